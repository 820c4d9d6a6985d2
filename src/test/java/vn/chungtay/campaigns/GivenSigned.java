package vn.chungtay.campaigns;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;

/** A list of a commune that waits for nothing but its number. */
@Component
public class GivenSigned {

    private final GivenUsers users;
    private final ProposeDecision proposing;
    private final ReadDecisions read;
    private final Dossiers dossiers;

    GivenSigned(GivenUsers users, ProposeDecision proposing, ReadDecisions read, Dossiers dossiers) {
        this.users = users;
        this.proposing = proposing;
        this.read = read;
        this.dossiers = dossiers;
    }

    /** Of everything in the review that is settled, over all hands of its route. */
    public DecisionId list(Commune commune, CampaignId campaign) {
        var answer = users.as(commune.officer(), () -> proposing.propose(campaign));
        if (!(answer instanceof ProposeDecision.Answer.Proposed it)) throw new IllegalStateException("no list: " + answer);
        for (var who : List.of(commune.officer(), commune.superior(), commune.leader())) move(who, it.decision());
        return it.decision();
    }

    private void move(UserId who, DecisionId list) {
        var result = users.as(who, () -> {
            var standing = read.find(list).dossier().orElseThrow();
            return dossiers.move(standing.id(), standing.version(), new Move.Done(""));
        });
        if (result instanceof MoveResult.Refused it) throw new IllegalStateException("not moved: " + it.because());
    }
}
