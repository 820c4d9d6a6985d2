package vn.chungtay.figures.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.model.HouseholdFilter.Part;
import vn.chungtay.figures.model.HouseholdFilter.Trait;
import vn.chungtay.figures.model.UncausedVillage;
import vn.chungtay.figures.store.ClosingStore;
import vn.chungtay.figures.store.HouseholdsBehind;
import vn.chungtay.figures.store.TallyStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.Refusal;
import vn.chungtay.standards.PovertyClass;

/** Freezes the figures of a year, and the households and members behind them, as they stand on its last day (HHD-14). */
@Service
public class FreezeYear {

    private static final List<Trait> POOR_WITHOUT_CAUSE =
            List.of(new Trait.OfClass(Set.of(PovertyClass.POOR.name())), new Trait.Uncaused());

    private final Access access;
    private final Geography geography;
    private final TallyStore tallies;
    private final ClosingStore closings;
    private final HouseholdsBehind households;
    private final CheckedScope scope;
    private final Audit audit;
    private final Clock clock;

    FreezeYear(
            Access access,
            Geography geography,
            TallyStore tallies,
            ClosingStore closings,
            HouseholdsBehind households,
            CheckedScope scope,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.tallies = tallies;
        this.closings = closings;
        this.households = households;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Answer {

        record Frozen(ClosingId id, int version) implements Answer {}

        record Refused(Refusal because) implements Answer {}

        /** The review is not finished there: poor households without a cause (HHD-06). */
        record CausesMissing(List<UncausedVillage> villages) implements Answer {

            public CausesMissing {
                villages = List.copyOf(villages);
            }
        }
    }

    /**
     * Figures and households are of one moment. Not before every poor household has a cause.
     *
     * @param reason needed from the second version on; the first stays as it is, for ever
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Answer freeze(UnitId place, int year, @Nullable String reason) {
        access.require(FiguresAction.FREEZE, place);
        var day = Closing.lastDayOf(year);
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) return new Answer.Refused(new Refusal.DayInFuture(today));
        geography.unit(place, day).orElseThrow(() -> new NotFound("unit " + place.value() + " on " + day));
        var version = closings.lastVersion(place, year) + 1;
        if (version > 1 && (reason == null || reason.isBlank())) return new Answer.Refused(new Refusal.ReasonNeeded());
        // Those that the caller may see: of a village that has left the area since, nobody here could add the cause.
        var unfinished = households.byVillage(new HouseholdFilter(place, day, day, Part.PLACED, POOR_WITHOUT_CAUSE));
        if (!unfinished.isEmpty()) return new Answer.CausesMissing(unfinished);
        var id = ClosingId.next();
        write(id, place, year, version, reason);
        return new Answer.Frozen(id, version);
    }

    /** Every closing of a unit, newest first. */
    @Transactional(readOnly = true)
    public List<Closing> of(UnitId place) {
        access.require(FiguresAction.VIEW, place);
        return closings.of(place);
    }

    /** What the records say now of a day in the past, to lay beside what was frozen. */
    @Transactional(readOnly = true)
    public PovertyCounts recordsOf(UnitId place, LocalDate day) {
        access.require(FiguresAction.VIEW, place);
        return counts(List.of(place), day).get(place);
    }

    @Transactional(readOnly = true)
    public boolean mayFreeze(UnitId place) {
        access.require(FiguresAction.VIEW, place);
        return access.may(FiguresAction.FREEZE, place);
    }

    private void write(ClosingId id, UnitId place, int year, int version, @Nullable String reason) {
        var day = Closing.lastDayOf(year);
        try {
            closings.begin(id, place, year, version, reason == null ? null : reason.strip());
        } catch (DuplicateKeyException _) {
            throw new Stale("closing of " + year + " for " + place.value());
        }
        var units = new ArrayList<UnitId>();
        units.add(place);
        geography.children(place, day).forEach(it -> units.add(it.id()));
        closings.freezeFigures(id, counts(units, day));
        // A village that has left the area since still belongs to the figures of that day.
        scope.write(() -> closings.freezeHouseholds(id, place, day));
        audit.changed(
                FiguresAction.FREEZE.code(),
                id,
                Map.of("version", version - 1),
                Map.of("unit", place.value(), "year", year, "version", version));
    }

    private Map<UnitId, PovertyCounts> counts(List<UnitId> units, LocalDate day) {
        var known = tallies.asItWas(units, day);
        var counts = new LinkedHashMap<UnitId, PovertyCounts>();
        units.forEach(it -> counts.put(it, known.getOrDefault(it, PovertyCounts.NONE)));
        return counts;
    }
}
