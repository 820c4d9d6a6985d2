package vn.chungtay.registry.model.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.standards.Measure;

/** Whether a child attends the level of its age, and whether a young adult has or acquires the level of theirs. */
final class LearningQuestion {

    private LearningQuestion() {}

    static Said adult(Someone member, int age, Measure measure) {
        if (age < measure.limit("age_from") || age > measure.limit("age_to")) return Said.fine();
        var education = member.profile().education();
        var needed = age < measure.limit("upper_secondary_from") ? Schooling.LOWER_SECONDARY : Schooling.UPPER_SECONDARY;
        if (atLeast(needed, education.attending()) || atLeast(needed, education.finished())) return Said.fine();
        if (trained(education.training(), measure)) return Said.fine();
        if (isOpen(education)) return Said.unknown(Because.of(member, "education_missing"));
        return Said.lacking(Because.worded(member, "education_below", "registry.schooling." + needed));
    }

    private static boolean isOpen(Education education) {
        return education.attending() == null || education.finished() == null || education.training() == null;
    }

    private static boolean trained(@Nullable Training training, Measure measure) {
        return training != null && measure.accepts(training);
    }

    private static boolean atLeast(Schooling needed, @Nullable Schooling level) {
        return level != null && level.compareTo(needed) >= 0;
    }

    /** The level is that of the school year: a birthday in the middle of it moves no child to another school (MDP-06). */
    static Said child(Someone member, BirthDate born, LocalDate day, Measure measure) {
        int age = born.ageOn(day);
        if (age < measure.limit("preschool_from") || age >= measure.limit("age_below")) return Said.fine();
        var needed = levelOf(born.ageOn(schoolYearBegan(day, measure)), measure);
        var attending = member.profile().education().attending();
        if (attending == null) return Said.unknown(Because.of(member, "attending_missing"));
        if (atLeast(needed, attending)) return Said.fine();
        return Said.lacking(Because.worded(member, "attending_below", "registry.schooling." + needed));
    }

    private static LocalDate schoolYearBegan(LocalDate day, Measure measure) {
        var begin = LocalDate.of(day.getYear(), (int) measure.limit("school_year_from_month"), 1);
        return day.isBefore(begin) ? begin.minusYears(1) : begin;
    }

    private static Schooling levelOf(int age, Measure measure) {
        if (age >= measure.limit("lower_secondary_from")) return Schooling.LOWER_SECONDARY;
        return age >= measure.limit("primary_from") ? Schooling.PRIMARY : Schooling.PRESCHOOL;
    }
}
