package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.model.CutStatement.Population;
import vn.chungtay.plancheck.model.Mention.Measure;
import vn.chungtay.plancheck.model.PovertyColumns.Moment;

/**
 * By what share of itself a number fell: "So với cuối năm 2021 (2.246 hộ nghèo), số hộ nghèo giảm 374 hộ, tương ứng giảm 16,65%".
 * The same words may mean points of all households; a share that some figure of the plan explains is right. Wrong is one that is
 * a slip of the right one, one that was divided by what remained, and one that is called points and is none.
 */
final class RelativeChanges {

    private static final Pattern SAME_THING = Pattern.compile(
            "(?s)[\\s,(*]*(?:hộ |nghèo|cận nghèo|[\\s,(])*(?:tương ứng|tương đương|tức là|tức|bằng|đạt|chiếm|hay)?(?: với| là)?\\s*(?:tỷ lệ |tỉ lệ )?(?:giảm|tăng)?(?: tỷ lệ)?\\s*");

    private final PlanText plan;
    private final List<Relation> relations = new ArrayList<>();

    /** What was there at the beginning, by a paragraph; looked for once, when it is first asked for. */
    private static final class Starts {
        private final List<Mention> line;
        private @Nullable List<Mention> found;

        Starts(List<Mention> line) {
            this.line = line;
        }

        List<Mention> found() {
            if (found == null) found = line.stream().filter(it -> it.thing().equals("hộ") && it.isOfAll() && MovementRole.of(it).orElse(MovementRole.NONE) == MovementRole.START).toList();
            return found;
        }
    }

    private RelativeChanges(PlanText plan) {
        this.plan = plan;
    }

    static List<Relation> in(PlanText plan) {
        var changes = new RelativeChanges(plan);
        for (var line : plan.prose()) {
            var mentions = plan.mentions(line);
            var starts = new Starts(mentions);
            for (var at = 0; at + 1 < mentions.size(); at++) changes.read(mentions, at, starts);
        }
        return changes.relations;
    }

    private void read(List<Mention> line, int at, Starts starts) {
        var fall = line.get(at);
        var rate = line.get(at + 1);
        var share = rate.measure() == Measure.PERCENT || rate.measure() == Measure.POINTS;
        if (!share || !fall.thing().equals("hộ") || rate.isAbout() || fall.isAbout() || !rate.isOfAll() || !fall.isOfAll()) return;
        if (MovementRole.of(fall).orElse(MovementRole.NONE) != MovementRole.NET || !SAME_THING.matcher(rate.before()).matches()) return;
        start(starts, fall).ifPresent(start -> judge(rate, fall, start));
    }

    private void judge(Mention rate, Mention fall, Quantity start) {
        var own = new Relation.Rate(rate.quantity(), fall.quantity(), start);
        if (isOf(rate, fall, start.value())) {
            if (rate.measure() == Measure.POINTS) households().filter(all -> !isOf(rate, fall, all.value())).ifPresent(all -> relations.add(new Relation.Rate(rate.quantity(), fall.quantity(), all)));
        } else if (!isExplained(rate, fall, start.value().subtract(fall.quantity().value())) && rate.measure() == Measure.PERCENT && (Sums.isSlip(own, own.result()) || isOf(rate, fall, start.value().subtract(fall.quantity().value()))))
            relations.add(own);
    }

    /** What was there before: said in the paragraph, else the one such figure of the plan. */
    private Optional<Quantity> start(Starts starts, Mention fall) {
        var beside = starts.found();
        if (beside.size() == 1) return Optional.of(beside.getFirst().quantity());
        if (beside.size() > 1 || plan.isOfResults(fall.line())) return Optional.empty();
        var near = fall.after().stripLeading().startsWith("cận nghèo") || fall.before().matches("(?s).*cận nghèo\\D*");
        return said(near ? Population.NEAR_POOR : Population.POOR);
    }

    private Optional<Quantity> households() {
        return said(null);
    }

    private Optional<Quantity> said(@Nullable Population population) {
        var found = plan.standing().stream()
                .filter(it -> it.population() == population && it.moment() == Moment.START && !it.rate() && !it.bounded() && !StandingCheck.isOfPart(it.words()))
                .map(StandingText.Statement::quantity)
                .toList();
        return found.stream().map(Quantity::value).distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Points of some number of households, or the difference of two rates. */
    private boolean isExplained(Mention rate, Mention fall, BigDecimal remaining) {
        var said = plan.index().wholes(fall.quantity(), rate.quantity()).filter(it -> it.thing().equals("hộ")).map(it -> it.quantity().value());
        var cells = plan.index().cells(fall.quantity(), rate.quantity()).stream().map(Quantity::value);
        return Stream.concat(said, cells).anyMatch(all -> all.compareTo(remaining) != 0 && isOf(rate, fall, all)) || plan.index().isDifference(rate.quantity());
    }

    private static boolean isOf(Mention rate, Mention fall, BigDecimal all) {
        if (all.signum() <= 0) return false;
        var share = fall.quantity().value().movePointRight(2).divide(all, MathContext.DECIMAL64);
        return share.subtract(rate.quantity().value()).abs().compareTo(rate.quantity().step()) < 0;
    }
}
