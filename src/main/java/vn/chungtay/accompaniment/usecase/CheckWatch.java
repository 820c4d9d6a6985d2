package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.Duty;
import vn.chungtay.accompaniment.model.DutyChanges;
import vn.chungtay.accompaniment.model.DutyEnd.Why;
import vn.chungtay.accompaniment.model.DutyId;
import vn.chungtay.accompaniment.model.HouseholdFacts;
import vn.chungtay.accompaniment.model.Signs;
import vn.chungtay.accompaniment.model.WatchQuestion;
import vn.chungtay.accompaniment.model.WatchRules;
import vn.chungtay.accompaniment.model.WatchState;
import vn.chungtay.accompaniment.model.Watched;
import vn.chungtay.accompaniment.store.DutyStore;
import vn.chungtay.accompaniment.store.FactStore;
import vn.chungtay.accompaniment.store.WatchFile;
import vn.chungtay.accompaniment.store.WatchList;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.shared.Id;

/**
 * Compares watched households with what the registry records of them: opens a duty for every new sign, and ends those for
 * which nothing is left to do. Doing it twice changes nothing.
 */
@Service
public class CheckWatch {

    private final Access access;
    private final Audit audit;
    private final WatchList watched;
    private final FactStore facts;
    private final DutyStore duties;
    private final WatchFile file;
    private final Clock clock;

    CheckWatch(
            Access access,
            Audit audit,
            WatchList watched,
            FactStore facts,
            DutyStore duties,
            WatchFile file,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.watched = watched;
        this.facts = facts;
        this.duties = duties;
        this.file = file;
        this.clock = clock;
    }

    /** How many duties are new, and for how many nothing is left to do. */
    public record Checked(int opened, int ended) {}

    /** All households of a place, now. */
    @Transactional
    public Checked check(UnitId place) {
        access.require(AccompanimentAction.CHECK, place);
        return compare(place);
    }

    /** The communes that the night goes through. */
    @SystemOnly
    @Transactional(readOnly = true)
    public List<UnitId> settledCommunes() {
        access.requireSystem();
        return watched.settledCommunes(LocalDate.now(clock));
    }

    /** As above at night; every commune in a transaction of its own. */
    @SystemOnly
    @Transactional
    public Checked checkAtNight(UnitId place) {
        access.requireSystem();
        return compare(place);
    }

    /** Duties of households that live nowhere any more. */
    @SystemOnly
    @Transactional
    public int endOfGone() {
        access.requireSystem();
        var today = LocalDate.now(clock);
        return end(DutyChanges.over(duties.open(duties.ofNobodyHere(today)), Why.GONE, today));
    }

    private Checked compare(UnitId place) {
        var today = LocalDate.now(clock);
        var rules = file.rules(today);
        var all = watched.lines(WatchQuestion.all(place, today, WatchState.WATCHED), 0, Integer.MAX_VALUE);
        var done = new HashSet<HouseholdId>();
        int opened = 0;
        int ended = 0;
        if (rules.isPresent() && !all.isEmpty()) {
            var changes = changes(all, rules.get(), today);
            opened = changes.stream().mapToInt(it -> open(it.household(), it.changes(), rules.get(), today)).sum();
            ended = changes.stream().mapToInt(it -> end(it.changes())).sum();
            all.forEach(it -> done.add(it.place().household()));
        }
        ended += endOfOthers(place, done, today);
        told(place, opened, ended);
        return new Checked(opened, ended);
    }

    private record Change(HouseholdId household, DutyChanges changes) {}

    private List<Change> changes(List<Watched> all, WatchRules rules, LocalDate today) {
        var recognised = new HashMap<HouseholdId, LocalDate>();
        all.forEach(it -> Optional.ofNullable(it.recognised()).ifPresent(day -> recognised.put(it.place().household(), day)));
        var open = duties.open(recognised.keySet()).stream().collect(Collectors.groupingBy(Duty::household));
        return facts.of(recognised, today).stream()
                .map(it -> new Change(it.household(), changes(it, open.getOrDefault(it.household(), List.of()), rules, today)))
                .toList();
    }

    private static DutyChanges changes(HouseholdFacts facts, List<Duty> open, WatchRules rules, LocalDate today) {
        return DutyChanges.watched(open, Signs.of(facts, rules), facts, today);
    }

    private void told(Id subject, int opened, int ended) {
        if (opened + ended > 0)
            audit.changed(AccompanimentAction.CHECK.code(), subject, Map.of(), Map.of("opened", opened, "ended", ended));
    }

    /** Households of the place with duties that are watched no longer. */
    private int endOfOthers(UnitId place, Set<HouseholdId> watchedNow, LocalDate today) {
        int ended = 0;
        var waiting = duties.queue(new DutyStore.Question(place, today, "", false, null), 0, Integer.MAX_VALUE);
        var states = waiting.isEmpty() ? Map.<HouseholdId, WatchState>of() : watched.states(place, today);
        for (var it : waiting) {
            var household = it.duty().household();
            if (watchedNow.contains(household)) continue;
            var why = DutyChanges.overBecause(states.get(household));
            if (why.isPresent()) ended += end(DutyChanges.over(List.of(it.duty()), why.get(), today));
        }
        return ended;
    }

    private int open(HouseholdId household, DutyChanges changes, WatchRules rules, LocalDate today) {
        int opened = 0;
        for (var sign : changes.opened()) {
            var duty = new Duty(DutyId.next(), household, sign, today, rules.due(sign.rule(), today), null);
            if (duties.open(duty, rules.days().firstDay().orElseThrow())) opened++;
        }
        return opened;
    }

    private int end(DutyChanges changes) {
        return (int) changes.ended().stream().filter(it -> duties.end(it.duty(), it.end())).count();
    }

    /** One household, in the transaction of whatever happened to it; its right was asked for before. */
    void after(HouseholdId household, UnitId village) {
        var today = LocalDate.now(clock);
        var rules = file.rules(today);
        var now = watched.one(household, village, today).filter(it -> it.state() == WatchState.WATCHED);
        if (rules.isEmpty() || now.isEmpty()) return;
        int opened = 0;
        int ended = 0;
        for (var it : changes(List.of(now.get()), rules.get(), today)) {
            opened += open(household, it.changes(), rules.get(), today);
            ended += end(it.changes());
        }
        told(household, opened, ended);
    }
}
