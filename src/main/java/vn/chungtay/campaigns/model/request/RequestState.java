package vn.chungtay.campaigns.model.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.Role;

/** Where a request stands; told by what was done (view {@code campaigns.request_standing}). */
public enum RequestState {
    /** Nobody has found out which household it is. */
    RECEIVED(Role.COMMUNE_OFFICER),
    /** The household is known; it is on no list yet. */
    KNOWN(Role.COMMUNE_OFFICER),
    /** On the list of a review, and under way there. */
    LISTED(Role.COMMUNE_OFFICER),
    /** The household left the list (moved, merged, ended) without an answer. */
    DROPPED(Role.COMMUNE_OFFICER),
    /** The written refusal is prepared; somebody else signs it. */
    REFUSAL_PREPARED(Role.COMMUNE_LEADER),
    /** The result of the review is recognised; its notice is the answer. */
    ANSWERED(null),
    REFUSED(null),
    WITHDRAWN(null);

    private final @Nullable Role actor;

    RequestState(@Nullable Role actor) {
        this.actor = actor;
    }

    /** Who does the next step; empty when nothing is left to do. */
    public Optional<Role> waitsFor() {
        return Optional.ofNullable(actor);
    }

    public boolean isOpen() {
        return actor != null;
    }

    /** Whether an officer can still find its household, list it or refuse it. */
    public boolean isFree() {
        return this == RECEIVED || this == KNOWN || this == DROPPED;
    }
}
