package vn.chungtay.plancheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.chungtay.documents.DocumentText;

/**
 * A plan of an invented place whose figures are right: units, layout, notation, rounding, shares of the sources and
 * levels are drawn, everything else is computed.
 */
final class RightPlan {

    /** A figure that a test may change: line from 1, cell from 0. */
    record Cell(int line, int column) {}

    private static final List<String> PARTS = List.of(
            "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo",
            "Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp",
            "Cải thiện dinh dưỡng",
            "Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn",
            "Hỗ trợ việc làm bền vững",
            "Truyền thông về giảm nghèo đa chiều",
            "Nâng cao năng lực thực hiện Chương trình",
            "Giám sát, đánh giá");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<Cell> quotaCells = new ArrayList<>();
    private final List<Cell> moneyCells = new ArrayList<>();
    private final boolean dots;
    private final RoundingMode rounding;

    RightPlan(long seed) {
        this(seed, false);
    }

    private final long seed;

    /** The same kind of plan, with dots between thousands whatever was drawn. */
    RightPlan dotted() {
        return new RightPlan(seed, true);
    }

    private RightPlan(long seed, boolean dotted) {
        this.seed = seed;
        random = new Random(seed);
        dots = random.nextBoolean() || dotted;
        rounding = random.nextInt(4) == 0 ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        lines.add("KẾ HOẠCH");
        lines.add("Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn huyện Sông Đào");
        lines.add("");
        if (random.nextBoolean()) quotas();
        else {
            money();
            quotas();
            return;
        }
        money();
    }

    DocumentText text() {
        return Given.plan(String.join("\n", lines));
    }

    List<Cell> quotaCells() {
        return quotaCells;
    }

    List<Cell> moneyCells() {
        return moneyCells;
    }

    String printed(Cell cell) {
        return lines.get(cell.line() - 1).split("\t", -1)[cell.column()];
    }

    /** The same plan with one cell printed differently. */
    DocumentText with(Cell cell, String printed) {
        var changed = new ArrayList<>(lines);
        var cells = changed.get(cell.line() - 1).split("\t", -1);
        cells[cell.column()] = printed;
        changed.set(cell.line() - 1, String.join("\t", cells));
        return Given.plan(String.join("\n", changed));
    }

    private void quotas() {
        lines.add("PHỤ LỤC CHỈ TIÊU GIẢM NGHÈO NĂM 2024");
        var decimals = 1 + random.nextInt(2);
        var swapped = random.nextBoolean();
        lines.add("STT\tĐơn vị\tTổng số hộ dân\tHộ nghèo\t\t\t\t\t\tHộ cận nghèo\t\t\t\t\t");
        lines.add("\t\t\tĐầu năm 2024\t\tThoát nghèo\t\tCòn lại\t\tĐầu năm 2024\t\tThoát cận nghèo\t\tCòn lại\t");
        lines.add(swapped ? "\t\t" + "\tTỷ lệ (%)\tSố hộ".repeat(6) : "\t\t" + "\tSố hộ\tTỷ lệ (%)".repeat(6));
        if (random.nextBoolean()) lines.add("A\tB\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13");
        var groups = random.nextBoolean() ? 2 : 1;
        var rows = new ArrayList<String>();
        var all = new int[7];
        var number = 0;
        for (var group = 0; group < groups; group++) {
            var own = new ArrayList<String>();
            var sums = new int[7];
            var units = 4 + random.nextInt(6);
            for (var unit = 0; unit < units; unit++) {
                var counts = counts();
                add(sums, counts);
                own.add(row(Integer.toString(++number), "Xã " + (char) ('A' + number) + "n Lạc", counts, decimals, swapped));
            }
            add(all, sums);
            if (groups == 2) rows.add(row(group == 0 ? "I" : "II", group == 0 ? "Khu vực thành thị" : "Khu vực nông thôn", sums, decimals, swapped));
            rows.addAll(own);
        }
        var total = row("", random.nextBoolean() ? "Tổng cộng" : "Tổng", all, decimals, swapped);
        if (random.nextInt(3) == 0) rows.addFirst(total);
        else rows.add(total);
        for (var row : rows) {
            lines.add(row);
            for (var column = 2; column < 15; column++) quotaCells.add(new Cell(lines.size(), column));
        }
        lines.add("");
    }

    private int[] counts() {
        var households = 300 + random.nextInt(4000);
        var poor = 10 + random.nextInt(households / 4);
        var near = 10 + random.nextInt(households / 5);
        var out = 1 + random.nextInt(poor / 3 + 1);
        var nearOut = 1 + random.nextInt(near / 3 + 1);
        return new int[] {households, poor, out, poor - out, near, nearOut, near - nearOut};
    }

    private static void add(int[] sums, int[] counts) {
        for (var at = 0; at < sums.length; at++) sums[at] += counts[at];
    }

    private String row(String number, String name, int[] counts, int decimals, boolean swapped) {
        var row = new StringBuilder(number + "\t" + name + "\t" + print(BigDecimal.valueOf(counts[0]), 0));
        for (var at = 1; at < counts.length; at++) {
            var count = print(BigDecimal.valueOf(counts[at]), 0);
            var rate = print(BigDecimal.valueOf(100L * counts[at]).divide(BigDecimal.valueOf(counts[0]), decimals, rounding), decimals);
            row.append('\t').append(swapped ? rate : count).append('\t').append(swapped ? count : rate);
        }
        return row.toString();
    }

    private void money() {
        var decimals = random.nextInt(3);
        var share = List.of(5, 10, 12, 15, 20, 30).get(random.nextInt(6));
        var levels = 1 + random.nextInt(2);
        var totalFirst = random.nextBoolean();
        lines.add("PHỤ LỤC KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2024");
        lines.add("Đơn vị tính: triệu đồng");
        lines.add("STT\tDự án, tiểu dự án\t" + (totalFirst ? "Tổng số\tNgân sách trung ương" : "Ngân sách trung ương\tTổng số")
                + "\tNgân sách địa phương" + "\t".repeat(levels == 1 ? 0 : 2));
        if (levels == 2) lines.add("\t\t\t\tTổng số\tNgân sách tỉnh\tNgân sách huyện");
        var count = 5 + random.nextInt(4);
        var sums = new BigDecimal[5];
        java.util.Arrays.fill(sums, BigDecimal.ZERO);
        var rows = new ArrayList<String>();
        var names = new ArrayList<>(PARTS);
        Collections.shuffle(names, random);
        for (var part = 0; part < count; part++) {
            var central = BigDecimal.valueOf(50 + random.nextInt(5000));
            var local = central.multiply(BigDecimal.valueOf(share)).movePointLeft(2);
            var province = local.multiply(new BigDecimal("0.7"));
            var amounts = new BigDecimal[] {central.add(local), central, local, province, local.subtract(province)};
            for (var at = 0; at < 5; at++) sums[at] = sums[at].add(amounts[at]);
            rows.add(moneyRow(Integer.toString(part + 1), names.get(part), amounts, decimals, totalFirst, levels));
        }
        var total = moneyRow("", "TỔNG CỘNG", sums, decimals, totalFirst, levels);
        if (random.nextBoolean()) rows.addFirst(total);
        else rows.add(total);
        for (var row : rows) {
            lines.add(row);
            for (var column = 2; column < 4; column++) moneyCells.add(new Cell(lines.size(), column));
        }
        lines.add("");
    }

    private String moneyRow(String number, String name, BigDecimal[] amounts, int decimals, boolean totalFirst, int levels) {
        var printed = java.util.Arrays.stream(amounts).map(amount -> print(amount.setScale(decimals, rounding), decimals)).toList();
        return number + "\t" + name + "\t" + (totalFirst ? printed.get(0) + "\t" + printed.get(1) : printed.get(1) + "\t" + printed.get(0))
                + "\t" + printed.get(2) + (levels == 2 ? "\t" + printed.get(3) + "\t" + printed.get(4) : "");
    }

    private String print(BigDecimal value, int decimals) {
        var text = value.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        var point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        if (dots) whole = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return point < 0 ? whole : whole + "," + text.substring(point + 1);
    }
}
