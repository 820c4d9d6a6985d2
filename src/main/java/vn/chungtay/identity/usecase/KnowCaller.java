package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.OpenToAll;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.identity.store.SignInStore;
import vn.chungtay.identity.store.TokenStore;
import vn.chungtay.platform.Caller;

/** Says at the start of a request on whose behalf it works and whose data they may see today. */
@Service
@OpenToAll("decides who is asking, before anybody can ask for a right")
public class KnowCaller {

    private final AccountStore accounts;
    private final RightStore rights;
    private final SignInStore signIns;
    private final TokenStore tokens;
    private final Clock clock;

    KnowCaller(AccountStore accounts, RightStore rights, SignInStore signIns, TokenStore tokens, Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.signIns = signIns;
        this.tokens = tokens;
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
                        false));
    }

    /** Empty if the token is unknown, expired or revoked, or its owner is disabled. */
    @Transactional
    public Optional<Known> of(String token) {
        var accepted = tokens.accepted(Digest.of(token), LocalDate.now(clock));
        accepted.ifPresent(it -> tokens.used(it.id(), clock.instant()));
        return accepted.flatMap(it -> accounts.find(it.user())
                .map(account -> new Known(
                        new SignedIn(it.user().value(), account.userName(), account.fullName(), false, null),
                        of(it.user()),
                        it.readOnly())));
    }

    /** The user with the areas of the rights that hold today. */
    @Transactional
    public Caller of(UserId user) {
        var areas = rights.holding(user, LocalDate.now(clock)).stream()
                .map(right -> right.unit().value())
                .collect(Collectors.toSet());
        return new Caller(user.value(), areas, false);
    }

    private boolean stillHolds(UUID signIn) {
        if (!signIns.holds(signIn)) return false;
        signIns.seen(signIn, clock.instant());
        return true;
    }

    /** @param readOnly the request came with a token that may only read */
    public record Known(SignedIn who, Caller caller, boolean readOnly) {}
}
