package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.platform.web.Words;

/**
 * Which two days somebody wants to compare.
 *
 * @param to the later day; without one the last year is compared with the day before it began
 */
record ChangeQuestion(
        @Nullable UUID unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Measure of,
        @Nullable Group group) {

    ChangeQuestion complete(LocalDate today) {
        var end = to == null ? today : to;
        var start = from == null ? FigureFrame.endOfYearBefore(end) : from;
        return new ChangeQuestion(unit, start, end, of == null ? Measure.POOR : of, group == null ? Group.ALL : group);
    }

    boolean inOrder() {
        return from != null && to != null && !from.isAfter(to);
    }
}
