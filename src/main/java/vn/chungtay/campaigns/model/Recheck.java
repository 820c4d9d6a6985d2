package vn.chungtay.campaigns.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.Objection.Result;

/**
 * Which answer a re-check allows: somebody who looked again has said what the class is, and the answer cannot say anything
 * else.
 *
 * @param posted the household with the look that was posted; absent if the objection is about one that is missing
 */
public record Recheck(@Nullable ReviewedHousehold posted) {

    /** What stands against that answer. */
    public Optional<VillageRefusal> refusal(Result answer) {
        if (posted == null) return missing(answer);
        if (answer == Result.LISTED) return Optional.of(new VillageRefusal.RecheckSaysOtherwise());
        if (!posted.isLookedAtAgain()) {
            return answer == Result.CHANGED ? Optional.of(new VillageRefusal.NotYetLookedAgain()) : Optional.empty();
        }
        if (posted.outcomeNow().isEmpty()) return Optional.of(new VillageRefusal.LookUndecided());
        var right = posted.isChanged() ? Result.CHANGED : Result.UNCHANGED;
        return answer == right ? Optional.empty() : Optional.of(new VillageRefusal.RecheckSaysOtherwise());
    }

    private static Optional<VillageRefusal> missing(Result answer) {
        return answer == Result.CHANGED ? Optional.of(new VillageRefusal.NotPosted()) : Optional.empty();
    }
}
