package vn.chungtay.budget.web;

import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** The money of plans, for whoever may see some. */
@Component
class BudgetMenu implements MenuEntry {

    private final Access access;

    BudgetMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String label() {
        return "budget.menu";
    }

    @Override
    public String text() {
        return "budget.menu.text";
    }

    @Override
    public String href() {
        return "/budgets";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(BudgetAction.VIEW);
    }
}
