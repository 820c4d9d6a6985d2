package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.registry.AssessmentId;

/**
 * What is written down of a meeting of the village.
 *
 * @param invited how many were invited
 * @param present how many came; of them at least half must agree to a result
 * @param course what was said beyond single households; may be empty
 * @param attendees those who are named, at most as many as were present
 * @param ballots one for each household that was spoken about
 */
public record Minutes(
        LocalDate heldOn,
        String place,
        String chair,
        String secretary,
        int invited,
        int present,
        String course,
        List<Attendee> attendees,
        List<Ballot> ballots) {

    public Minutes {
        attendees = List.copyOf(attendees);
        ballots = List.copyOf(ballots);
    }

    /** Somebody who was there and by whom the minutes name them. */
    public record Attendee(String name, Capacity capacity) {}

    /**
     * What the meeting said to one result.
     *
     * @param look whose result was spoken about
     * @param opinion may be empty
     */
    public record Ballot(AssessmentId look, int agreed, int disagreed, String opinion) {

        /** At least half of those present agree (QĐ 24/2021/QĐ-TTg, Điều 4). */
        public boolean carries(int present) {
            return present > 0 && agreed * 2L >= present;
        }

        public int abstained(int present) {
            return present - agreed - disagreed;
        }
    }

    public Set<AssessmentId> looks() {
        return ballots.stream().map(Ballot::look).collect(Collectors.toUnmodifiableSet());
    }

    /** Those who took part in that capacity, in the order of the list. */
    public List<String> names(Capacity capacity) {
        return attendees.stream().filter(it -> it.capacity() == capacity).map(Attendee::name).toList();
    }

    /** Whether the meeting agreed to the result of each look. */
    public Map<AssessmentId, Boolean> outcomes() {
        return ballots.stream().collect(Collectors.toMap(Ballot::look, it -> it.carries(present)));
    }
}
