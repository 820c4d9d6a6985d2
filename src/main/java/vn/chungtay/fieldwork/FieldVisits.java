package vn.chungtay.fieldwork;

import java.util.Collection;
import java.util.List;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;

/**
 * A module that sends people out with sheets. It contributes a bean; nobody edits a central list. Every method asks for the
 * caller's rights itself.
 */
public interface FieldVisits {

    /** Name of its {@link vn.chungtay.survey.SheetOwner}, kept with everything that comes back. */
    String owner();

    /** All that the other methods ask the caller's right for; a device may do nothing else in its reviewer's name. */
    Collection<? extends Action> actions();

    /** The villages for which the caller may be sent out today, and nobody else's; empty if there are none. */
    List<FieldVillage> villages();

    /**
     * All that a device needs to visit a village without a network; the look at its people is recorded.
     *
     * @param village one of {@link #villages()}, else a {@link vn.chungtay.platform.NotFound}
     */
    FieldPackage pack(UnitId village);

    /** How the sheet about it stands now. Inside a transaction nobody else changes that until its end. */
    FieldStanding standing(Id subject);

    /**
     * Saves the sheet, and begins it with that identity if none was begun. One that is refused leaves nothing behind.
     *
     * @param seen the revision of {@link FieldStanding.Open} by which it was merged
     * @param device on which it was filled in
     */
    SaveResult save(Id subject, SheetId sheet, int seen, Filled filled, String device);

    /** The reviewer is done with it. */
    FieldHandIn handIn(Id subject);
}
