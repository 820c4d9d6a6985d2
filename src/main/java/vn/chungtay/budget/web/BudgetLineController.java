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
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Closed;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Done;
import vn.chungtay.budget.usecase.EnterLines.Outcome.NoRule;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Refused;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.platform.NotFound;

/** The lines of a budget: those behind a figure, a new one, another in its place, one less, and the counterpart that the rule asks for. */
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
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var budget = new BudgetId(id);
        var view = read.one(budget, version);
        model.addAttribute("form", LineForm.blank(view.budget().year()));
        model.addAttribute("component", component);
        model.addAttribute("column", column);
        return shown(model, LinesPage.of(view, read.places(budget), component, column, q).at(page));
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
        var places = read.places(new BudgetId(id));
        form.check(errors, view.programme(), places);
        if (!errors.hasErrors()) {
            var line = form.toLine(UUID.randomUUID(), view.programme(), places);
            if (taken(enter.add(new BudgetId(id), revision, List.of(line)), errors, next, "budget.added")) return back(id);
        }
        page.addAttribute("component", "");
        return shown(page, LinesPage.of(view, places, "", null, ""));
    }

    @GetMapping("/{line}")
    String line(@PathVariable UUID id, @PathVariable UUID line, Model page) {
        var view = read.one(new BudgetId(id), null);
        page.addAttribute("form", LineForm.of(found(view, line)));
        return edited(page, view, line);
    }

    @PostMapping("/{line}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam int revision,
            @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var view = read.one(new BudgetId(id), null);
        var places = read.places(new BudgetId(id));
        form.check(errors, view.programme(), places);
        if (!errors.hasErrors()) {
            var draft = form.toLine(found(view, line).id(), view.programme(), places);
            if (taken(enter.change(new BudgetId(id), revision, draft), errors, next, "budget.changed")) return back(id);
        }
        return edited(page, view, line);
    }

    private static boolean taken(EnterLines.Outcome outcome, BindingResult errors, RedirectAttributes next, String done) {
        switch (outcome) {
            case Done it -> {
                next.addFlashAttribute("notice", it.warnings().isEmpty() ? done : done + ".look");
                return true;
            }
            case Refused it -> it.faults().forEach(fault ->
                    errors.reject("budget.fault." + fault.key(), new Object[] {fault.value()}, null));
            case Closed _ -> errors.reject("budget.closed");
            case NoRule _ -> errors.reject("budget.no_rule");
        }
        return false;
    }

    private String shown(Model page, LinesPage lines) {
        page.addAttribute("it", lines);
        return choices(page, lines.view(), PAGE);
    }

    private String edited(Model page, ReadBudget.View view, UUID line) {
        page.addAttribute("line", line);
        return choices(page, view, "budget/line");
    }

    private String choices(Model page, ReadBudget.View view, String template) {
        page.addAttribute("view", view);
        page.addAttribute("moneys", MoneyUnit.values());
        page.addAttribute("places", read.places(view.budget().id()));
        return template;
    }

    private static BudgetLine found(ReadBudget.View view, UUID line) {
        return view.lines().stream().filter(it -> it.id().equals(line)).findFirst().orElseThrow(() -> new NotFound("line"));
    }

    private static String back(UUID id) {
        return "redirect:/budgets/" + id + "/lines";
    }

    @PostMapping("/{line}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID line, @RequestParam int revision, RedirectAttributes next) {
        next.addFlashAttribute("notice", told(enter.remove(new BudgetId(id), revision, line), "budget.removed"));
        return back(id);
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
