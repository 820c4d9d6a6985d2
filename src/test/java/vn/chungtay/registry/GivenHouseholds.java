package vn.chungtay.registry;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.store.HouseholdRows;
import vn.chungtay.registry.store.StandingRefresh;

/** Stored households for story tests. A test says only what it is about; everything else is an unremarkable default. */
@Component
public class GivenHouseholds {

    private final HouseholdRows households;
    private final StandingRefresh standings;
    private final TransactionTemplate transaction;

    GivenHouseholds(HouseholdRows households, StandingRefresh standings, TransactionTemplate transaction) {
        this.households = households;
        this.standings = standings;
        this.transaction = transaction;
    }

    /** A household of one Kinh man since 1/1/2020, without a class, until the builder is told otherwise. */
    public HouseholdBuilder in(UnitId village) {
        return new HouseholdBuilder(village, this::store);
    }

    private HouseholdRow store(HouseholdRow row) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            households.insert(List.of(row), Origin.MANUAL, EventKind.REGISTERED);
            standings.of(List.of(row.id()));
        }));
        return row;
    }
}
