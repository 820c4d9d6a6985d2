package vn.chungtay.identity.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.usecase.FirstRun;
import vn.chungtay.identity.usecase.OwnRights;
import vn.chungtay.platform.web.HomePanel;

/** The start page: what somebody can do here, or for the public what this is. */
@Controller
class HomeController {

    private final OwnRights rights;
    private final FirstRun firstRun;
    private final List<HomePanel> panels;

    HomeController(OwnRights rights, FirstRun firstRun, List<HomePanel> panels) {
        this.rights = rights;
        this.firstRun = firstRun;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
    }

    @GetMapping("/")
    String home(@RequestAttribute(required = false) @Nullable SignedIn signedIn, Model page) {
        if (signedIn == null) return firstRun.wanted() ? "redirect:/first-run" : "identity/welcome";
        page.addAttribute("rights", rights.of(signedIn.id()));
        page.addAttribute("glances", panels.stream().flatMap(it -> it.glance().stream()).toList());
        return "identity/home";
    }
}
