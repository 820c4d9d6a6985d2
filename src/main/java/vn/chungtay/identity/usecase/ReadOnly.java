package vn.chungtay.identity.usecase;

import java.util.concurrent.Callable;

/** Marks the work of a request that came with a read-only access token. */
public final class ReadOnly {

    private static final ScopedValue<Boolean> READ_ONLY = ScopedValue.newInstance();

    private ReadOnly() {}

    /** Runs the work; it may only do what {@link vn.chungtay.identity.Action#readsOnly()} allows. */
    public static <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(READ_ONLY, true).call(work::call);
    }

    static boolean applies() {
        return READ_ONLY.orElse(false);
    }
}
