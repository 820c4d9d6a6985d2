package vn.chungtay.budget.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.usecase.AllocateBudget;
import vn.chungtay.budget.usecase.AllocateBudget.Outcome.DocumentMissing;
import vn.chungtay.budget.usecase.AllocateBudget.Outcome.Done;
import vn.chungtay.budget.usecase.AllocateBudget.Outcome.TooMuch;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.Unit;

/** Money of a budget divided among the units below, by criteria whose weights are tried until it is decided. */
@Controller
@RequestMapping("/budgets/{id}/allocations")
class AllocationController {

    private static final String PAGE = "budget/allocations";
    private static final String BACK = "redirect:/budgets/";

    private final ReadBudget read;
    private final AllocateBudget allocate;

    AllocationController(ReadBudget read, AllocateBudget allocate) {
        this.read = read;
        this.allocate = allocate;
    }

    /** An allocation with the name and the amount of each unit. */
    record Shown(Allocation it, List<Part> parts) {}

    /** @param measures as they were entered */
    record Part(String place, List<BigDecimal> measures, long dong) {}

    @GetMapping
    String list(@PathVariable UUID id, Model page) {
        page.addAttribute("form", AllocationForm.blank(read.places(new BudgetId(id))));
        return show(id, page);
    }

    @PostMapping
    String propose(
            @PathVariable UUID id,
            @ModelAttribute("form") AllocationForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var units = read.places(new BudgetId(id));
        form.check(errors, units);
        if (errors.hasErrors()) return show(id, page);
        var outcome = allocate.propose(new BudgetId(id), form.toPot(), form.step(), form.readCriteria(), form.shares(units));
        return switch (outcome) {
            case Done it -> {
                next.addFlashAttribute("notice", "budget.allocation.proposed");
                yield back(id);
            }
            case TooMuch it -> {
                errors.reject("budget.allocation.error.too_much", new Object[] {LinesPage.text(it.leftDong())}, null);
                yield show(id, page);
            }
            case DocumentMissing it -> show(id, page);
        };
    }

    @PostMapping("/{allocation}/weights")
    String weigh(
            @PathVariable UUID id,
            @PathVariable UUID allocation,
            @RequestParam int revision,
            @RequestParam List<BigDecimal> weight,
            RedirectAttributes next) {
        var valid = weight.stream().allMatch(it -> it.signum() >= 0);
        if (valid) allocate.weigh(allocation, revision, weight);
        next.addFlashAttribute("notice", valid ? "budget.allocation.weighed" : "budget.allocation.error.criteria");
        return back(id);
    }

    @PostMapping("/{allocation}/decision")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID allocation,
            @RequestParam int revision,
            @RequestParam String document,
            @RequestParam LocalDate day,
            RedirectAttributes next) {
        next.addFlashAttribute("notice", switch (allocate.decide(allocation, revision, document, day)) {
            case Done it -> "budget.allocation.decided";
            case DocumentMissing it -> "budget.allocation.error.document";
            case TooMuch it -> "budget.refused";
        });
        return back(id);
    }

    private static String back(UUID id) {
        return BACK + id + "/allocations";
    }

    private String show(UUID id, Model page) {
        var budget = new BudgetId(id);
        var units = read.places(budget);
        page.addAttribute("view", read.one(budget, null));
        page.addAttribute("pots", allocate.pots(budget));
        page.addAttribute("rows", allocate.of(budget).stream().map(it -> shown(it, units)).toList());
        page.addAttribute("mayAllocate", allocate.mayAllocate(budget));
        return PAGE;
    }

    static Shown shown(Allocation it, List<Unit> units) {
        var amounts = it.amounts();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < amounts.size(); i++) {
            var share = it.shares().get(i);
            var name = units.stream().filter(unit -> unit.id().equals(share.unit())).map(Unit::name).findFirst().orElse("");
            parts.add(new Part(name, share.measures(), amounts.get(i)));
        }
        return new Shown(it, parts);
    }
}
