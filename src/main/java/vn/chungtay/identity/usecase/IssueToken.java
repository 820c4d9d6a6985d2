package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.OpenToAll;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.store.TokenStore;
import vn.chungtay.identity.store.TokenStore.Token;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/** Issues access tokens for the API and takes them back. A token can do what its owner can, or less. */
@Service
public class IssueToken {

    private static final String PREFIX = "ct_";

    private final Access access;
    private final TokenStore tokens;
    private final Audit audit;
    private final Clock clock;

    IssueToken(Access access, TokenStore tokens, Audit audit, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** A token of the caller's own; the secret is returned once and never again. */
    @Transactional
    @OpenToAll("a token gives no right that its owner does not have")
    public String issueOwn(String name, boolean readOnly, LocalDate expiresOn) {
        return issue(owner(), name, readOnly, expiresOn);
    }

    @SystemOnly
    @Transactional
    public String issueFor(UserId user, String name, boolean readOnly, LocalDate expiresOn) {
        access.requireSystem();
        return issue(user, name, readOnly, expiresOn);
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

    private String issue(UserId user, String name, boolean readOnly, LocalDate expiresOn) {
        var secret = PREFIX + Digest.newSecret(32);
        var token =
                new Token(UUID.randomUUID(), user, name, readOnly, clock.instant(), expiresOn, null, null);
        tokens.add(token, Digest.of(secret));
        audit.changed(
                "identity.token.issue",
                user,
                Map.of(),
                Map.of("token", token.id(), "readOnly", readOnly, "expiresOn", expiresOn));
        return secret;
    }

    private UserId owner() {
        return access.user().orElseThrow(() -> new Forbidden("not signed in"));
    }
}
