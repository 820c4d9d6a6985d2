package vn.chungtay.budget.web;

import java.util.List;
import java.util.Map;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.usecase.ListBudgets.Row;

/**
 * One page of the budgets that were found.
 *
 * @param found how many there are on all pages
 * @param number of the page that is shown, from 1
 * @param sums the State's money of the rows, in đồng
 */
record BudgetListPage(List<Row> rows, Map<BudgetId, Long> sums, int found, int number, String q) {

    static final int ROWS = 50;

    static int pageOf(int wanted, int found) {
        return Math.clamp(wanted, 1, pages(found));
    }

    static List<Row> rowsOf(List<Row> all, int page) {
        return all.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    private static int pages(int found) {
        return Math.max(1, (found + ROWS - 1) / ROWS);
    }

    public int pages() {
        return pages(found);
    }

    public long dong(Row row) {
        return sums.getOrDefault(row.budget().id(), 0L);
    }
}
