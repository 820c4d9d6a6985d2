package vn.chungtay.platform;

/** A file of dated data cannot be used. The message names file, line and place; the program does not start. */
public class BadDataFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public BadDataFile(String message) {
        super(message);
    }
}
