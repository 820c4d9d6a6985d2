package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.CutStatement.Population;

/** "giảm 1/5 số hộ nghèo và hộ cận nghèo so với đầu năm" against the households that the quotas let out. */
final class Fractions {

    private static final Pattern FRACTION = Pattern.compile(
            "giảm[^.;]{0,30}?(?<!\\d)(\\d{1,2})/(\\d{1,2})(?![\\d/])\\s*(tổng )?số (hộ[^.;]*)");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    private static final MathContext EXACT_ENOUGH = new MathContext(20);

    private Fractions() {}

    static List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        var quotas = plan.tables().stream().flatMap(table -> QuotaTable.of(table, plan.year()).stream()).toList();
        for (var line : plan.prose()) {
            var match = FRACTION.matcher(line.text().toLowerCase(Locale.ROOT));
            while (match.find()) {
                var words = match.group(4);
                if (words.matches(".*(đầu kỳ|giai đoạn|đầu nhiệm kỳ).*") || match.group(2).matches("0+")) continue;
                var populations = new ArrayList<Population>();
                if (words.replace("cận nghèo", "").contains("hộ nghèo")) populations.add(Population.POOR);
                if (words.contains("cận nghèo")) populations.add(Population.NEAR_POOR);
                for (var quota : quotas) {
                    var cut = sum(quota.cuts(), populations);
                    var start = sum(quota.starts(), populations);
                    if (populations.isEmpty() || cut.signum() <= 0 || start.signum() <= 0) continue;
                    var wanted = new BigDecimal(match.group(1)).divide(new BigDecimal(match.group(2)), EXACT_ENOUGH);
                    var share = cut.divide(start, EXACT_ENOUGH);
                    if (share.add(TOLERANCE).compareTo(wanted) >= 0) continue;
                    var fraction = match.group(1) + "/" + match.group(2);
                    var percent = Figure.print(share.movePointRight(2), 2) + "%";
                    var needed = Figure.print(start.multiply(wanted).setScale(0, java.math.RoundingMode.CEILING), 0);
                    found.add(new Finding(
                            Gravity.ERROR,
                            FindingKind.TARGET_AGAINST_QUOTA,
                            PlanText.place(line, line.text().substring(match.start(), Math.min(match.end(), match.start() + 60))),
                            fraction,
                            percent,
                            Said.of("plancheck.target.fraction", fraction, Figure.print(cut, 0), Figure.print(start, 0), percent, needed),
                            populations.stream().map(population -> quota.cuts().get(population).place()).toList()));
                }
            }
        }
        return found;
    }

    private static BigDecimal sum(Map<Population, Quantity> totals, List<Population> populations) {
        if (!totals.keySet().containsAll(populations)) return BigDecimal.ZERO;
        return populations.stream().map(totals::get).map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
