package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.identity.store.TokenStore;
import vn.chungtay.identity.store.TokenStore.Token;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;

/** Issues access tokens for the API and takes them back. A token can do what its owner can, or less. */
@Service
public class IssueToken {

    static final String PREFIX = "ct_";
    private static final int LONGEST_YEARS = 1;

    private final Access access;
    private final TokenStore tokens;
    private final HeldRights rights;
    private final List<ActionList> actionLists;
    private final Audit audit;
    private final Clock clock;

    IssueToken(
            Access access,
            TokenStore tokens,
            HeldRights rights,
            List<ActionList> actionLists,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.rights = rights;
        this.actionLists = actionLists;
        this.audit = audit;
        this.clock = clock;
    }

    /** A token of the caller's own; the secret is returned once and never again. */
    @Transactional
    @OpenToAll("a token gives no right that its owner does not have")
    public Result issueOwn(String name, TokenScope scope, LocalDate expiresOn) {
        var today = LocalDate.now(clock);
        if (name.isBlank()) return new NotIssued(Refusal.NO_NAME);
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            return new NotIssued(Refusal.BAD_DAY);
        }
        if (!isWithin(scope)) return new NotIssued(Refusal.NOT_OWN);
        return new Issued(issue(owner(), name.strip(), scope, expiresOn));
    }

    @SystemOnly
    @Transactional
    public String issueFor(UserId user, String name, boolean readOnly, LocalDate expiresOn) {
        access.requireSystem();
        return issue(user, name, new TokenScope(readOnly, Set.of(), null), expiresOn);
    }

    /** What the caller's tokens can be narrowed to: the actions of the roles held today, and the units of the rights. */
    @Transactional
    @OpenToAll("only the caller's own rights")
    public Choice choice() {
        var held = rights.of(owner(), TokenScope.WHOLE);
        var roles = held.stream().map(Right::role).collect(Collectors.toSet());
        var actions = actionLists.stream()
                .flatMap(it -> it.actions().stream())
                .filter(it -> it.roles().stream().anyMatch(roles::contains))
                .<Action>map(it -> it)
                .sorted(Comparator.comparing(Action::code))
                .toList();
        return new Choice(actions, held.stream().map(Right::unit).distinct().toList());
    }

    @Transactional
    @OpenToAll("only the caller's own tokens")
    public void revokeOwn(UUID token) {
        if (!tokens.revoke(owner(), token, clock.instant())) throw new NotFound("token");
        audit.changed("identity.token.revoke", owner(), Map.of("token", token), Map.of());
    }

    @Transactional
    @OpenToAll("only the caller's own tokens")
    public List<Token> own() {
        return tokens.of(owner());
    }

    /** Narrower or equal; whatever it says, {@link Access} never lets through more than the owner may. */
    private boolean isWithin(TokenScope scope) {
        var own = choice().actions().stream().map(Action::code).collect(Collectors.toSet());
        return own.containsAll(scope.actions())
                && (scope.area() == null || !rights.of(owner(), scope).isEmpty());
    }

    private String issue(UserId user, String name, TokenScope scope, LocalDate expiresOn) {
        var secret = PREFIX + Digest.newSecret(32);
        var token = new Token(UUID.randomUUID(), user, name, scope, clock.instant(), expiresOn, null, null, null);
        tokens.add(token, Digest.of(secret));
        audit.changed("identity.token.issue", user, Map.of(), trailOf(token));
        return secret;
    }

    private UserId owner() {
        return access.user().orElseThrow(() -> new Forbidden("not signed in"));
    }

    private static Map<String, ?> trailOf(Token token) {
        var line = new LinkedHashMap<String, Object>();
        line.put("token", token.id());
        line.put("readOnly", token.scope().readOnly());
        line.put("actions", token.scope().actions());
        if (token.scope().area() != null) line.put("area", token.scope().area().value());
        line.put("expiresOn", token.expiresOn());
        return line;
    }

    /** How it ended. */
    public sealed interface Result {}

    /** @param secret to be copied now; it is shown this once */
    public record Issued(String secret) implements Result {}

    public record NotIssued(Refusal why) implements Result {}

    /** Why there is no token. */
    public enum Refusal {
        /** Nobody would know later what it was for. */
        NO_NAME,
        /** The last day is past or more than a year ahead. */
        BAD_DAY,
        /** It names an action or a unit for which the caller has no right today. */
        NOT_OWN
    }

    /** What a token can be narrowed to. */
    public record Choice(List<Action> actions, List<UnitId> areas) {}
}
