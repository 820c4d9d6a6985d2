package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a review asks of the register: looks at households are recorded, and what was decided by them becomes their class.
 * Everything happens in the caller's transaction.
 */
public interface Reviews {

    /**
     * Records a look by which nobody has decided yet; no class changes. {@link HouseholdLooked} tells of it.
     *
     * @return the look with its outcome by the standard of the review, or why it cannot be recorded
     */
    LookOutcome look(HouseholdId household, Look look);

    /**
     * What is known of the household on that day, to prefill a sheet; the look at it is recorded.
     *
     * @return empty if it lives nowhere on that day
     */
    Optional<KnownHousehold> known(HouseholdId household, LocalDate day);

    /**
     * The households as they are today, to prefill sheets for all of them at once; the look at them is recorded once for each
     * village. The head comes first among the members.
     *
     * @return those of them that live somewhere today
     */
    Map<HouseholdId, HouseholdRow> knownToday(Collection<HouseholdId> households);

    /**
     * Takes a whole sheet in: changes of members, what became known, and the look. All of it or nothing.
     *
     * @param reason why values of people are corrected, as the household's page will say it
     */
    LookOutcome takeIn(HouseholdId household, SheetFacts facts, String reason);

    /** These looks, as far as the caller may see the households. */
    Map<AssessmentId, AssessmentRow> looks(Collection<AssessmentId> looks);

    /**
     * Gives the classes of one decision, all or none (REV-08). A class begins on the day from which the decision holds and
     * ends the one before it; from the day of the decision the 36 months after an escape are counted. The caller needs the
     * right to recognise in each village concerned.
     *
     * @return households for which it cannot be done, because they are gone or have another class since; then nothing is
     */
    List<HouseholdId> recognise(Recognition recognition);

    /** What became of a look. */
    sealed interface LookOutcome {

        record Recorded(AssessmentRow look) implements LookOutcome {}

        record Refused(List<Refusal> because) implements LookOutcome {

            public Refused {
                because = List.copyOf(because);
            }
        }
    }
}
