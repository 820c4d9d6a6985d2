package vn.chungtay.targets.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.model.Amount;
import vn.chungtay.targets.model.Judgement;
import vn.chungtay.targets.model.Quantity;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.model.Verdict;
import vn.chungtay.targets.store.AssignmentStore;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;

/** Gives a target to units below, each with a number of its own (TGT-22). */
@Service
public class AssignTargets {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final AssignmentStore assignments;
    private final ReadResults results;

    AssignTargets(
            Access access,
            Audit audit,
            Geography geography,
            TargetSetStore sets,
            TargetStore targets,
            AssignmentStore assignments,
            ReadResults results) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.sets = sets;
        this.targets = targets;
        this.assignments = assignments;
        this.results = results;
    }

    /** One unit below with its number, if it has one, and how far it is. */
    public record Below(Unit unit, @Nullable String value, @Nullable Result result, @Nullable Verdict verdict) {}

    /** The units below as they are when the year of the plan begins. */
    @Transactional(readOnly = true)
    public List<Below> below(TargetId id) {
        var set = holding(id, TargetsAction.VIEW);
        var target = targets.find(id).orElseThrow();
        var given = new LinkedHashMap<UnitId, AssignmentStore.Assigned>();
        assignments.of(id).forEach(it -> given.put(it.unit(), it));
        var shown = new ArrayList<Below>();
        for (var unit : geography.children(set.unit(), firstDay(set))) {
            var it = given.get(unit.id());
            if (it == null) {
                shown.add(new Below(unit, null, null, null));
                continue;
            }
            var found = results.of(set, List.of(target), unit.id()).get(id);
            var result = found == null ? null : found.result();
            var own = own(target, it.low(), it.high());
            shown.add(new Below(unit, text(it), result, Judgement.of(own, target.unit(), null, result)));
        }
        return shown;
    }

    /**
     * @param numbers as typed, by unit; an empty one takes the target away from the unit
     * @return why not, or empty when all were given
     */
    @Transactional
    public Optional<TargetRefusal> assign(TargetId id, Map<UnitId, String> numbers) {
        var set = holding(id, TargetsAction.KEEP);
        var below = new LinkedHashMap<UnitId, Unit>();
        geography.children(set.unit(), firstDay(set)).forEach(it -> below.put(it.id(), it));
        for (var it : numbers.entrySet()) {
            var unit = below.get(it.getKey());
            if (unit == null) throw new NotFound("unit " + it.getKey().value() + " below");
            if (!it.getValue().isBlank() && read(it.getValue()).isEmpty()) {
                return Optional.of(new TargetRefusal.NotANumber(unit.name(), it.getValue()));
            }
        }
        numbers.forEach((unit, written) -> read(written).ifPresentOrElse(
                it -> assignments.put(id, unit, it, null), () -> assignments.remove(id, unit)));
        var told = new LinkedHashMap<String, String>();
        numbers.forEach((unit, written) -> told.put(below.get(unit).name(), written));
        audit.changed(TargetsAction.KEEP.code(), id, Map.of(), Map.of("assigned", told));
        return Optional.empty();
    }

    private TargetSet holding(TargetId id, TargetsAction action) {
        var set = sets.holding(id).orElseThrow(() -> new NotFound("target " + id.value()));
        access.require(action, set.unit());
        return set;
    }

    private static LocalDate firstDay(TargetSet set) {
        return set.start().plusDays(1);
    }

    private static Optional<Amount> read(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(Amount.read(written.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String text(AssignmentStore.Assigned it) {
        return it.high() == null ? it.low().text() : it.low().text() + " - " + it.high().text();
    }

    /** The words of the whole with the number of the unit; a range becomes its lower end. */
    static @Nullable Quantity own(Target target, Amount low, @Nullable Amount high) {
        var whole = target.sentence().quantity();
        if (whole == null) return null;
        var comparator = whole.comparator().isRange() && high == null
                ? vn.chungtay.targets.model.TargetComparator.AT_LEAST
                : whole.comparator();
        return new Quantity(comparator, low, high, whole.dash(), whole.sign(), whole.chosen(), whole.tolerance());
    }
}
