package vn.chungtay.plans.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PartFile;
import vn.chungtay.plans.model.PartPaper;
import vn.chungtay.plans.usecase.KeepPartFiles;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The five things that each part of a plan needs: what is there, and what is missing. */
@Controller
@RequestMapping("/plans/{id}/part-files")
class PartFileController {

    private final KeepPartFiles files;
    private final Words words;

    PartFileController(KeepPartFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    @GetMapping
    String files(@PathVariable UUID id, Model page) {
        return files(id, PartPaperForm.BLANK, page);
    }

    private String files(UUID id, PartPaperForm form, Model page) {
        page.addAttribute("it", files.of(new PlanId(id)));
        page.addAttribute("kinds", PartPaper.Kind.values());
        page.addAttribute("form", form);
        return "plans/part-files";
    }

    @PostMapping
    String record(@PathVariable UUID id, @ModelAttribute("form") PartPaperForm form, Model page, RedirectAttributes next) {
        var outcome = form.toPaper()
                .<YearOutcome>map(it -> files.record(new PlanId(id), it))
                .orElse(new YearOutcome.Refused("plans.refusal.part_paper.day"));
        return switch (outcome) {
            case YearOutcome.Kept _ -> {
                next.addFlashAttribute("notice", "plans.done.part_paper");
                yield "redirect:/plans/" + id + "/part-files";
            }
            case YearOutcome.Refused it -> {
                page.addAttribute("fault", it.message());
                yield files(id, form, page);
            }
        };
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var it = files.of(new PlanId(id));
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("plans.components.name"), 50));
        columns.add(Column.text(words.text("plans.components.leads"), 40));
        for (var kind : PartPaper.Kind.values()) columns.add(Column.text(words.text("plans.part_paper." + kind), 30));
        var rows = it.files().stream().<List<?>>map(one -> cells(it, one)).toList();
        var title = words.text("plans.part_files.title");
        var table = new Table(title, List.of(title, it.shown().whole().version().head().title()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "ho-so-tung-phan");
    }

    private List<String> cells(KeepPartFiles.Files all, PartFile one) {
        var cells = new ArrayList<String>();
        cells.add(one.component().value() + " " + all.shown().name(one.component()));
        cells.add(String.join("; ", one.leads()));
        for (var kind : PartPaper.Kind.values()) {
            var found = one.of(kind);
            cells.add(found.isEmpty()
                    ? words.text("plans.part_files.missing")
                    : found.stream().map(this::sentence).collect(joining("\n")));
        }
        return cells;
    }

    private String sentence(PartFile.Found it) {
        var since = it.since() == null ? "" : Vietnamese.date(it.since());
        return words.text("plans.part_found." + it.where(), it.words(), it.by(), since);
    }
}
