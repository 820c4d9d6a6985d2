package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.DeviceTokens;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.identity.store.TokenStore;
import vn.chungtay.identity.store.TokenStore.Token;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.shared.Id;

/** Tokens of devices, in the transaction of whoever registers or revokes one. */
@Component
class KeepDeviceTokens implements DeviceTokens {

    private static final int YEARS = 1;

    private final Access access;
    private final TokenStore tokens;
    private final Audit audit;
    private final Clock clock;

    KeepDeviceTokens(Access access, TokenStore tokens, Audit audit, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String issue(Id device, String name, Collection<? extends Action> actions) {
        var user = access.user().orElseThrow(() -> new Forbidden("not signed in"));
        var today = LocalDate.now(clock);
        var codes = actions.stream().map(Action::code).collect(Collectors.toSet());
        // No actions would mean all of them.
        if (codes.isEmpty()) throw new IllegalArgumentException("a device needs something to do");
        tokens.runOut(device, today.minusDays(1));
        var secret = IssueToken.PREFIX + Digest.newSecret(32);
        var scope = new TokenScope(false, codes, null);
        var until = today.plusYears(YEARS);
        var token = new Token(UUID.randomUUID(), user, name, scope, clock.instant(), until, null, null, device.value());
        tokens.add(token, Digest.of(secret));
        var line = Map.of("token", token.id(), "device", device.value(), "expiresOn", token.expiresOn());
        audit.changed("identity.token.issue", user, Map.of(), line);
        return secret;
    }

    @Override
    @Transactional
    public void revoke(Id device) {
        tokens.revokeOf(device, clock.instant());
    }

    @Override
    public Optional<UUID> current() {
        return WithToken.device();
    }
}
