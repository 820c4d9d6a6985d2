package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Plan against result against plan: what a table of targets says against itself. */
final class SummaryCheck implements Check {

    /** A rise within one year that no programme reaches without a reason. */
    private static final BigDecimal STEEP = new BigDecimal(15);

    private static final BigDecimal IMPLAUSIBLE = new BigDecimal(40);
    private static final Pattern PERIOD_TARGET = Pattern.compile("(" + Figure.PATTERN + ")\\s*(%|hộ(?!\\p{L})|nhà|người)");

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var table : plan.tables()) SummaryAnnex.of(table, plan.year()).ifPresent(annex -> read(annex, plan.year(), found));
        return found;
    }

    private static void read(SummaryAnnex annex, int year, List<Finding> found) {
        var planned = annex.columnOf("(kế hoạch|chỉ tiêu|mục tiêu)", year - 1);
        var result = annex.columnOf("(kết quả|thực hiện|ước)", year - 1);
        for (var row : annex.rows()) {
            if (isFall(annex.table().rows().get(row))) continue;
            var now = annex.table().at(row, annex.planColumn());
            var before = at(annex, row, result);
            var promised = at(annex, row, planned);
            if (now.isEmpty()) continue;
            period(annex, row, now.get(), before, found);
            if (before.isEmpty() || !alike(now.get(), before.get())) continue;
            promised.filter(last -> alike(last, before.get())).ifPresent(last -> missed(last, before.get(), now.get(), found));
            steep(before.get(), now.get(), found);
        }
    }

    private static Optional<Quantity> at(SummaryAnnex annex, int row, OptionalInt column) {
        return column.isEmpty() ? Optional.empty() : annex.table().at(row, column.getAsInt());
    }

    private static boolean alike(Quantity one, Quantity two) {
        return one.figure().percent() == two.figure().percent();
    }

    /** Where less is better, other rules would hold. */
    private static boolean isFall(TableRow row) {
        return row.label().toLowerCase(Locale.ROOT).matches(".*(?<!\\p{L})giảm (trên|tỷ lệ|ít nhất|\\d|từ|còn).*");
    }

    /** The target of the whole period, in the name of the row, against the plan of the year. */
    private static void period(SummaryAnnex annex, int row, Quantity now, Optional<Quantity> before, List<Finding> found) {
        var head = annex.table().table().head(0) + annex.table().table().head(1);
        var match = PERIOD_TARGET.matcher(annex.table().rows().get(row).label());
        if (!head.matches("(?s).*(đến (năm )?20\\d\\d|giai đoạn).*") || !match.find()) return;
        var percent = match.group(2).equals("%");
        var period = Figure.of(match.group(1) + (percent ? "%" : ""));
        if (period.isEmpty() || percent != now.figure().percent()) return;
        var target = period.get();
        var text = target.printed() + (percent ? "%" : " " + match.group(2));
        if (percent && now.value().compareTo(target.value()) > 0)
            found.add(logic(now.place(), now.printed(), "", Said.of("plancheck.target.above_period", now.printed(), text), List.of()));
        var sum = before.map(quantity -> quantity.value().add(now.value())).orElse(now.value());
        if (!percent && before.isPresent() && sum.compareTo(target.value()) < 0)
            found.add(logic(now.place(), now.printed(), "", Said.of(
                    "plancheck.target.below_period", before.get().printed(), now.printed(), Figure.print(sum, 0), text), List.of(before.get().place())));
    }

    private static void missed(Quantity last, Quantity result, Quantity now, List<Finding> found) {
        if (result.value().compareTo(last.value()) >= 0) return;
        if (now.value().compareTo(result.value()) <= 0) return;
        found.add(logic(result.place(), result.printed(), "", Said.of(
                "plancheck.target.missed", last.printed(), result.printed(), now.printed()), List.of(last.place(), now.place())));
    }

    private static void steep(Quantity result, Quantity now, List<Finding> found) {
        if (!now.figure().percent()) return;
        var rise = now.value().subtract(result.value());
        if (rise.compareTo(STEEP) <= 0) return;
        var points = Figure.print(rise, Math.max(now.decimals(), result.decimals()));
        var suspicious = rise.compareTo(IMPLAUSIBLE) > 0;
        var at = suspicious ? result : now;
        found.add(new Finding(
                Gravity.CONTRADICTION,
                suspicious ? FindingKind.OUTLIER : FindingKind.TARGET_LOGIC,
                at.place(),
                at.printed(),
                "",
                Said.of("plancheck.target.steep", result.printed(), now.printed(), points),
                List.of(suspicious ? now.place() : result.place())));
    }

    private static Finding logic(Place place, String printed, String expected, Said reason, List<Place> related) {
        return new Finding(Gravity.CONTRADICTION, FindingKind.TARGET_LOGIC, place, printed, expected, reason, related);
    }
}
