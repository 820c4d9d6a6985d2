package vn.chungtay.fieldwork.usecase;

import java.util.List;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;

/** Visits for which nobody here sends people out: there is nothing that could be visited. */
record NobodysVisits(String owner) implements FieldVisits {

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public List<FieldVillage> villages() {
        return List.of();
    }

    @Override
    public FieldPackage pack(UnitId village) {
        throw new NotFound("village");
    }

    @Override
    public FieldStanding standing(Id subject) {
        return new FieldStanding.Closed(FieldStanding.Why.UNKNOWN);
    }

    @Override
    public SaveResult save(Id subject, SheetId sheet, int seen, Filled filled, String device) {
        throw new NotFound("subject");
    }

    @Override
    public FieldHandIn handIn(Id subject) {
        throw new NotFound("subject");
    }
}
