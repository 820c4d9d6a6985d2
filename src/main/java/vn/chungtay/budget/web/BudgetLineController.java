package vn.chungtay.budget.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Closed;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Done;
import vn.chungtay.budget.usecase.EnterLines.Outcome.NoRule;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Refused;
import vn.chungtay.budget.usecase.ReadBudget;

/** The lines of a budget: those behind a figure, a new one, one less, and the counterpart that the rule asks for. */
@Controller
@RequestMapping("/budgets/{id}/lines")
class BudgetLineController {

    private static final String PAGE = "budget/lines";

    private final ReadBudget read;
    private final EnterLines enter;

    BudgetLineController(ReadBudget read, EnterLines enter) {
        this.read = read;
        this.enter = enter;
    }

    @GetMapping
    String lines(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String component,
            @RequestParam(required = false) BudgetTable.@Nullable Column column,
            @RequestParam(defaultValue = "") String q,
            Model page) {
        var view = read.one(new BudgetId(id), version);
        page.addAttribute("it", LinesPage.of(view, component, column, q));
        page.addAttribute("form", LineForm.blank(view.budget().year()));
        page.addAttribute("component", component);
        page.addAttribute("column", column);
        page.addAttribute("moneys", MoneyUnit.values());
        return PAGE;
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @RequestParam int revision,
            @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var view = read.one(new BudgetId(id), null);
        form.check(errors, view.programme());
        if (!errors.hasErrors()) {
            switch (enter.add(new BudgetId(id), revision, List.of(form.toLine(view.programme())))) {
                case Done it -> {
                    next.addFlashAttribute("notice", it.warnings().isEmpty() ? "budget.added" : "budget.added.look");
                    return "redirect:/budgets/" + id + "/lines";
                }
                case Refused it -> it.faults().forEach(fault ->
                        errors.reject("budget.fault." + fault.key(), new Object[] {fault.value()}, null));
                case Closed it -> errors.reject("budget.closed");
                case NoRule it -> errors.reject("budget.no_rule");
            }
        }
        page.addAttribute("it", LinesPage.of(view, "", null, ""));
        page.addAttribute("component", "");
        page.addAttribute("moneys", MoneyUnit.values());
        return PAGE;
    }

    @PostMapping("/{line}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID line, @RequestParam int revision, RedirectAttributes next) {
        next.addFlashAttribute("notice", told(enter.remove(new BudgetId(id), revision, line), "budget.removed"));
        return "redirect:/budgets/" + id + "/lines";
    }

    @PostMapping("/counterpart")
    String counterpart(@PathVariable UUID id, @RequestParam int revision, RedirectAttributes next) {
        next.addFlashAttribute("notice", told(enter.proposeCounterpart(new BudgetId(id), revision), "budget.proposed"));
        return "redirect:/budgets/" + id;
    }

    private static String told(EnterLines.Outcome outcome, String done) {
        return switch (outcome) {
            case Done it -> it.lines() == 0 ? "budget.nothing" : done;
            case Refused it -> "budget.refused";
            case Closed it -> "budget.closed";
            case NoRule it -> "budget.no_rule";
        };
    }
}
