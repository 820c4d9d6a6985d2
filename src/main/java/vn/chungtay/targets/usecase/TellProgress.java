package vn.chungtay.targets.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetProgress;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetStanding;
import vn.chungtay.targets.TargetStanding.Standing;
import vn.chungtay.targets.TargetYears;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Indicator;
import vn.chungtay.targets.model.Judgement;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.model.Verdict;
import vn.chungtay.targets.model.YearTable;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;
import vn.chungtay.targets.usecase.ShowTargets.YearBefore;

/** How far targets are and what came of them over the years, in the words of pages and papers. */
@Service
class TellProgress implements TargetProgress {

    private final Access access;
    private final ShowTargets show;
    private final ReadResults results;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final Catalogue catalogue;
    private final TargetWords words;

    TellProgress(
            Access access,
            ShowTargets show,
            ReadResults results,
            TargetSetStore sets,
            TargetStore targets,
            Catalogue catalogue,
            TargetWords words) {
        this.access = access;
        this.show = show;
        this.results = results;
        this.sets = sets;
        this.targets = targets;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TargetStanding> standing(TargetSetId set) {
        var shown = show.show(set);
        var before = show.yearBefore(set);
        return shown.lines().stream().map(it -> standing(it, before.get(it.target().id()))).toList();
    }

    private TargetStanding standing(ShowTargets.Line it, YearBefore before) {
        var target = it.target();
        var unverified = it.unverified() ? " (" + words.unverified() + ")" : "";
        return new TargetStanding(
                target.id(),
                target.number(),
                target.link() != null,
                target.sentence().text(),
                target.lead(),
                words.cell(target),
                words.result(it.result(), target.unit()),
                it.result() == null ? "" : words.state(it.told(), it.asOf()) + unverified,
                Optional.ofNullable(it.list()),
                Optional.ofNullable(it.asOf()),
                standing(it.verdict()),
                words.outcome(it.verdict()),
                TargetWords.badge(it.verdict()),
                words.why(it.verdict()),
                Judgement.share(target.sentence().quantity(), target.unit(), it.base(), it.result()),
                before(before));
    }

    private static Standing standing(Verdict verdict) {
        return switch (verdict.outcome()) {
            case REACHED, EXCEEDED, NOTHING_NEEDED -> Standing.KEPT;
            case NOT_REACHED -> Standing.MISSED;
            case NO_DATA, UNQUANTIFIED, UNDECIDED -> Standing.OPEN;
        };
    }

    /** "220 hộ → 54 hộ". */
    private String before(YearBefore before) {
        var plan = before.plan().map(words::cell).orElse("");
        var result = before.plan()
                .flatMap(it -> before.result().map(reached -> words.cell(reached, it)))
                .or(() -> before.result().map(it -> Vietnamese.number(it.value())))
                .orElse("");
        return plan.isEmpty() && result.isEmpty() ? "" : (plan.isEmpty() ? "–" : plan) + " → " + (result.isEmpty() ? "–" : result);
    }

    @Override
    @Transactional(readOnly = true)
    public TargetYears years(UnitId unit, int year, int from) {
        access.require(TargetsAction.VIEW, unit);
        var now = sets.find(unit, year).map(this::withoutResults);
        if (now.isEmpty()) return new TargetYears(from, year, year, List.of());
        var past = IntStream.range(from, year).mapToObj(it -> earlier(unit, it)).toList();
        var rows = YearTable.of(now.get(), past, this::toward).stream().map(this::row).toList();
        var until = now.get().targets().stream().mapToInt(Target::lastYear).max().orElse(year);
        return new TargetYears(from, year, until, rows);
    }

    /** Nobody asks for what came of the year of the plan: its table has only what is planned. */
    private YearTable.Year withoutResults(TargetSet set) {
        return new YearTable.Year(set.year(), targets.of(set.id()), new HashMap<>());
    }

    private YearTable.Year earlier(UnitId unit, int year) {
        var set = sets.find(unit, year);
        if (set.isEmpty()) return new YearTable.Year(year, List.of(), new HashMap<>());
        var all = targets.of(set.get().id());
        var found = new HashMap<TargetId, Result>();
        results.of(set.get(), all, unit).forEach((target, it) -> found.put(target, it.result()));
        return new YearTable.Year(year, all, found);
    }

    private Optional<String> toward(String indicator) {
        return catalogue.find(indicator).map(Indicator::toward).filter(it -> !it.isEmpty());
    }

    private TargetYears.Row row(YearTable.Row row) {
        var past = new ArrayList<TargetYears.Past>();
        for (var cell : row.past()) {
            var plan = cell.plan();
            var result = plan == null || cell.result() == null ? "" : words.cell(cell.result(), plan);
            past.add(new TargetYears.Past(cell.year(), plan == null ? "" : promised(row, plan), result));
        }
        var plan = row.plan();
        return new TargetYears.Row(row.head().indicator(), heading(row), past, plan == null ? "" : promised(row, plan));
    }

    /** A target of the year alone is called by its name, because its number stands in the column of the year. */
    private static String heading(YearTable.Row row) {
        if (row.period() == null) return row.head().name();
        return Stream.concat(Stream.of(row.period()), row.among().stream())
                .map(it -> it.sentence().text())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    /** Where the year counts something else than the period, its cell says what. */
    private String promised(YearTable.Row row, Target plan) {
        return countsSomethingElse(row.period(), plan) ? plan.sentence().text() : words.cell(plan);
    }

    private static boolean countsSomethingElse(@Nullable Target period, Target plan) {
        return period != null && !period.indicator().equals(plan.indicator());
    }
}
