package vn.chungtay.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.identity.usecase.IssueToken;

/** A person's own access tokens for the API. */
@Controller
@RequestMapping("/account/tokens")
class TokenController {

    private static final int LONGEST_YEARS = 1;

    private final IssueToken tokens;
    private final Clock clock;

    TokenController(IssueToken tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        var today = LocalDate.now(clock);
        page.addAttribute("tokens", tokens.own());
        page.addAttribute("today", today);
        page.addAttribute("latest", today.plusYears(LONGEST_YEARS));
        page.addAttribute("proposed", today.plusMonths(3));
        page.addAttribute("when", new Moments(clock.getZone()));
        return "identity/tokens";
    }

    /** The secret goes to the next page only, and is in no address and no log. */
    @PostMapping
    String issue(
            @RequestParam String name,
            @RequestParam(defaultValue = "true") boolean readOnly,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate expiresOn,
            RedirectAttributes next) {
        var today = LocalDate.now(clock);
        if (name.isBlank() || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            next.addFlashAttribute("problem", "identity.tokens.refused");
        } else {
            next.addFlashAttribute("secret", tokens.issueOwn(name.strip(), readOnly, expiresOn));
        }
        return "redirect:/account/tokens";
    }

    @PostMapping("/{token}/revoke")
    String revoke(@PathVariable UUID token, RedirectAttributes next) {
        tokens.revokeOwn(token);
        next.addFlashAttribute("notice", "identity.tokens.revoked");
        return "redirect:/account/tokens";
    }
}
