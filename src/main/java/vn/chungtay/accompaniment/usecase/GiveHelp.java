package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.HelpId;
import vn.chungtay.accompaniment.model.HelpItem;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;

/** Writes down what a household is to be given, what it was given, and why it escaped or did not. */
@Service
public class GiveHelp {

    private final Access access;
    private final Audit audit;
    private final HelpStore help;
    private final Clock clock;

    GiveHelp(Access access, Audit audit, HelpStore help, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.help = help;
        this.clock = clock;
    }

    @Transactional
    public Optional<AccompanimentRefusal> add(HouseholdId household, HelpItem item) {
        require(household);
        var refused = item.refusal(LocalDate.now(clock));
        if (refused.isPresent()) return refused;
        help.add(household, item);
        audit.changed(AccompanimentAction.HELP.code(), household, Map.of(), Map.of("help", item.id().value()));
        return Optional.empty();
    }

    /** Something planned was given. What was given already stays as it is. */
    @Transactional
    public Optional<AccompanimentRefusal> give(HouseholdId household, HelpId item, LocalDate on) {
        require(household);
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(AccompanimentRefusal.IN_FUTURE);
        if (!help.give(household, item, on)) return Optional.of(AccompanimentRefusal.GIVEN_ALREADY);
        audit.changed(AccompanimentAction.HELP.code(), household, Map.of(), Map.of("help", item.value(), "given", on.toString()));
        return Optional.empty();
    }

    /** Why a household that had registered for a year escaped, or did not; the last word holds. */
    @Transactional
    public Optional<AccompanimentRefusal> conclude(HouseholdId household, int year, String reason) {
        require(household);
        if (reason.isBlank()) return Optional.of(AccompanimentRefusal.NO_TEXT);
        help.conclude(household, year, reason.strip());
        audit.changed(AccompanimentAction.HELP.code(), household, Map.of(), Map.of("concluded", year));
        return Optional.empty();
    }

    private void require(HouseholdId household) {
        var place = help.place(household, LocalDate.now(clock)).orElseThrow(() -> new NotFound("household " + household.value()));
        access.require(AccompanimentAction.HELP, place.villageId());
    }
}
