package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.store.HouseholdRows;
import vn.chungtay.registry.store.StandingRefresh;

/** Thousands of households of which only the number and the class matter, for stories about published tables. */
@Component
public class GivenCrowds {

    private final HouseholdRows households;
    private final StandingRefresh standings;
    private final TransactionTemplate transaction;

    GivenCrowds(HouseholdRows households, StandingRefresh standings, TransactionTemplate transaction) {
        this.households = households;
        this.standings = standings;
        this.transaction = transaction;
    }

    /**
     * @param all households of the village, of which so many are poor and so many near-poor
     * @param since from which day they have their class
     */
    public record Crowd(UnitId village, int all, int poor, int near, LocalDate since) {}

    public void stored(List<Crowd> crowds) {
        var rows = new ArrayList<HouseholdRow>();
        for (var crowd : crowds) for (var number = 0; number < crowd.all(); number++) rows.add(row(crowd, number));
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            households.insert(rows, Origin.MANUAL, EventKind.REGISTERED);
            standings.of(rows.stream().map(HouseholdRow::id).toList());
        }));
    }

    private static HouseholdRow row(Crowd crowd, int number) {
        var household = new HouseholdBuilder(crowd.village(), it -> it);
        if (number < crowd.poor()) return household.poor(crowd.since(), Set.of()).row();
        if (number < crowd.poor() + crowd.near()) return household.nearPoor(crowd.since(), Set.of()).row();
        return household.row();
    }
}
