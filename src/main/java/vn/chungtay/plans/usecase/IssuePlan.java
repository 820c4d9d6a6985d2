package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.Issue;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanList;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/**
 * Gives a signed plan its number and date, which makes it a public paper for ever, and sets the task to the units below.
 * What was issued on paper is written down with the number that stands there.
 */
@Component
public class IssuePlan {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}/[^\\s/]+");
    private static final Pattern NUMBER_ON_PAPER = Pattern.compile("[0-9]{1,6}[A-Za-z]?/\\S+");

    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final PlanList list;
    private final CheckPlan check;
    private final ComposePlan paper;
    private final KeepIssuedPaper keep;
    private final Dossiers dossiers;
    private final AskBelow below;
    private final Clock clock;

    IssuePlan(
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            PlanList list,
            CheckPlan check,
            ComposePlan paper,
            KeepIssuedPaper keep,
            Dossiers dossiers,
            AskBelow below,
            Clock clock) {
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.list = list;
        this.check = check;
        this.paper = paper;
        this.keep = keep;
        this.dossiers = dossiers;
        this.below = below;
        this.clock = clock;
    }

    /**
     * @param number of the register of outgoing papers: 53/KH-UBND
     * @param signedOn not after today; of a plan made here not before it was made
     * @param inForceFrom the day of signature or later
     * @param reason why it goes out although the check finds errors; not needed without
     */
    public record Numbering(String number, LocalDate signedOn, LocalDate inForceFrom, String reason) {}

    @Transactional
    public PlanOutcome issue(VersionId id, int revision, Numbering given) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        var who = own.require(version.fromPaper() ? PlansAction.WRITE : PlansAction.ISSUE, plan.unit());
        if (version.revision() != revision) throw new Stale("version of a plan");
        var refusal = refusal(plan.unit(), version, given).or(() -> refusalOfDossier(version));
        if (refusal.isPresent()) return new PlanOutcome.Refused(refusal.get());
        if (version.fromPaper()) return writeDown(plan, version, given, who);
        return switch (paper.composed(plan, version)) {
            case Composed.Incomplete _ -> new PlanOutcome.Refused("plans.refusal.fields_open");
            case Composed.Whole it -> issue(plan, version, given, it.paper(), who);
        };
    }

    private PlanOutcome issue(Plan plan, Version version, Numbering given, OfficialPaper composed, UserId who) {
        if (!keep.isAsSigned(version, composed)) return new PlanOutcome.Refused("plans.refusal.changed_since_signing");
        var errors = check.errors(plan, composed);
        if (errors > 0 && given.reason().isBlank()) return new PlanOutcome.ErrorsOpen(errors);
        if (!keep.issue(plan, version, composed, given)) return new PlanOutcome.Refused("plans.refusal.number_behind");
        write(version, given, errors, who);
        return numbered(plan, version);
    }

    private Optional<String> refusal(UnitId unit, Version version, Numbering given) {
        var today = LocalDate.now(clock);
        var form = version.fromPaper() ? NUMBER_ON_PAPER : NUMBER;
        if (!form.matcher(given.number()).matches()) return Optional.of("plans.refusal.bad_number");
        if (given.signedOn().isAfter(today)) return Optional.of("plans.refusal.signed_in_future");
        if (given.inForceFrom().isBefore(given.signedOn())) return Optional.of("plans.refusal.in_force_before_signed");
        if (!version.fromPaper() && given.signedOn().isBefore(madeOn(version))) return Optional.of("plans.refusal.signed_before_made");
        if (version.way() != (version.fromPaper() ? PlanState.DRAFT : PlanState.SIGNED))
            return Optional.of("plans.refusal.not_signed");
        return list.numberTaken(unit, given.number(), given.signedOn().getYear())
                ? Optional.of("plans.refusal.number_taken")
                : Optional.empty();
    }

    /** A number is not written first and refused afterwards. */
    private Optional<String> refusalOfDossier(Version version) {
        return dossiers.about(PlanDossiers.KIND, version.id().value())
                .flatMap(it -> dossiers.refusal(it.id()))
                .map(MoveRefusal::message);
    }

    private static LocalDate madeOn(Version version) {
        return LocalDate.ofInstant(version.madeAt(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private void write(Version version, Numbering given, int errors, UserId who) {
        var reason = errors == 0 ? "" : given.reason().strip();
        var issue = new Issue(given.number(), given.signedOn(), given.inForceFrom(), errors, reason);
        plans.issue(version, issue, who, clock.instant());
        audit.changed(
                PlansAction.ISSUE.code(),
                version.id(),
                Map.of(),
                Map.of("number", issue.number(), "date", issue.signedOn(), "errors", errors));
    }

    /** Its paper is kept by those who issued it; what was written down of it is not checked as if it were ours. */
    private PlanOutcome writeDown(Plan plan, Version version, Numbering given, UserId who) {
        write(version, given, 0, who);
        plans.reach(version.id(), PlanState.ISSUED);
        below.ask(plans.version(version.id()).orElseThrow());
        return new PlanOutcome.Done(plan.id(), version.number());
    }

    /** The last step of the dossier. If it is refused, the number is taken back. */
    private PlanOutcome numbered(Plan plan, Version version) {
        var dossier = dossiers.about(PlanDossiers.KIND, version.id().value())
                .filter(it -> it.waitsFor(StepAct.NUMBER))
                .orElseThrow(() -> new Stale("dossier of a plan"));
        return switch (move(dossier)) {
            case MoveResult.Moved _ -> new PlanOutcome.Done(plan.id(), version.number());
            case MoveResult.Refused it -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new PlanOutcome.Refused(it.because().message());
            }
        };
    }

    private MoveResult move(DossierStanding dossier) {
        return dossiers.move(dossier.id(), dossier.version(), new Move.Done(""));
    }
}
