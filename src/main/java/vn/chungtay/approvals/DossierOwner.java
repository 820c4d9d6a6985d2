package vn.chungtay.approvals;

import java.util.Optional;

/** A module whose dossiers go their way here. It contributes a bean; nobody edits a central list. */
public interface DossierOwner {

    /** The kind of its dossiers, stable, as in the file of its routes. */
    String kind();

    /**
     * Whether something in the dossier itself stands against this move.
     *
     * @return key of the message that says what; empty if nothing does
     */
    Optional<String> objection(DossierMoved move);

    /** It has moved. Called in the transaction of the move: what fails here takes the move back. */
    void moved(DossierMoved move);
}
