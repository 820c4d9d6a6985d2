package vn.chungtay.targets.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.store.AssignmentStore;
import vn.chungtay.targets.store.ResultStore;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;

/** Results that the register does not count: told with what was counted, checked and confirmed by somebody else (TGT-25). */
@Service
public class ReportResults {

    private final Access access;
    private final Audit audit;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final AssignmentStore assignments;
    private final ResultStore results;

    ReportResults(
            Access access,
            Audit audit,
            TargetSetStore sets,
            TargetStore targets,
            AssignmentStore assignments,
            ResultStore results) {
        this.access = access;
        this.audit = audit;
        this.sets = sets;
        this.targets = targets;
        this.assignments = assignments;
        this.results = results;
    }

    /** The newest first; of the unit of the plan, or of a unit to which the target was given. */
    @Transactional(readOnly = true)
    public List<ReportedResult> of(TargetId id, UnitId unit) {
        access.require(TargetsAction.VIEW, unit);
        return results.of(id, unit);
    }

    /** @return why not, or empty when it was written down */
    @Transactional
    public Optional<TargetRefusal> report(TargetId id, UnitId unit, ReportedResult told) {
        access.require(TargetsAction.REPORT, unit);
        var set = sets.holding(id).orElseThrow(() -> new NotFound("target " + id.value()));
        var target = targets.find(id).orElseThrow();
        if (!set.unit().equals(unit) && assignments.of(id).stream().noneMatch(it -> it.unit().equals(unit))) {
            throw new NotFound("target " + id.value() + " of unit " + unit.value());
        }
        if (told.asOf().getYear() != set.year()) {
            return Optional.of(new TargetRefusal.DayOutOfYear(Vietnamese.date(told.asOf()), String.valueOf(set.year())));
        }
        var part = told.result().numerator();
        var whole = told.result().denominator();
        if (target.unit() == TargetUnit.PERCENT && part != null && whole != null && part > whole) {
            return Optional.of(new TargetRefusal.MoreThanAll(Vietnamese.number(part), Vietnamese.number(whole)));
        }
        results.add(id, unit, told);
        audit.changed(TargetsAction.REPORT.code(), id, Map.of(), Map.of(
                "unit", unit.value(), "day", told.asOf(), "value", told.result().value(), "source", told.source()));
        return Optional.empty();
    }

    @Transactional
    public Optional<TargetRefusal> check(UUID result) {
        var owner = required(result);
        var me = me();
        if (owner.reporter().equals(me)) return Optional.of(new TargetRefusal.OwnResult());
        if (!results.check(result, me)) throw new Stale("result " + result);
        audit.changed(TargetsAction.CONFIRM.code(), owner.target(), Map.of(), Map.of("checked", result));
        return Optional.empty();
    }

    @Transactional
    public Optional<TargetRefusal> confirm(UUID result) {
        var owner = required(result);
        var me = me();
        if (owner.reporter().equals(me)) return Optional.of(new TargetRefusal.OwnResult());
        if (!owner.checked()) return Optional.of(new TargetRefusal.NotChecked());
        if (!results.confirm(result, me)) throw new Stale("result " + result);
        audit.changed(TargetsAction.CONFIRM.code(), owner.target(), Map.of(), Map.of("confirmed", result));
        return Optional.empty();
    }

    /** The target that a result is of. */
    @Transactional(readOnly = true)
    public TargetId targetOf(UUID result) {
        var owner = results.owner(result).orElseThrow(() -> new NotFound("result " + result));
        access.require(TargetsAction.VIEW, owner.unit());
        return owner.target();
    }

    private ResultStore.Owner required(UUID result) {
        var owner = results.owner(result).orElseThrow(() -> new NotFound("result " + result));
        access.require(TargetsAction.CONFIRM, owner.unit());
        return owner;
    }

    private UserId me() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the result"));
    }
}
