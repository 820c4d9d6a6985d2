package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asked the poverty table for. */
record FigureQuestion(
        @Nullable UUID unit,
        @Nullable LocalDate asOf,
        @Nullable LocalDate compare,
        @Nullable LocalDate boundaries,
        @Nullable FigureTab tab,
        @Nullable String q) {

    FigureTab tabOrSummary() {
        return tab == null ? FigureTab.SUMMARY : tab;
    }

    String wanted() {
        return q == null ? "" : q.strip();
    }
}
