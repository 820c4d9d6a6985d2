package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyPaper.Said;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.SourceTier;

/**
 * What was decided about dividing a budget among units, as one paper beside the others (BUD-24): for each component and
 * source what is given so far, which may be less than the budget and never more.
 */
public final class DecidedPaper {

    private DecidedPaper() {}

    private record Pot(ComponentCode component, String source) {}

    private record Cell(ComponentCode component, Column column) {}

    /**
     * Of one component and source only the newest version counts, because it is divided anew after an adjustment.
     *
     * @param decided newest version first
     */
    public static List<Allocation> valid(List<Allocation> decided) {
        var latest = new LinkedHashMap<Pot, UUID>();
        decided.forEach(it -> latest.putIfAbsent(pot(it), it.version()));
        return decided.stream().filter(it -> it.version().equals(latest.get(pot(it)))).toList();
    }

    /** @param decided newest version first */
    public static Optional<MoneyPaper> of(Programme programme, List<Allocation> decided) {
        var valid = valid(decided);
        if (valid.isEmpty()) return Optional.empty();
        var sums = new LinkedHashMap<Cell, Long>();
        for (var it : valid) {
            var tier = programme.source(it.source()).map(source -> source.tier()).orElse(SourceTier.UNSPLIT);
            sums.merge(new Cell(it.component(), column(tier)), it.dong(), Math::addExact);
        }
        var name = valid.stream().map(Allocation::document).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        var said = new ArrayList<Said>();
        sums.forEach((cell, dong) -> said.add(new Said(cell.component(), cell.column(), dong, 1, true, null)));
        return Optional.of(new MoneyPaper(Kind.DECISION, name, said));
    }

    private static Pot pot(Allocation it) {
        return new Pot(it.component(), it.source());
    }

    private static Column column(SourceTier tier) {
        return switch (tier) {
            case CENTRAL -> Column.CENTRAL;
            case PROVINCE -> Column.PROVINCE;
            case DISTRICT -> Column.DISTRICT;
            case COMMUNE -> Column.COMMUNE;
            case LOCAL -> Column.LOCAL_UNSPLIT;
            case UNSPLIT -> Column.UNSPLIT;
            case OTHER_PROGRAMME -> Column.OTHER_PROGRAMME;
            case CREDIT -> Column.CREDIT;
            case MOBILISED -> Column.MOBILISED;
        };
    }
}
