package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.ClassStep;
import vn.chungtay.accompaniment.model.Duty;
import vn.chungtay.accompaniment.model.QueuedDuty;
import vn.chungtay.accompaniment.model.Visit;
import vn.chungtay.accompaniment.model.Waiting;
import vn.chungtay.accompaniment.model.WatchCounts;
import vn.chungtay.accompaniment.model.WatchQuestion;
import vn.chungtay.accompaniment.model.WatchRules;
import vn.chungtay.accompaniment.model.WatchTerm;
import vn.chungtay.accompaniment.model.Watched;
import vn.chungtay.accompaniment.store.DutyStore;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.accompaniment.store.WatchFile;
import vn.chungtay.accompaniment.store.WatchList;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;

/** Shows households that escaped: how long they are watched, what has happened, and who goes there until when. */
@Service
public class ReadWatch {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final WatchList watched;
    private final DutyStore duties;
    private final HelpStore help;
    private final WatchFile file;
    private final Clock clock;

    ReadWatch(
            Access access,
            Audit audit,
            Geography geography,
            WatchList watched,
            DutyStore duties,
            HelpStore help,
            WatchFile file,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.watched = watched;
        this.duties = duties;
        this.help = help;
        this.file = file;
        this.clock = clock;
    }

    /** @param total of all pages */
    public record Page(List<Watched> lines, int total) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** @param total of all pages */
    public record Queue(List<QueuedDuty> duties, int total) {

        public Queue {
            duties = List.copyOf(duties);
        }
    }

    /**
     * @param watched absent if it never escaped
     * @param chain its classes by decision, the first one first
     * @param names of the people whom duties are about
     */
    public record OneHousehold(
            Optional<Watched> watched, List<Duty> duties, List<Visit> visits, List<ClassStep> chain, Map<PersonId, String> names) {

        public OneHousehold {
            duties = List.copyOf(duties);
            visits = List.copyOf(visits);
            chain = List.copyOf(chain);
            names = Map.copyOf(names);
        }

        /** Absent if nobody of the household is meant, or the register knows them no more. */
        public @Nullable String nameOf(@Nullable PersonId person) {
            return person == null ? null : names.get(person);
        }
    }

    @Transactional
    public Page page(WatchQuestion asked, int offset, int limit) {
        access.require(AccompanimentAction.VIEW, asked.place());
        var lines = watched.lines(asked, offset, limit);
        if (!lines.isEmpty())
            audit.looked(AccompanimentAction.VIEW.code(), lines.stream().map(it -> it.place().household()).toList(), asked.day());
        return new Page(lines, watched.count(asked));
    }

    @Transactional
    public List<Watched> export(WatchQuestion asked) {
        access.require(AccompanimentAction.EXPORT, asked.place());
        var lines = watched.lines(asked, 0, Integer.MAX_VALUE);
        audit.exported(AccompanimentAction.EXPORT.code(), lines.size(), Map.of("unit", asked.place().value(), "watch", asked.state().name()));
        return lines;
    }

    /** The units directly below a place with their counts, those without any among them. */
    @Transactional(readOnly = true)
    public List<WatchCounts> counts(UnitId place, LocalDate day) {
        access.require(AccompanimentAction.VIEW, place);
        var below = geography.children(place, day);
        var counted = watched.counts(place, below.stream().map(Unit::id).toList(), day).stream()
                .collect(Collectors.toMap(WatchCounts::unit, Function.identity()));
        var all = new ArrayList<WatchCounts>();
        for (var unit : below) {
            var none = new WatchCounts(unit.id(), unit.name(), 0, 0, 0, 0, 0, 0, 0);
            all.add(Optional.ofNullable(counted.get(unit.id())).map(none::plus).orElse(none));
        }
        return all;
    }

    @Transactional
    public OneHousehold household(HouseholdId id) {
        var today = LocalDate.now(clock);
        var place = help.place(id, today).orElseThrow(() -> new NotFound("household " + id.value()));
        access.require(AccompanimentAction.VIEW, place.villageId(), List.of(id), today);
        return new OneHousehold(
                watched.one(id, place.villageId(), today), duties.of(id), duties.visits(id), watched.chain(id), duties.names(id));
    }

    @Transactional
    public Queue queue(UnitId place, String words, boolean late, boolean mine, int offset, int limit) {
        access.require(AccompanimentAction.VIEW, place);
        var asked = question(place, words, late, mine);
        var found = duties.queue(asked, offset, limit);
        if (!found.isEmpty())
            audit.looked(
                    AccompanimentAction.VIEW.code(), found.stream().map(it -> it.place().household()).distinct().toList(), asked.day());
        return new Queue(found, duties.count(asked));
    }

    @Transactional
    public List<QueuedDuty> exportQueue(UnitId place, String words, boolean late, boolean mine) {
        access.require(AccompanimentAction.EXPORT, place);
        var found = duties.queue(question(place, words, late, mine), 0, Integer.MAX_VALUE);
        audit.exported(AccompanimentAction.EXPORT.code(), found.size(), Map.of("unit", place.value(), "duties", true));
        return found;
    }

    /** Duties that wait in the areas of the caller, and how many of them are late; empty for whoever has none. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(AccompanimentAction.HELP)) return Optional.empty();
        return access.requireAnywhere(AccompanimentAction.HELP).stream()
                .map(area -> duties.waiting(area, LocalDate.now(clock)))
                .reduce(Waiting::plus);
    }

    /** The rules and the term of today, for the page that says by what a household is watched. */
    @Transactional(readOnly = true)
    public Basis basis() {
        access.requireAnywhere(AccompanimentAction.VIEW);
        var today = LocalDate.now(clock);
        return new Basis(file.term(today), file.rules(today));
    }

    public record Basis(Optional<WatchTerm> term, Optional<WatchRules> rules) {}

    private DutyStore.Question question(UnitId place, String words, boolean late, boolean mine) {
        UserId user = mine ? access.user().orElse(null) : null;
        return new DutyStore.Question(place, LocalDate.now(clock), words, late, user);
    }
}
