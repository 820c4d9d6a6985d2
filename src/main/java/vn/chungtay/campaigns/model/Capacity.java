package vn.chungtay.campaigns.model;

/** As what somebody takes part in the meeting of a village (QĐ 24/2021/QĐ-TTg, Điều 4). */
public enum Capacity {
    VILLAGE_HEAD,
    STEERING_COMMITTEE,
    POVERTY_OFFICER,
    PARTY_CELL,
    MASS_ORGANISATION,
    INVESTIGATOR,
    /** Speaks for a household of the village. */
    HOUSEHOLD,
    /** The Fatherland Front watches. */
    FRONT_OBSERVER,
    OTHER
}
