package vn.chungtay.registry.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.usecase.ReadPointSheet;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.StandardId;

/** What the form of a look shows: the records of its day, the standard of the review, and sheet B1 where it is known. */
@Component
class AssessmentPage {

    private final FormPage forms;
    private final Classifier classifier;
    private final Indicators indicators;
    private final ReadPointSheet sheets;

    AssessmentPage(FormPage forms, Classifier classifier, Indicators indicators, ReadPointSheet sheets) {
        this.forms = forms;
        this.classifier = classifier;
        this.indicators = indicators;
        this.sheets = sheets;
    }

    /** @param today the day of the look as long as none is typed */
    void fill(HouseholdId id, Typed typed, LocalDate today, Model page) {
        forms.fill(id, typed, page);
        var day = typed.text("on").isEmpty() ? today : typed.day("on").orElse(today);
        var standard = classifier.reviewStandard(day);
        var household = forms.view(id, day);
        page.addAttribute("day", day);
        page.addAttribute("standard", standard.orElse(null));
        page.addAttribute("sheet", AnswerSheet.of(household, indicators.of(standard.orElse(StandardId.NONE))));
        page.addAttribute("b1", b1(household, day));
        page.addAttribute("causes", Cause.values());
        page.addAttribute("answers", Known.values());
    }

    private @Nullable B1Sheet b1(HouseholdView household, LocalDate day) {
        var residence = household.residence();
        return residence == null ? null : sheets.of(residence.village(), day).orElse(null);
    }
}
