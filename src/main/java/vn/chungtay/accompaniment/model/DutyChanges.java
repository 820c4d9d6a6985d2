package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.accompaniment.model.DutyEnd.Why;

/** What becomes of the duties of a household when its records are compared with them. */
public record DutyChanges(List<Warning> opened, List<Ended> ended) {

    public DutyChanges {
        opened = List.copyOf(opened);
        ended = List.copyOf(ended);
    }

    public record Ended(DutyId duty, DutyEnd end) {}

    /**
     * @param open duties that nobody has done yet
     * @param signs of today
     * @param facts from which the signs were read
     * @param today on which it is compared
     */
    public static DutyChanges watched(List<Duty> open, List<Warning> signs, HouseholdFacts facts, LocalDate today) {
        var opened = signs.stream()
                .filter(sign -> open.stream().noneMatch(it -> it.told().sameFact(sign)))
                .toList();
        var ended = new ArrayList<Ended>();
        for (var duty : open) {
            if (signs.stream().noneMatch(duty.told()::sameFact)) ended.add(new Ended(duty.id(), answered(duty, facts, today)));
        }
        return new DutyChanges(opened, ended);
    }

    /** Of a household that is watched no longer: nothing is left to do. */
    public static DutyChanges over(List<Duty> open, Why why, LocalDate today) {
        var end = new DutyEnd(why, today, null, null);
        return new DutyChanges(List.of(), open.stream().map(it -> new Ended(it.id(), end)).toList());
    }

    private static DutyEnd answered(Duty duty, HouseholdFacts facts, LocalDate today) {
        return answeringLook(duty.told(), facts)
                .map(look -> new DutyEnd(Why.LOOKED_AT, today, null, look.id()))
                .orElseGet(() -> new DutyEnd(Why.NOT_SO, today, null, null));
    }

    /** A sign that a look or a visit gave is answered by a later look, any other by one on its own day too. */
    private static Optional<HouseholdFacts.Seen> answeringLook(Warning told, HouseholdFacts facts) {
        var given = switch (told.rule()) {
            case LOOKED_POOR, NEAR_LINE, NEW_LACK, VISIT_FOUND_RISK -> true;
            case MEMBER_DIED, MEMBER_LEFT, JOB_LOST, LEFT_SCHOOL, DISABLED, INSURANCE_LOST, HOUSE_WORSE, NEED -> false;
        };
        return facts.lastLook().filter(look -> given ? look.on().isAfter(told.on()) : !look.on().isBefore(told.on()));
    }

    /**
     * Why a household that lives in the place has nothing to be watched for; empty while it is watched.
     *
     * @param state absent if no escape of it is recognised any more
     */
    public static Optional<Why> overBecause(@Nullable WatchState state) {
        if (state == null) return Optional.of(Why.NOT_ESCAPED);
        return switch (state) {
            case WATCHED -> Optional.empty();
            case ENDED -> Optional.of(Why.TERM_OVER);
            case UNDATED -> Optional.of(Why.UNDATED);
            case POOR_AGAIN -> Optional.of(Why.POOR_AGAIN);
        };
    }
}
