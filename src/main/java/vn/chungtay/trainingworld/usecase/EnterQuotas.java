package vn.chungtay.trainingworld.usecase;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenQuota;

/** Shares out among the units below what a plan says, each number locked, from the counts at the start of its year. */
@Component
class EnterQuotas {

    private final PlanQuotas quotas;
    private final Geography geography;

    EnterQuotas(PlanQuotas quotas, Geography geography) {
        this.quotas = quotas;
        this.geography = geography;
    }

    void enter(UnitId unit, TargetSetId set, WrittenPlan written) {
        if (written.quotas().isEmpty()) return;
        var day = LocalDate.of(written.years().from() - 1, Month.DECEMBER, 31);
        var units = new HashMap<String, UnitId>();
        geography.children(unit, day).forEach(it -> units.put(it.name(), it.id()));
        for (var povertyClass : List.of(PovertyClass.POOR, PovertyClass.NEAR_POOR)) {
            var exits = new HashMap<UnitId, String>();
            for (var row : written.quotas()) exits.put(units.get(row.unit()), String.valueOf(exits(row, povertyClass)));
            var headline = written.quotas().stream().mapToLong(it -> exits(it, povertyClass)).sum();
            taken(quotas.propose(set, povertyClass, day, headline, QuotaMethod.EQUAL_SHARE, 0));
            var version = quotas.sheet(set, povertyClass).version();
            taken(quotas.edit(set, povertyClass, version, exits, List.copyOf(exits.keySet()), null));
        }
    }

    private static int exits(WrittenQuota row, PovertyClass povertyClass) {
        return povertyClass == PovertyClass.POOR ? row.poorExit() : row.nearExit();
    }

    private static void taken(Optional<TargetRefusal> refusal) {
        refusal.ifPresent(it -> {
            throw new IllegalStateException("quotas refused: " + it);
        });
    }
}
