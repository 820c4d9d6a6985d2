package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Figures without what gives them a meaning: amounts without unit or source, a rate without the households it is of. */
final class MissingFigures implements Check {

    private static final Set<Source> KINDS = EnumSet.of(Source.TOTAL, Source.INVESTMENT, Source.RECURRENT);
    private static final Pattern BUDGET = Pattern.compile("trung ương|địa phương|nstw|nsđp|ngân sách( cấp)? (tỉnh|thành phố|huyện|thị xã|xã|phường)");
    private static final int ENOUGH_PARTS = 3;
    private static final Pattern ALL_HOUSEHOLDS = Pattern.compile("\\d hộ dân|\\d hộ gia đình|tổng số hộ|toàn (xã|huyện|tỉnh|thị xã|phường|thành phố) có");

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        plan.tables().forEach(table -> unit(table).ifPresent(found::add));
        sources(plan).ifPresent(found::add);
        base(plan).ifPresent(found::add);
        return found;
    }

    private static Optional<Finding> unit(TableFigures table) {
        if (!table.isMoney() || table.columns(TableFigures.Kind.AMOUNT).isEmpty() || table.table().namedUnit().isPresent()) return Optional.empty();
        if (table.table().headLines().isEmpty()) return Optional.empty();
        var head = table.table().headLines().getFirst();
        var quote = head.text().replace('\t', ' ').replaceAll(" +", " ").strip();
        return Optional.of(gap(new Place(head.number(), quote), "", Said.of("plancheck.missing.unit"), List.of()));
    }

    /** Several parts have an amount, and no text and no table says from which budget. */
    private static Optional<Finding> sources(PlanText plan) {
        var rows = FundingText.in(plan).rows();
        var divided = rows.stream().anyMatch(row -> !KINDS.containsAll(row.amounts().keySet()))
                || plan.money().stream().anyMatch(money -> BUDGET.matcher(money.line().text().toLowerCase(Locale.ROOT)).find())
                || plan.tables().stream().anyMatch(table -> FundingTable.in(table).stream().anyMatch(row -> !KINDS.containsAll(row.amounts().keySet())));
        var parts = rows.stream().filter(row -> !row.whole()).map(row -> row.amounts().get(Source.TOTAL)).toList();
        if (divided || parts.size() < ENOUGH_PARTS) return Optional.empty();
        var places = parts.stream().map(Quantity::place).toList();
        return Optional.of(gap(places.getFirst(), "", Said.of("plancheck.missing.sources", String.valueOf(parts.size())), places.subList(1, places.size())));
    }

    /** A cut in points and in households, and nowhere how many households there are. */
    private static Optional<Finding> base(PlanText plan) {
        var all = plan.prose().stream().anyMatch(line -> ALL_HOUSEHOLDS.matcher(line.text().toLowerCase(Locale.ROOT)).find())
                || plan.tables().stream().anyMatch(table -> PovertyColumns.households(table).isPresent());
        if (all) return Optional.empty();
        var statements = plan.cuts();
        for (var rate : statements)
            for (var count : statements) {
                if (rate.counted() || !count.counted() || rate.line() != count.line() || rate.sentence() != count.sentence()) continue;
                if (rate.population() != count.population() || rate.low().value().signum() <= 0) continue;
                var implied = count.low().value().multiply(new BigDecimal(100)).divide(rate.low().value(), MathContext.DECIMAL64);
                return Optional.of(gap(
                        PlanText.place(rate.line(), rate.quote()), rate.quote() + "; " + count.quote(),
                        Said.of("plancheck.missing.base", rate.quote(), count.quote(), Figure.print(implied, 0)), List.of()));
            }
        return Optional.empty();
    }

    private static Finding gap(Place place, String printed, Said reason, List<Place> related) {
        return new Finding(Gravity.CONTRADICTION, FindingKind.MISSING, place, printed, "", reason, related);
    }
}
