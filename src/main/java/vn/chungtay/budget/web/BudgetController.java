package vn.chungtay.budget.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.ListBudgets;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.OpenBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** Budgets: the list, one as a table, its steps, adjustments and what they changed. */
@Controller
@RequestMapping("/budgets")
class BudgetController {

    private final ListBudgets list;
    private final ReadBudget read;
    private final OpenBudget open;
    private final MoveBudget move;
    private final BudgetSheet sheet;
    private final BudgetLists lists;
    private final Words words;

    BudgetController(
            ListBudgets list, ReadBudget read, OpenBudget open, MoveBudget move, BudgetSheet sheet, BudgetLists lists, Words words) {
        this.list = list;
        this.read = read;
        this.open = open;
        this.move = move;
        this.sheet = sheet;
        this.lists = lists;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = list.of(q);
        var paging = Paging.of(page, found.size(), BudgetListPage.ROWS);
        var rows = paging.rows(found);
        model.addAttribute("it", new BudgetListPage(rows, list.sums(rows), found.size(), paging.number(), q));
        var chosen = year == null ? words.day(null).getYear() - 1 : year;
        model.addAttribute("year", chosen);
        model.addAttribute("places", read.openable(chosen));
        return "budget/budgets";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var rows = list.of(q);
        return Downloads.of(SheetFile.write(format, lists.budgets(rows, list.sums(rows))), "ke-hoach-von");
    }

    @PostMapping
    String open(@RequestParam UUID unit, @RequestParam int year) {
        return "redirect:/budgets/" + open.open(new UnitId(unit), year).value();
    }

    @GetMapping("/{id}")
    String budget(@PathVariable UUID id, BudgetQuestion question, Model page) {
        var view = read.one(new BudgetId(id), question.version());
        page.addAttribute("it", BudgetPage.of(view, question.unit(), question.places()));
        page.addAttribute("moneys", MoneyUnit.values());
        return "budget/budget";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, BudgetQuestion question, @RequestParam SheetFormat format) {
        var view = read.one(new BudgetId(id), question.version());
        var table = sheet.of(view, question.unit(), format);
        return Downloads.of(SheetFile.write(format, table), "kinh-phi-" + view.budget().year());
    }

    @GetMapping("/{id}/changes")
    String changes(@PathVariable UUID id, @RequestParam int before, @RequestParam int after, Model page) {
        page.addAttribute("view", read.one(new BudgetId(id), after));
        page.addAttribute("before", before);
        page.addAttribute("rows", read.changes(new BudgetId(id), before, after));
        return "budget/changes";
    }

    @PostMapping("/{id}/forward")
    String forward(
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam String document,
            @RequestParam LocalDate day,
            RedirectAttributes next) {
        return told(next, id, move.forward(new BudgetId(id), revision, document.strip(), day));
    }

    @PostMapping("/{id}/back")
    String back(@PathVariable UUID id, @RequestParam int revision, @RequestParam String reason, RedirectAttributes next) {
        return told(next, id, move.back(new BudgetId(id), revision, reason, words.day(null)));
    }

    @PostMapping("/{id}/adjust")
    String adjust(@PathVariable UUID id, @RequestParam int revision, @RequestParam String reason, RedirectAttributes next) {
        return told(next, id, move.adjust(new BudgetId(id), revision, reason));
    }

    private static String told(RedirectAttributes next, UUID id, MoveBudget.Outcome outcome) {
        next.addFlashAttribute("notice", "budget.moved." + outcome);
        return "redirect:/budgets/" + id;
    }
}
