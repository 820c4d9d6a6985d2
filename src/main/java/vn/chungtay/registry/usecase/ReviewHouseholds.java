package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.Subjects;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Recognition;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.SheetFacts;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.registry.store.ClassStore;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.registry.store.HouseholdReader;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.registry.store.KnownHouseholds;
import vn.chungtay.registry.store.RecognitionRows;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.usecase.EvaluateLook.Evaluation;

/** Records looks for a review and gives the classes that were decided by them. */
@Service
class ReviewHouseholds implements Reviews {

    private final Access access;
    private final HouseholdStore households;
    private final KnownHouseholds known;
    private final HouseholdReader reader;
    private final HouseholdPage page;
    private final ClassStore classes;
    private final RecognitionRows rows;
    private final EvaluateLook evaluation;
    private final AssessmentWriter writer;
    private final TakeInSheet sheets;
    private final StandingRefresh standings;
    private final CheckedScope scope;
    private final Audit audit;
    private final Clock clock;

    ReviewHouseholds(
            Access access,
            HouseholdStore households,
            KnownHouseholds known,
            HouseholdReader reader,
            HouseholdPage page,
            ClassStore classes,
            RecognitionRows rows,
            EvaluateLook evaluation,
            AssessmentWriter writer,
            TakeInSheet sheets,
            StandingRefresh standings,
            CheckedScope scope,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.households = households;
        this.known = known;
        this.reader = reader;
        this.page = page;
        this.classes = classes;
        this.rows = rows;
        this.evaluation = evaluation;
        this.writer = writer;
        this.sheets = sheets;
        this.standings = standings;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public LookOutcome look(HouseholdId id, Look look) {
        access.require(RegistryAction.LOOK, villageOf(id));
        var today = LocalDate.now(clock);
        if (look.on().isAfter(today)) return refused(new Refusal.DayInFuture(today));
        var then = page.view(id, look.on()).orElseThrow(() -> new NotFound("household " + id.value()));
        var residence = then.residence();
        if (residence == null) return refused(new Refusal.NotLivingHere());
        return switch (evaluation.evaluate(then, residence, look)) {
            case Evaluation.Stopped it -> refused(it.because());
            case Evaluation.Evaluated it -> {
                households.touch(Set.of(id));
                writer.write(id, it, null);
                yield new LookOutcome.Recorded(it.assessment());
            }
        };
    }

    @Override
    @Transactional
    public Optional<KnownHousehold> known(HouseholdId id, LocalDate day) {
        var village = households.lastVillage(id);
        if (village.isEmpty()) return Optional.empty();
        access.require(RegistryAction.VIEW, village.get(), List.of(id), day);
        return page.view(id, day).filter(it -> it.residence() != null).map(ReviewHouseholds::known);
    }

    @Override
    @Transactional
    public Map<HouseholdId, HouseholdRow> knownToday(Collection<HouseholdId> ids) {
        access.requireAnywhere(RegistryAction.VIEW);
        var rows = reader.current(ids.stream().map(HouseholdId::value).toList());
        var today = LocalDate.now(clock);
        rows.stream()
                .collect(Collectors.groupingBy(HouseholdRow::village, Collectors.mapping(HouseholdRow::id, Collectors.toList())))
                .forEach((village, there) -> access.require(RegistryAction.VIEW, village, there, today));
        return rows.stream().collect(Collectors.toMap(HouseholdRow::id, it -> it));
    }

    private static KnownHousehold known(HouseholdView view) {
        var residence = Objects.requireNonNull(view.residence());
        var members = view.members().stream()
                .map(it -> new MemberRow(it.id(), it.details(), it.relation(), it.since(), it.profile()))
                .toList();
        var row = new HouseholdRow(
                view.id(), view.code(), residence.village(), residence.address(), residence.since(), members, view.profile(),
                List.of(), view.classes());
        var names = view.members().stream().collect(Collectors.toMap(it -> it.details().name(), MemberView::id, (one, _) -> one));
        var needs = view.support().openNeeds().stream()
                .map(it -> new KnownHousehold.OpenNeed(it.need(), it.person() == null ? null : names.get(it.person())))
                .toList();
        return new KnownHousehold(row, needs);
    }

    @Override
    @Transactional
    public LookOutcome takeIn(HouseholdId id, SheetFacts facts, String reason) {
        access.require(RegistryAction.LOOK, villageOf(id));
        var outcome = sheets.carryOut(id, facts, reason)
                .<LookOutcome>map(LookOutcome.Refused::new)
                .orElseGet(() -> look(id, facts.look()));
        if (outcome instanceof LookOutcome.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AssessmentId, AssessmentRow> looks(Collection<AssessmentId> looks) {
        access.requireAnywhere(RegistryAction.VIEW);
        return classes.assessments(looks).stream().collect(Collectors.toMap(AssessmentRow::id, it -> it));
    }

    @Override
    @Transactional
    public List<HouseholdId> recognise(Recognition recognition) {
        var ids = recognition.households().stream().map(Recognition.Given::household).collect(Collectors.toSet());
        var villages = known.villagesOf(ids);
        access.require(RegistryAction.RECOGNISE, villages.isEmpty() ? Set.<UnitId>of() : villages);
        var stale = rows.unfit(recognition);
        if (!stale.isEmpty()) return stale;
        // The right was asked for every village; asking row-level security again for each row would protect nobody.
        scope.write(() -> {
            rows.write(recognition);
            households.touch(ids);
            standings.ofClasses(ids);
        });
        audit.changed(
                RegistryAction.RECOGNISE.code(),
                rows.concerned(recognition),
                Map.of(),
                Map.of("decision", recognition.number(), "decided_on", recognition.decidedOn(), "from", recognition.from()));
        return List.of();
    }

    private static LookOutcome refused(Refusal because) {
        return new LookOutcome.Refused(List.of(because));
    }

    private UnitId villageOf(HouseholdId id) {
        return households.lastVillage(id).orElseThrow(() -> new NotFound("household " + id.value()));
    }
}
