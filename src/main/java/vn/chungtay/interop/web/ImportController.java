package vn.chungtay.interop.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.usecase.ImportLists;
import vn.chungtay.interop.usecase.UndoImport;
import vn.chungtay.jobs.Jobs;

/** Lists that are brought in: the upload, the report of the check, the decision to write, and the way back. */
@Controller
@RequestMapping("/imports")
class ImportController {

    private final ImportLists lists;
    private final UndoImport undo;
    private final UnitChoices units;
    private final Jobs jobs;
    private final Clock clock;

    ImportController(ImportLists lists, UndoImport undo, UnitChoices units, Jobs jobs, Clock clock) {
        this.lists = lists;
        this.undo = undo;
        this.units = units;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping
    String imports(Model page) {
        page.addAttribute("form", new ImportForm(null, new UUID(0, 0), LocalDate.now(clock)));
        return list(page);
    }

    private String list(Model page) {
        page.addAttribute("units", units.of(lists.units()));
        page.addAttribute("imports", lists.newest());
        return "interop/imports";
    }

    @PostMapping
    String bring(@Valid @ModelAttribute("form") ImportForm form, BindingResult errors, Model page) throws IOException {
        var file = form.file();
        if (file == null || Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank()) {
            errors.rejectValue("file", "interop.file.none");
        }
        if (form.from() != null && form.from().isAfter(LocalDate.now(clock))) errors.rejectValue("from", "interop.form.from.future");
        if (errors.hasErrors() || file == null) return list(page);
        var name = Objects.requireNonNull(file.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
        try (var content = file.getInputStream()) {
            var id = lists.bring(name, file.getSize(), content, new UnitId(form.unit()), form.from());
            return "redirect:/imports/" + id.value();
        }
    }

    @GetMapping("/{id}")
    String report(@PathVariable UUID id, Model page) {
        var report = lists.report(new ImportId(id));
        page.addAttribute("report", report);
        page.addAttribute("unit", units.name(report.list().unit()));
        var job = report.list().job();
        if (job != null) jobs.status(job).ifPresent(status -> page.addAttribute("job", status));
        return "interop/import";
    }

    @PostMapping("/{id}/application")
    String apply(@PathVariable UUID id) {
        lists.apply(new ImportId(id));
        return "redirect:/imports/" + id;
    }

    @PostMapping("/{id}/check")
    String checkAgain(@PathVariable UUID id) {
        lists.checkAgain(new ImportId(id));
        return "redirect:/imports/" + id;
    }

    @PostMapping("/{id}/undoing")
    String undo(@PathVariable UUID id, RedirectAttributes next) {
        switch (undo.undo(new ImportId(id))) {
            case UndoImport.Outcome.Undone done -> notice(next, "interop.undo.done", done.households());
            case UndoImport.Outcome.BuiltUpon built -> {
                notice(next, "interop.undo.built_upon", built.households().size());
                next.addFlashAttribute("builtUpon", built.households());
            }
            case UndoImport.Outcome.NotApplied _ -> notice(next, "interop.undo.not_applied", 0);
        }
        return "redirect:/imports/" + id;
    }

    private static void notice(RedirectAttributes next, String key, int count) {
        next.addFlashAttribute("importNotice", key);
        next.addFlashAttribute("importNoticeCount", count);
    }
}
