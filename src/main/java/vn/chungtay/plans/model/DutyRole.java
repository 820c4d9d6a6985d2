package vn.chungtay.plans.model;

/** How an organisation takes part in something that a plan assigns. */
public enum DutyRole {
    /** Chủ trì: one for each thing. */
    LEAD,
    /** Đồng chủ trì. */
    JOINT_LEAD,
    /** Phối hợp. */
    COORDINATE;

    public boolean leads() {
        return this != COORDINATE;
    }
}
