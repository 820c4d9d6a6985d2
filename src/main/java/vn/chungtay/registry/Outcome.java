package vn.chungtay.registry;

import java.util.List;

/** What became of something that was to be recorded. */
public sealed interface Outcome {

    /** @param household where to go on; after a merge the household that took the members in */
    record Done(HouseholdId household) implements Outcome {}

    record Refused(List<Refusal> because) implements Outcome {

        public Refused {
            because = List.copyOf(because);
            if (because.isEmpty()) throw new IllegalArgumentException("a refusal has a reason");
        }

        public static Refused of(Refusal refusal) {
            return new Refused(List.of(refusal));
        }
    }
}
