package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.store.ReachStore;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.shared.Id;

/** Decides by the rights that the caller holds today, read anew for every question that may come after a change. */
@Component
class CheckAccess implements Access {

    private final HeldRights held;
    private final ReachStore reach;
    private final Audit audit;
    private final ObjectProvider<Geography> geography;
    private final Clock clock;

    CheckAccess(
            HeldRights held, ReachStore reach, Audit audit, ObjectProvider<Geography> geography, Clock clock) {
        this.held = held;
        this.reach = reach;
        this.audit = audit;
        this.geography = geography;
        this.clock = clock;
    }

    @Override
    public void require(Action action, UnitId place) {
        if (!may(action, place)) throw refusal(action, place);
        audit.in(place);
    }

    @Override
    public void require(Action action, Collection<UnitId> places) {
        if (places.isEmpty()) return;
        var units = units(action);
        if (!Caller.current().everywhere())
            reach.firstNotCovered(units, places, today()).ifPresent(place -> {
                throw refusal(action, place);
            });
        places.forEach(audit::in);
    }

    @Override
    @Transactional
    public void require(Action action, UnitId place, Collection<? extends Id> subjects, @Nullable LocalDate asOf) {
        require(action, place);
        audit.looked(action.code(), subjects, asOf);
    }

    @Override
    public Set<UnitId> requireAnywhere(Action action) {
        var units = units(action);
        if (units.isEmpty()) throw refusal(action, null);
        audit.near(units);
        return units;
    }

    @Override
    public void requireSystem() {
        if (!Caller.current().everywhere()) {
            audit.refused("system", null, "system_only");
            throw new Forbidden("system only");
        }
    }

    @Override
    public boolean may(Action action, UnitId place) {
        if (Caller.current().everywhere()) return true;
        var units = units(action);
        return !units.isEmpty() && reach.covers(units, place, today());
    }

    @Override
    public boolean mayAnywhere(Action action) {
        return Caller.current().everywhere() || !units(action).isEmpty();
    }

    @Override
    public Optional<UserId> user() {
        return Optional.ofNullable(Caller.current().user()).map(UserId::new);
    }

    @Override
    public Optional<UnitId> home() {
        return holding().stream().map(Right::unit).findFirst();
    }

    @Override
    public List<Role> roles() {
        return holding().stream().map(Right::role).distinct().toList();
    }

    private Set<UnitId> units(Action action) {
        if (Caller.current().everywhere()) return Set.of(geography.getObject().country());
        if (!WithToken.scope().lets(action)) return Set.of();
        return holding().stream()
                .filter(right -> action.roles().contains(right.role()))
                .map(Right::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Right> holding() {
        return user().map(user -> held.of(user, WithToken.scope())).orElse(List.of());
    }

    private Forbidden refusal(Action action, @Nullable UnitId place) {
        audit.refused(action.code(), place, WithToken.scope().lets(action) ? "no_right" : "narrow_token");
        return new Forbidden(action.code());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
