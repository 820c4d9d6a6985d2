package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/**
 * A household on the list of a review, as it stands now.
 *
 * @param code of the household
 * @param headName today's head; empty for a household that is gone
 * @param classBefore its class when it was listed; absent if it had none
 * @param seen the last look that counts for this review
 * @param decided the class on its list for recognition, be it recognised or on its way
 */
public record Entry(
        EntryId id,
        CampaignId campaign,
        UnitId village,
        HouseholdId household,
        String code,
        String headName,
        int persons,
        EntryReason reason,
        @Nullable PovertyClass classBefore,
        EntryState state,
        @Nullable LeftWhy leftWhy,
        @Nullable Seen seen,
        @Nullable PovertyClass decided) {

    /**
     * What a look found.
     *
     * @param result absent where the standard cannot decide
     * @param points of sheet B1, if they are known
     */
    public record Seen(
            AssessmentId look, int number, LocalDate on, @Nullable PovertyClass result, OptionalInt points, int deprived, Set<Cause> causes) {

        public Seen {
            causes = Set.copyOf(causes);
        }

        public Optional<PovertyClass> outcome() {
            return Optional.ofNullable(result);
        }
    }

    public Optional<Seen> look() {
        return Optional.ofNullable(seen);
    }

    /** The class by which it would be recognised now; absent while nobody has looked or nothing is decided. */
    public Optional<PovertyClass> outcome() {
        return look().flatMap(Seen::outcome);
    }

    /** Whether it will be poor without anybody having said why (HHD-06). */
    public boolean lacksCause() {
        return seen != null && seen.result() == PovertyClass.POOR && seen.causes().isEmpty();
    }
}
