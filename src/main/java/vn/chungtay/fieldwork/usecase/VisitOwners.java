package vn.chungtay.fieldwork.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.Everywhere;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.DeviceWork;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.survey.SheetOwner;
import vn.chungtay.survey.SheetOwner.Lying;

/** Those who send people out, and where that lies which they send them to. */
@Component
class VisitOwners implements DeviceWork {

    private final ObjectProvider<FieldVisits> visits;
    private final ObjectProvider<SheetOwner> sheets;
    private final Everywhere everywhere;

    VisitOwners(ObjectProvider<FieldVisits> visits, ObjectProvider<SheetOwner> sheets, Everywhere everywhere) {
        this.visits = visits;
        this.sheets = sheets;
        this.everywhere = everywhere;
    }

    List<FieldVisits> all() {
        return visits.stream().toList();
    }

    Optional<FieldVisits> named(String owner) {
        return visits.stream().filter(it -> it.owner().equals(owner)).findFirst();
    }

    /** All that a device may do in its reviewer's name. */
    @Override
    @OpenToAll("it says what is asked elsewhere")
    public Collection<Action> actions() {
        return Stream.concat(
                        Stream.of(FieldworkAction.CARRY),
                        visits.stream().<Action>flatMap(it -> it.actions().stream()))
                .toList();
    }

    /** Also outside of the caller's area: somebody there has to look at what came about it. */
    Optional<UnitId> place(Visited about) {
        return everywhere.work(() -> sheets.stream()
                .filter(it -> it.name().equals(about.owner()))
                .findFirst()
                .flatMap(it -> it.lying(about.subject()))
                .map(Lying::unit));
    }
}
