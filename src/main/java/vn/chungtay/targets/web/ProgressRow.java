package vn.chungtay.targets.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.model.TargetFinding;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.ShowTargets.Line;
import vn.chungtay.targets.usecase.TargetWords;

/** One target as the progress page shows it. */
record ProgressRow(
        UUID id,
        int number,
        boolean part,
        String name,
        String text,
        String who,
        String base,
        String plan,
        String result,
        @Nullable String list,
        String state,
        boolean unverified,
        String outcome,
        String badge,
        String why,
        List<Found> findings) {

    /** @param field of the form where it can be mended */
    record Found(String text, String field) {}


    static final int WIDTH = 250;
    static final int STEP = 34;

    /** One bar of the chart: what was reached and where the promise stands, from 0 to 100 percent. */
    record Bar(String name, int y, int reached, int promised, String text) {}

    static ProgressRow of(Line it, TargetWords words) {
        var target = it.target();
        return new ProgressRow(
                target.id().value(),
                target.number(),
                target.link() != null,
                target.name(),
                target.sentence().text(),
                who(target.lead(), target.component()),
                words.base(it.base()),
                target.phrase(),
                words.result(it.result(), target.unit()),
                it.list(),
                it.result() == null ? "" : words.state(it.told(), it.asOf()),
                it.unverified(),
                words.outcome(it.verdict()),
                TargetWords.badge(it.verdict()),
                words.why(it.verdict()),
                it.findings().stream().map(one -> new Found(words.finding(one), field(one.kind()))).toList());
    }

    private static String field(TargetFinding.Kind kind) {
        return switch (kind) {
            case NO_LEAD, LEAD_CONFLICT -> "lead";
            case NO_COMPONENT -> "component";
            case DOUBLE_MEANING -> "meaning";
            case NO_TOLERANCE -> "tolerance";
            case NO_BASE -> "baseNumerator";
            case PART_ABOVE_WHOLE, SUM_DIFFERS, BEYOND_PERIOD, PERIOD_PASSED, JUMP -> "sentence";
        };
    }

    /** Only shares can stand beside each other. */
    static List<Bar> bars(List<Line> lines) {
        var bars = new ArrayList<Bar>();
        for (var it : lines) {
            var promised = it.target().sentence().quantity();
            if (it.target().unit() != TargetUnit.PERCENT || promised == null || it.result() == null) continue;
            var reached = it.result().value();
            bars.add(new Bar(
                    it.target().name(),
                    bars.size() * STEP + 14,
                    length(reached),
                    length(promised.low().value()),
                    Vietnamese.number(reached) + " / " + promised.phrase()));
        }
        return bars;
    }

    boolean holds(String folded) {
        return Vietnamese.fold(name + " " + text + " " + who).contains(folded);
    }

    private static int length(BigDecimal percent) {
        return percent.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(WIDTH))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static String who(String lead, String component) {
        if (lead.isBlank()) return component;
        return component.isBlank() ? lead : lead + " · " + component;
    }
}
