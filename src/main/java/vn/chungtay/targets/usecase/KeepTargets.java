package vn.chungtay.targets.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.ProgrammeComponent;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Composition;
import vn.chungtay.targets.model.Target.Relation;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;

/** Writes down what a plan promises. */
@Service
public class KeepTargets {

    private static final Pattern COMPONENT = Pattern.compile("(tieu )?du an( thanh phan)?( so)? ?\\d.*|(t?da) ?\\d.*");

    private final Access access;
    private final Audit audit;
    private final Catalogue catalogue;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final Programmes programmes;

    KeepTargets(
            Access access, Audit audit, Catalogue catalogue, TargetSetStore sets, TargetStore targets, Programmes programmes) {
        this.access = access;
        this.audit = audit;
        this.catalogue = catalogue;
        this.sets = sets;
        this.targets = targets;
        this.programmes = programmes;
    }

    /** What became of it. */
    public sealed interface Answer {

        record Kept(TargetId id) implements Answer {}

        record Refused(TargetRefusal because) implements Answer {}
    }

    /** The set of this unit for this year; made if there is none. */
    @Transactional
    public TargetSetId open(UnitId unit, int year) {
        access.require(TargetsAction.KEEP, unit);
        var known = sets.find(unit, year).map(TargetSet::id);
        if (known.isPresent()) return known.get();
        var id = TargetSetId.next();
        sets.add(id, unit, year);
        audit.changed(TargetsAction.KEEP.code(), id, Map.of(), Map.of("unit", unit.value(), "year", year));
        return sets.find(unit, year).orElseThrow().id();
    }

    @Transactional
    public Answer add(TargetSetId setId, TargetDraft draft) {
        var set = required(setId);
        var others = targets.of(setId);
        var last = others.stream().mapToInt(Target::number).max().orElse(0);
        var target = ofProgramme(set, draft).as(TargetId.next(), last + 1, 1);
        var refusal = refusal(set, target, others);
        if (refusal.isPresent()) return new Answer.Refused(refusal.get());
        targets.add(set.id(), target);
        audit.changed(TargetsAction.KEEP.code(), target.id(), Map.of(), told(target));
        return new Answer.Kept(target.id());
    }

    /** @param version the one that was read; another stands there now if somebody was quicker */
    @Transactional
    public Answer change(TargetId id, int version, TargetDraft draft) {
        var set = holding(id);
        var before = targets.find(id).orElseThrow();
        var target = ofProgramme(set, draft).as(id, before.number(), version);
        var refusal = refusal(set, target, targets.of(set.id()));
        if (refusal.isPresent()) return new Answer.Refused(refusal.get());
        targets.change(set.id(), target);
        audit.changed(TargetsAction.KEEP.code(), id, told(before), told(target));
        return new Answer.Kept(id);
    }

    @Transactional
    public Answer remove(TargetId id, int version) {
        holding(id);
        var before = targets.find(id).orElseThrow();
        if (targets.isInUse(id)) return new Answer.Refused(new TargetRefusal.InUse());
        targets.remove(id, version);
        audit.changed(TargetsAction.KEEP.code(), id, told(before), Map.of());
        return new Answer.Kept(id);
    }

    private TargetSet required(TargetSetId id) {
        var set = sets.find(id).orElseThrow(() -> new NotFound("targets " + id.value()));
        access.require(TargetsAction.KEEP, set.unit());
        return set;
    }

    private TargetSet holding(TargetId id) {
        var set = sets.holding(id).orElseThrow(() -> new NotFound("target " + id.value()));
        access.require(TargetsAction.KEEP, set.unit());
        return set;
    }

    /**
     * The components that a target of the set can be given to; none if the programme of the year is not known yet, and then
     * the component is words.
     */
    @Transactional(readOnly = true)
    public List<ProgrammeComponent> components(TargetSetId id) {
        var set = sets.find(id).orElseThrow(() -> new NotFound("targets " + id.value()));
        access.require(TargetsAction.VIEW, set.unit());
        return components(set);
    }

    private List<ProgrammeComponent> components(TargetSet set) {
        return programmes.of(set.year()).map(Programme::components).orElse(List.of());
    }

    /** "Dự án 5" and "DA5" are the same component. */
    private TargetDraft ofProgramme(TargetSet set, TargetDraft draft) {
        if (draft.component().isBlank() || components(set).isEmpty()) return draft;
        var programme = programmes.of(set.year()).orElseThrow();
        var code = components(set).stream()
                .filter(it -> it.code().value().equals(draft.component()))
                .findFirst()
                .or(() -> new ComponentNames(programme).find(draft.component()))
                .map(it -> it.code().value());
        return code.map(draft::paidBy).orElse(draft);
    }

    /** Other words name another programme or a fund that serves the target (PLN-12). */
    private static boolean isCalledComponent(String words) {
        return COMPONENT.matcher(Vietnamese.fold(words)).matches();
    }

    private Optional<TargetRefusal> refusal(TargetSet set, Target target, List<Target> others) {
        var components = components(set);
        if (isCalledComponent(target.component()) && !components.isEmpty()
                && components.stream().noneMatch(it -> it.code().value().equals(target.component()))) {
            return Optional.of(new TargetRefusal.NoSuchComponent(target.component()));
        }
        if (target.sentence().text().isBlank()) return Optional.of(new TargetRefusal.NoSentence());
        if (catalogue.find(target.indicator()).isEmpty()) {
            return Optional.of(new TargetRefusal.NoSuchIndicator(target.indicator()));
        }
        var link = target.link();
        if (link == null) return partAbove(target, others);
        var whole = others.stream().filter(it -> it.id().equals(link.whole()) && it.link() == null).findFirst();
        if (whole.isEmpty() || whole.get().id().equals(target.id())) return Optional.of(new TargetRefusal.NoSuchWhole());
        return link.relation() == Relation.AMONG ? above(whole.get(), target) : Optional.empty();
    }

    /** A whole may not sink below a part that it already has. */
    private static Optional<TargetRefusal> partAbove(Target whole, List<Target> others) {
        return others.stream()
                .filter(it -> it.isPartOf(whole, Relation.AMONG))
                .flatMap(it -> above(whole, it).stream())
                .findFirst();
    }

    private static Optional<TargetRefusal> above(Target whole, Target part) {
        var all = whole.sentence().quantity();
        var some = part.sentence().quantity();
        if (all == null || some == null || whole.unit() != part.unit()) return Optional.empty();
        return Composition.partAboveWhole(all, some).map(_ -> new TargetRefusal.PartAboveWhole(some.phrase(), all.phrase()));
    }

    private static Map<String, Object> told(Target it) {
        return Map.of(
                "text", it.sentence().text(), "indicator", it.indicator(), "population", it.population(),
                "lead", it.lead(), "component", it.component(), "last_year", it.lastYear());
    }
}
