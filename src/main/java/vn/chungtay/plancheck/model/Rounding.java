package vn.chungtay.plancheck.model;

import java.math.BigDecimal;

/** How the figures of a column were brought to their decimals; some offices cut instead of rounding. */
enum Rounding {
    NEAREST {
        @Override
        Interval around(BigDecimal printed, BigDecimal step) {
            return Interval.exactly(printed).widened(step.divide(BigDecimal.TWO));
        }
    },
    CUT {
        @Override
        Interval around(BigDecimal printed, BigDecimal step) {
            return new Interval(printed, printed.add(step));
        }
    },
    UP {
        @Override
        Interval around(BigDecimal printed, BigDecimal step) {
            return new Interval(printed.subtract(step), printed);
        }
    },
    /** Most are cut, and some of the same table were rounded. */
    CUT_OR_NEAREST {
        @Override
        Interval around(BigDecimal printed, BigDecimal step) {
            return new Interval(printed.subtract(step.divide(BigDecimal.TWO)), printed.add(step));
        }
    },
    /** No habit can be seen. */
    LOOSE {
        @Override
        Interval around(BigDecimal printed, BigDecimal step) {
            return Interval.exactly(printed).widened(step);
        }
    };

    /** All values that are printed like this when the last digit is worth a step. */
    abstract Interval around(BigDecimal printed, BigDecimal step);
}
