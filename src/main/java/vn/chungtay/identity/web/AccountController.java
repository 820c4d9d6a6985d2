package vn.chungtay.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.usecase.OwnAccount;
import vn.chungtay.identity.usecase.OwnRights;

/** A person's own account: rights, sign-ins, password. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String PASSWORD = "identity/password";

    private final OwnAccount account;
    private final OwnRights rights;
    private final Clock clock;

    AccountController(OwnAccount account, OwnRights rights, Clock clock) {
        this.account = account;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestAttribute SignedIn signedIn, Model page) {
        page.addAttribute("rights", rights.of(signedIn.id()));
        page.addAttribute("signIns", account.signIns(signedIn.id()));
        page.addAttribute("when", new Moments(clock.getZone()));
        page.addAttribute("today", LocalDate.now(clock));
        return "identity/account";
    }

    @PostMapping("/sign-ins/{signIn}/end")
    String end(@RequestAttribute SignedIn signedIn, @PathVariable UUID signIn, RedirectAttributes next) {
        account.end(signedIn.id(), signIn);
        next.addFlashAttribute("notice", "identity.account.ended");
        return "redirect:/account";
    }

    @GetMapping("/password")
    String passwordForm() {
        return PASSWORD;
    }

    @PostMapping("/password")
    String changePassword(
            @RequestAttribute SignedIn signedIn,
            @RequestParam String present,
            @RequestParam String wanted,
            @RequestParam String again,
            Model page,
            RedirectAttributes next) {
        if (!wanted.equals(again)) return refused(page, "identity.password.DIFFERENT");
        var refusal = account.changePassword(signedIn.id(), signedIn.signIn(), present, wanted);
        if (refusal.isPresent()) return refused(page, "identity.password." + refusal.get());
        next.addFlashAttribute("notice", "identity.password.changed");
        return "redirect:/account";
    }

    private static String refused(Model page, String problem) {
        page.addAttribute("problem", problem);
        return PASSWORD;
    }
}
