package vn.chungtay.campaigns.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.sheet.SheetVerdict;
import vn.chungtay.campaigns.model.sheet.SheetVerdict.Yardstick;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.WorkingAges;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;

/** Finds by what a sheet is judged on its day in its place, and says which class it would give. Nothing is written. */
@Component
@OpenToAll("it reads the law; whoever calls it was allowed to read the sheet and the household")
class JudgeSheet {

    private final Geography geography;
    private final Classifier classifier;
    private final Indicators indicators;
    private final WorkingAges ages;
    private final ReviewQuestions questions;

    JudgeSheet(
            Geography geography,
            Classifier classifier,
            Indicators indicators,
            WorkingAges ages,
            ReviewQuestions questions) {
        this.geography = geography;
        this.classifier = classifier;
        this.indicators = indicators;
        this.ages = ages;
        this.questions = questions;
    }

    /** @param known what the register knows of the household */
    SheetVerdict verdict(UnitId village, Filled filled, Judgement judgement, KnownHousehold known) {
        var table = questions.isByTableOfDay(filled, village) ? questions.table(filled).orElse(null) : null;
        return SheetVerdict.of(filled, judgement, known, table, yardstick(village, filled));
    }

    private Yardstick yardstick(UnitId village, Filled filled) {
        var day = filled.day();
        return new Yardstick(
                geography.areaType(village, day),
                indicators.of(classifier.reviewStandard(day).orElse(StandardId.NONE)),
                ages.on(day).orElse(null),
                classifier.inReview(day));
    }
}
