package vn.chungtay.geography.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.ReorganisationId;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitsReorganised;
import vn.chungtay.geography.model.UnitHistory;
import vn.chungtay.geography.store.ActStore;
import vn.chungtay.geography.store.PlacementStore;
import vn.chungtay.geography.store.UnitHistoryStore;
import vn.chungtay.geography.store.UnitStore;
import vn.chungtay.shared.DateRange;

/** Carries out one act inside the transaction of its caller: checks, periods, lineage, paths, trail, event. */
@Component
class CarryOutAct {

    private final ActRules rules;
    private final Rows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CarryOutAct(ActRules rules, Rows rows, Audit audit, ApplicationEventPublisher events) {
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    UnitChange carryOut(UnitAct act, Decision decision) {
        rows.acts.waitForOthers();
        var refusals = rules.refusalsOf(act, decision);
        return refusals.isEmpty() ? done(act, decision) : new UnitChange.Refused(List.copyOf(refusals));
    }

    private UnitChange.Done done(UnitAct act, Decision decision) {
        var change = new Change(ReorganisationId.next(), decision);
        rows.acts.keep(change.id, kindOf(act), decision);
        var result = change.make(act);
        rows.histories.refreshPathsBelow(change.touched.stream().map(UnitId::value).toList());
        audit.changed(
                "geography.unit." + kindOf(act).toLowerCase(Locale.ROOT),
                change.id,
                Map.of(),
                Map.of("effectiveOn", decision.effectiveOn(), "basis", decision.basis(), "units", change.touched));
        events.publishEvent(new UnitsReorganised(change.id, decision.effectiveOn(), change.touched));
        return new UnitChange.Done(result);
    }

    private static String kindOf(UnitAct act) {
        return switch (act) {
            case UnitAct.Founding _ -> "FOUNDING";
            case UnitAct.Renaming _ -> "RENAME";
            case UnitAct.Merger _ -> "MERGE";
            case UnitAct.Division _ -> "SPLIT";
            case UnitAct.Transfer _ -> "TRANSFER";
            case UnitAct.Abolition _ -> "ABOLITION";
        };
    }

    /** The stores that an act writes. */
    @Component
    record Rows(ActStore acts, UnitStore units, PlacementStore placements, UnitHistoryStore histories) {}

    /** One act while it is made, and the units that it touches. */
    private final class Change {

        private final ReorganisationId id;
        private final Decision decision;
        private final Set<UnitId> touched = new LinkedHashSet<>();

        Change(ReorganisationId id, Decision decision) {
            this.id = id;
            this.decision = decision;
        }

        List<UnitId> make(UnitAct act) {
            return switch (act) {
                case UnitAct.Founding it -> List.of(begin(it.parent(), it.naming()));
                case UnitAct.Renaming it -> rename(it);
                case UnitAct.Merger it -> merge(it);
                case UnitAct.Division it -> divide(it);
                case UnitAct.Transfer it -> List.of(place(it.unit(), it.newParent()));
                case UnitAct.Abolition it -> List.of(end(it.unit()));
            };
        }

        private List<UnitId> rename(UnitAct.Renaming act) {
            rows.acts.rename(act.unit(), act.naming(), decision.effectiveOn());
            touched.add(act.unit());
            return List.of(act.unit());
        }

        private List<UnitId> merge(UnitAct.Merger act) {
            var merged = begin(act.parent(), act.into());
            for (var part : new LinkedHashSet<>(act.parts())) {
                below(part).forEach(child -> place(child, merged));
                rows.acts.succeed(id, end(part), merged, true);
            }
            return List.of(merged);
        }

        private List<UnitId> divide(UnitAct.Division act) {
            var begun = new ArrayList<UnitId>();
            for (var part : act.parts()) {
                var unit = begin(part.parent(), part.naming());
                part.below().forEach(child -> place(child, unit));
                rows.acts.succeed(id, act.unit(), unit, false);
                begun.add(unit);
            }
            touched.add(act.unit());
            if (!act.remains()) end(act.unit());
            return begun;
        }

        private UnitId begin(UnitId parent, Naming naming) {
            var days = DateRange.startingOn(decision.effectiveOn());
            var unit = new NewUnit(UnitId.next(), parent, naming.code(), naming.name(), naming.kind(), days);
            var history = new UnitHistory();
            history.record(unit, rows.placements.staysFrom(parent));
            rows.histories.add(history);
            touched.add(unit.id());
            return unit.id();
        }

        private UnitId place(UnitId unit, UnitId above) {
            var day = decision.effectiveOn();
            var days = new DateRange(day, rows.acts.endOfPlace(unit, day));
            var stays = rows.placements.staysFrom(above).stream()
                    .flatMap(stay -> stay.within(days).stream())
                    .toList();
            rows.acts.place(unit, stays, day);
            touched.add(unit);
            return unit;
        }

        private UnitId end(UnitId unit) {
            rows.acts.end(unit, decision.eve());
            touched.add(unit);
            return unit;
        }

        private List<UnitId> below(UnitId unit) {
            return rows.units.children(unit, decision.effectiveOn()).stream().map(Unit::id).toList();
        }
    }
}
