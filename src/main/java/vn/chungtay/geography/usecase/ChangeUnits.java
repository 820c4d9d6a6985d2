package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.GeographyAction;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitAuthority;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.store.UnitDossier;
import vn.chungtay.geography.store.UnitStore;

/** A person changes units by a dated act. */
@Component
public class ChangeUnits {

    private final UnitAuthority authority;
    private final UnitStore units;
    private final UnitDossier dossier;
    private final CarryOutAct acts;

    ChangeUnits(UnitAuthority authority, UnitStore units, UnitDossier dossier, CarryOutAct acts) {
        this.authority = authority;
        this.units = units;
        this.dossier = dossier;
        this.acts = acts;
    }

    @Transactional
    public UnitChange carryOut(UnitAct act, Decision decision) {
        var action = levelOf(act) == UnitLevel.VILLAGE ? GeographyAction.CHANGE_VILLAGES : GeographyAction.CHANGE_UNITS;
        placesOf(act, decision.effectiveOn()).forEach(place -> authority.require(action, place));
        return acts.carryOut(act, decision);
    }

    private UnitLevel levelOf(UnitAct act) {
        return switch (act) {
            case UnitAct.Founding it -> it.naming().kind().level();
            case UnitAct.Renaming it -> levelOf(it.unit());
            case UnitAct.Merger it -> it.into().kind().level();
            case UnitAct.Division it -> levelOf(it.unit());
            case UnitAct.Transfer it -> levelOf(it.unit());
            case UnitAct.Abolition it -> levelOf(it.unit());
        };
    }

    private UnitLevel levelOf(UnitId unit) {
        return units.latest(unit).orElseThrow().level();
    }

    /** Every unit that the act changes must be the caller's business, and so must every place where something begins. */
    private List<UnitId> placesOf(UnitAct act, LocalDate day) {
        return switch (act) {
            case UnitAct.Founding it -> List.of(it.parent());
            case UnitAct.Renaming it -> List.of(it.unit());
            case UnitAct.Merger it -> with(it.parts(), it.parent());
            case UnitAct.Division it ->
                with(it.parts().stream().map(UnitAct.Part::parent).toList(), it.unit());
            case UnitAct.Transfer it ->
                mayBeClaimed(it, day) ? List.of(it.newParent()) : List.of(it.unit(), it.newParent());
            case UnitAct.Abolition it -> List.of(it.unit());
        };
    }

    /** A village without a place may be taken in by any commune that a part of its former commune went into. */
    private boolean mayBeClaimed(UnitAct.Transfer act, LocalDate day) {
        var parents = dossier.of(act.unit()).parents();
        var placed = parents.stream().anyMatch(it -> it.days().contains(day));
        return !placed
                && !parents.isEmpty()
                && units.successors(parents.getFirst().above()).stream().anyMatch(it -> it.id().equals(act.newParent()));
    }

    private static List<UnitId> with(List<UnitId> units, UnitId more) {
        var all = new ArrayList<>(units);
        all.add(more);
        return all;
    }
}
