package vn.chungtay.approvals.web;

import org.jspecify.annotations.Nullable;
import vn.chungtay.approvals.Move;

/**
 * What is pressed below a dossier.
 *
 * @param version of the dossier as the page showed it
 * @param move DONE, WITHDRAWN or RETURNED
 * @param toStep where to return it
 */
record MoveForm(int version, String move, @Nullable Integer toStep, @Nullable String note) {

    Move toMove() {
        var said = note == null ? "" : note;
        return switch (move) {
            case "DONE" -> new Move.Done(said);
            case "WITHDRAWN" -> new Move.Withdrawn(said);
            default -> new Move.Returned(toStep == null ? 1 : toStep, said);
        };
    }
}
