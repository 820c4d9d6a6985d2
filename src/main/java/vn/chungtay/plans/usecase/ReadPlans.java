package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.PlanText;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PlanList;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/** Plans to look at: of a unit by year, one with its versions and what it rests on. */
@Component
public class ReadPlans {

    private static final int YEARS_BACK = 6;

    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Access access;
    private final OwnUnit own;
    private final Geography geography;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final PlanList list;
    private final Dossiers dossiers;
    private final Clock clock;

    ReadPlans(
            Access access,
            OwnUnit own,
            Geography geography,
            PlanStore plans,
            PlanTextStore texts,
            PlanList list,
            Dossiers dossiers,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.geography = geography;
        this.plans = plans;
        this.texts = texts;
        this.list = list;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** @param mayWrite whether the caller makes plans in the agency of this unit */
    public record Listing(Unit unit, List<Unit> path, List<Row> rows, boolean mayWrite) {}

    /** @param place name of the unit */
    public record Row(PlanList.Row plan, PlanState state, String place) {

        public PlanId id() {
            return plan.plan();
        }

        public boolean isOf(UnitId unit, Years years) {
            return plan.unit().equals(unit) && plan.years().equals(years);
        }
    }

    /**
     * @param cited where each of its parent plans stands here, by the place of the line; only those that are here
     * @param period the plan of the period that holds this year, in the same unit
     * @param years the plans of single years that a period holds
     * @param drafts whether the caller sees what is not issued, and who below is late
     * @param mayWrite whether the caller may change it or adjust it now
     * @param mayIssue whether the caller gives numbers in this agency and the version waits for its number
     */
    public record Whole(
            Plan plan,
            Unit unit,
            Version version,
            PlanState state,
            List<Version> versions,
            PlanText text,
            Map<Integer, PlanId> cited,
            Optional<PlanId> period,
            List<PlanList.Row> years,
            Optional<DossierStanding> dossier,
            boolean drafts,
            boolean mayWrite,
            boolean mayIssue) {}

    /**
     * The plans of a unit and of those it came from.
     *
     * @param below instead of the former units, those directly below, also former ones of the years before
     */
    @Transactional(readOnly = true)
    public Listing of(@Nullable UnitId wanted, @Nullable Integer year, String words, boolean below, int limit, int offset) {
        access.requireAnywhere(PlansAction.VIEW);
        var today = LocalDate.now(clock);
        var unit = Optional.ofNullable(wanted)
                .or(access::home)
                .flatMap(it -> geography.nearest(it, today))
                .orElseThrow(() -> new NotFound("unit"));
        var units = Stream.concat(Stream.of(unit), below ? below(unit, year, today) : geography.predecessors(unit.id()).stream())
                .toList();
        var ids = units.stream().map(Unit::id).toList();
        var open = ids.stream().filter(it -> access.may(PlansAction.VIEW_DRAFT, it)).toList();
        var rows = list.of(ids, open, Vietnamese.fold(words), year, limit, offset).stream()
                .map(it -> new Row(it, stateOf(it, today), nameOf(units, it.unit())))
                .toList();
        return new Listing(
                unit, geography.pathUp(unit.id(), unit.asOf()), rows, own.may(PlansAction.WRITE, unit.id()));
    }

    /** Those that are gone keep their plans: a district until 2025 below its province. Each is named as it was last. */
    private Stream<Unit> below(Unit unit, @Nullable Integer year, LocalDate today) {
        var first = year == null ? today.getYear() - YEARS_BACK : year;
        var last = year == null ? today.getYear() : year;
        var found = new LinkedHashMap<UnitId, Unit>();
        var above = Stream.concat(Stream.of(unit), geography.predecessors(unit.id()).stream()).map(Unit::id).toList();
        IntStream.rangeClosed(first, last)
                .mapToObj(it -> LocalDate.of(it, Month.JANUARY, 1))
                .flatMap(day -> above.stream().flatMap(it -> geography.children(it, day).stream()))
                .forEach(it -> found.put(it.id(), it));
        geography.children(unit.id(), unit.asOf()).forEach(it -> found.put(it.id(), it));
        return found.values().stream();
    }

    private static PlanState stateOf(PlanList.Row row, LocalDate today) {
        if (row.inForceFrom() == null) return row.way();
        return row.inForceFrom().isAfter(today) ? PlanState.ISSUED : PlanState.IN_FORCE;
    }

    private static String nameOf(List<Unit> units, UnitId id) {
        return units.stream().filter(it -> it.id().equals(id)).map(Unit::name).findFirst().orElse("");
    }

    /** @param number of the version; absent for the newest that the caller may see */
    @Transactional(readOnly = true)
    public Whole one(PlanId id, @Nullable Integer number) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.requireAnywhere(PlansAction.VIEW);
        var drafts = access.may(PlansAction.VIEW_DRAFT, plan.unit());
        var versions = plans.versions(id).stream().filter(it -> drafts || it.issue().isPresent()).toList();
        var version = versions.stream()
                .filter(it -> number == null || it.number() == number)
                .max(Comparator.comparingInt(Version::number))
                .orElseThrow(() -> new NotFound("version of a plan"));
        return whole(plan, version, versions, drafts);
    }

    private Whole whole(Plan plan, Version version, List<Version> versions, boolean drafts) {
        var today = LocalDate.now(clock);
        var unit = geography.nearest(plan.unit(), today).orElseThrow();
        var text = texts.of(version.id());
        var open = drafts ? List.of(plan.unit()) : List.<UnitId>of();
        var neighbours = list.of(List.of(plan.unit()), open, "", null, 100, 0);
        var mayWrite = own.may(PlansAction.WRITE, plan.unit());
        return new Whole(
                plan,
                unit,
                version,
                version.stateOn(today, versions),
                versions,
                text,
                cited(unit, text),
                plan.years().isPeriod() ? Optional.empty() : neighbour(neighbours, plan.years()),
                plan.years().isPeriod() ? within(neighbours, plan.years()) : List.of(),
                drafts ? dossiers.about(PlanDossiers.KIND, version.id().value()) : Optional.empty(),
                drafts,
                mayWrite,
                version.way() == PlanState.SIGNED && own.may(PlansAction.ISSUE, plan.unit())
                        || version.fromPaper() && version.way() == PlanState.DRAFT && mayWrite);
    }

    /** A parent plan is found by number and date among those of the unit and of the units above it (LEG-04). */
    private Map<Integer, PlanId> cited(Unit unit, PlanText text) {
        var found = new HashMap<Integer, PlanId>();
        var lines = text.lines(TextPart.PARENT);
        if (lines.isEmpty()) return found;
        var chain = chain(unit);
        for (var at = 0; at < lines.size(); at++) {
            var place = at;
            var line = lines.get(at);
            day(line.get(2)).flatMap(it -> list.cited(chain, line.get(1), it)).ifPresent(it -> found.put(place, it));
        }
        return found;
    }

    /** The unit, the units above it, and those it came from with theirs. */
    private List<UnitId> chain(Unit unit) {
        var chain = new ArrayList<UnitId>();
        Stream.concat(Stream.of(unit), geography.predecessors(unit.id()).stream())
                .flatMap(it -> geography.pathUp(it.id(), it.asOf()).stream())
                .map(Unit::id)
                .forEach(chain::add);
        return chain;
    }

    private static Optional<LocalDate> day(String printed) {
        try {
            return Optional.of(LocalDate.parse(printed.strip(), PRINTED));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<PlanId> neighbour(List<PlanList.Row> rows, Years year) {
        return rows.stream()
                .filter(it -> it.years().isPeriod() && it.years().contains(year.from()))
                .map(PlanList.Row::plan)
                .findFirst();
    }

    private static List<PlanList.Row> within(List<PlanList.Row> rows, Years period) {
        return rows.stream()
                .filter(it -> !it.years().isPeriod() && period.contains(it.years().from()))
                .toList();
    }

    /** The plan of the same unit for the years before, if the caller may see a version of it. */
    @Transactional(readOnly = true)
    public Optional<PlanId> yearBefore(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var drafts = access.may(PlansAction.VIEW_DRAFT, plan.unit());
        return plans.of(plan.unit(), new Years(plan.years().from() - 1, plan.years().to() - 1))
                .map(Plan::id)
                .filter(it -> drafts || plans.versions(it).stream().anyMatch(one -> one.issue().isPresent()));
    }

    /** The lines of a part as they were in the plan of the year before; empty if there is none. */
    @Transactional(readOnly = true)
    public List<List<String>> lastYear(PlanId id, TextPart part) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var years = new Years(plan.years().from() - 1, plan.years().to() - 1);
        return plans.of(plan.unit(), years)
                .map(it -> texts.of(plans.versions(it.id()).getLast().id()).lines(part))
                .orElse(List.of());
    }
}
