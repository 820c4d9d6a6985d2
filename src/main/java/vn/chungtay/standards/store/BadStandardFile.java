package vn.chungtay.standards.store;

/** A parameter file cannot be used. The message names file, line and place; the program does not start. */
public class BadStandardFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BadStandardFile(String message) {
        super(message);
    }
}
