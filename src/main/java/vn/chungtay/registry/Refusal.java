package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something cannot be recorded. Each has its sentence in the message bundle. */
public sealed interface Refusal {

    record DayInFuture(LocalDate today) implements Refusal {}

    /** The present state began later than the day of the act; @param since its first day */
    record BeforePresentState(LocalDate since) implements Refusal {}

    record NotLivingHere() implements Refusal {}

    record StillLivingHere() implements Refusal {}

    record NotAMember() implements Refusal {}

    record HeadNeeded() implements Refusal {}

    record AlreadyHead() implements Refusal {}

    /** The last member cannot leave; the household is dissolved instead. */
    record NobodyLeft() implements Refusal {}

    record SameHousehold() implements Refusal {}

    record BornAfterThat(LocalDate born) implements Refusal {}

    record OneHeadOnly() implements Refusal {}

    record UnknownVillage() implements Refusal {}

    record UnknownEthnicity() implements Refusal {}

    /** @param household code of the household, only if the caller may see it */
    record NationalIdTaken(@Nullable String household) implements Refusal {}

    /** @param household code of the household, only if the caller may see it */
    record InAnotherHousehold(@Nullable String household) implements Refusal {}

    record CodeTaken() implements Refusal {}

    record NothingChanged() implements Refusal {}

    record ReasonNeeded() implements Refusal {}

    /** Indicators decided against the records, by number, without saying why. */
    record ReasonNeededFor(List<Integer> indicators) implements Refusal {

        public ReasonNeededFor {
            indicators = List.copyOf(indicators);
        }
    }

    /** Questions of sheet B1 without an answer that counts, by code. */
    record SheetUnanswered(List<String> questions) implements Refusal {

        public SheetUnanswered {
            questions = List.copyOf(questions);
        }
    }

    /** The sheet was filled in, but no approved point table holds for the place and day. */
    record NoPointTable() implements Refusal {}

    /** A sum was typed beside a filled-in sheet, and it is another one. */
    record PointsDiffer(int scored, int typed) implements Refusal {}

    record DecidedInFuture(LocalDate today) implements Refusal {}

    record DecidedBeforeLook(LocalDate look) implements Refusal {}

    /** A class begins neither before the look nor later than the year after the decision. */
    record ClassBeginsOutside(LocalDate first, LocalDate last) implements Refusal {}

    /** Another class holds on a day that this one would cover. */
    record ClassedAlready() implements Refusal {}

    /** Only poor and near-poor households register to escape (HHD-08). */
    record NotPoor() implements Refusal {}

    record RegisteredAlready() implements Refusal {}

    /** What was to be ended has ended or belongs to another household. */
    record NothingToEnd() implements Refusal {}

    /** A worker of a poor household is a beneficiary by its class already (HHD-13). */
    record PoorAlready() implements Refusal {}
}
