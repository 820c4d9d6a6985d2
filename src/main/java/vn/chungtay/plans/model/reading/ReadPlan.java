package vn.chungtay.plans.model.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.PlanText;

/**
 * A finished plan as it was understood, for somebody to confirm.
 *
 * @param number 144/KH-UBND; empty in a draft
 * @param signedOn absent in a draft
 * @param year that its title speaks of; absent if none
 * @param lines every line that is not empty, once, with where it goes
 */
public record ReadPlan(
        Head head,
        String number,
        @Nullable LocalDate signedOn,
        @Nullable Integer year,
        PlanText text,
        List<Line> lines) {

    public record Line(TextLine line, Destination to) {}

    public ReadPlan {
        lines = List.copyOf(lines);
    }

    public Optional<Integer> yearOfPlan() {
        return Optional.ofNullable(year);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(signedOn);
    }

    /** What does not get into the plan by itself. */
    public List<Line> left() {
        return lines.stream().filter(it -> !it.to().kept()).toList();
    }
}
