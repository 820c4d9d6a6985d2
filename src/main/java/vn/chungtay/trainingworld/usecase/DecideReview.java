package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.FinishCampaign;
import vn.chungtay.campaigns.usecase.PrintCertificates;
import vn.chungtay.campaigns.usecase.PrintOutcome;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.RecogniseDecision;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.OpenToAll;

/** The end of a review: list, opinion of the province, signature, number, certificates. Goes on where it was interrupted. */
@Component
@OpenToAll("each step is a use case that asks for the right")
class DecideReview {

    private static final String NUMBER = "215/QĐ-UBND";

    private final ProposeDecision proposing;
    private final ReadDecisions read;
    private final Dossiers dossiers;
    private final RecogniseDecision recognising;
    private final PrintCertificates certificates;
    private final FinishCampaign finishing;
    private final Clock clock;

    DecideReview(
            ProposeDecision proposing,
            ReadDecisions read,
            Dossiers dossiers,
            RecogniseDecision recognising,
            PrintCertificates certificates,
            FinishCampaign finishing,
            Clock clock) {
        this.proposing = proposing;
        this.read = read;
        this.dossiers = dossiers;
        this.recognising = recognising;
        this.certificates = certificates;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** On whose behalf which step is done. */
    record Cast(Caller officer, Caller province, Caller leader, Caller archivist) {}

    /** Until everybody on the list has the class of the decision. */
    void recognise(CampaignId campaign, Cast cast) {
        var list = Asked.of(cast.officer(), () -> list(campaign));
        for (var step = waiting(list, cast); step.isPresent(); step = waiting(list, cast)) {
            if (step.get() == StepAct.NUMBER) cast.archivist().run(() -> number(list));
            else caller(step.get(), cast).run(() -> move(list));
        }
    }

    private static Caller caller(StepAct act, Cast cast) {
        return switch (act) {
            case SUBMIT -> cast.officer();
            case ADVISE, APPRAISE -> cast.province();
            case SIGN -> cast.leader();
            case NUMBER -> cast.archivist();
        };
    }

    private DecisionId list(CampaignId campaign) {
        var known = read.of(campaign).decisions();
        if (!known.isEmpty()) return known.getFirst().id();
        if (proposing.propose(campaign) instanceof ProposeDecision.Answer.Proposed it) return it.decision();
        throw new IllegalStateException("the list of the training world was refused");
    }

    private Optional<StepAct> waiting(DecisionId list, Cast cast) {
        return Asked.of(cast.officer(), () -> read.find(list).dossier().orElseThrow().step().map(it -> it.act()));
    }

    private void move(DecisionId list) {
        var standing = read.find(list).dossier().orElseThrow();
        if (dossiers.move(standing.id(), standing.version(), new Move.Done("")) instanceof MoveResult.Refused it) {
            throw new IllegalStateException("a step of the training world was refused: " + it.because());
        }
    }

    private void number(DecisionId list) {
        var today = LocalDate.now(clock);
        var decision = read.find(list).decision();
        recognising.recognise(list, decision.version(), new Decision.Act(NUMBER, today, today)).ifPresent(it -> {
            throw new IllegalStateException("the number of the training world was refused: " + it);
        });
    }

    /** Certificates as one file, and the review is over. */
    void finish(CampaignId campaign, Cast cast) {
        var list = Asked.of(cast.officer(), () -> list(campaign));
        cast.officer().run(() -> {
            if (certificates.runs(list).isEmpty() && !(certificates.order(list, null) instanceof PrintOutcome.Ordered)) {
                throw new IllegalStateException("no certificates for the training world");
            }
        });
        cast.leader().run(() -> {
            if (finishing.finish(campaign) instanceof CampaignOutcome.Refused it) {
                throw new IllegalStateException("the review of the training world does not end: " + it.because());
            }
        });
    }
}
