package vn.chungtay.plancheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.chungtay.documents.DocumentText;

/**
 * The money of an invented plan, right to the đồng, in the text and in an annex: the annex has one unit, each paragraph of
 * the text another.
 */
final class MoneyPlan {

    /** Where an amount stands: the line from 1, and the words as printed. */
    record Amount(int line, String printed) {}

    private record Unit(String name, int zeros) {}

    private static final List<Unit> UNITS = List.of(new Unit("đồng", 0), new Unit("nghìn đồng", 3), new Unit("triệu đồng", 6), new Unit("tỷ đồng", 9));
    private static final List<String> PARTS = List.of(
            "Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo",
            "Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo",
            "Dự án 6: Truyền thông và giảm nghèo về thông tin",
            "Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    MoneyPlan(long seed) {
        random = new Random(seed);
        var share = List.of(5, 10, 12, 15, 20).get(random.nextInt(5));
        var central = new long[PARTS.size()];
        for (var at = 0; at < central.length; at++) central[at] = (100 + random.nextInt(9900)) * 1_000_000L;
        lines.add("III. CÁC DỰ ÁN");
        for (var at = 0; at < central.length; at++) part(at, central[at], central[at] / 100 * share);
        var all = java.util.Arrays.stream(central).sum();
        whole(all, all / 100 * share);
        annex(central, share);
    }

    DocumentText text() {
        return Given.plan(String.join("\n", lines));
    }

    /** Amounts that stand in several relations, so that there is no doubt which of them is wrong. */
    List<Amount> amounts() {
        return amounts;
    }

    DocumentText with(Amount amount, String printed) {
        var changed = new ArrayList<>(lines);
        var line = changed.get(amount.line() - 1);
        changed.set(amount.line() - 1, line.replaceFirst("(?<![\\d.,])" + java.util.regex.Pattern.quote(amount.printed()) + "(?![\\d.,]*\\d)", printed));
        return Given.plan(String.join("\n", changed));
    }

    private void part(int at, long central, long local) {
        var unit = unit();
        lines.add((at + 1) + ". " + PARTS.get(at));
        lines.add("Kinh phí thực hiện: " + say(central + local, unit) + ". Trong đó:");
        note(central + local, unit);
        lines.add("- Ngân sách trung ương: " + say(central, unit) + ".");
        note(central, unit);
        lines.add("- Ngân sách địa phương: " + say(local, unit) + ".");
        note(local, unit);
    }

    private void whole(long central, long local) {
        var unit = unit();
        lines.add("IV. KINH PHÍ THỰC HIỆN");
        lines.add("Tổng kinh phí thực hiện Chương trình: " + say(central + local, unit) + ", trong đó: ngân sách trung ương " + say(central, unit)
                + ", ngân sách địa phương " + say(local, unit) + ".");
        note(central + local, unit);
    }

    private void annex(long[] central, int share) {
        var unit = unit();
        lines.add("PHỤ LỤC KINH PHÍ NĂM 2024");
        lines.add("Đơn vị tính: " + unit.name());
        lines.add("TT\tNội dung\tTổng số\tNgân sách trung ương\tNgân sách địa phương");
        var all = java.util.Arrays.stream(central).sum();
        for (var at = 0; at < central.length; at++) row(String.valueOf(at + 1), PARTS.get(at), central[at], central[at] / 100 * share, unit);
        row("", "Tổng cộng", all, all / 100 * share, unit);
    }

    private void row(String number, String name, long central, long local, Unit unit) {
        lines.add(number + "\t" + name + "\t" + print(central + local, unit) + "\t" + print(central, unit) + "\t" + print(local, unit));
        note(central, unit);
    }

    private void note(long dong, Unit unit) {
        amounts.add(new Amount(lines.size(), print(dong, unit)));
    }

    private Unit unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static String say(long dong, Unit unit) {
        return print(dong, unit) + " " + unit.name();
    }

    /** All decimals that the amount has: nothing is rounded. */
    private static String print(long dong, Unit unit) {
        var value = new BigDecimal(dong).movePointLeft(unit.zeros()).stripTrailingZeros();
        var text = value.setScale(Math.max(0, value.scale())).toPlainString();
        var point = text.indexOf('.');
        var whole = (point < 0 ? text : text.substring(0, point)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return point < 0 ? whole : whole + "," + text.substring(point + 1);
    }
}
