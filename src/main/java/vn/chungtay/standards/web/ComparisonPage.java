package vn.chungtay.standards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.model.Dated;
import vn.chungtay.standards.model.StandardsBook;

/** The last two standards side by side, every value with its unit and basis, whether it differs or not. */
record ComparisonPage(
        Dated<StandardId> former, Dated<StandardId> latter, List<ThresholdRow> thresholds, List<IndicatorRow> indicators) {

    static ComparisonPage of(StandardsBook book) {
        var latter = lastBeginning(book, null);
        var former = lastBeginning(book, latter.value());
        return new ComparisonPage(
                former,
                latter,
                ThresholdRow.all(book.parameters(), former.from(), latter.from()),
                IndicatorRow.all(book.indicatorsOn(former.from()), book.indicatorsOn(latter.from())));
    }

    /** The last days on which a standard began to hold, or was prolonged; of those that are not the other one. */
    private static Dated<StandardId> lastBeginning(StandardsBook book, @Nullable StandardId other) {
        return book.parameters().governing().history().reversed().stream()
                .filter(it -> !it.value().equals(other))
                .findFirst()
                .orElseThrow();
    }
}
