package vn.chungtay.trainingworld.bench;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.usecase.HandOutPlan;
import vn.chungtay.plans.usecase.HandOutPlan.Format;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.platform.Caller;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.model.WrittenPlanFile;
import vn.chungtay.trainingworld.usecase.EnrolTrainees;
import vn.chungtay.trainingworld.usecase.LoadPlans;
import vn.chungtay.trainingworld.usecase.LoadWorld;

/**
 * The plans of a district and of a commune, composed as somebody asks for them: figures gathered, text filled, paper
 * written. Nothing is kept of these plans, so every round does all of it.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class ComposeStep {

    private static final int ROUNDS = 5;
    private static final double LIMIT_SECONDS = 5;

    private final LoadWorld world;
    private final EnrolTrainees trainees;
    private final LoadPlans plans;
    private final Geography geography;
    private final ReadPlans read;
    private final HandOutPlan handOut;

    ComposeStep(
            LoadWorld world,
            EnrolTrainees trainees,
            LoadPlans plans,
            Geography geography,
            ReadPlans read,
            HandOutPlan handOut) {
        this.world = world;
        this.trainees = trainees;
        this.plans = plans;
        this.geography = geography;
        this.read = read;
        this.handOut = handOut;
    }

    /** As the system, before anybody else is enrolled: the training world comes only to where nobody is. */
    void measure(Report report) {
        Caller.SYSTEM.run(() -> {
            if (world.load(_ -> {}) == LoadWorld.Outcome.REAL_DATA) throw new IllegalStateException("the bench measures invented people only");
            trainees.enrol();
            plans.load();
            measure("huyện Võ Nhai", WrittenPlanFile.read("vo-nhai-2024"), report);
            measure("xã Dân Tiến", WrittenPlanFile.read("dan-tien-2025"), report);
        });
    }

    private void measure(String name, WrittenPlan written, Report report) {
        var unit = geography.byCode(written.unit().code(), written.unit().on()).orElseThrow().id();
        var year = written.years().from();
        var plan = read.of(unit, year, "", false, 1, 0).rows().getFirst().id();
        for (var format : Format.values()) measure(name + " for " + year, plan, format, report);
    }

    private void measure(String name, PlanId plan, Format format, Report report) {
        var version = read.one(plan, null).version().id();
        var bytes = written(version, format);
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) seconds[round] = Timing.once(() -> written(version, format)) / 1000;
        Arrays.sort(seconds);
        var slowest = seconds[ROUNDS - 1];
        report.target("the plan of %s composed as %s, slowest of %d".formatted(name, format, ROUNDS),
                "< 5 s", slowest < LIMIT_SECONDS, "%.2f s, %,d KB", slowest, bytes / 1024);
    }

    private int written(VersionId version, Format format) {
        return handOut.file(version, format)
                .orElseThrow(() -> new IllegalStateException("a plan of the training world has open fields"))
                .content().length;
    }
}
