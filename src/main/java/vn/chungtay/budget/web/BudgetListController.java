package vn.chungtay.budget.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.usecase.AllocateBudget;
import vn.chungtay.budget.usecase.ComparePapers;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.usecase.ReadUnitMoney;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The money by unit below, and every list around a budget to take away. */
@Controller
@RequestMapping("/budgets/{id}")
class BudgetListController {

    private final ReadBudget read;
    private final ReadUnitMoney units;
    private final AllocateBudget allocate;
    private final ComparePapers compare;
    private final BudgetLists lists;
    private final Words words;

    BudgetListController(
            ReadBudget read, ReadUnitMoney units, AllocateBudget allocate, ComparePapers compare, BudgetLists lists, Words words) {
        this.read = read;
        this.units = units;
        this.allocate = allocate;
        this.compare = compare;
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/units")
    String units(@PathVariable UUID id, Model page) {
        page.addAttribute("it", units.of(new BudgetId(id)));
        return "budget/units";
    }

    @GetMapping("/units/file")
    ResponseEntity<Resource> units(@PathVariable UUID id, @RequestParam SheetFormat format) {
        return file(format, lists.units(units.of(new BudgetId(id))), "kinh-phi-theo-don-vi");
    }

    @GetMapping("/lines/file")
    ResponseEntity<Resource> lines(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String component,
            @RequestParam(required = false) BudgetTable.@Nullable Column column,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var page = LinesPage.of(read.one(new BudgetId(id), version), read.places(new BudgetId(id)), component, column, q);
        return file(format, lists.lines(page), "dong-kinh-phi");
    }

    @GetMapping("/changes/file")
    ResponseEntity<Resource> changes(
            @PathVariable UUID id, @RequestParam int before, @RequestParam int after, @RequestParam SheetFormat format) {
        var budget = new BudgetId(id);
        return file(format, lists.changes(read.one(budget, after), read.changes(budget, before, after)), "dieu-chinh-kinh-phi");
    }

    @GetMapping("/allocations/file")
    ResponseEntity<Resource> allocations(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var budget = new BudgetId(id);
        var names = read.places(budget);
        var shown = allocate.of(budget).stream().map(it -> AllocationController.shown(it, names)).toList();
        return file(format, lists.allocations(read.one(budget, null), shown), "phan-bo-kinh-phi");
    }

    @GetMapping("/papers/file")
    ResponseEntity<Resource> papers(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var budget = new BudgetId(id);
        var page = PapersPage.of(compare.compare(budget, words.text("budget.papers.own"), null));
        return file(format, lists.papers(read.one(budget, null), page), "doi-chieu-kinh-phi");
    }

    private static ResponseEntity<Resource> file(SheetFormat format, Table table, String name) {
        return Downloads.of(SheetFile.write(format, table), name);
    }
}
