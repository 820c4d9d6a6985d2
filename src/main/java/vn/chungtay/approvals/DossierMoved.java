package vn.chungtay.approvals;

import java.util.UUID;
import vn.chungtay.identity.UserId;

/**
 * A dossier is about to move or has moved; its owner is told in the same transaction.
 *
 * @param subject what the dossier is about
 * @param step the step at which it was
 * @param standing after the move
 */
public record DossierMoved(DossierId dossier, UUID subject, DossierStep step, Move move, DossierStanding standing, UserId by) {}
