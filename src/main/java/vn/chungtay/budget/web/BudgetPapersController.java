package vn.chungtay.budget.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.PastedTable;
import vn.chungtay.budget.usecase.ComparePapers;
import vn.chungtay.budget.usecase.ComparePapers.Outcome.Kept;
import vn.chungtay.budget.usecase.ComparePapers.Outcome.NameMissing;
import vn.chungtay.budget.usecase.ComparePapers.Outcome.TooLong;
import vn.chungtay.budget.usecase.ComparePapers.Outcome.UnitMissing;
import vn.chungtay.budget.usecase.ComparePapers.Outcome.Unreadable;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.platform.web.Words;

/** The budget beside what the plan's words, the resolution of the council and the decisions say (BUD-24). */
@Controller
@RequestMapping("/budgets/{id}/papers")
class BudgetPapersController {

    private static final String PAGE = "budget/papers";

    private final ReadBudget read;
    private final ComparePapers compare;
    private final Words words;

    BudgetPapersController(ReadBudget read, ComparePapers compare, Words words) {
        this.read = read;
        this.compare = compare;
        this.words = words;
    }

    /** A paper as it is typed. */
    record Typed(Kind kind, String name, @Nullable MoneyUnit money, String content) {}

    @GetMapping
    String papers(@PathVariable UUID id, Model page) {
        return show(id, new Typed(Kind.RESOLUTION, "", MoneyUnit.MILLION, ""), page);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MoneyUnit money,
            @RequestParam(defaultValue = "") String content,
            Model page,
            RedirectAttributes next) {
        var unit = money == null ? PastedTable.unit(content).orElse(null) : money;
        List<String> errors = switch (compare.keep(new BudgetId(id), kind, name, unit, content)) {
            case Kept _ -> List.of();
            case NameMissing _ -> List.of(words.text("budget.papers.error.name"));
            case UnitMissing _ -> List.of(words.text("budget.import.no_unit"));
            case TooLong it -> List.of(words.text("budget.papers.error.long", it.most()));
            case Unreadable it -> it.problems().stream()
                    .map(one -> words.text("budget.import.problem." + one.key(), one.line(), one.value()))
                    .toList();
        };
        page.addAttribute("errors", errors);
        if (!errors.isEmpty()) return show(id, new Typed(kind, name, money, content), page);
        next.addFlashAttribute("notice", "budget.papers.kept");
        return "redirect:/budgets/" + id + "/papers";
    }

    @PostMapping("/{paper}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID paper, RedirectAttributes next) {
        compare.remove(new BudgetId(id), paper);
        next.addFlashAttribute("notice", "budget.papers.removed");
        return "redirect:/budgets/" + id + "/papers";
    }

    private String show(UUID id, Typed typed, Model page) {
        var budget = new BudgetId(id);
        var shown = compare.compare(budget, words.text("budget.papers.own"), null);
        page.addAttribute("view", read.one(budget, null));
        page.addAttribute("it", PapersPage.of(shown));
        page.addAttribute("mayEnter", shown.mayKeep());
        page.addAttribute("typed", typed);
        page.addAttribute("kinds", Kind.values());
        page.addAttribute("moneys", MoneyUnit.values());
        return PAGE;
    }
}
