package vn.chungtay.figures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chungtay.figures.PovertyTable;
import vn.chungtay.figures.usecase.ShowPovertyTable;
import vn.chungtay.platform.Vietnamese;

/**
 * The poverty table for programs: one row for each unit directly below that is valid on the day, by code; then, where
 * there is one, the remainder without a code; the total last, under the code of the unit itself.
 */
@RestController
@RequestMapping("/api/v1/areas/{code}/poverty-table")
class PovertyTableApi {

    private static final String CSV = "text/csv";

    private final ShowPovertyTable tables;
    private final MessageSource messages;
    private final Clock clock;

    PovertyTableApi(ShowPovertyTable tables, MessageSource messages, Clock clock) {
        this.tables = tables;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<AreaFigures> json(@PathVariable String code, @RequestParam(required = false) @Nullable String asOf) {
        return rows(tables.showByCode(code, day(asOf)));
    }

    @GetMapping(produces = CSV)
    String csv(@PathVariable String code, @RequestParam(required = false) @Nullable String asOf) {
        return rows(tables.showByCode(code, day(asOf))).stream()
                .map(AreaFigures::csv)
                .collect(Collectors.joining("\r\n", AreaFigures.HEADER + "\r\n", "\r\n"));
    }

    private List<AreaFigures> rows(PovertyTable table) {
        var rows = new ArrayList<AreaFigures>();
        table.rows().forEach(row -> rows.add(AreaFigures.of(row.unit().code(), row.unit().name(), row.counts())));
        if (table.hasRemainder()) {
            rows.add(AreaFigures.of(null, text("figures.remainder"), table.remainder()));
        }
        rows.add(AreaFigures.of(table.unit().code(), text("figures.total"), table.total()));
        return rows;
    }

    private LocalDate day(@Nullable String asOf) {
        if (asOf == null || asOf.isBlank()) return LocalDate.now(clock);
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "asOf is no date", e);
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
