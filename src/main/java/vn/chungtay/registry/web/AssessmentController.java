package vn.chungtay.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.usecase.ClassifyHousehold;

/** A look at a household: points or income, the twelve indicators, causes, and the decision if there is one. */
@Controller
@RequestMapping("/households/{id}/assessments")
class AssessmentController {

    private final ClassifyHousehold classifyHousehold;
    private final AssessmentPage assessmentPage;
    private final Clock clock;

    AssessmentController(ClassifyHousehold classifyHousehold, AssessmentPage assessmentPage, Clock clock) {
        this.classifyHousehold = classifyHousehold;
        this.assessmentPage = assessmentPage;
        this.clock = clock;
    }

    /** @param on day of the look; what is recorded on that day is filled in */
    @GetMapping("/new")
    String form(@PathVariable UUID id, @RequestParam(required = false) @Nullable String on, Model page) {
        var values = new LinkedMultiValueMap<String, String>();
        if (on != null) values.add("on", on);
        return show(new HouseholdId(id), typed(values), page);
    }

    @PostMapping
    String assess(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        var household = new HouseholdId(id);
        var typed = typed(values);
        var form = AssessmentForm.of(typed);
        if (form.isEmpty()) return show(household, typed, page);
        try {
            return answer(classify(household, typed, form.get()), household, typed, page, next);
        } catch (Stale _) {
            // Somebody was faster: the same form again with everything typed, and the record as it is now.
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            typed.fault("version", "registry.refusal.stale");
            return show(household, typed, page);
        }
    }

    private Outcome classify(HouseholdId household, Typed typed, AssessmentForm form) {
        return classifyHousehold.classify(household, typed.version(), form.look(), form.decision());
    }

    private String answer(
            Outcome outcome, HouseholdId household, Typed typed, Model page, RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done done -> {
                next.addFlashAttribute("notice", "registry.notice.assessed");
                yield "redirect:/households/" + done.household().value();
            }
            case Outcome.Refused refused -> {
                refused.because().forEach(it -> ActForm.reject(typed, it));
                yield show(household, typed, page);
            }
        };
    }

    private Typed typed(MultiValueMap<String, String> values) {
        return new Typed(values, today());
    }

    private String show(HouseholdId household, Typed typed, Model page) {
        assessmentPage.fill(household, typed, today(), page);
        return "registry/assessment";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
