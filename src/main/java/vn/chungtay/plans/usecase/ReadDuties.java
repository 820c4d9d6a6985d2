package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.OwnAgency;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Duty;
import vn.chungtay.plans.model.DutyFinding;
import vn.chungtay.plans.model.DutyMatrix;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.DutyRules;
import vn.chungtay.plans.model.DutySubject;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;

/** Who does what by a version of a plan, and what does not fit together (ROL). */
@Component
public class ReadDuties {

    private final Access access;
    private final ReadPlans read;
    private final OfficeCatalogue offices;
    private final Programmes programmes;
    private final PlanTargets targets;
    private final Budgets budgets;
    private final ReadParts parts;
    private final OwnAgency agency;

    ReadDuties(
            Access access,
            ReadPlans read,
            OfficeCatalogue offices,
            Programmes programmes,
            PlanTargets targets,
            Budgets budgets,
            ReadParts parts,
            OwnAgency agency) {
        this.access = access;
        this.read = read;
        this.offices = offices;
        this.programmes = programmes;
        this.targets = targets;
        this.budgets = budgets;
        this.parts = parts;
        this.agency = agency;
    }

    /**
     * @param promised the targets of the year, each with its lead
     * @param ownAgency where the caller works; empty if their account says nothing
     */
    public record Sheet(
            ReadPlans.Whole plan,
            DutyMatrix matrix,
            List<DutyFinding> findings,
            List<PromisedTarget> promised,
            String ownAgency) {

        /** The row of an organisation, however it is spelled. */
        public Optional<DutyMatrix.Row> row(String organisation) {
            return matrix.rows().stream().filter(it -> Office.same(it.organisation(), organisation)).findFirst();
        }

        public List<PromisedTarget> ledBy(String organisation) {
            return promised.stream().filter(it -> Office.same(it.lead(), organisation)).toList();
        }
    }

    /** @param version absent for the newest that the caller may see */
    @Transactional(readOnly = true)
    public Sheet of(PlanId id, @Nullable Integer version) {
        access.requireAnywhere(PlansAction.VIEW);
        var whole = read.one(id, version);
        var names = programmes.of(whole.plan().years().to()).map(ComponentNames::new);
        var matrix = DutyMatrix.of(written(whole, names));
        var promised = promised(whole);
        var findings = DutyRules.check(
                matrix,
                carriedOut(whole, promised, names),
                offices.of(whole.plan().level()),
                whole.plan().years().to());
        return new Sheet(whole, matrix, findings, promised, agency.name().orElse(""));
    }

    /** Those who see nothing but what is issued read the paper, and not what the unit counts by it. */
    private List<PromisedTarget> promised(ReadPlans.Whole whole) {
        if (!whole.drafts()) return List.of();
        return targets.find(whole.plan().unit(), whole.plan().years().to()).map(targets::promised).orElse(List.of());
    }

    /** From the section of duties, and from where each component is described. */
    private List<Duty> written(ReadPlans.Whole whole, Optional<ComponentNames> names) {
        var duties = new ArrayList<Duty>();
        var level = whole.plan().level();
        for (var line : whole.text().lines(TextPart.DUTY)) {
            var subjects = DutySubject.read(line.get(3), names);
            duties.add(new Duty(line.getFirst(), level, Assignment.Role.valueOf(line.get(1)), line.get(2), subjects, false));
        }
        for (var part : parts.of(whole.version().id())) {
            var subjects = DutySubject.read(part.component().value(), names);
            for (var it : part.assignments()) {
                var role = it.role();
                duties.add(new Duty(it.organisation(), it.level(), role, it.task(), subjects, true));
            }
        }
        return duties;
    }

    /** Whatever the plan has money or targets for must have somebody who leads it. */
    private List<DutySubject> carriedOut(
            ReadPlans.Whole whole, List<PromisedTarget> promised, Optional<ComponentNames> names) {
        var found = new LinkedHashMap<String, DutySubject>();
        if (!whole.drafts()) return List.of();
        budgets.of(new PlanRef(whole.plan().id().value())).map(budgets::lines).orElse(List.of()).stream()
                .map(it -> it.axes().component().value())
                .distinct()
                .flatMap(it -> DutySubject.read(it, names).stream())
                .forEach(it -> found.putIfAbsent(it.key(), it));
        parts.of(whole.version().id()).stream()
                .flatMap(it -> DutySubject.read(it.component().value(), names).stream())
                .forEach(it -> found.putIfAbsent(it.key(), it));
        promised.stream().map(PromisedTarget::component).filter(it -> !it.isBlank())
                .flatMap(it -> DutySubject.read(it, names).stream())
                .filter(it -> it.component() != null)
                .forEach(it -> found.putIfAbsent(it.key(), it));
        return new ArrayList<>(found.values());
    }
}
