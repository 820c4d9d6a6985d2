package vn.chungtay.plans.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;

/**
 * One version of a plan. The first is the plan itself; version 2 is the adjustment "lần thứ 01" (PLN-09).
 *
 * @param fromPaper it was issued on paper and only written down here
 * @param way how far it has come, not counting days: DRAFT, SUBMITTED, RETURNED, SIGNED or ISSUED
 * @param revision grows with every change; whoever changes it says which one they saw
 * @param adjustment why and by which resolution and decision it was adjusted; empty for the first version
 */
public record Version(
        VersionId id,
        PlanId plan,
        int number,
        boolean fromPaper,
        PlanState way,
        int revision,
        Head head,
        Adjustment adjustment,
        UserId madeBy,
        Instant madeAt,
        @Nullable Issue issued) {

    /**
     * @param resolution of the council, as cited; may be empty
     * @param decision of the committee, as cited; may be empty
     */
    public record Adjustment(String resolution, String decision, String reason) {

        public static final Adjustment NONE = new Adjustment("", "", "");
    }

    public Optional<Issue> issue() {
        return Optional.ofNullable(issued);
    }

    /** 1 for "lần thứ 01"; 0 for the plan as first issued. */
    public int adjustmentNumber() {
        return number - 1;
    }

    /** @param all the versions of the same plan */
    public PlanState stateOn(LocalDate day, List<Version> all) {
        if (issued == null) return way;
        if (issued.inForceFrom().isAfter(day)) return PlanState.ISSUED;
        return all.stream().anyMatch(it -> it.number > number && it.inForceOn(day))
                ? PlanState.REPLACED
                : PlanState.IN_FORCE;
    }

    private boolean inForceOn(LocalDate day) {
        return issued != null && !issued.inForceFrom().isAfter(day);
    }
}
