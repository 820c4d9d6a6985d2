package vn.chungtay.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.usecase.FirstRun;
import vn.chungtay.identity.usecase.OwnRights;

/** The start page: what somebody can do here, or for the public what this is. */
@Controller
class HomeController {

    private final OwnRights rights;
    private final FirstRun firstRun;

    HomeController(OwnRights rights, FirstRun firstRun) {
        this.rights = rights;
        this.firstRun = firstRun;
    }

    @GetMapping("/")
    String home(@RequestAttribute(required = false) @Nullable SignedIn signedIn, Model page) {
        if (signedIn == null) return firstRun.wanted() ? "redirect:/first-run" : "identity/welcome";
        page.addAttribute("rights", rights.of(signedIn.id()));
        return "identity/home";
    }
}
