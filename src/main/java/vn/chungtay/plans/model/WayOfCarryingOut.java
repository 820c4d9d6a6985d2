package vn.chungtay.plans.model;

/** How an activity is carried out; each way rests on a document of its own (PRJ-07). */
public enum WayOfCarryingOut {
    /** Đấu thầu: a contract with the winner. */
    TENDER,
    /** Đặt hàng: a contract with the provider, such as a training body. */
    ORDER,
    /** Giao nhiệm vụ: a decision that gives the task to a public body. */
    ASSIGNMENT,
    /** Hỗ trợ trực tiếp: the list of persons who were paid. */
    DIRECT;

    /** Whether its document must be there before work begins; a list of payments is there only when it is over. */
    public boolean documentComesFirst() {
        return this != DIRECT;
    }
}
