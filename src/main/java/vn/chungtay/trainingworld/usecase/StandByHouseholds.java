package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.usecase.AssignHelp;
import vn.chungtay.accompaniment.usecase.CheckWatch;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.trainingworld.model.HelpingHand;

/**
 * Lets trainees see who stands by households: in xã Dân Tiến invented people are in charge of villages and help those who
 * registered this year. One village is left alone, so that the list of who has nobody is not empty. What has happened in
 * households that escaped is compared once, so that visits wait.
 */
@Service
public class StandByHouseholds {

    private static final String KEPT_BY = "canbo.dantien";

    private final Access access;
    private final EnrolTrainees trainees;
    private final KeepCompanions companions;
    private final AssignHelp assign;
    private final ReadHelp read;
    private final CheckWatch check;
    private final Clock clock;

    StandByHouseholds(
            Access access,
            EnrolTrainees trainees,
            KeepCompanions companions,
            AssignHelp assign,
            ReadHelp read,
            CheckWatch check,
            Clock clock) {
        this.access = access;
        this.trainees = trainees;
        this.companions = companions;
        this.assign = assign;
        this.read = read;
        this.check = check;
        this.clock = clock;
    }

    /** After the trainees were enrolled; can be called at every start, and who is there already stays. */
    @SystemOnly
    public void load() {
        access.requireSystem();
        var unit = trainees.unitOf(KEPT_BY);
        trainees.actingAs(KEPT_BY).run(() -> {
            var added = companionsOf(unit);
            if (!added.isEmpty()) assign(unit, added);
            check.check(unit);
        });
    }

    private List<CompanionId> companionsOf(UnitId unit) {
        var added = new ArrayList<CompanionId>();
        for (var hand : HelpingHand.all()) {
            var it = hand.in(unit);
            var refused = companions.add(it, hand.account());
            if (refused.filter(why -> why == AccompanimentRefusal.THERE_ALREADY).isPresent()) return List.of();
            added.add(it.id());
        }
        return added;
    }

    /** By turns; the last village has nobody. */
    private void assign(UnitId unit, List<CompanionId> people) {
        var today = LocalDate.now(clock);
        var first = today.withDayOfYear(1);
        var villages = read.villages(unit, today.getYear());
        for (int at = 0; at < villages.size() - 1; at++) {
            var who = people.get(at % people.size());
            assign.village(villages.get(at).id(), who, first);
            if (villages.get(at).alone() > 0) assign.allAlone(villages.get(at).id(), today.getYear(), who, first);
        }
    }
}
