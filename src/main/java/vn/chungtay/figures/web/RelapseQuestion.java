package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Between which two days somebody asks who became poor again or for the first time.
 *
 * @param to the later day; without one the last year is looked at from the day before it began
 * @param boundaries the day whose units are the rows; the later day if nobody says
 */
record RelapseQuestion(
        @Nullable UUID unit, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate boundaries) {

    LocalDate end(LocalDate today) {
        return to == null ? today : to;
    }

    LocalDate start(LocalDate today) {
        return from == null ? FigureFrame.endOfYearBefore(end(today)) : from;
    }

    boolean inOrder(LocalDate today) {
        return start(today).isBefore(end(today));
    }

    /** The same question of another unit, to put behind an address. */
    String rest(LocalDate today) {
        var query = UriComponentsBuilder.newInstance().queryParam("from", start(today)).queryParam("to", end(today));
        if (boundaries != null) query.queryParam("boundaries", boundaries);
        return query.build().getQuery();
    }
}
