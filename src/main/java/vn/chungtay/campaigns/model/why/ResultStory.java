package vn.chungtay.campaigns.model.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.ObjectionId;
import vn.chungtay.campaigns.PostingId;

/**
 * What was done about one household of a list until the list was decided upon, in the order in which it was done. What
 * came later belongs to later lists.
 *
 * @param collected each look up to the one that was decided upon
 */
public record ResultStory(
        List<Collected> collected, List<Vote> votes, List<Posted> postings, List<Objected> objections) {

    public ResultStory {
        collected = List.copyOf(collected);
        votes = List.copyOf(votes);
        postings = List.copyOf(postings);
        objections = List.copyOf(objections);
    }

    /**
     * A look at the household.
     *
     * @param seq of the look, from 1
     * @param by who recorded it; empty for work of the system
     * @param sheet the sheet that it came from; absent for a look recorded on the page of the household
     * @param decidedUpon whether the list rests on it
     */
    public record Collected(
            int seq, LocalDate on, String result, String by, Instant at, @Nullable Sheet sheet, boolean decidedUpon) {

        public Optional<Sheet> fromSheet() {
            return Optional.ofNullable(sheet);
        }
    }

    /** A sheet: who handed it in and who took it into the register. */
    public record Sheet(String handedInBy, Instant handedInAt, String takenInBy, Instant takenInAt) {}

    /**
     * What a village meeting said about the result.
     *
     * @param lookSeq of the look it spoke about
     * @param corrected whether later minutes put these right
     */
    public record Vote(
            MeetingId meeting,
            LocalDate heldOn,
            String place,
            String chair,
            String secretary,
            int invited,
            int present,
            int agreed,
            int disagreed,
            String opinion,
            int lookSeq,
            boolean corrected) {

        public int abstained() {
            return Math.max(0, present - agreed - disagreed);
        }
    }

    /** The result on a posted list. */
    public record Posted(PostingId posting, LocalDate on, LocalDate lastDay, String places, String rule, int lookSeq) {}

    /**
     * Somebody objected.
     *
     * @param outcome as {@link vn.chungtay.campaigns.model.Objection.Result} names it; absent while it is open
     */
    public record Objected(
            ObjectionId objection,
            LocalDate receivedOn,
            String byWhom,
            String said,
            boolean late,
            @Nullable String outcome,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {

        public Optional<String> result() {
            return Optional.ofNullable(outcome);
        }
    }
}
