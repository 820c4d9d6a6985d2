package vn.chungtay.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.model.NumberSymbol;
import vn.chungtay.documents.usecase.KeepLegalRegister;
import vn.chungtay.documents.usecase.KeepLegalRegister.Outcome.Recorded;
import vn.chungtay.documents.usecase.KeepLegalRegister.Outcome.Refused;
import vn.chungtay.documents.usecase.ChooseUnits;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;

/** The legal register: list, one document, recording and correcting. */
@Controller
@RequestMapping("/legal")
class LegalController {

    private static final String FORM = "documents/legal-form";

    private final KeepLegalRegister register;
    private final ChooseUnits units;
    private final LegalSheet sheet;

    LegalController(KeepLegalRegister register, ChooseUnits units, LegalSheet sheet) {
        this.register = register;
        this.units = units;
        this.sheet = sheet;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model view) {
        view.addAttribute("q", q);
        view.addAttribute("it", register.list(q, page));
        return "documents/legal-list";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        return Downloads.of(sheet.of(format, register.export(q)), "van-ban-phap-ly");
    }

    @GetMapping("/new")
    String blank(Model view) {
        view.addAttribute("form", LegalForm.blank());
        return form(view, null);
    }

    @PostMapping
    String record(@ModelAttribute("form") LegalForm form, BindingResult errors, Model view, RedirectAttributes next) {
        form.check(errors);
        if (form.owner().isEmpty()) errors.reject("documents.legal.error.unit");
        if (errors.hasErrors()) return form(view, null);
        return answer(register.record(form.toDraft(), form.owner().orElseThrow()), errors, view, next, null);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model view) {
        var whole = register.one(new LegalDocumentId(id));
        view.addAttribute("it", whole);
        view.addAttribute("others", whole.mayChange() ? register.list("", 1).documents() : List.of());
        return "documents/legal-document";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model view) {
        var stored = register.one(new LegalDocumentId(id)).stored();
        view.addAttribute("form", LegalForm.of(stored.document(), stored.version()));
        return form(view, id);
    }

    @PostMapping("/{id}")
    String revise(
            @PathVariable UUID id,
            @ModelAttribute("form") LegalForm form,
            BindingResult errors,
            Model view,
            RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) return form(view, id);
        return answer(register.revise(new LegalDocumentId(id), form.toDraft(), form.seenVersion()), errors, view, next, id);
    }

    private String answer(KeepLegalRegister.Outcome outcome, BindingResult errors, Model view, RedirectAttributes next,
            @Nullable UUID id) {
        return switch (outcome) {
            case Recorded it -> {
                next.addFlashAttribute("notice", "documents.legal.recorded");
                yield "redirect:/legal/" + it.id().value();
            }
            case Refused it -> {
                it.faults().forEach(fault -> LegalFaults.tell(fault, errors));
                yield form(view, id);
            }
        };
    }

    private String form(Model view, @Nullable UUID id) {
        view.addAttribute("id", id);
        view.addAttribute("kinds", NumberSymbol.choices());
        view.addAttribute("units", units.forLegal());
        return FORM;
    }
}
