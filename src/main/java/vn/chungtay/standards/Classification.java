package vn.chungtay.standards;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The outcome of applying a standard. What is not known is never taken for "not poor". */
public sealed interface Classification {

    List<Finding> findings();

    /** The standard decides. */
    record Decided(PovertyClass result, StandardId standard, List<Finding> findings) implements Classification {

        public Decided {
            findings = List.copyOf(findings);
        }
    }

    /**
     * It cannot be decided; what is missing is named, so that somebody can bring it.
     *
     * @param possible the classes that what is missing could still lead to
     */
    record Undecided(List<Missing> missing, List<Finding> findings, Set<PovertyClass> possible)
            implements Classification {

        public Undecided {
            missing = List.copyOf(missing);
            findings = List.copyOf(findings);
            possible = Set.copyOf(possible);
        }

        /** Nothing at all can be excluded. */
        public static Undecided forLackOf(Missing missing) {
            return new Undecided(List.of(missing), List.of(), EnumSet.allOf(PovertyClass.class));
        }
    }

    /**
     * One comparison on which the decision rests, kept so that an official can read it back years later.
     *
     * @param parameter which threshold, one of {@link Parameters}
     * @param measured what the household has
     * @param threshold what the standard asks
     * @param met whether the comparison holds
     * @param clause document and place of the rule
     * @param verified whether the clause was compared with the official text
     */
    record Finding(String parameter, long measured, long threshold, boolean met, String clause, boolean verified) {}

    /** What was not known. */
    sealed interface Missing {

        /** No standard is known for that day. */
        record NoStandard() implements Missing {}

        /** Neither points of sheet B1 nor an income. */
        record NoIncome() implements Missing {}

        /** The indicators that nobody looked at, where they could change the result. */
        record IndicatorsUnknown(List<Integer> numbers) implements Missing {

            public IndicatorsUnknown {
                numbers = List.copyOf(numbers);
            }
        }

        /** The standard itself leaves something open that the decision needs: one of {@link Parameters}. */
        record StandardIncomplete(String parameter) implements Missing {}

        /** Whether the household works in farming, forestry, fishery or salt making. */
        record LivelihoodUnknown() implements Missing {}
    }
}
