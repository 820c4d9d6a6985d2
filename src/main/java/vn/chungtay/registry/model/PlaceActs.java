package vn.chungtay.registry.model;

import java.util.List;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.model.Step.EndResidence;
import vn.chungtay.registry.model.Step.Happened;
import vn.chungtay.registry.model.Step.StartResidence;

/** A household that moves. Its members and its class move with it. */
final class PlaceActs {

    private PlaceActs() {}

    static Plan move(HouseholdState household, HouseholdAct.Move act) {
        return MemberActs.changes(
                household,
                act.on(),
                List.of(
                        new EndResidence(household.id()),
                        new StartResidence(household.id(), act.village(), act.address()),
                        Happened.to(household.id(), EventKind.MOVED_VILLAGE)));
    }

    static Plan moveOut(HouseholdState household, HouseholdAct.MoveOut act) {
        return MemberActs.changes(
                household,
                act.on(),
                List.of(new EndResidence(household.id()), Happened.to(household.id(), EventKind.MOVED_OUT)));
    }

    static Plan moveIn(HouseholdState household, HouseholdAct.MoveIn act) {
        if (household.members().isEmpty()) return Plan.refused(new Refusal.NobodyLeft());
        return MemberActs.changes(
                household,
                act.on(),
                List.of(
                        new StartResidence(household.id(), act.village(), act.address()),
                        Happened.to(household.id(), EventKind.MOVED_IN)));
    }
}
