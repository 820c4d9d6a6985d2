package vn.chungtay.platform;

/** What was asked for does not exist, or not for this caller. The web edge answers 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
