package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.DateRange;

/** Gives people rights, ends them, and passes a duty from one person to the next. Nobody gives themselves a right. */
@Service
public class GrantRight {

    private final Access access;
    private final RightStore rights;
    private final AccountStore accounts;
    private final Geography geography;
    private final Audit audit;
    private final Clock clock;

    GrantRight(
            Access access, RightStore rights, AccountStore accounts, Geography geography, Audit audit, Clock clock) {
        this.access = access;
        this.rights = rights;
        this.accounts = accounts;
        this.geography = geography;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Result grant(UserId user, Role role, UnitId unit, LocalDate from, @Nullable LocalDate to) {
        access.require(IdentityAction.MANAGE_USERS, unit);
        if (isCaller(user)) return Result.ONESELF;
        if (to != null && to.isBefore(from)) return Result.DAYS_REVERSED;
        if (!fits(role, unit, from)) return Result.OTHER_LEVEL;
        var right = new Right(UUID.randomUUID(), user, role, unit, new DateRange(from, to));
        if (accounts.find(user).isEmpty()) throw new NotFound("user");
        if (rights.overlaps(right)) return Result.HAS_IT;
        rights.add(right, caller());
        audit.changed("identity.right.grant", user, Map.of(), facts(right));
        return Result.DONE;
    }

    /** @param lastDay the last day on which the right still holds */
    @Transactional
    public Result end(UUID id, LocalDate lastDay) {
        var right = rights.find(id).orElseThrow(() -> new NotFound("right"));
        access.require(IdentityAction.MANAGE_USERS, right.unit());
        if (!rights.end(id, lastDay, caller())) return Result.DAYS_REVERSED;
        audit.changed("identity.right.end", right.user(), facts(right), Map.of("right", id, "lastDay", lastDay));
        return Result.DONE;
    }

    /** Takes a right back whole that has not begun: it will never have given anything. */
    @Transactional
    public Result withdraw(UUID id) {
        var right = rights.find(id).orElseThrow(() -> new NotFound("right"));
        access.require(IdentityAction.MANAGE_USERS, right.unit());
        if (!rights.withdraw(id, LocalDate.now(clock), caller())) return Result.BEGUN;
        audit.changed("identity.right.withdraw", right.user(), facts(right), Map.of());
        return Result.DONE;
    }

    /**
     * Passes a duty on: the right ends today for the one and begins tomorrow for the other, so that no day is without
     * an owner.
     */
    @Transactional
    public Result transfer(UUID id, String successorName) {
        var right = rights.find(id).orElseThrow(() -> new NotFound("right"));
        access.require(IdentityAction.MANAGE_USERS, right.unit());
        var today = LocalDate.now(clock);
        var found = accounts.byName(successorName).filter(it -> !it.isDisabled());
        if (found.isEmpty()) return Result.NO_SUCCESSOR;
        var successor = found.get().id();
        if (right.user().equals(successor)) return Result.HAS_IT;
        var to = right.days().to();
        if (!right.days().contains(today) || (to != null && !to.isAfter(today))) return Result.DAYS_REVERSED;
        var granted = grant(successor, right.role(), right.unit(), today.plusDays(1), to);
        return granted == Result.DONE ? end(id, today) : granted;
    }

    private boolean fits(Role role, UnitId unit, LocalDate day) {
        return geography.nearest(unit, day).filter(it -> role.fits(it.level())).isPresent();
    }

    private boolean isCaller(UserId user) {
        return access.user().filter(user::equals).isPresent();
    }

    private @Nullable UUID caller() {
        return access.user().map(UserId::value).orElse(null);
    }

    private static Map<String, Object> facts(Right right) {
        return Map.of("right", right.id(), "role", right.role(), "unit", right.unit().value(), "days", right.days().toString());
    }

    /** How it ended. */
    public enum Result {
        DONE,
        /** Nobody grants themselves rights: two people stand behind every right. */
        ONESELF,
        /** The role belongs to a smaller unit: nobody is the head of a village of a whole province. */
        OTHER_LEVEL,
        /** The last day is before the first, or the right has ended already. */
        DAYS_REVERSED,
        /** It gives something already, or did, and can only be ended; or somebody has withdrawn it just now. */
        BEGUN,
        /** The person has this role there on some of these days. */
        HAS_IT,
        /** There is nobody of this user name who could take over. */
        NO_SUCCESSOR
    }
}
