package vn.chungtay.platform;

/** Somebody else has changed the record since it was read. The web edge answers 409; nothing is overwritten. */
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale(String what) {
        super(what);
    }
}
