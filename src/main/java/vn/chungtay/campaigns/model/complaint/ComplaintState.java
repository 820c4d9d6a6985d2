package vn.chungtay.campaigns.model.complaint;

import java.util.Set;
import vn.chungtay.identity.Role;

/** Where a complaint stands; told by what was done (view {@code campaigns.complaint_standing}). */
public enum ComplaintState {
    /** Whoever decides says whether they take it up. */
    RECEIVED,
    /** Taken up (thụ lý); its term runs. */
    ACCEPTED,
    /** Found right; the commune mends its list. */
    TO_CORRECT,
    NOT_ACCEPTED,
    KEPT,
    CORRECTED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == RECEIVED || this == ACCEPTED || this == TO_CORRECT;
    }

    /** Who does the next step: of a first complaint the commune, of a second the level above. Empty when nothing is left. */
    public Set<Role> waitsFor(boolean second) {
        return switch (this) {
            case RECEIVED, ACCEPTED -> second ? Set.of(Role.DISTRICT_LEADER, Role.PROVINCE_LEADER) : Set.of(Role.COMMUNE_LEADER);
            case TO_CORRECT -> Set.of(Role.COMMUNE_OFFICER);
            case NOT_ACCEPTED, KEPT, CORRECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether somebody who is not content can complain once more, at the level above. */
    public boolean isAnswered() {
        return this == KEPT || this == NOT_ACCEPTED || this == CORRECTED || this == TO_CORRECT;
    }
}
