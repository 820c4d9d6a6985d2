package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.identity.store.UserList;
import vn.chungtay.platform.NotFound;

/** Shows an administrator the users of their area, and nobody else. */
@Service
public class FindUsers {

    private static final int ALL = 100_000;

    private final Access access;
    private final UserList users;
    private final AccountStore accounts;
    private final RightStore rights;
    private final Audit audit;
    private final Clock clock;

    FindUsers(
            Access access, UserList users, AccountStore accounts, RightStore rights, Audit audit, Clock clock) {
        this.access = access;
        this.users = users;
        this.accounts = accounts;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<UserList.Row> find(String text, int offset, int limit) {
        var areas = access.requireAnywhere(IdentityAction.VIEW_USERS);
        return users.page(areas, access.user().orElse(null), text, LocalDate.now(clock), offset, limit);
    }

    /** All of them, to leave the system as a file; that they left is a line of the trail. */
    @Transactional
    public List<UserList.Row> export(String text) {
        var found = find(text, 0, ALL);
        audit.exported(IdentityAction.VIEW_USERS.code(), found.size(), Map.of());
        return found;
    }

    @Transactional
    public Found one(UserId user, OwnRights words) {
        access.requireAnywhere(IdentityAction.VIEW_USERS);
        return new Found(visible(user), words.rows(rights.all(user)));
    }

    /**
     * The account, for whoever looks after all of the person's rights, those of a disabled account and those that
     * begin later included. Otherwise the administrator of one commune could take over the account of somebody who also
     * has a right in the province.
     */
    Account managed(UserId user) {
        access.requireAnywhere(IdentityAction.MANAGE_USERS);
        var account = visible(user);
        var today = LocalDate.now(clock);
        rights.notOver(user, today).forEach(right -> access.require(IdentityAction.MANAGE_USERS, right.unit()));
        return account;
    }

    private Account visible(UserId user) {
        var areas = access.requireAnywhere(IdentityAction.VIEW_USERS);
        if (!users.isVisible(user, areas, access.user().orElse(null))) throw new NotFound("user");
        return accounts.find(user).orElseThrow(() -> new NotFound("user"));
    }

    /** A person with all rights they have or had. */
    public record Found(Account account, List<OwnRights.RightRow> rights) {}
}
