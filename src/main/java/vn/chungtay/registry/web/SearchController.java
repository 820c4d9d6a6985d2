package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.model.SearchQuestion;
import vn.chungtay.registry.usecase.FindPeople;

/** Finds people and households by name, identity number or code. */
@Controller
@RequestMapping("/households")
class SearchController {

    private final FindPeople findPeople;
    private final Places places;
    private final Clock clock;

    SearchController(FindPeople findPeople, Places places, Clock clock) {
        this.findPeople = findPeople;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
        var question = new SearchQuestion(
                q, unit == null ? null : new UnitId(unit), day, Math.max(1, page), SearchQuestion.PAGE_SIZE);
        model.addAttribute("it", SearchPage.of(question, findPeople.find(question), places.below(day)));
        model.addAttribute("mayRegister", places.mayRegister());
        model.addAttribute("mayExport", places.mayExport());
        return "registry/search";
    }
}
