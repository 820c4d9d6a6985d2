package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.DeviceWork;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.SignInStore;
import vn.chungtay.identity.store.TokenStore;
import vn.chungtay.identity.store.TokenStore.Token;
import vn.chungtay.identity.usecase.Guessing.Limit;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.OpenToAll;

/** Says at the start of a request on whose behalf it works and whose data they may see today. */
@Service
@OpenToAll("decides who is asking, before anybody can ask for a right")
public class KnowCaller {

    private final AccountStore accounts;
    private final HeldRights rights;
    private final SignInStore signIns;
    private final TokenStore tokens;
    private final Guessing guessing;
    private final ObjectProvider<DeviceWork> work;
    private final Clock clock;

    KnowCaller(
            AccountStore accounts,
            HeldRights rights,
            SignInStore signIns,
            TokenStore tokens,
            Guessing guessing,
            ObjectProvider<DeviceWork> work,
            Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.signIns = signIns;
        this.tokens = tokens;
        this.guessing = guessing;
        this.work = work;
        this.clock = clock;
    }

    /** Empty if the person was disabled or ended this sign-in from elsewhere. */
    @Transactional
    public Optional<Known> of(SignedIn who) {
        if (who.signIn() != null && !stillHolds(who.signIn())) return Optional.empty();
        return accounts.find(who.id())
                .filter(account -> !account.isDisabled())
                .map(account -> new Known(
                        new SignedIn(
                                who.user(),
                                account.userName(),
                                account.fullName(),
                                account.mustChangePassword(),
                                who.signIn()),
                        of(who.id()),
                        TokenScope.WHOLE,
                        null));
    }

    /**
     * Who sends this token. Only one that never was counts as a guess: a program that goes on with an old one must not
     * lock out its neighbours.
     *
     * @param address from where
     */
    @Transactional
    public Bearer of(String token, String address) {
        var now = clock.instant();
        var limit = Limit.tokensFrom(address);
        var wait = guessing.waitUntil(now, limit);
        if (wait.isPresent()) return new Bearer.Wait(wait.get());
        var digest = Digest.of(token);
        var accepted = tokens.accepted(digest, LocalDate.now(clock));
        if (accepted.isEmpty()) {
            var issued = tokens.issued(digest);
            if (issued.isEmpty()) guessing.missed(now, limit);
            return issued.filter(KnowCaller::isOfRevokedDevice).<Bearer>map(_ -> new Bearer.Revoked()).orElseGet(Bearer.Unknown::new);
        }
        tokens.used(accepted.get().id(), now);
        return new Bearer.In(known(accepted.get()));
    }

    private static boolean isOfRevokedDevice(Token token) {
        return token.device() != null && token.revokedAt() != null;
    }

    private Known known(Token token) {
        var account = accounts.find(token.user()).orElseThrow();
        var who = new SignedIn(account.id().value(), account.userName(), account.fullName(), false, null);
        var scope = token.device() == null ? token.scope() : ofDevices(token.scope());
        return new Known(who, caller(token.user(), scope), scope, token.device());
    }

    /** The area of the token, and what devices do today; an empty list would be everything. */
    private TokenScope ofDevices(TokenScope issued) {
        var today = work.stream()
                .flatMap(it -> it.actions().stream())
                .map(Action::code)
                .collect(Collectors.toSet());
        return today.isEmpty() ? issued : new TokenScope(issued.readOnly(), today, issued.area());
    }

    /** The user with the areas of the rights that hold today. */
    @Transactional
    public Caller of(UserId user) {
        return caller(user, TokenScope.WHOLE);
    }

    private Caller caller(UserId user, TokenScope scope) {
        var areas = rights.of(user, scope).stream().map(right -> right.unit().value()).collect(Collectors.toSet());
        return new Caller(user.value(), areas, false);
    }

    private boolean stillHolds(UUID signIn) {
        if (!signIns.holds(signIn)) return false;
        signIns.seen(signIn, clock.instant());
        return true;
    }

    /**
     * @param scope how far the request may go; whole unless it came with a token
     * @param device that holds the token with which the request came; null for all others
     */
    public record Known(SignedIn who, Caller caller, TokenScope scope, @Nullable UUID device) {

        /** Does the work of a request as this person, and with no more than the token lets through. */
        public <T> T call(Callable<T> work) throws Exception {
            return caller.call(() ->
                    device == null ? WithToken.call(scope, work) : WithToken.call(scope, device, work));
        }
    }

    /** What became of a token. */
    public sealed interface Bearer {

        /** It is good. */
        record In(Known known) implements Bearer {}

        /** It is unknown, expired or revoked, or its owner is disabled. */
        record Unknown() implements Bearer {}

        /** A device held it, and somebody took that right away from the device. */
        record Revoked() implements Bearer {}

        /** Too many unknown ones came from there; nothing is even looked at before this moment. */
        record Wait(Instant until) implements Bearer {}
    }
}
