package vn.chungtay.plans.model.reading;

/** Where a line of a read plan goes. */
public enum Destination {
    /** National title, issuer, number, day, kind and title; the program writes them itself. */
    HEAD,
    BASIS,
    ARTICLE,
    SECTION,
    DUTY,
    RECIPIENT,
    SIGNATURE,
    /** "Trên đây là Kế hoạch …", which the program writes itself. */
    CLOSING,
    ANNEX,
    /** A row of a table: money, quotas and targets are entered where they are counted, not as text. */
    TABLE,
    /** Nothing fits; a person decides. */
    UNREAD;

    /** Whether it gets into the plan, or is made by the program itself. */
    public boolean kept() {
        return this != TABLE && this != UNREAD;
    }
}
