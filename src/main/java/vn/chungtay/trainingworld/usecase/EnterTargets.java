package vn.chungtay.trainingworld.usecase;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.ReportResults;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenTarget;

/** Enters what a plan promises for its year and its period, and what came of the year before. */
@Component
class EnterTargets {

    private final KeepTargets keep;
    private final ReportResults report;
    private final Catalogue catalogue;

    EnterTargets(KeepTargets keep, ReportResults report, Catalogue catalogue) {
        this.keep = keep;
        this.report = report;
        this.catalogue = catalogue;
    }

    TargetSetId enter(UnitId unit, WrittenPlan written) {
        var year = written.years().from();
        var set = keep.open(unit, year);
        var known = new HashMap<String, TargetId>();
        written.targets().forEach(it -> known.put(it.id(), kept(set, draft(it, known, year))));
        written.ofPeriod().forEach(it -> kept(set, draft(it, known, written.periodEnds())));
        if (!written.before().isEmpty()) lookBack(unit, written);
        return set;
    }

    private void lookBack(UnitId unit, WrittenPlan written) {
        var year = written.years().from() - 1;
        var set = keep.open(unit, year);
        for (var it : written.before()) {
            var target = kept(set, draft(it.planned(), Map.of(), year));
            var told = new ReportedResult(
                    UUID.randomUUID(), LocalDate.of(year, Month.DECEMBER, 31), Result.told(it.reached()), "Phụ lục III", "", "",
                    written.head().standingAgency(), null, null);
            report.report(target, unit, told).ifPresent(refusal -> {
                throw new IllegalStateException(it.planned().id() + " refused: " + refusal);
            });
        }
    }

    private TargetDraft draft(WrittenTarget it, Map<String, TargetId> known, int year) {
        var indicator = catalogue.find(it.indicator()).orElseThrow();
        var whole = it.whole();
        var relation = it.relation();
        var link = whole == null || relation == null ? null : new Target.Link(known.get(whole), relation);
        var accumulates = it.unit() == indicator.unit() ? indicator.accumulates() : Accumulation.LAST_VALUE;
        var name = it.name();
        return new TargetDraft(
                it.indicator(), name == null ? indicator.name() : name, it.sentence(), it.unit(), null, it.tolerance(),
                it.population(), it.base(), link, it.conditional(), year, accumulates, it.lead(), it.component(), null);
    }

    private TargetId kept(TargetSetId set, TargetDraft draft) {
        return switch (keep.add(set, draft)) {
            case KeepTargets.Answer.Kept it -> it.id();
            case KeepTargets.Answer.Refused it -> throw new IllegalStateException(draft.sentence() + " refused: " + it.because());
        };
    }
}
