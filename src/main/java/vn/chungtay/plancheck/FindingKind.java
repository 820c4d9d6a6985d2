package vn.chungtay.plancheck;

/** Which rule found something; the code is stable, because answers for machines carry it. */
public enum FindingKind {
    /** Parts do not add up to the whole: a row, a column, a total. */
    SUM,
    /** A rate is not what its counts give. */
    RATE,
    /** A remaining or changed figure is not start minus change. */
    DIFFERENCE,
    /** A counterpart is not the share that the other lines of the plan have. */
    COUNTERPART,
    /** Money without unit, or a million times smaller or larger than its neighbours. */
    UNIT,
    /** Two places give different figures for the same thing. */
    TEXT_AGAINST_TABLE,
    /** The quotas do not reach the headline target, or exceed it. */
    TARGET_AGAINST_QUOTA,
    /** A comparator is doubled, missing or lost between two places. */
    COMPARATOR,
    /** The same target stands for different populations. */
    POPULATION,
    /** A target that its own numbers contradict: above the period target, missed and raised, parts and whole. */
    TARGET_LOGIC,
    /** A figure far from all its neighbours. */
    OUTLIER,
    /** Sections, letters, rows or columns are numbered with a gap or twice. */
    NUMBERING,
    /** Type and number of a cited document do not fit, or its amendment is missing. */
    REFERENCE,
    /** A day that no calendar has, or that comes before what it must follow. */
    DATE,
    /** An annex, amount, date or unit line is announced and not there. */
    MISSING,
    /** Nobody leads a target, or no part and no source serves it. */
    ORPHAN,
    /** Two places name different leads for one part. */
    LEAD,
    /** A unit of another level or place: copied from another plan. */
    SCOPE,
    /** A name or word is written in different ways. */
    NAMING,
    /** Letters misread by a scanner, or mistyped. */
    SPELLING,
    /** Paragraphs cut, headings run together, quotation marks without partner. */
    LAYOUT,
    /** Larger than the rules can look at: nobody has checked what stands there. */
    NOT_CHECKED;

    /** As written in machine-readable answers: {@code text-against-table}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
