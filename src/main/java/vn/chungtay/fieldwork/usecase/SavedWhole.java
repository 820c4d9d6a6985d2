package vn.chungtay.fieldwork.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;

/**
 * Visits of which a refused sheet leaves nothing behind in a transaction that goes on, because the packet is kept in it.
 *
 * @param nested runs work up to a savepoint
 */
record SavedWhole(FieldVisits visits, TransactionOperations nested) implements FieldVisits {

    @Override
    public SaveResult save(Id subject, SheetId sheet, int seen, Filled filled, String device) {
        return Objects.requireNonNull(nested.execute(status -> {
            var result = visits.save(subject, sheet, seen, filled, device);
            if (!(result instanceof SaveResult.Saved)) status.setRollbackOnly();
            return result;
        }));
    }

    @Override
    public String owner() {
        return visits.owner();
    }

    @Override
    public Collection<? extends Action> actions() {
        return visits.actions();
    }

    @Override
    public List<FieldVillage> villages() {
        return visits.villages();
    }

    @Override
    public FieldPackage pack(UnitId village) {
        return visits.pack(village);
    }

    @Override
    public FieldStanding standing(Id subject) {
        return visits.standing(subject);
    }

    /** A sheet that cannot be handed in keeps what was saved before. */
    @Override
    public FieldHandIn handIn(Id subject) {
        return Objects.requireNonNull(nested.execute(_ -> visits.handIn(subject)));
    }
}
