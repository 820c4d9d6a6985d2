package vn.chungtay.campaigns.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.policy.PolicyBook;
import vn.chungtay.campaigns.model.policy.PolicyChange;
import vn.chungtay.campaigns.model.policy.PolicyChange.Move;
import vn.chungtay.campaigns.store.PastEscapeStore;
import vn.chungtay.campaigns.store.PolicyFile;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Says which policies begin and end for whom by a recognised list. It grants nothing: those who give a policy decide. */
@Service
public class ReadPolicyChanges {

    private final Access access;
    private final ReadDecisions decisions;
    private final PastEscapeStore escapes;
    private final PolicyFile policies;

    ReadPolicyChanges(Access access, ReadDecisions decisions, PastEscapeStore escapes, PolicyFile policies) {
        this.access = access;
        this.decisions = decisions;
        this.escapes = escapes;
        this.policies = policies;
    }

    /** One policy of one household. */
    public record Line(DecidedHousehold household, PolicyChange change) {}

    /** @param counts of everything, whatever is listed, but for who neither had a policy nor has it */
    public record Found(Decision.Act act, PolicyBook book, List<Line> lines, Map<Move, Integer> counts) {}

    /** @param move what is listed; everything that changes if empty. The look at the households is recorded. */
    @Transactional
    public Found of(DecisionId id, Optional<Move> move) {
        var shown = decisions.find(id);
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, shown.campaign().unit());
        var act = shown.decision().recognised().orElseThrow(() -> new NotFound("recognised list"));
        var list = decisions.households(id);
        var past = escapes.before(list.stream().map(DecidedHousehold::household).toList(), act.from());
        var lines = new ArrayList<Line>();
        var counts = new EnumMap<Move, Integer>(Move.class);
        for (var it : list) {
            for (var change : PolicyChange.of(it, act, Optional.ofNullable(past.get(it.household())), policies.book())) {
                if (change.isNothing()) continue;
                counts.merge(change.move(), 1, Integer::sum);
                if (move.isPresent() ? move.get() == change.move() : change.move() != Move.STAYS) lines.add(new Line(it, change));
            }
        }
        return new Found(act, policies.book(), lines, counts);
    }
}
