package vn.chungtay.registry.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;
import vn.chungtay.registry.store.Concerned;
import vn.chungtay.registry.store.HouseholdRemoval;
import vn.chungtay.registry.store.HouseholdRows;
import vn.chungtay.registry.store.StandingRefresh;

/** Writes whole households and everything that is derived from them, after the right to do so was asked for. */
@Component
class HouseholdWriter {

    private final HouseholdRows households;
    private final HouseholdRemoval removal;
    private final StandingRefresh standings;
    private final CheckedScope scope;
    private final Audit audit;

    HouseholdWriter(
            HouseholdRows households,
            HouseholdRemoval removal,
            StandingRefresh standings,
            CheckedScope scope,
            Audit audit) {
        this.households = households;
        this.removal = removal;
        this.standings = standings;
        this.scope = scope;
        this.audit = audit;
    }

    void write(List<HouseholdRow> rows, Origin origin) {
        write(rows, origin, EventKind.REGISTERED);
    }

    void write(List<HouseholdRow> rows, Origin origin, EventKind kind) {
        scope.write(() -> {
            households.insert(rows, origin, kind);
            standings.of(rows.stream().map(HouseholdRow::id).toList());
        });
        audit.changed(
                "registry.household.registered",
                Concerned.arriving(rows),
                Map.of(),
                Map.of("households", rows.size(), "origin", origin.name(), "kind", kind.name()));
    }

    /** The households leave the figures first and the tables afterwards. Part of the undo of a list. */
    void remove(Collection<HouseholdId> households) {
        scope.write(() -> {
            audit.part("registry.household.withdrawn", Concerned.leaving(households));
            removal.removePeriods(households);
            standings.of(households);
            removal.removeHouseholds(households);
        });
    }
}
