package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.figures.model.Measure;

/**
 * What somebody asked the poverty table for.
 *
 * @param of whose causes and deprivations; each of these two views has its own usual answer
 * @param share whether causes and deprivations are shown as shares of these households
 */
record FigureQuestion(
        @Nullable UUID unit,
        @Nullable LocalDate asOf,
        @Nullable LocalDate boundaries,
        @Nullable FigureTab tab,
        @Nullable Measure of,
        @Nullable Boolean share,
        @Nullable String q) {

    FigureTab tabOrSummary() {
        return tab == null ? FigureTab.SUMMARY : tab;
    }

    Measure measure() {
        return of == null ? tabOrSummary().usually() : of;
    }

    boolean shares() {
        return Boolean.TRUE.equals(share);
    }

    String wanted() {
        return q == null ? "" : q.strip();
    }

    /** The same view of another unit: everything but the unit and the search, to put behind an address. */
    public String rest() {
        var query = UriComponentsBuilder.newInstance().queryParam("asOf", asOf).queryParam("tab", tabOrSummary());
        if (boundaries != null) query.queryParam("boundaries", boundaries);
        if (of != null) query.queryParam("of", of);
        if (shares()) query.queryParam("share", true);
        return query.build().getQuery();
    }

    FigureQuestion on(LocalDate day) {
        return new FigureQuestion(unit, day, boundaries, tab, of, share, q);
    }
}
