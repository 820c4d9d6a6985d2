package vn.chungtay.platform;

/** A file could not be written completely; nothing of it was kept. The web edge answers 507 and says what to do. */
public class StorageFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageFull(String what, Throwable cause) {
        super(what, cause);
    }
}
