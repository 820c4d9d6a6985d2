package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.standards.PovertyClass;

/**
 * A household that has escaped poverty counts as newly escaped for 36 months from the date of the decision that
 * recognised it (HHD-04), not from the day of the review.
 *
 * <p>The sources say 36 months and not whether the last day belongs to them. We count the corresponding day of the last
 * month as included, as terms in months are counted in civil law, and in favour of the household: recognised on
 * 15/12/2021 means until 15/12/2024 included.
 */
public record NewlyEscaped(LocalDate recognised) {

    private static final int MONTHS = 36;
    private static final Set<PovertyClass> POOR = EnumSet.of(PovertyClass.POOR, PovertyClass.NEAR_POOR);

    public LocalDate lastDay() {
        return recognised.plusMonths(MONTHS);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(recognised) && !day.isAfter(lastDay());
    }

    /**
     * The escape that counts on that day, if there is one. A decision without a date cannot be counted from, so there
     * is none, and the page says that the date is missing.
     */
    public static Optional<NewlyEscaped> of(List<ClassRow> classes, LocalDate day) {
        return escape(classes, day)
                .map(ClassRow::decidedOn)
                .map(NewlyEscaped::new)
                .filter(it -> it.holdsOn(day));
    }

    /** Whether there is an escape of which nobody wrote down the date of the decision. */
    public static boolean isUndated(List<ClassRow> classes, LocalDate day) {
        return escape(classes, day).filter(it -> it.decidedOn() == null).isPresent();
    }

    /** The class that ended the last poverty before that day. */
    private static Optional<ClassRow> escape(List<ClassRow> classes, LocalDate day) {
        var until = classes.stream()
                .filter(it -> !it.days().firstDay().orElseThrow().isAfter(day))
                .sorted(Comparator.comparing(it -> it.days().firstDay().orElseThrow()))
                .toList();
        if (until.isEmpty() || POOR.contains(until.getLast().povertyClass())) return Optional.empty();
        for (int at = until.size() - 1; at > 0; at--) {
            var before = until.get(at - 1);
            var after = until.get(at);
            if (POOR.contains(before.povertyClass()) && !POOR.contains(after.povertyClass())) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }
}
