package vn.chungtay.standards;

/** Name of a standard and of its version, for example {@code 2022-2026}. Decisions keep it. */
public record StandardId(String value) {

    /** No standard was known for the day; such a look stays undecided. */
    public static final StandardId NONE = new StandardId("none");

    public StandardId {
        if (value.isBlank()) throw new IllegalArgumentException("a standard has a name");
    }
}
