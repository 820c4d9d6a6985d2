package vn.chungtay.budget.web;

import java.util.List;
import java.util.Map;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.usecase.ListBudgets.Row;
import vn.chungtay.platform.web.Paged;
import vn.chungtay.platform.web.Paging;

/**
 * One page of the budgets that were found.
 *
 * @param found how many there are on all pages
 * @param number of the page that is shown, from 1
 * @param sums the State's money of the rows, in đồng
 */
record BudgetListPage(List<Row> rows, Map<BudgetId, Long> sums, int found, int number, String q) implements Paged {

    static final int ROWS = 50;

    @Override
    public int pages() {
        return Paging.pages(found, ROWS);
    }

    public long dong(Row row) {
        return sums.getOrDefault(row.budget().id(), 0L);
    }
}
