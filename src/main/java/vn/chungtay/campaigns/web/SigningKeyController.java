package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.usecase.RenewSigningKey;

/** The keys that sign certificates, and the one step that can be done with them. */
@Controller
@RequestMapping("/certificate-keys")
class SigningKeyController {

    private final RenewSigningKey keys;

    SigningKeyController(RenewSigningKey keys) {
        this.keys = keys;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("keys", keys.keys());
        if (!page.containsAttribute("because")) page.addAttribute("because", "");
        return "campaigns/signing-keys";
    }

    /** What was typed comes back until both it and the confirmation are there. */
    @PostMapping
    String renew(
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "false") boolean understood,
            RedirectAttributes next) {
        if (!understood || !keys.renew(because)) {
            next.addFlashAttribute("fault", understood ? "campaigns.keys.because_needed" : "campaigns.keys.not_understood");
            next.addFlashAttribute("because", because);
        } else {
            next.addFlashAttribute("notice", "campaigns.keys.renewed");
        }
        return "redirect:/certificate-keys";
    }
}
