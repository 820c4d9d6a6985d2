package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/**
 * So many things at so much for each: "38 người x 600.000 đồng/người" before or behind its amount, "55 hộ xây mới (40 triệu
 * đồng/hộ), kinh phí 2.200 triệu đồng", and rows whose name says both. An amount may hold more than that, so a product that
 * does not fit must look like a slip of one of the three.
 */
final class NormTimesNumber implements Check {

    private static final String NUMBER = "(?<![\\d.,/-])(" + Figure.PATTERN + ")";
    private static final String MONEY = NUMBER + "\\s*((?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s*đồng)";
    private static final String THING = "(hộ|người|căn|nhà|lớp|mô hình|con|phiếu|xã|thôn|cuộc|học viên|lao động|dự án)";

    /** Number, thing, norm, the same thing. */
    private static final String EACH = NUMBER + "\\s*" + THING + "(?!\\p{L})[^.;:\\d]{0,40}?(?:\\(|x|×|,|mức|với mức)\\s*(?:mức )?" + MONEY + "\\s*/\\s*\\2(?!\\p{L})";

    private static final Pattern BEFORE = Pattern.compile(MONEY + "\\s*\\(\\s*" + EACH.replace("\\2", "\\4"));
    private static final Pattern BEHIND = Pattern.compile(EACH + "\\)?\\s*,?\\s*(?:tổng |thành |bằng |là |=|kinh phí |số tiền |cần |hết )+:?\\s*" + MONEY);
    private static final Pattern NAMED = Pattern.compile(EACH);

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var line : plan.prose()) {
            if (line.text().indexOf('/') < 0) continue;
            BEFORE.matcher(line.text()).results().forEach(it -> judge(line, it, 3, 1).ifPresent(found::add));
            BEHIND.matcher(line.text()).results().forEach(it -> judge(line, it, 1, 5).ifPresent(found::add));
        }
        for (var table : plan.tables()) rows(table, found);
        return found;
    }

    /** A product of these forms stands in the text. */
    static boolean isReadIn(String text) {
        return text.indexOf('/') >= 0 && (BEFORE.matcher(text).find() || BEHIND.matcher(text).find());
    }

    /** Groups: number, thing, norm, unit of the norm; amount, its unit. */
    private static Optional<Finding> judge(TextLine line, MatchResult it, int each, int amount) {
        var total = money(it.group(amount), it.group(amount + 1));
        var printed = it.group(amount) + " " + it.group(amount + 1);
        return judge(line, it.group(each), it.group(each + 1), it.group(each + 2), it.group(each + 3), total, printed, Money.dongIn(it.group(amount + 1)));
    }

    private static void rows(TableFigures table, List<Finding> found) {
        var amounts = table.columns(TableFigures.Kind.AMOUNT);
        if (amounts.size() != 1) return;
        for (var row = 0; row < table.size(); row++) {
            var named = NAMED.matcher(table.rows().get(row).label());
            var amount = table.at(row, amounts.getFirst());
            if (!named.find() || amount.isEmpty()) continue;
            judge(table.rows().get(row).line(), named.group(1), named.group(2), named.group(3), named.group(4),
                            amount.get().value(), amount.get().printed(), amount.get().unit())
                    .ifPresent(found::add);
        }
    }

    private static Optional<Finding> judge(
            TextLine line, String number, String thing, String norm, String unit, BigDecimal total, String printed, BigDecimal totalUnit) {
        var count = Figure.of(number).orElseThrow().value();
        var each = money(norm, unit);
        var product = count.multiply(each);
        if (product.compareTo(total) == 0 || count.signum() == 0 || each.signum() == 0 || !isSlip(count, each, total, number, norm, printed, unit, totalUnit))
            return Optional.empty();
        var proof = number + " " + thing + " × " + norm + " " + unit;
        return Optional.of(new Finding(
                Gravity.ERROR, FindingKind.SUM, PlanText.place(line, proof), printed, plain(product, totalUnit),
                Said.of("plancheck.figure.norm", proof, plain(product, totalUnit), printed), List.of()));
    }

    private static boolean isSlip(
            BigDecimal count, BigDecimal each, BigDecimal total, String number, String norm, String printed, String unit, BigDecimal totalUnit) {
        return Slip.between(printed, plain(count.multiply(each), totalUnit))
                || divides(total, each) && Slip.between(number, plain(total.divide(each), BigDecimal.ONE))
                || divides(total, count) && Slip.between(norm, plain(total.divide(count), Money.dongIn(unit)));
    }

    private static boolean divides(BigDecimal total, BigDecimal part) {
        return total.remainder(part).signum() == 0;
    }

    private static BigDecimal money(String figure, String unit) {
        return Figure.of(figure).orElseThrow().value().multiply(Money.dongIn(unit));
    }

    private static String plain(BigDecimal dong, BigDecimal unit) {
        var value = dong.divide(unit, java.math.MathContext.DECIMAL64).stripTrailingZeros();
        return Figure.print(value, Math.max(0, value.scale()));
    }
}
