package vn.chungtay.figures.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.shared.Percentage;

/** One row of the table as programs get it. Rates are percent with two decimals, absent where there is no household. */
record AreaFigures(
        @JsonProperty("area_code") @Nullable String areaCode,
        @JsonProperty("area_name") String areaName,
        int households,
        int poor,
        @JsonProperty("poor_rate") @Nullable BigDecimal poorRate,
        @JsonProperty("near_poor") int nearPoor,
        @JsonProperty("near_poor_rate") @Nullable BigDecimal nearPoorRate) {

    static final String HEADER = "area_code,area_name,households,poor,poor_rate,near_poor,near_poor_rate";

    static AreaFigures of(@Nullable String code, String name, PovertyCounts counts) {
        return new AreaFigures(
                code,
                name,
                counts.households(),
                counts.poor(),
                number(counts.poorRate()),
                counts.nearPoor(),
                number(counts.nearPoorRate()));
    }

    String csv() {
        return Stream.of(areaCode, areaName, households, poor, poorRate, nearPoor, nearPoorRate)
                .map(AreaFigures::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.matches(".*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static @Nullable BigDecimal number(Optional<Percentage> rate) {
        return rate.map(Percentage::value).orElse(null);
    }
}
