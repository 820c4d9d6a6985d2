package vn.chungtay.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.model.evidence.Answers;
import vn.chungtay.registry.model.evidence.ProposedSupport;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.registry.model.evidence.ScoredSheet;
import vn.chungtay.registry.usecase.Looked;
import vn.chungtay.registry.usecase.ReadPointSheet;
import vn.chungtay.registry.usecase.ViewAssessment.Viewed;
import vn.chungtay.registry.usecase.ViewAssessment;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Explanation;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Indicators;

/** Why a household is in its class: the clause, what was put in, what the records said, what would change it. */
@Controller
class WhyController {

    private final ViewAssessment viewAssessment;
    private final Indicators indicators;
    private final ReadPointSheet sheets;
    private final Clock clock;

    WhyController(ViewAssessment viewAssessment, Indicators indicators, ReadPointSheet sheets, Clock clock) {
        this.viewAssessment = viewAssessment;
        this.indicators = indicators;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @param on the day of the page from which somebody comes; today without it */
    @GetMapping("/households/{id}/assessments/{assessment}")
    String why(
            @PathVariable UUID id,
            @PathVariable UUID assessment,
            @RequestParam(required = false) @Nullable LocalDate on,
            HttpServletResponse response,
            Model page) {
        var household = new HouseholdId(id);
        var day = on == null ? LocalDate.now(clock) : on;
        return switch (viewAssessment.view(household, new AssessmentId(assessment), day)) {
            case Looked.Shown<Viewed> it -> show(it.it(), day, page);
            case Looked.MovedAway<Viewed> it -> MovedAwayPage.show(household, it, response, page);
        };
    }

    private String show(Viewed viewed, LocalDate day, Model page) {
        var row = viewed.kept().row();
        var names = indicators.of(row.standard());
        page.addAttribute("it", viewed);
        page.addAttribute("day", day);
        page.addAttribute("explanation", Explanation.of(row.outcome(), row.evidence(), names));
        page.addAttribute("proposed", ProposedSupport.of(row.evidence().deprivations(), names));
        page.addAttribute("b1", b1(viewed.kept().sheet()));
        page.addAttribute("local", local(viewed, names));
        page.addAttribute("answersKept", !viewed.kept().answers().all().isEmpty());
        page.addAttribute(
                "sheet", AnswerSheet.of(answers(viewed), viewed.household(), names, row.evidence().madeInAgriculture()));
        return "registry/why";
    }

    private List<B1Line> b1(@Nullable ScoredSheet scored) {
        if (scored == null) return List.of();
        return sheets.of(scored.table()).map(it -> B1Line.all(it, scored.sheet())).orElse(List.of());
    }

    /** Income alone is compared with a province's line, so the points stay out of what is said about it. */
    private static @Nullable Explanation local(Viewed viewed, List<Indicator> names) {
        var local = viewed.kept().local();
        return local == null ? null : Explanation.of(local.outcome(), viewed.kept().row().evidence(), names);
    }

    /** A look that came in without answers is held against what is recorded of its day by now. */
    private Answers answers(Viewed viewed) {
        if (!viewed.kept().answers().all().isEmpty()) return viewed.kept().answers();
        var row = viewed.kept().row();
        var household = viewed.household();
        var recorded = RecordedEvidence.of(
                household.profile(), household.members(), row.on(), indicators.of(row.standard()));
        return Answers.of(recorded, found(row.evidence().deprivations()));
    }

    private static Map<Integer, Found> found(Deprivations decided) {
        var found = new HashMap<Integer, Found>();
        for (int number = 1; number <= Deprivations.INDICATORS; number++) {
            found.put(number, new Found(answer(decided, number), ""));
        }
        return found;
    }

    private static Known answer(Deprivations decided, int number) {
        if (decided.isLacking(number)) return Known.YES;
        return decided.unknown().contains(number) ? Known.UNKNOWN : Known.NO;
    }
}
