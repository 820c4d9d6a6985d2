package vn.chungtay.identity.usecase;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.chungtay.identity.model.TokenScope;

/** Marks the work of a request that came with an access token. */
public final class WithToken {

    private static final ScopedValue<TokenScope> SCOPE = ScopedValue.newInstance();
    private static final ScopedValue<UUID> DEVICE = ScopedValue.newInstance();

    private WithToken() {}

    /** Runs the work, in which {@link vn.chungtay.identity.Access} lets through no more than the token does. */
    public static <T> T call(TokenScope scope, Callable<T> work) throws Exception {
        return ScopedValue.where(SCOPE, scope).call(work::call);
    }

    /** As above, with a token that this device holds. */
    public static <T> T call(TokenScope scope, UUID device, Callable<T> work) throws Exception {
        return ScopedValue.where(SCOPE, scope).where(DEVICE, device).call(work::call);
    }

    static Optional<UUID> device() {
        return DEVICE.isBound() ? Optional.of(DEVICE.get()) : Optional.empty();
    }

    static TokenScope scope() {
        return SCOPE.orElse(TokenScope.WHOLE);
    }
}
