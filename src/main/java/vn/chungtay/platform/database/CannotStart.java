package vn.chungtay.platform.database;

/** The database cannot be had, for a reason that the person at the terminal can do something about. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The same sentence in both languages: what is wrong and what to do. */
    CannotStart(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }
}
