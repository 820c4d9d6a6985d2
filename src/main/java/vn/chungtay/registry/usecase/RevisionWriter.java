package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.RevisedHousehold;
import vn.chungtay.registry.store.Concerned;
import vn.chungtay.registry.store.FormerHouseholds;
import vn.chungtay.registry.store.RevisionRows;
import vn.chungtay.registry.store.StandingRefresh;

/**
 * Changes known households as a list says and takes that back, after the right to do so was asked for. Both are parts of
 * what happens to the list, which tells of them in one line.
 */
@Component
class RevisionWriter {

    private final RevisionRows rows;
    private final FormerHouseholds former;
    private final StandingRefresh standings;
    private final CheckedScope scope;
    private final Audit audit;

    RevisionWriter(RevisionRows rows, FormerHouseholds former, StandingRefresh standings, CheckedScope scope, Audit audit) {
        this.rows = rows;
        this.former = former;
        this.standings = standings;
        this.scope = scope;
        this.audit = audit;
    }

    void revise(UUID list, List<RevisedHousehold> households, LocalDate on, String reason) {
        var ids = households.stream().map(it -> it.after().id()).toList();
        scope.write(() -> {
            former.keep(list, ids);
            rows.write(list, households, on, reason);
            standings.of(ids);
            audit.part("registry.household.revised", Concerned.revised(list, ids));
        });
    }

    void putBack(UUID list, Set<HouseholdId> households, String reason) {
        scope.write(() -> {
            audit.part("registry.household.put_back", Concerned.toPutBack(list));
            former.putBack(list, reason);
            standings.of(households);
        });
    }
}
