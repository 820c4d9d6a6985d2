package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Group;
import vn.chungtay.documents.paper.PaperTable.Head;
import vn.chungtay.documents.paper.PaperTable.Kind;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.plans.model.PlanFigures.QuotaLine;
import vn.chungtay.plans.model.PlanFigures.Share;
import vn.chungtay.shared.Percentage;
import vn.chungtay.targets.TargetYears;

/** The tables of a plan's annexes, made from its figures. */
final class PlanTables {

    private PlanTables() {}

    /** The budget by component and source, as annex II of Võ Nhai (BUD-03). */
    static PaperTable money(PlanMoney money) {
        var columns = money.columns();
        var head = new ArrayList<Head>();
        head.add(new PaperTable.Column("TT", Kind.CENTRED, 5, 0));
        head.add(PaperTable.words("Dự án, tiểu dự án", 26));
        head.add(PaperTable.figures("Tổng số", money.decimals()));
        var inside = new ArrayList<Head>();
        inside.addAll(figures(columns, it -> it == Column.CENTRAL, money));
        inside.addAll(local(columns, money));
        inside.addAll(figures(columns, it -> it == Column.UNSPLIT, money));
        if (!inside.isEmpty()) head.add(new Group("Trong đó", inside));
        var outside = figures(columns, PlanMoney::isOutside, money);
        if (!outside.isEmpty()) head.add(new Group("Ngoài tổng số", outside));
        var rows = new ArrayList<Row>();
        for (var row : money.table().rows()) rows.add(row(money, columns, row, kind(money.table(), row)));
        rows.add(row(money, columns, money.table().total(), RowKind.TOTAL));
        return new PaperTable(Optional.empty(), Optional.of(PlanMoney.UNIT_NAME), head, false, rows);
    }

    /** Local money of one level is one column; of several, one for their sum and one for each. */
    private static List<Head> local(List<Column> columns, PlanMoney money) {
        if (!columns.contains(Column.LOCAL)) return figures(columns, PlanMoney::isLocalPart, money);
        var below = new ArrayList<Head>(List.of(PaperTable.figures("Cộng", money.decimals())));
        below.addAll(figures(columns, PlanMoney::isLocalPart, money));
        return List.of(new Group(title(Column.LOCAL), below));
    }

    private static List<Head> figures(List<Column> columns, Predicate<Column> which, PlanMoney money) {
        return columns.stream()
                .filter(which)
                .<Head>map(it -> PaperTable.figures(title(it), money.decimals()))
                .toList();
    }

    static String title(Column column) {
        return switch (column) {
            case TOTAL -> "Tổng số";
            case CENTRAL -> "Ngân sách trung ương";
            case LOCAL -> "Ngân sách địa phương";
            case PROVINCE -> "Ngân sách tỉnh";
            case DISTRICT -> "Ngân sách huyện";
            case COMMUNE -> "Ngân sách xã";
            case LOCAL_UNSPLIT -> "Ngân sách địa phương chưa phân cấp";
            case UNSPLIT -> "Chưa phân nguồn";
            case OTHER_PROGRAMME -> "Lồng ghép chương trình khác";
            case CREDIT -> "Tín dụng chính sách";
            case MOBILISED -> "Huy động";
        };
    }

    /** A project with sub-projects stands above them as a group. */
    private static RowKind kind(BudgetTable table, BudgetTable.Row row) {
        var hasParts = table.rows().stream().anyMatch(it -> !it.project() && it.label().startsWith(row.label() + "."));
        return row.project() && hasParts ? RowKind.GROUP : RowKind.PLAIN;
    }

    private static Row row(PlanMoney money, List<Column> columns, BudgetTable.Row row, RowKind kind) {
        var values = new ArrayList<@Nullable Object>();
        values.add(row.label());
        values.add(kind == RowKind.TOTAL ? "Tổng cộng" : name(row));
        columns.forEach(it -> values.add(money.value(row, it)));
        return Row.of(kind, values.toArray());
    }

    /** Under its official number, whatever the place in this table is (BUD-26). */
    private static String name(BudgetTable.Row row) {
        return row.component() == null ? row.name() : row.component().label() + ": " + row.name();
    }

    /** Quotas by unit with four levels of headings and numbered columns, as table c) of Tịnh Biên (TGT-15, DOC-08). */
    static PaperTable quotas(List<QuotaLine> lines, int year) {
        var head = List.<Head>of(
                PaperTable.ordinal("TT"),
                PaperTable.words("Đơn vị", 18),
                PaperTable.figures("Tổng số hộ", 0),
                new Group("Kế hoạch năm " + year, List.of(shares("Hộ nghèo", year), shares("Hộ cận nghèo", year))));
        var rows = new ArrayList<Row>();
        var urban = lines.stream().filter(QuotaLine::urban).toList();
        var rural = lines.stream().filter(it -> !it.urban()).toList();
        if (urban.isEmpty() || rural.isEmpty()) {
            lines.forEach(it -> rows.add(row(RowKind.PLAIN, it.unit(), List.of(it))));
        } else {
            grouped(rows, "Khu vực thành thị", urban);
            grouped(rows, "Khu vực nông thôn", rural);
        }
        rows.add(row(RowKind.TOTAL, "Tổng cộng", lines));
        return new PaperTable(Optional.empty(), Optional.of("hộ, %"), head, true, rows);
    }

    private static Group shares(String name, int year) {
        return new Group(name, List.of(
                new Group("Đầu năm " + year, pair()),
                new Group("Giảm trong năm", pair()),
                new Group("Cuối năm " + year, pair())));
    }

    private static List<Head> pair() {
        return List.of(PaperTable.figures("Hộ", 0), PaperTable.figures("Tỷ lệ", 2));
    }

    private static void grouped(List<Row> rows, String name, List<QuotaLine> lines) {
        rows.add(row(RowKind.GROUP, name, lines));
        lines.forEach(it -> rows.add(row(RowKind.PLAIN, it.unit(), List.of(it))));
    }

    private static Row row(RowKind kind, String name, List<QuotaLine> lines) {
        var households = lines.stream().mapToLong(QuotaLine::households).sum();
        var values = new ArrayList<@Nullable Object>();
        values.add(name);
        values.add(households);
        for (var share : List.of(sum(lines, QuotaLine::poor), sum(lines, QuotaLine::nearPoor))) {
            for (var count : List.of(share.start(), share.exits(), share.remaining())) {
                values.add(count);
                values.add(Percentage.of(count, households).orElse(null));
            }
        }
        return Row.of(kind, values.toArray());
    }

    private static Share sum(List<QuotaLine> lines, Function<QuotaLine, Share> which) {
        return lines.stream().map(which).reduce(Share.NONE, Share::plus);
    }

    /** Plan and result of each earlier year beside the plan of the year, as annex III of Võ Nhai (TGT-18). */
    static PaperTable results(TargetYears years) {
        var head = new ArrayList<Head>();
        head.add(PaperTable.ordinal("TT"));
        head.add(PaperTable.words("Chỉ tiêu", 34));
        for (var year = years.from(); year < years.year(); year++) {
            head.add(PaperTable.words("Kế hoạch năm " + year, 13));
            head.add(PaperTable.words("Kết quả năm " + year, 13));
        }
        head.add(PaperTable.words("Kế hoạch năm " + years.year(), 13));
        return new PaperTable(
                Optional.empty(), Optional.empty(), head, false, years.rows().stream().map(PlanTables::row).toList());
    }

    private static Row row(TargetYears.Row row) {
        var cells = new ArrayList<Object>(List.of(row.period()));
        for (var past : row.past()) cells.addAll(List.of(past.plan(), past.result()));
        cells.add(row.plan());
        return Row.of(RowKind.PLAIN, cells.toArray());
    }

    /** Who does what, line by line. */
    static PaperTable duties(List<DutyLine> duties) {
        var head = List.<Head>of(
                PaperTable.ordinal("TT"),
                PaperTable.words("Cơ quan, đơn vị", 20),
                PaperTable.words("Vai trò", 12),
                PaperTable.words("Nhiệm vụ", 36),
                PaperTable.words("Nội dung liên quan", 14));
        var rows = duties.stream()
                .map(it -> Row.of(RowKind.PLAIN, it.organisation(), it.role(), it.task(), it.about()))
                .toList();
        return new PaperTable(Optional.empty(), Optional.empty(), head, false, rows);
    }
}
