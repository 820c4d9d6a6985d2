package vn.chungtay.platform;

/** The caller may not do this. The web edge answers 403 and says what can be done about it. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String what) {
        super(what);
    }
}
