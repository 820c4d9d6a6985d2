package vn.chungtay.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.model.Companion;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.CompanionKind;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/** People who help, households that registered to escape, and households that did. */
@Component
class GivenHelp {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    static final LocalDate REGISTERED = LocalDate.of(2026, 1, 20);
    static final LocalDate POOR_SINCE = LocalDate.of(2022, 12, 12);

    private final GivenUsers users;
    private final GivenHouseholds households;
    private final KeepCompanions keep;
    private final RecordHousehold record;
    private final ChangeHousehold change;

    GivenHelp(
            GivenUsers users,
            GivenHouseholds households,
            KeepCompanions keep,
            RecordHousehold record,
            ChangeHousehold change) {
        this.users = users;
        this.households = households;
        this.keep = keep;
        this.record = record;
        this.change = change;
    }

    CompanionId companion(UserId by, UnitId commune, String name) {
        return companion(by, commune, name, "");
    }

    /** @param account name with which they sign in; empty for none */
    CompanionId companion(UserId by, UnitId commune, String name, String account) {
        var it = new Companion(
                CompanionId.next(), commune, name, "Ủy viên Ban Chỉ đạo", CompanionKind.COMMITTEE, null, DateRange.startingOn(SINCE));
        assertThat(users.as(by, () -> keep.add(it, account))).isEmpty();
        return it.id();
    }

    /** A poor household that registered to escape in 2026. */
    HouseholdId registered(UserId by, UnitId village, String head) {
        var it = households.in(village).head(head).poor(POOR_SINCE, Set.of(9)).stored();
        register(by, it);
        return it.id();
    }

    void register(UserId by, HouseholdRow it) {
        told(by, it.id(), 0, new HouseholdRecord.Escape(2026, "Lê Thị Hà", REGISTERED));
    }

    void told(UserId by, HouseholdId household, int version, HouseholdRecord what) {
        assertThat(users.<Outcome>as(by, () -> record.record(household, version, what))).isInstanceOf(Outcome.Done.class);
    }

    /** To another commune; nobody but the system has the right in both. */
    void moved(HouseholdId household, int version, UnitId village, LocalDate on) {
        Caller.SYSTEM.run(() -> assertThat(change.change(household, version, new HouseholdAct.Move(village, null, on)))
                .isInstanceOf(Outcome.Done.class));
    }

    HouseholdBuilder poor(UnitId village, String head) {
        return households.in(village).head(head).poor(POOR_SINCE, Set.of(9));
    }

    /** Poor before, and recognised as neither poor nor near-poor on that day. */
    HouseholdBuilder escaped(UnitId village, String head, LocalDate recognised) {
        return poor(village, head).classed(PovertyClass.NOT_POOR, recognised, Set.of());
    }
}
