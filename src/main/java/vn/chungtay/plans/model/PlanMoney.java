package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.BudgetTable.Row;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/**
 * Money as a plan prints it: in million đồng, with the same decimals in the text and in its annexes, so that both print
 * the same figure (BUD-24). Sums are of exact amounts; rounding is only in print (BUD-09).
 *
 * @param decimals the fewest with which no amount is rounded, at most {@value #MOST_DECIMALS}
 */
record PlanMoney(BudgetTable table, int decimals) {

    static final MoneyUnit UNIT = MoneyUnit.MILLION;
    static final String UNIT_NAME = "triệu đồng";
    private static final int MOST_DECIMALS = 3;

    static PlanMoney of(BudgetTable table) {
        for (var decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            if (isExact(table, decimals)) return new PlanMoney(table, decimals);
        }
        return new PlanMoney(table, MOST_DECIMALS);
    }

    private static boolean isExact(BudgetTable table, int decimals) {
        return rows(table).allMatch(row -> Stream.of(Column.values()).allMatch(column -> {
            var amount = column.of(row.sums());
            return UNIT.rounded(amount, decimals).movePointRight(6).compareTo(BigDecimal.valueOf(amount)) == 0;
        }));
    }

    private static Stream<Row> rows(BudgetTable table) {
        return Stream.concat(table.rows().stream(), Stream.of(table.total()));
    }

    boolean isRounded() {
        return !isExact(table, decimals);
    }

    /** In millions, as the column of an annex has it. */
    BigDecimal value(Row row, Column column) {
        return UNIT.rounded(column.of(row.sums()), decimals);
    }

    /** "3.160 triệu đồng"; "ít nhất 3.160 triệu đồng" where amounts are not known that belong to it. */
    Optional<String> text(Row row, Column column) {
        var amount = column.of(row.sums());
        var unknown = row.sums().unknown() > 0 && column == Column.TOTAL;
        if (row.sums().unknown() > 0 && amount == 0) return Optional.empty();
        return Optional.of((unknown ? "ít nhất " : "") + Vietnamese.number(value(row, column)) + " " + UNIT_NAME);
    }

    /** The row of a project or sub-project, or of the whole; absent where the budget has none. */
    Optional<Row> row(Optional<ComponentCode> component) {
        if (component.isEmpty()) return Optional.of(table.total());
        return table.rows().stream().filter(it -> component.get().equals(it.component())).findFirst();
    }

    /** The columns of the annex: only those with money in them, and no sum that repeats its only part. */
    List<Column> columns() {
        var columns = Stream.of(Column.values())
                .filter(it -> it == Column.TOTAL || it.of(table.total().sums()) > 0)
                .toList();
        var local = columns.stream().filter(PlanMoney::isLocalPart).count();
        return columns.stream().filter(it -> it != Column.LOCAL || local > 1).toList();
    }

    static boolean isLocalPart(Column column) {
        return switch (column) {
            case PROVINCE, DISTRICT, COMMUNE, LOCAL_UNSPLIT -> true;
            case TOTAL, CENTRAL, LOCAL, UNSPLIT, OTHER_PROGRAMME, CREDIT, MOBILISED -> false;
        };
    }

    /** Money that is not the State's and not in the total. */
    static boolean isOutside(Column column) {
        return column == Column.OTHER_PROGRAMME || column == Column.CREDIT || column == Column.MOBILISED;
    }
}
