package vn.chungtay.plans.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.PrintedQuotas;
import vn.chungtay.plans.model.PrintedTable;
import vn.chungtay.plans.usecase.CorrectPrinted;
import vn.chungtay.plans.usecase.ShowPrinted;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** A finished plan as it was printed, with what is found and decided line by line, and its tables to be entered. */
@Controller
@RequestMapping("/plans/{id}/printed")
class PrintedController {

    private static final int ROWS = 100;
    private static final int WIDE = 40;

    private final ShowPrinted show;
    private final CorrectPrinted correct;
    private final Words words;

    PrintedController(ShowPrinted show, CorrectPrinted correct, Words words) {
        this.show = show;
        this.correct = correct;
        this.words = words;
    }

    /** @param open whether only lines are asked for about which somebody should decide */
    @GetMapping
    String printed(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int wanted,
            Model page) {
        var it = show.of(new PlanId(id));
        var folded = Vietnamese.fold(q);
        var found = it.lines().stream()
                .filter(line -> !open || line.isOpen())
                .filter(line -> Vietnamese.fold(line.line().printed()).contains(folded))
                .toList();
        var pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        var number = Math.clamp(wanted, 1, pages);
        page.addAttribute("it", it);
        page.addAttribute("lines", found.stream().skip((number - 1L) * ROWS).limit(ROWS).toList());
        page.addAttribute("open", open);
        page.addAttribute("q", q);
        page.addAttribute("number", number);
        page.addAttribute("pages", pages);
        return "plans/printed";
    }

    /** @param instead empty to leave the words as printed */
    @PostMapping("/{line}")
    String choose(
            @PathVariable UUID id,
            @PathVariable int line,
            @RequestParam("words") String printed,
            @RequestParam(defaultValue = "") String instead,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable FindingKind finding,
            RedirectAttributes next) {
        var changed = instead.isBlank() || instead.equals(printed) ? null : Vietnamese.nfc(instead.strip());
        var wanted = new CorrectPrinted.Wanted(line, printed, changed, Vietnamese.nfc(reason), finding);
        return AfterSave.to("/plans/" + id + "/printed?page=" + ((line - 1) / ROWS + 1) + "#L" + line, correct.choose(new PlanId(id), wanted), next);
    }

    /** One table with what was corrected in it, in a form in which quotas and targets take it. */
    @GetMapping("/tables/{number}/file")
    ResponseEntity<Resource> table(@PathVariable UUID id, @PathVariable int number, @RequestParam SheetFormat format) {
        return Downloads.of(SheetFile.write(format, sheet(table(id, number))), "bang-" + number);
    }

    private PrintedTable table(UUID id, int number) {
        return show.of(new PlanId(id)).tables().stream()
                .filter(it -> it.number() == number).findFirst().orElseThrow(() -> new NotFound("table of a plan"));
    }

    /**
     * The quotas of one class in the form in which the page of quotas takes them.
     *
     * @param near for near-poor households; else for poor ones
     */
    @GetMapping("/tables/{number}/quotas/file")
    ResponseEntity<Resource> quotas(
            @PathVariable UUID id, @PathVariable int number, @RequestParam boolean near, @RequestParam SheetFormat format) {
        var found = PrintedQuotas.of(table(id, number), near).orElseThrow(() -> new NotFound("quotas in a table"));
        var columns = List.of(
                Column.text(words.text("targets.quota.unit"), WIDE), Column.whole(words.text("targets.quota.exits")),
                Column.text(words.text("plans.printed.quotas.how"), WIDE));
        var rows = found.rows().stream()
                .map(it -> List.of(it.unit(), it.households(), it.reckoned() ? words.text("plans.printed.quotas.reckoned") : ""))
                .toList();
        var sheet = new Table("giao-" + number, List.of(table(id, number).caption()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, sheet), near ? "giao-ho-can-ngheo" : "giao-ho-ngheo");
    }

    private static Table sheet(PrintedTable table) {
        var rows = table.rows().stream().map(PrintedLine::corrected).map(it -> List.of(it.split("\t", -1))).toList();
        var width = rows.stream().mapToInt(List::size).max().orElse(1);
        var head = rows.getFirst();
        var columns = IntStream.range(0, width).mapToObj(at -> Column.text(at < head.size() ? head.get(at) : "", WIDE)).toList();
        var titles = table.unit().isEmpty() ? List.of(table.caption()) : List.of(table.caption(), table.unit());
        return new Table("bang-" + table.number(), titles, columns, RowSource.of(rows.subList(1, rows.size())));
    }
}
