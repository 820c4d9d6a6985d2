package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.Meeting;
import vn.chungtay.campaigns.model.MeetingRule;
import vn.chungtay.campaigns.model.Minutes;
import vn.chungtay.campaigns.model.MinutesCheck;
import vn.chungtay.campaigns.model.ReviewedHousehold;
import vn.chungtay.campaigns.model.VillageRefusal;
import vn.chungtay.campaigns.store.MeetingRuleFile;
import vn.chungtay.campaigns.store.VillageMeetingStore;
import vn.chungtay.campaigns.usecase.VillageOutcome.Done;
import vn.chungtay.campaigns.usecase.VillageOutcome.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.AssessmentId;

/**
 * Keeps what meetings of villages said about results. A meeting speaks about results that no meeting has spoken about; a
 * household on which less than half agreed is looked at again first. Minutes are never rewritten, only corrected by others.
 */
@Service
public class HoldMeetings {

    private final VillageSteps steps;
    private final Audit audit;
    private final VillageMeetingStore meetings;
    private final MeetingRuleFile rules;

    HoldMeetings(VillageSteps steps, Audit audit, VillageMeetingStore meetings, MeetingRuleFile rules) {
        this.steps = steps;
        this.audit = audit;
        this.meetings = meetings;
        this.rules = rules;
    }

    /**
     * What a meeting of today would be about.
     *
     * @param waiting of whom it speaks
     * @param again on whom an earlier meeting did not agree and whom nobody has looked at since
     * @param rule absent where none is loaded
     * @param known how many minutes there are
     */
    public record Agenda(List<ReviewedHousehold> waiting, List<ReviewedHousehold> again, Optional<MeetingRule> rule, int known) {}

    /** Minutes with the households that they speak about. */
    public record Protocol(Meeting meeting, List<ReviewedHousehold> households) {

        public Minutes.Ballot ballot(ReviewedHousehold household) {
            return meeting.minutes().ballots().stream()
                    .filter(it -> it.look().equals(household.look()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Transactional
    public Agenda agenda(CampaignId id, UnitId village) {
        steps.require(CampaignsAction.VISIT, id, village);
        return new Agenda(
                steps.standing(id, village, EntryState.LOOKED),
                steps.standing(id, village, EntryState.DISPUTED),
                rules.on(steps.today()),
                meetings.of(id, village).size());
    }

    /** Minutes of the village, the latest first. */
    @Transactional(readOnly = true)
    public List<Meeting> of(CampaignId id, UnitId village) {
        steps.require(CampaignsAction.VIEW_HOUSEHOLDS, id, village);
        return meetings.of(id, village);
    }

    @Transactional
    public Protocol protocol(MeetingId id) {
        var meeting = found(id);
        steps.require(CampaignsAction.VIEW_HOUSEHOLDS, meeting.campaign(), meeting.village());
        return new Protocol(meeting, about(meeting));
    }

    /** @param known how many minutes of the village there were when the form was opened */
    @Transactional
    public VillageOutcome record(CampaignId id, UnitId village, int known, Minutes minutes) {
        var campaign = steps.require(CampaignsAction.VISIT, id, village);
        if (meetings.of(id, village).size() != known) return new Refused(new VillageRefusal.RecordedMeanwhile());
        var refusal = refusal(campaign, minutes, steps.standing(id, village, EntryState.LOOKED));
        if (refusal.isPresent()) return new Refused(refusal.get());
        return write(new Meeting(MeetingId.next(), id, village, known + 1, minutes, null, "", null));
    }

    /** Puts minutes right by others, about the same households. What is posted already is not turned round. */
    @Transactional
    public VillageOutcome correct(MeetingId wrong, String reason, Minutes minutes) {
        var first = found(wrong);
        var campaign = steps.require(CampaignsAction.VISIT, first.campaign(), first.village());
        if (reason.isBlank()) return new Refused(new VillageRefusal.ReasonNeeded());
        if (!first.holds()) return new Refused(new VillageRefusal.CorrectedAlready());
        var about = about(first);
        var refusal = refusal(campaign, minutes, about).or(() -> turned(first.minutes(), minutes, about));
        if (refusal.isPresent()) return new Refused(refusal.get());
        var seq = meetings.of(first.campaign(), first.village()).size() + 1;
        return write(new Meeting(
                MeetingId.next(), first.campaign(), first.village(), seq, minutes, wrong, reason.strip(), null));
    }

    private Optional<VillageRefusal> refusal(Campaign campaign, Minutes minutes, List<ReviewedHousehold> about) {
        if (campaign.isFinished()) return Optional.of(new VillageRefusal.Finished());
        if (minutes.heldOn().isBefore(campaign.opensOn())) return Optional.of(new VillageRefusal.BeforeReview(campaign.opensOn()));
        var rule = rules.on(minutes.heldOn());
        if (rule.isEmpty()) return Optional.of(new VillageRefusal.NoRule(minutes.heldOn()));
        return new MinutesCheck(rule.get(), about).refusal(minutes, steps.today());
    }

    private static Optional<VillageRefusal> turned(Minutes first, Minutes second, List<ReviewedHousehold> about) {
        if (!first.looks().equals(second.looks())) return Optional.of(new VillageRefusal.OtherHouseholds());
        Map<AssessmentId, ReviewedHousehold> byLook =
                about.stream().collect(Collectors.toMap(ReviewedHousehold::look, Function.identity()));
        var before = first.outcomes();
        var posted = second.outcomes().entrySet().stream()
                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .map(it -> Objects.requireNonNull(byLook.get(it.getKey())))
                .filter(it -> it.state() != EntryState.AGREED && it.state() != EntryState.DISPUTED && !it.isLookedAtAgain())
                .count();
        return posted == 0 ? Optional.empty() : Optional.of(new VillageRefusal.PostedAlready((int) posted));
    }

    private VillageOutcome write(Meeting meeting) {
        if (!meetings.add(meeting)) return new Refused(new VillageRefusal.RecordedMeanwhile());
        var minutes = meeting.minutes();
        audit.changed(
                CampaignsAction.VISIT.code(),
                meeting.id(),
                Map.of(),
                Map.of(
                        "held_on", minutes.heldOn(), "invited", minutes.invited(), "present", minutes.present(),
                        "households", minutes.ballots().size(), "correction", meeting.corrects().isPresent()));
        return new Done(meeting.id());
    }

    private List<ReviewedHousehold> about(Meeting meeting) {
        return steps.of(meeting.village(), meeting.minutes().looks(), meeting.minutes().heldOn());
    }

    private Meeting found(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NotFound("meeting"));
    }
}
