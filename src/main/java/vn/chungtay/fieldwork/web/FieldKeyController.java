package vn.chungtay.fieldwork.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.fieldwork.store.FieldKeyStore.Dated;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.fieldwork.usecase.RenewFieldKey;

/** The keys that sign receipts and seal files, and the one step that can be done with them. */
@Controller
@RequestMapping("/field-work/keys")
class FieldKeyController {

    private final RenewFieldKey keys;
    private final FieldworkFrame frame;

    FieldKeyController(RenewFieldKey keys, FieldworkFrame frame) {
        this.keys = keys;
        this.frame = frame;
    }

    /** A key as it is shown. */
    record KeyRow(String id, String purpose, String since, String until) {}

    @GetMapping
    String list(Model page) {
        page.addAttribute("keys", keys.keys().stream().map(this::row).toList());
        page.addAttribute("purposes", Purpose.values());
        if (!page.containsAttribute("because")) page.addAttribute("because", "");
        return "fieldwork/keys";
    }

    private KeyRow row(Dated it) {
        return new KeyRow(it.id(), frame.text("fieldwork.keys.purpose." + it.purpose()), frame.at(it.made()), frame.at(it.retired()));
    }

    /** What was typed comes back until all of it is there. */
    @PostMapping
    String renew(
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "false") boolean understood,
            RedirectAttributes next) {
        if (purpose == null || !understood || !keys.renew(purpose, because)) {
            next.addFlashAttribute("fault", frame.text(fault(purpose, understood)));
            next.addFlashAttribute("because", because);
            next.addFlashAttribute("chosen", purpose);
        } else {
            next.addFlashAttribute("notice", "fieldwork.keys.renewed." + purpose);
        }
        return "redirect:/field-work/keys";
    }

    private static String fault(@Nullable Purpose purpose, boolean understood) {
        if (purpose == null) return "fieldwork.keys.purpose_needed";
        return understood ? "fieldwork.keys.because_needed" : "fieldwork.keys.not_understood";
    }
}
