package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The figures in a Vietnamese phrase: "khoảng 10,5%" is 10.5, "từ 8-9%" is 8 and 9, "1.250 hộ" is 1250. */
public final class WrittenFigures {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");

    private WrittenFigures() {}

    public static List<BigDecimal> in(String phrase) {
        return FIGURE.matcher(phrase).results()
                .map(it -> new BigDecimal(it.group().replace(".", "").replace(',', '.')))
                .toList();
    }

    /** The one figure that was typed; empty if there is none, or more. */
    public static Optional<BigDecimal> one(String typed) {
        var all = in(typed);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
