package vn.chungtay.approvals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands now.
 *
 * @param version grows with every move; whoever moves it says which one they saw
 * @param waiting the step that waits; absent when every step is done
 * @param due until when that step is to be done; absent for a draft
 */
public record DossierStanding(
        DossierId id, DossierState state, int version, @Nullable DossierStep waiting, @Nullable LocalDate due) {

    public Optional<DossierStep> step() {
        return Optional.ofNullable(waiting);
    }

    public boolean waitsFor(StepAct act) {
        return waiting != null && waiting.act() == act;
    }
}
