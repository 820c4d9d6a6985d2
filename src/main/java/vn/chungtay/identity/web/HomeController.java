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
import vn.chungtay.platform.web.HomeCard;

/** The start page: what somebody can do here, or for the public what this is. */
@Controller
class HomeController {

    private final List<HomeCard> cards;
    private final OwnRights rights;
    private final FirstRun firstRun;

    HomeController(List<HomeCard> cards, OwnRights rights, FirstRun firstRun) {
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        this.rights = rights;
        this.firstRun = firstRun;
    }

    @GetMapping("/")
    String home(@RequestAttribute(required = false) @Nullable SignedIn signedIn, Model page) {
        if (signedIn == null) return firstRun.wanted() ? "redirect:/first-run" : "identity/welcome";
        page.addAttribute("cards", cards.stream().filter(HomeCard::visible).toList());
        page.addAttribute("rights", rights.of(signedIn.id()));
        return "identity/home";
    }
}
