package vn.chungtay.plans.model;

/** What an annex of a plan shows. All but the last are made from figures when the paper is composed. */
public enum AnnexKind {
    /** The budget by component and source. */
    KINH_PHI,
    /** Quotas by unit below. */
    GIAO_CHI_TIEU,
    /** Targets of the year before, what was reached, and those of the year. */
    KET_QUA,
    /** Who does what. */
    PHAN_CONG,
    /** A paper of its own that is only attached. */
    VAN_BAN
}
