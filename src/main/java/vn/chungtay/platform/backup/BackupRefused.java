package vn.chungtay.platform.backup;

/** A backup or restore that must not go on; nothing was changed. The sentence stands in both languages. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }
}
