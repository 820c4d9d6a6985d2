package vn.chungtay.approvals;

/** What became of a move. */
public sealed interface MoveResult {

    record Moved(DossierStanding standing) implements MoveResult {}

    record Refused(MoveRefusal because) implements MoveResult {}
}
