package vn.chungtay.budget.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.PastedTable;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Closed;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Done;
import vn.chungtay.budget.usecase.EnterLines.Outcome.NoRule;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Refused;
import vn.chungtay.budget.usecase.ImportTable;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.programme.CapitalKind;

/** A table from a file or pasted from a document: its sums are checked before any of it is kept. */
@Controller
@RequestMapping("/budgets/{id}/import")
class BudgetImportController {

    private static final String PAGE = "budget/import";

    private final ReadBudget read;
    private final ImportTable take;

    BudgetImportController(ReadBudget read, ImportTable take) {
        this.read = read;
        this.take = take;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model page) {
        return show(id, "", null, CapitalKind.RECURRENT, page);
    }

    @PostMapping
    String take(
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MoneyUnit money,
            @RequestParam(defaultValue = "RECURRENT") CapitalKind kind,
            @RequestParam(defaultValue = "false") boolean accept,
            Model page,
            RedirectAttributes next) throws IOException {
        var arrived = ArrivedTable.of(file, table);
        var text = arrived.text();
        var unit = money == null ? PastedTable.unit(text).orElse(null) : money;
        if (arrived.refusal() != null || unit == null) {
            page.addAttribute("error", arrived.refusal() != null ? arrived.refusal().message() : "budget.import.no_unit");
            return show(id, text, unit, kind, page);
        }
        var result = take.take(new BudgetId(id), revision, text, unit, kind, accept);
        page.addAttribute("result", result);
        if (result.outcome().isPresent()) {
            switch (result.outcome().get()) {
                case Done it -> {
                    next.addFlashAttribute("notice", "budget.import.done");
                    return "redirect:/budgets/" + id;
                }
                case Refused it -> page.addAttribute("faults", it.faults());
                case Closed it -> page.addAttribute("error", "budget.closed");
                case NoRule it -> page.addAttribute("error", "budget.no_rule");
            }
        }
        return show(id, text, unit, kind, page);
    }

    /**
     * The form with what another page has read: a table, or words from which a table of their amounts is made. Nothing is
     * kept before somebody has looked at it here.
     */
    @PostMapping("/shown")
    String shown(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String words,
            Model page) {
        if (!table.isBlank()) return show(id, table, PastedTable.unit(table).orElse(null), CapitalKind.RECURRENT, page);
        var read = take.tableOf(new BudgetId(id), words.lines().toList());
        page.addAttribute("fromWords", true);
        page.addAttribute("left", read.left());
        return show(id, read.table(), MoneyUnit.DONG, CapitalKind.RECURRENT, page);
    }

    private String show(UUID id, String table, @Nullable MoneyUnit money, CapitalKind kind, Model page) {
        page.addAttribute("view", read.one(new BudgetId(id), null));
        page.addAttribute("table", table);
        page.addAttribute("money", money);
        page.addAttribute("kind", kind);
        page.addAttribute("moneys", MoneyUnit.values());
        return PAGE;
    }
}
