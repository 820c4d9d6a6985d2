package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * An amount of money in the text.
 *
 * @param line where it stands
 * @param start of the number in the line
 * @param end behind the unit
 * @param figure as printed
 * @param unit as printed: "triệu đồng"
 * @param unitDong how many đồng the unit has
 */
record Money(TextLine line, int start, int end, Figure figure, String unit, BigDecimal unitDong) {

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,])(?<!\\d/)(" + Figure.PATTERN
            + ")\\s*((?:nghìn|ngàn|triệu|tr\\.?|tỷ|tỉ)\\s*(?:đồng|đ)(?![\\p{L}])|triệu(?!\\s*\\p{L}*\\s*(?:người|hộ|lượt))|tỷ|tỉ|đồng|VNĐ|trđ)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final BigDecimal LEAST = new BigDecimal(10_000);
    private static final Pattern FUNDING = Pattern.compile(
            "ngân sách|nguồn vốn|vốn |kinh phí|đối ứng|huy động|NSTW|NSĐP|NST(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<Money> in(TextLine line) {
        if (line.text().chars().noneMatch(Character::isDigit)) return List.of();
        var found = new ArrayList<Money>();
        var match = AMOUNT.matcher(line.text());
        while (match.find()) {
            var figure = Figure.of(match.group(1)).orElseThrow();
            var money = new Money(line, match.start(), match.end(), figure, match.group(2), dongIn(match.group(2)));
            if (!found.isEmpty() && found.getLast().goesOnWith(money)) found.add(found.removeLast().and(money));
            else found.add(money);
        }
        return found;
    }

    /** "6 tỷ 420 triệu đồng" is one amount. */
    private boolean goesOnWith(Money next) {
        return line.text().substring(end, next.start).isBlank() && next.unitDong.compareTo(unitDong) < 0 && next.dong().compareTo(unitDong) < 0;
    }

    private Money and(Money next) {
        var decimals = unitDong.divide(next.unitDong).precision() - 1 + next.figure.decimals();
        var value = dong().add(next.dong()).divide(unitDong).setScale(decimals);
        return new Money(line, start, next.end, new Figure(value, value.scale(), line.text().substring(start, next.end), false), unit, unitDong);
    }

    static BigDecimal dongIn(String unit) {
        var word = unit.toLowerCase(Locale.ROOT);
        if (word.startsWith("tr")) return new BigDecimal(1_000_000);
        if (word.startsWith("tỷ") || word.startsWith("tỉ")) return new BigDecimal(1_000_000_000);
        if (word.startsWith("ng")) return new BigDecimal(1_000);
        return BigDecimal.ONE;
    }

    BigDecimal dong() {
        return figure.value().multiply(unitDong);
    }

    /** No line of a plan is below ten thousand đồng or has parts of a đồng; such an amount has lost a word of its unit. */
    boolean lostItsUnit() {
        return dong().signum() > 0
                && (dong().compareTo(LEAST) < 0 || dong().stripTrailingZeros().scale() > 0)
                && FUNDING.matcher(line.text().substring(0, start)).find()
                && !line.text().substring(end).stripLeading().startsWith("/");
    }

    String quote() {
        return line.text().substring(start, end);
    }
}
