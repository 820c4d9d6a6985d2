package vn.chungtay.targets.model;

/** The words around the number of a target, as plans print them, with what they mean (TGT-02, TGT-03). */
public enum TargetComparator {
    PLAIN("", "", Meaning.AT_LEAST),
    IS("là", "", Meaning.AT_LEAST),
    REACH("đạt", "", Meaning.AT_LEAST),
    ENSURE("đảm bảo", "", Meaning.AT_LEAST),
    AT_LEAST("ít nhất", "", Meaning.AT_LEAST),
    MINIMUM("tối thiểu", "", Meaning.AT_LEAST),
    MINIMUM_IS("tối thiểu là", "", Meaning.AT_LEAST),
    FROM("từ", "", Meaning.AT_LEAST),
    UPWARDS("", "trở lên", Meaning.AT_LEAST),
    FROM_UPWARDS("từ", "trở lên", Meaning.AT_LEAST),
    REACH_UPWARDS("đạt", "trở lên", Meaning.AT_LEAST),
    REACH_FROM_UPWARDS("đạt từ", "trở lên", Meaning.AT_LEAST),
    ABOVE("trên", "", Meaning.ABOVE),
    REACH_ABOVE("đạt trên", "", Meaning.ABOVE),
    DOWN_TO_BELOW("xuống dưới", "", Meaning.BELOW),
    BELOW("dưới", "", Meaning.BELOW),
    AT_MOST("không quá", "", Meaning.AT_MOST),
    MAXIMUM("tối đa", "", Meaning.AT_MOST),
    DOWNWARDS("", "trở xuống", Meaning.AT_MOST),
    BETWEEN("từ", "", Meaning.BETWEEN),
    PLAIN_BETWEEN("", "", Meaning.BETWEEN),
    ABOUT("khoảng", "", Meaning.ABOUT),
    ABOUT_ABOVE("khoảng trên", "", Meaning.UNCLEAR),
    ABOVE_UPWARDS("trên", "trở lên", Meaning.UNCLEAR);

    private final String before;
    private final String after;
    private final Meaning meaning;

    TargetComparator(String before, String after, Meaning meaning) {
        this.before = before;
        this.after = after;
        this.meaning = meaning;
    }

    /** The words in front of the number, in lower case; often none. */
    public String before() {
        return before;
    }

    /** The words behind the number and its unit; often none. */
    public String after() {
        return after;
    }

    public Meaning meaning() {
        return meaning;
    }

    /** Whether it stands around two numbers. */
    public boolean isRange() {
        return meaning == Meaning.BETWEEN;
    }
}
