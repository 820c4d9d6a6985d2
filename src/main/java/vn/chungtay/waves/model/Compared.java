package vn.chungtay.waves.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a wave beside that of the wave before.
 *
 * @param indicator as it is asked now, or was asked then if it is asked no more
 */
public record Compared(Indicator indicator, Estimate now, Estimate before, Comparability comparability) {

    /** The figures of one wave. */
    public record Side(Wave wave, List<Indicator> indicators, Map<Indicator.Key, Estimate> estimates) {

        Estimate of(Indicator it) {
            return estimates.getOrDefault(it.key(), Estimate.NONE);
        }
    }

    /** Null where the two must not be compared, or one of them is not known. */
    public @Nullable BigDecimal change() {
        if (comparability != Comparability.SAME || now.value() == null || before.value() == null) return null;
        return now.value().subtract(before.value());
    }

    /** Whether the change is more than chance would often do. */
    public boolean isClear() {
        return change() != null && now.isClearlyOther(before);
    }

    /** Every figure of now in its order, and behind them those that were asked before only. */
    public static List<Compared> of(Side now, Side before) {
        var rows = new ArrayList<Compared>();
        var asked = new HashSet<Indicator.Key>();
        for (var it : now.indicators()) {
            asked.add(it.key());
            var then = before.indicators().stream().filter(one -> one.key().equals(it.key())).findFirst();
            rows.add(new Compared(
                    it,
                    now.of(it),
                    then.map(before::of).orElse(Estimate.NONE),
                    then.map(one -> meaning(now, before, it, one)).orElse(Comparability.NOT_ASKED_BEFORE)));
        }
        before.indicators().stream()
                .filter(it -> !asked.contains(it.key()))
                .forEach(it -> rows.add(new Compared(it, Estimate.NONE, before.of(it), Comparability.NOT_ASKED_NOW)));
        return rows;
    }

    private static Comparability meaning(Side now, Side before, Indicator it, Indicator then) {
        if (!now.wave().terms().questionnaire().code().equals(before.wave().terms().questionnaire().code())) {
            return Comparability.OTHER_QUESTIONNAIRE;
        }
        if (now.wave().terms().sample().population() != before.wave().terms().sample().population()) {
            return Comparability.OTHER_POPULATION;
        }
        return Comparability.of(it, then);
    }
}
