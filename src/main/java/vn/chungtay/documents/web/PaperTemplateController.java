package vn.chungtay.documents.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.usecase.ChooseUnits;
import vn.chungtay.documents.usecase.KeepTemplates;
import vn.chungtay.documents.write.TemplateCheck;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.web.Words;

/** Word templates of units: taken out, edited in Word, and loaded again. */
@Controller
@RequestMapping("/paper-templates")
class PaperTemplateController {

    private final KeepTemplates templates;
    private final ChooseUnits units;
    private final Words words;

    PaperTemplateController(KeepTemplates templates, ChooseUnits units, Words words) {
        this.templates = templates;
        this.units = units;
        this.words = words;
    }

    @GetMapping
    String list(Model view) {
        return page(view, List.of());
    }

    @GetMapping("/shipped")
    ResponseEntity<byte[]> shipped() {
        return HandOut.file(templates.shipped());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return HandOut.file(templates.file(id));
    }

    @PostMapping
    String load(
            @RequestParam UUID unit,
            @RequestParam PaperKind kind,
            @RequestParam MultipartFile file,
            Model view,
            RedirectAttributes next)
            throws IOException {
        if (file.isEmpty()) return page(view, List.of(words.text("documents.file_missing")));
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var faults = templates.load(new UnitId(unit), kind, new KeptFile(name, file.getBytes()));
        if (!faults.isEmpty()) return page(view, faults.stream().map(this::told).toList());
        next.addFlashAttribute("notice", "documents.template.loaded");
        return "redirect:/paper-templates";
    }

    @PostMapping("/withdrawn")
    String withdraw(@RequestParam UUID unit, @RequestParam PaperKind kind, RedirectAttributes next) {
        templates.withdraw(new UnitId(unit), kind);
        next.addFlashAttribute("notice", "documents.template.withdrawn");
        return "redirect:/paper-templates";
    }

    private String page(Model view, List<String> faults) {
        view.addAttribute("faults", faults);
        view.addAttribute("rows", templates.all());
        view.addAttribute("units", units.forTemplates());
        view.addAttribute("kinds", PaperKind.values());
        return "documents/paper-templates";
    }

    private String told(TemplateCheck.Fault fault) {
        return switch (fault) {
            case TemplateCheck.Unreadable it -> words.text("documents.template.fault.unreadable");
            case TemplateCheck.UnknownMark it -> words.text("documents.template.fault.unknown", it.mark());
            case TemplateCheck.MissingMark it -> words.text("documents.template.fault.missing", it.mark());
            case TemplateCheck.NotAlone it -> words.text("documents.template.fault.not_alone", it.mark());
        };
    }
}
