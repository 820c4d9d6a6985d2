package vn.chungtay.targets.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Indicator;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.SummaryFile;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Kept;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Refused;

/**
 * Brings a table of period, last plan, last result and new plan into the targets of two years (TGT-18). Targets that stand
 * there already are left as they are, so that a table can be loaded again after it was mended. In the last year of a period
 * the plan of the year is what is promised, and the period's words count where the year has none.
 */
@Service
public class LoadSummary {

    private final Access access;
    private final Catalogue catalogue;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final KeepTargets keep;
    private final ReportResults report;

    LoadSummary(
            Access access, Catalogue catalogue, TargetSetStore sets, TargetStore targets, KeepTargets keep, ReportResults report) {
        this.access = access;
        this.catalogue = catalogue;
        this.sets = sets;
        this.targets = targets;
        this.keep = keep;
        this.report = report;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param targets and results that are new */
        record Loaded(int targets, int results) implements Outcome {}

        record Unreadable(List<SummaryFile.Problem> problems) implements Outcome {}
    }

    /**
     * @param table rows of cells, the head among them
     * @param source from where the results of the year before are, for whoever checks them
     */
    @Transactional
    public Outcome load(TargetSetId id, List<String[]> table, String source) {
        var set = sets.find(id).orElseThrow(() -> new NotFound("targets " + id.value()));
        access.require(TargetsAction.KEEP, set.unit());
        access.require(TargetsAction.REPORT, set.unit());
        var file = SummaryFile.read(table, catalogue, set.year());
        if (!file.problems().isEmpty()) return new Outcome.Unreadable(file.problems());
        var before = sets.find(keep.open(set.unit(), set.year() - 1)).orElseThrow();
        var made = 0;
        var results = 0;
        for (var row : file.rows()) {
            var last = file.lastYear() == null ? set.year() : file.lastYear();
            if (last > set.year()) made += added(set, row.indicator(), row.period(), last);
            made += added(set, row.indicator(), last == set.year() && row.plan().isEmpty() ? row.period() : row.plan(), set.year());
            made += added(before, row.indicator(), row.planBefore(), before.year());
            if (row.result() != null && reported(before, row, source)) results++;
        }
        return new Outcome.Loaded(made, results);
    }

    private int added(TargetSet set, Indicator indicator, String cell, int lastYear) {
        if (cell.isEmpty() || find(set, indicator, lastYear).isPresent()) return 0;
        return switch (keep.add(set.id(), draft(indicator, SummaryFile.sentence(indicator, cell), lastYear))) {
            case Kept _ -> 1;
            case Refused it -> throw new IllegalStateException("a target of the catalogue was refused: " + it.because());
        };
    }

    private Optional<Target> find(TargetSet set, Indicator indicator, int lastYear) {
        return targets.of(set.id()).stream()
                .filter(it -> it.indicator().equals(indicator.code()) && it.lastYear() == lastYear)
                .findFirst();
    }

    /** A result without a plan has a target without a number to stand with. */
    private boolean reported(TargetSet before, SummaryFile.Row row, String source) {
        var target = find(before, row.indicator(), before.year())
                .map(Target::id)
                .orElseGet(() -> withoutNumber(before, row.indicator()));
        if (!report.of(target, before.unit()).isEmpty()) return false;
        var value = row.result();
        var told = new ReportedResult(
                UUID.randomUUID(), LocalDate.of(before.year(), 12, 31), Result.told(value), source, "", "", "", null, null);
        return report.report(target, before.unit(), told).isEmpty();
    }

    private TargetId withoutNumber(TargetSet set, Indicator indicator) {
        return ((Kept) keep.add(set.id(), draft(indicator, indicator.name(), set.year()))).id();
    }

    private static TargetDraft draft(Indicator indicator, String sentence, int lastYear) {
        return new TargetDraft(
                indicator.code(), indicator.name(), sentence, unit(indicator, sentence), null, null, "", null, null, false,
                lastYear, indicator.accumulates(), "", indicator.component(), null);
    }

    /** "giảm trên 1/2 số hộ" is a part of a number of households, whatever the indicator is usually counted in. */
    private static TargetUnit unit(Indicator indicator, String sentence) {
        return sentence.matches(".*\\d/\\d.*") ? TargetUnit.FRACTION_OF_HOUSEHOLDS : indicator.unit();
    }
}
