package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.DutyEnd;
import vn.chungtay.accompaniment.model.DutyEnd.Why;
import vn.chungtay.accompaniment.model.Visit;
import vn.chungtay.accompaniment.store.DutyStore;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/**
 * Writes down that somebody went to a household. That does every duty whose fact had happened by then; if the household is not
 * safe, it opens one of its own to go there again.
 */
@Service
public class KeepVisits {

    private final Access access;
    private final Audit audit;
    private final DutyStore duties;
    private final HelpStore help;
    private final CheckWatch check;
    private final Clock clock;

    KeepVisits(Access access, Audit audit, DutyStore duties, HelpStore help, CheckWatch check, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.duties = duties;
        this.help = help;
        this.check = check;
        this.clock = clock;
    }

    @Transactional
    public Optional<AccompanimentRefusal> visited(Visit visit) {
        var today = LocalDate.now(clock);
        var place = help.place(visit.household(), today)
                .orElseThrow(() -> new NotFound("household " + visit.household().value()));
        access.require(AccompanimentAction.HELP, place.villageId());
        var refused = visit.refusal(today);
        if (refused.isPresent()) return refused;
        duties.add(visit);
        int done = 0;
        for (var duty : duties.open(List.of(visit.household()))) {
            if (!visit.does(duty.told())) continue;
            if (duties.end(duty.id(), new DutyEnd(Why.VISITED, visit.on(), visit.id(), null))) done++;
        }
        if (visit.result().asksForMore()) check.after(visit.household(), place.villageId());
        audit.changed(
                AccompanimentAction.HELP.code(), visit.household(), Map.of(),
                Map.of("visit", visit.id().value(), "on", visit.on().toString(), "result", visit.result().name(), "duties", done));
        return Optional.empty();
    }
}
