package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.Charge;
import vn.chungtay.accompaniment.model.HelpItem;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.model.Place;
import vn.chungtay.accompaniment.model.PromisedEscape;
import vn.chungtay.accompaniment.model.PromisedPage;
import vn.chungtay.accompaniment.model.VillageLine;
import vn.chungtay.accompaniment.store.ChargeStore;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.accompaniment.store.PromisedList;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;

/** Shows who means to escape in a year, who helps, with what, and what came of it; and who has nobody (ORG-07). */
@Service
public class ReadHelp {

    private final Access access;
    private final Audit audit;
    private final PromisedList promised;
    private final ChargeStore charges;
    private final HelpStore help;
    private final Clock clock;

    ReadHelp(Access access, Audit audit, PromisedList promised, ChargeStore charges, HelpStore help, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.promised = promised;
        this.charges = charges;
        this.help = help;
        this.clock = clock;
    }

    /** @param helpers everybody who helped it, the last one first */
    public record OneHousehold(Place place, List<Charge> helpers, List<HelpItem> help) {

        public OneHousehold {
            helpers = List.copyOf(helpers);
            help = List.copyOf(help);
        }

        /** Who helps it on a day. */
        public Optional<Charge> helper(LocalDate day) {
            return helpers.stream().filter(it -> it.days().contains(day)).findFirst();
        }
    }

    /** The last day that counts for a year: its own, or today while it runs. */
    public static LocalDate lastDay(int year, LocalDate today) {
        return today.getYear() > year ? LocalDate.of(year, 12, 31) : today;
    }

    /** The signed-in user, to ask for what is theirs. */
    @Transactional(readOnly = true)
    public Optional<UserId> caller() {
        access.requireAnywhere(AccompanimentAction.VIEW);
        return access.user();
    }

    @Transactional
    public PromisedPage page(HelpQuestion asked, int offset, int limit) {
        access.require(AccompanimentAction.VIEW, asked.place());
        var found = promised.page(asked, offset, limit);
        var households = found.lines().stream().map(it -> it.place().household()).distinct().toList();
        if (!households.isEmpty()) audit.looked(AccompanimentAction.VIEW.code(), households, asked.last());
        return found;
    }

    @Transactional
    public List<PromisedEscape> export(HelpQuestion asked) {
        access.require(AccompanimentAction.EXPORT, asked.place());
        var lines = promised.all(asked);
        audit.exported(AccompanimentAction.EXPORT.code(), lines.size(), Map.of("unit", asked.place().value(), "helped_in", asked.year()));
        return lines;
    }

    /** Every village of the place with who is in charge of it, and how many households have nobody. */
    @Transactional(readOnly = true)
    public List<VillageLine> villages(UnitId place, int year) {
        access.require(AccompanimentAction.VIEW, place);
        return promised.villages(new HelpQuestion(place, year, lastDay(year, LocalDate.now(clock)), "", false, null, null));
    }

    /** Everybody who was in charge of a village, the last one first. */
    @Transactional(readOnly = true)
    public List<Charge> inCharge(UnitId village) {
        access.require(AccompanimentAction.VIEW, village);
        return charges.history(village);
    }

    @Transactional
    public OneHousehold household(HouseholdId id) {
        var today = LocalDate.now(clock);
        var place = help.place(id, today).orElseThrow(() -> new NotFound("household " + id.value()));
        access.require(AccompanimentAction.VIEW, place.villageId(), List.of(id), today);
        return new OneHousehold(place, charges.history(id), help.of(id));
    }

    /** Its registrations of these years, with what came of each. */
    @Transactional(readOnly = true)
    public Optional<PromisedEscape> registration(HouseholdId id, int year) {
        var today = LocalDate.now(clock);
        var place = help.place(id, today).orElseThrow(() -> new NotFound("household " + id.value()));
        access.require(AccompanimentAction.VIEW, place.villageId());
        var asked = new HelpQuestion(place.villageId(), year, lastDay(year, today), place.code(), false, null, null);
        return promised.all(asked).stream().filter(it -> it.place().household().equals(id)).findFirst();
    }
}
