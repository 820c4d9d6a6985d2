package vn.chungtay.waves.model;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.QuestionnaireId;

/**
 * What is decided about a wave before it begins.
 *
 * @param unit of whose households it speaks, with everything below it
 * @param timing when it is
 * @param sample whom it asks
 */
public record WaveTerms(UnitId unit, String title, Timing timing, QuestionnaireId questionnaire, Sample sample) {

    /** Of a village's households, in percent. */
    public static final int EVERYBODY = 100;

    public WaveTerms {
        title = title.strip();
    }

    /**
     * @param firstYear and lastYear: of the period, both included
     * @param opensOn and closesOn: days on which people are asked, both included
     */
    public record Timing(Stage stage, int firstYear, int lastYear, int year, LocalDate opensOn, LocalDate closesOn) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(opensOn) && !day.isAfter(closesOn);
        }
    }

    /** @param percent of the households of each village, rounded up; 100 where everybody is asked */
    public record Sample(Population population, Drawing drawing, int percent) {}
}
