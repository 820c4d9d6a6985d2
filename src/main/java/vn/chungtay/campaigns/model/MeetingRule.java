package vn.chungtay.campaigns.model;

import java.util.Optional;
import java.util.OptionalInt;
import vn.chungtay.shared.DateRange;

/**
 * What holds for meetings of villages at one time, beyond the half that must agree.
 *
 * @param quorumPercent how many of those invited must come, in percent; absent where no text asks for it
 * @param verified whether it was compared with the official text
 */
public record MeetingRule(DateRange days, OptionalInt quorumPercent, String basis, boolean verified) {

    private static final long WHOLE = 100;

    /** What stands against a meeting with so many people. */
    public Optional<VillageRefusal> refusal(int present, int invited) {
        if (present < 1) return Optional.of(new VillageRefusal.NobodyPresent());
        if (present > invited) return Optional.of(new VillageRefusal.MorePresentThanInvited(present, invited));
        if (quorumPercent.isEmpty() || present * WHOLE >= (long) quorumPercent.getAsInt() * invited) return Optional.empty();
        return Optional.of(new VillageRefusal.NoQuorum(present, invited, quorumPercent.getAsInt()));
    }
}
