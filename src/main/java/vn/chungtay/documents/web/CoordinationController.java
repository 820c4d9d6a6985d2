package vn.chungtay.documents.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.chungtay.documents.model.CoordinationProgramme;
import vn.chungtay.documents.model.CoordinationProgramme.Fault;
import vn.chungtay.documents.usecase.ChooseUnits;
import vn.chungtay.documents.usecase.KeepCoordination;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The register of coordination programmes between agencies. */
@Controller
@RequestMapping("/coordination")
class CoordinationController {

    private final KeepCoordination register;
    private final ChooseUnits units;
    private final Words words;

    CoordinationController(KeepCoordination register, ChooseUnits units, Words words) {
        this.register = register;
        this.units = units;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model view) {
        view.addAttribute("q", q);
        view.addAttribute("it", register.list(q, page));
        return "documents/coordination";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> sheet(@RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var title = words.text("documents.coordination.title");
        var columns = List.of(
                Column.text(words.text("documents.coordination.name"), 50),
                Column.text(words.text("documents.coordination.parties.short"), 50),
                Column.text(words.text("documents.coordination.basis"), 50),
                Column.date(words.text("documents.coordination.signed_on")),
                Column.date(words.text("documents.coordination.from")),
                Column.date(words.text("documents.coordination.to")),
                Column.text(words.text("documents.coordination.tasks"), 70));
        var rows = RowSource.of(register.export(q).stream().<List<?>>map(CoordinationController::row).toList());
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, rows)), "chuong-trinh-phoi-hop");
    }

    private static List<?> row(CoordinationProgramme it) {
        var tasks = it.tasks().stream()
                .map(task -> task.party().isEmpty() ? task.task() : task.party() + ": " + task.task())
                .collect(joining("; "));
        return Arrays.asList(
                it.name(), String.join("; ", it.parties()), it.basis(), it.signedOn(), it.days().from(), it.days().to(), tasks);
    }

    @GetMapping("/new")
    String blank(Model view) {
        return form(null, CoordinationForm.blank(), List.of(), view);
    }

    @PostMapping
    String record(@ModelAttribute("form") CoordinationForm form, Model view, RedirectAttributes next) {
        var faults = form.faults();
        if (form.unit() == null || !faults.isEmpty()) return form(null, form, faults, view);
        faults = register.record(form.toProgramme(UUID.randomUUID(), new UnitId(form.unit())));
        if (!faults.isEmpty()) return form(null, form, faults, view);
        next.addFlashAttribute("notice", "documents.coordination.saved");
        return "redirect:/coordination";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model view) {
        return form(id, CoordinationForm.of(register.one(id).programme()), List.of(), view);
    }

    @PostMapping("/{id}")
    String change(@PathVariable UUID id, @ModelAttribute("form") CoordinationForm form, Model view, RedirectAttributes next) {
        var faults = form.faults();
        if (faults.isEmpty()) faults = register.change(form.toProgramme(id, register.one(id).programme().unit()));
        if (!faults.isEmpty()) return form(id, form, faults, view);
        next.addFlashAttribute("notice", "documents.coordination.saved");
        return "redirect:/coordination";
    }

    private String form(@Nullable UUID id, CoordinationForm form, List<Fault> faults, Model view) {
        view.addAttribute("id", id);
        view.addAttribute("form", form);
        view.addAttribute("faults", faults.stream().map(it -> told(it)).toList());
        view.addAttribute("units", units.forLegal());
        return "documents/coordination-form";
    }

    private String told(Fault it) {
        return it.value().isEmpty() ? words.text(it.message()) : words.text(it.message(), it.value());
    }
}
