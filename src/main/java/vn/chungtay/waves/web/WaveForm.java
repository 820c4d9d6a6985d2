package vn.chungtay.waves.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.waves.model.Drawing;
import vn.chungtay.waves.model.Population;
import vn.chungtay.waves.model.Stage;
import vn.chungtay.waves.model.WaveTerms;
import vn.chungtay.waves.model.WaveTerms.Sample;
import vn.chungtay.waves.model.WaveTerms.Timing;

/**
 * A new wave as typed.
 *
 * @param questionnaire code and version with a slash between
 * @param percent absent where everybody is asked
 */
record WaveForm(
        UUID unit,
        @Nullable String title,
        Stage stage,
        int firstYear,
        int lastYear,
        int year,
        @DateTimeFormat(iso = ISO.DATE) LocalDate opensOn,
        @DateTimeFormat(iso = ISO.DATE) LocalDate closesOn,
        String questionnaire,
        Population population,
        Drawing drawing,
        @Nullable Integer percent) {

    WaveTerms terms() {
        var all = drawing == Drawing.EVERYBODY;
        return new WaveTerms(
                new UnitId(unit),
                Objects.requireNonNullElse(title, ""),
                new Timing(stage, firstYear, lastYear, year, opensOn, closesOn),
                asked(),
                new Sample(population, drawing, all ? WaveTerms.EVERYBODY : Objects.requireNonNullElse(percent, 0)));
    }

    private QuestionnaireId asked() {
        var slash = questionnaire.lastIndexOf('/');
        return new QuestionnaireId(questionnaire.substring(0, slash), Integer.parseInt(questionnaire.substring(slash + 1)));
    }
}
