package vn.chungtay.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.model.next.Foreseen;
import vn.chungtay.registry.usecase.ForeseeHousehold;
import vn.chungtay.registry.usecase.ForeseeHousehold.Prospect;
import vn.chungtay.registry.usecase.ForeseeHousehold.Viewed;
import vn.chungtay.registry.usecase.Looked;
import vn.chungtay.standards.Explanation;

/** What a household would be under the next standard, clause by clause, and what of it cannot be said yet. */
@Controller
class NextStandardController {

    private final ForeseeHousehold foresee;
    private final Clock clock;

    NextStandardController(ForeseeHousehold foresee, Clock clock) {
        this.foresee = foresee;
        this.clock = clock;
    }

    /** @param on the day of the page from which somebody comes; today without it */
    @GetMapping("/households/{id}/next-standard")
    String next(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate on,
            HttpServletResponse response,
            Model page) {
        var household = new HouseholdId(id);
        var day = on == null ? LocalDate.now(clock) : on;
        return switch (foresee.view(household, day)) {
            case Looked.Shown<Viewed> it -> show(it.it(), day, page);
            case Looked.MovedAway<Viewed> it -> MovedAwayPage.show(household, it, response, page);
        };
    }

    private static String show(Viewed viewed, LocalDate day, Model page) {
        page.addAttribute("household", viewed.household());
        page.addAttribute("classNow", viewed.household().classNow().map(it -> it.povertyClass().name()).orElse("UNCLASSIFIED"));
        page.addAttribute("day", day);
        page.addAttribute("it", viewed.prospect().orElse(null));
        page.addAttribute("explanation", viewed.prospect().map(NextStandardController::explanation).orElse(null));
        return "registry/next-standard";
    }

    /** What was found; what is missing stands in a list of its own, by whose errand it is. */
    private static @Nullable Explanation explanation(Prospect it) {
        var carried = it.foreseen().carriedOver();
        if (carried == null) return null;
        var whole = Explanation.of(it.foreseen().outcome(), carried.evidence(), it.next().indicators());
        var found = whole.lines().stream().filter(line -> !line.missing()).toList();
        return new Explanation("registry.next.class." + it.foreseen().result(), badge(it.foreseen()), found, whole.lacking(), List.of());
    }

    private static String badge(Foreseen foreseen) {
        return foreseen.result().decided() ? foreseen.result().name() : "UNDECIDED";
    }
}
