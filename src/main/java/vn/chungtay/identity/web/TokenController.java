package vn.chungtay.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.identity.usecase.IssueToken;

/** A person's own access tokens for the API. */
@Controller
@RequestMapping("/account/tokens")
class TokenController {

    private static final String PAGE = "identity/tokens";

    private final IssueToken tokens;
    private final Geography geography;
    private final Clock clock;

    TokenController(IssueToken tokens, Geography geography, Clock clock) {
        this.tokens = tokens;
        this.geography = geography;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        var proposed = LocalDate.now(clock).plusMonths(3);
        return page(page, new TokenForm("", true, List.of(), "", proposed));
    }

    /** The secret goes to the next page only, and is in no address and no log. */
    @PostMapping
    String issue(@ModelAttribute("form") TokenForm form, Model page, RedirectAttributes next) {
        if (form.expiresOn() == null) return refused(page, form, IssueToken.Refusal.BAD_DAY);
        var area = form.area().isEmpty() ? Optional.<Unit>empty() : geography.byCode(form.area(), LocalDate.now(clock));
        if (!form.area().isEmpty() && area.isEmpty()) return refused(page, form, IssueToken.Refusal.NOT_OWN);
        var scope = new TokenScope(form.readOnly(), Set.copyOf(form.actions()), area.map(Unit::id).orElse(null));
        return switch (tokens.issueOwn(form.name(), scope, form.expiresOn())) {
            case IssueToken.Issued it -> {
                next.addFlashAttribute("secret", it.secret());
                yield "redirect:/account/tokens";
            }
            case IssueToken.NotIssued it -> refused(page, form, it.why());
        };
    }

    @PostMapping("/{token}/revoke")
    String revoke(@PathVariable UUID token, RedirectAttributes next) {
        tokens.revokeOwn(token);
        next.addFlashAttribute("notice", "identity.tokens.taken_back");
        return "redirect:/account/tokens";
    }

    private String refused(Model page, TokenForm form, IssueToken.Refusal why) {
        page.addAttribute("problem", "identity.tokens.refusal." + why);
        return page(page, form);
    }

    private String page(Model page, TokenForm form) {
        var today = LocalDate.now(clock);
        page.addAttribute("form", form);
        page.addAttribute("tokens", tokens.own());
        page.addAttribute("choice", tokens.choice());
        page.addAttribute("places", new Places(geography, today));
        page.addAttribute("today", today);
        page.addAttribute("when", new Moments(clock.getZone()));
        return PAGE;
    }

    /** The form as typed. No action chosen means all of the owner's; a token only reads unless it is said otherwise. */
    record TokenForm(
            @Nullable String name,
            @Nullable Boolean readOnly,
            @Nullable List<String> actions,
            @Nullable String area,
            @Nullable LocalDate expiresOn) {

        TokenForm {
            name = Objects.requireNonNullElse(name, "");
            readOnly = Objects.requireNonNullElse(readOnly, true);
            actions = Objects.requireNonNullElse(actions, List.of());
            area = Objects.requireNonNullElse(area, "").strip();
        }

        public boolean isChosen(String action) {
            return actions.contains(action);
        }
    }
}
