package vn.chungtay.standards.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.Basis;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.model.ByArea;
import vn.chungtay.standards.model.Dated;
import vn.chungtay.standards.model.Parameter;
import vn.chungtay.standards.model.ReviewDay;

/**
 * One parameter on one day as the page shows it.
 *
 * @param rural for the country, empty if nothing is known
 * @param urban for towns; the same as rural where the law makes no difference
 * @param word message key instead of a number
 * @param basis why it holds, null if nothing is known
 */
record ThresholdCell(String rural, String urban, @Nullable String word, @Nullable Basis basis) {

    private static final ThresholdCell UNKNOWN = new ThresholdCell("", "", null, null);

    static ThresholdCell of(Parameter<?> parameter, LocalDate day) {
        Optional<? extends Dated<?>> found = parameter.on(day);
        return found.<ThresholdCell>map(ThresholdCell::of).orElse(UNKNOWN);
    }

    private static ThresholdCell of(Dated<?> dated) {
        var basis = dated.basis();
        return switch (dated.value()) {
            case ByArea it ->
                new ThresholdCell(Vietnamese.number(it.rural()), Vietnamese.number(it.urban()), null, basis);
            case Long it -> same(Vietnamese.number(it), basis);
            case StandardId it -> same(it.value(), basis);
            case List<?> it -> same(String.valueOf(it.size()), basis);
            case Boolean it -> new ThresholdCell("", "", "standards.value.required." + it, basis);
            case ReviewDay it -> new ThresholdCell("", "", "standards.value.review." + it, basis);
            case Object other -> throw new IllegalStateException("no writing for " + other);
        };
    }

    private static ThresholdCell same(String value, Basis basis) {
        return new ThresholdCell(value, value, null, basis);
    }

    public boolean known() {
        return basis != null;
    }

    public boolean verified() {
        return basis != null && basis.verified();
    }

    public boolean alike() {
        return rural.equals(urban);
    }

    boolean saysTheSameAs(ThresholdCell other) {
        return rural.equals(other.rural) && urban.equals(other.urban) && Objects.equals(word, other.word);
    }
}
