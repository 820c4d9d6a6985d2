package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.TargetId;

/**
 * What a task asks of whom, and until when.
 *
 * @param unit that carries it out: the unit of the plan, or one below it
 * @param ends the last day in time
 * @param organisation that answers for it
 * @param person empty if nobody is named
 * @param product what must be there at the end; may be empty
 * @param targets of the plan that it serves
 */
public record TaskTerms(
        UnitId unit,
        String title,
        LocalDate starts,
        LocalDate ends,
        String organisation,
        String person,
        String product,
        List<TargetId> targets) {

    private static final int LONGEST = 500;

    public TaskTerms {
        targets = List.copyOf(targets);
    }

    /**
     * What speaks against them. The calendar years of the plan count, whatever the day of its signature: a task may have
     * begun before the plan was signed (PLN-15).
     */
    public Optional<String> refusal(Years years) {
        if (title.isBlank() || title.length() > LONGEST) return Optional.of("plans.refusal.task.title");
        if (organisation.isBlank()) return Optional.of("plans.refusal.task.organisation");
        if (ends.isBefore(starts)) return Optional.of("plans.refusal.task.ends_before_start");
        return ends.isBefore(years.firstDay()) || starts.isAfter(years.lastDay())
                ? Optional.of("plans.refusal.task.outside_years")
                : Optional.empty();
    }
}
