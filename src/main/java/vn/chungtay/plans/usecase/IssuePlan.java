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
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9]+[A-Za-z]?/\\S+");

    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final PlanList list;
    private final CheckPlan check;
    private final Dossiers dossiers;
    private final PlanDossiers owner;
    private final Clock clock;

    IssuePlan(
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            PlanList list,
            CheckPlan check,
            Dossiers dossiers,
            PlanDossiers owner,
            Clock clock) {
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.list = list;
        this.check = check;
        this.dossiers = dossiers;
        this.owner = owner;
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
        var errors = check.errors(version);
        if (errors > 0 && given.reason().isBlank() && !version.fromPaper()) return new PlanOutcome.ErrorsOpen(errors);
        write(version, given, errors, who);
        if (version.fromPaper()) return writeDown(plan, version);
        return numbered(plan, version);
    }

    private Optional<String> refusal(UnitId unit, Version version, Numbering given) {
        var today = LocalDate.now(clock);
        if (!NUMBER.matcher(given.number()).matches()) return Optional.of("plans.refusal.bad_number");
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

    private PlanOutcome writeDown(Plan plan, Version version) {
        plans.reach(version.id(), PlanState.ISSUED);
        owner.askBelow(plans.version(version.id()).orElseThrow());
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
