package vn.chungtay.plancheck.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.jobs.JobId;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.PlanCheckId;

/**
 * A plan that somebody brought, and how its check went.
 *
 * @param refusal key of the message that says why it was not read
 * @param counts of findings; a gravity that is not there has none
 * @param decided how many of them somebody has decided on
 */
public record FiledCheck(
        PlanCheckId id,
        String name,
        CheckState state,
        @Nullable String refusal,
        int lines,
        Map<Gravity, Integer> counts,
        int decided,
        @Nullable JobId job,
        Instant broughtAt) {

    public int count(Gravity gravity) {
        return counts.getOrDefault(gravity, 0);
    }

    public int findings() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    public boolean isChecked() {
        return state == CheckState.CHECKED;
    }
}
