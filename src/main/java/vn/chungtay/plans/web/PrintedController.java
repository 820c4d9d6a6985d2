package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PrintedLine;
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
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.PrintedQuotas;

/** A finished plan as it was printed, with what is found and decided line by line, and its tables to be entered. */
@Controller
@RequestMapping("/plans/{id}/printed")
class PrintedController {

    private static final int ROWS = 100;
    private static final int WIDE = 40;

    private final ShowPrinted show;
    private final CorrectPrinted correct;
    private final Words texts;

    PrintedController(ShowPrinted show, CorrectPrinted correct, Words texts) {
        this.show = show;
        this.correct = correct;
        this.texts = texts;
    }

    /**
     * What of the lines is looked at.
     *
     * @param open whether only lines are asked for about which somebody should decide
     * @param page from 1
     * @param at a line whose page among all lines is asked for, whatever else is
     */
    record View(@Nullable Boolean open, @Nullable String q, @Nullable Integer page, @Nullable Integer at) {

        public boolean onlyOpen() {
            return Boolean.TRUE.equals(open);
        }

        public String words() {
            return q == null ? "" : q;
        }

        List<ShowPrinted.Line> of(List<ShowPrinted.Line> lines) {
            if (at != null) return lines;
            var folded = Vietnamese.fold(words());
            return lines.stream()
                    .filter(it -> !onlyOpen() || it.isOpen())
                    .filter(it -> Vietnamese.fold(it.line().printed()).contains(folded))
                    .toList();
        }

        int wanted(List<ShowPrinted.Line> found) {
            if (at == null) return page == null ? 1 : page;
            return (int) found.stream().filter(it -> it.line().number() < at).count() / ROWS + 1;
        }
    }

    /** What somebody typed about a line; without other words it stays as printed. */
    record Typed(@Nullable String words, @Nullable String instead, @Nullable String reason, @Nullable FindingKind finding) {

        /** Whether it was typed beside this finding. */
        public boolean about(Finding it) {
            return it.kind() == finding && it.printed().equals(words);
        }

        CorrectPrinted.Wanted wanted(int line) {
            var chosen = words == null ? "" : words;
            var changed = instead == null || instead.isBlank() || instead.equals(chosen) ? null : Vietnamese.nfc(instead.strip());
            return new CorrectPrinted.Wanted(line, chosen, changed, reason == null ? "" : Vietnamese.nfc(reason), finding);
        }
    }

    @GetMapping
    String printed(@PathVariable UUID id, @ModelAttribute("view") View view, Model page) {
        return shown(new PlanId(id), view, page);
    }

    @PostMapping("/{line}")
    String choose(
            @PathVariable UUID id,
            @PathVariable int line,
            @ModelAttribute("view") View view,
            @ModelAttribute("typed") Typed typed,
            Model page,
            RedirectAttributes next) {
        return switch (correct.choose(new PlanId(id), typed.wanted(line))) {
            case CorrectPrinted.Outcome.Chosen it -> {
                next.addFlashAttribute("notice", it.textLeft() ? "plans.printed.done.text_left" : "plans.done.saved");
                next.addAttribute("open", view.onlyOpen());
                next.addAttribute("q", view.words());
                next.addAttribute("page", view.page() == null ? 1 : view.page());
                yield "redirect:/plans/" + id + "/printed#L" + line;
            }
            case CorrectPrinted.Outcome.Refused it -> {
                page.addAttribute("fault", it.message());
                page.addAttribute("refused", line);
                yield shown(new PlanId(id), view, page);
            }
        };
    }

    private String shown(PlanId id, View view, Model page) {
        var it = show.of(id);
        var found = view.of(it.lines());
        var paging = Paging.of(view.wanted(found), found.size(), ROWS);
        page.addAttribute("it", it);
        page.addAttribute("lines", paging.rows(found));
        page.addAttribute("number", paging.number());
        page.addAttribute("pages", paging.pages());
        return "plans/printed";
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
        var cells = table(id, number).rows().stream().map(it -> it.corrected().split("\t", -1)).toList();
        var found = PrintedQuotas.of(cells, near).orElseThrow(() -> new NotFound("quotas in a table"));
        var columns = List.of(
                Column.text(texts.text("targets.quota.unit"), WIDE), Column.whole(texts.text("targets.quota.exits")),
                Column.text(texts.text("plans.printed.quotas.how"), WIDE));
        var rows = new ArrayList<List<?>>();
        for (var it : found.rows()) rows.add(List.of(it.unit(), it.households(), it.reckoned() ? texts.text("plans.printed.quotas.reckoned") : ""));
        found.unread().stream().filter(it -> it.fault() != PrintedQuotas.Fault.SUM)
                .forEach(it -> rows.add(Arrays.asList(it.unit(), null, texts.text("plans.printed.quotas.unread", it.written()))));
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
