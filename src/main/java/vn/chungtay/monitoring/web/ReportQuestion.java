package vn.chungtay.monitoring.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.monitoring.Round;

/**
 * Which report somebody asked for.
 *
 * @param round as {@link Round#code()}
 * @param form number of the layout
 */
record ReportQuestion(@Nullable UUID unit, @Nullable String round, @Nullable Integer form) {

    int number() {
        return form == null ? 1 : form;
    }

    /** The round asked for, else the yearly one that was over last. */
    Round roundOr(Round usual) {
        return round == null ? usual : Round.read(round).orElse(usual);
    }

    static String address(String path, UUID unit, Round round, int form) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("unit", unit)
                .queryParam("round", round.code())
                .queryParam("form", form)
                .build()
                .toUriString();
    }
}
