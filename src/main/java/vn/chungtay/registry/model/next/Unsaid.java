package vn.chungtay.registry.model.next;

import java.util.List;
import vn.chungtay.registry.OpenReason;
import vn.chungtay.standards.Indicator;

/** One thing for lack of which it cannot be said what a household would be under the next standard. */
public sealed interface Unsaid {

    OpenReason reason();

    /** Whether a text of the State is missing; otherwise somebody can go and ask. */
    default boolean ofTheStandard() {
        return switch (reason()) {
            case THRESHOLD_UNKNOWN, VALUE_UNKNOWN, NO_STANDARD -> true;
            case NEVER_LOOKED, NO_INCOME, FORMER_POINTS, NEVER_ASKED, LIVELIHOOD_UNKNOWN -> false;
        };
    }

    record NeverLooked() implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.NEVER_LOOKED;
        }
    }

    record NoIncome() implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.NO_INCOME;
        }
    }

    /** @param points of the sheet of the former standard */
    record FormerPoints(int points) implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.FORMER_POINTS;
        }
    }

    /** @param indicators whose thresholds no text told us */
    record ThresholdsUnknown(List<Indicator> indicators) implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.THRESHOLD_UNKNOWN;
        }
    }

    /** @param indicators that could be answered and were not */
    record NeverAsked(List<Indicator> indicators) implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.NEVER_ASKED;
        }
    }

    /** @param parameter one of {@link vn.chungtay.standards.Parameters} */
    record ValueUnknown(String parameter) implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.VALUE_UNKNOWN;
        }
    }

    record LivelihoodUnknown() implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.LIVELIHOOD_UNKNOWN;
        }
    }

    record NoStandard() implements Unsaid {
        @Override
        public OpenReason reason() {
            return OpenReason.NO_STANDARD;
        }
    }
}
