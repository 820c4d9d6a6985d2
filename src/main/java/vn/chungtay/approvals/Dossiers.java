package vn.chungtay.approvals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the owner of a dossier may ask and do. Everything happens in the caller's transaction and in their name. */
public interface Dossiers {

    /**
     * Opens a dossier on the route that holds today for the level of its unit; the caller is its first maker.
     *
     * @throws IllegalArgumentException if there is no route of this kind for such a unit today
     */
    DossierId open(NewDossier dossier);

    /** The caller had a hand in what the dossier is about, and so will never check it. */
    void alsoMadeBy(DossierId dossier);

    /** Its title as it is now. */
    void rename(DossierId dossier, String title);

    /**
     * Moves it, if the caller may.
     *
     * @param version as the caller saw it
     * @throws vn.chungtay.platform.Stale if it has moved since
     */
    MoveResult move(DossierId dossier, int version, Move move);

    /** Where the dossier about this subject stands. */
    Optional<DossierStanding> about(String kind, UUID subject);

    /** The steps that were taken, the oldest first. */
    List<PastStep> past(DossierId dossier);

    /** Why the caller could not do the step that waits now, apart from what its owner may object; empty if they could. */
    Optional<MoveRefusal> refusal(DossierId dossier);
}
