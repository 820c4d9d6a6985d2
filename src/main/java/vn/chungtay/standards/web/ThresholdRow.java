package vn.chungtay.standards.web;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.standards.model.Parameter;
import vn.chungtay.standards.model.StandardParameters;

/**
 * One parameter on two days beside each other.
 *
 * @param term how the law calls it
 * @param unit message key of the unit
 */
record ThresholdRow(String name, String term, String unit, ThresholdCell now, ThresholdCell then) {

    /** Every parameter that is a number or a condition; the list of indicators has its own table. */
    static List<ThresholdRow> all(StandardParameters parameters, LocalDate now, LocalDate then) {
        return parameters
                .all()
                .filter(parameter -> parameter != parameters.indicators() && parameter != parameters.governing())
                .map(parameter -> of(parameter, now, then))
                .toList();
    }

    private static ThresholdRow of(Parameter<?> parameter, LocalDate now, LocalDate then) {
        return new ThresholdRow(
                parameter.name(),
                parameter.term(),
                "standards.unit." + parameter.unit(),
                ThresholdCell.of(parameter, now),
                ThresholdCell.of(parameter, then));
    }

    public boolean changes() {
        return !now.saysTheSameAs(then);
    }
}
