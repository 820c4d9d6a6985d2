package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.CampaignCalendar;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.Minutes;
import vn.chungtay.campaigns.model.Posting;
import vn.chungtay.campaigns.model.ReviewedHousehold;
import vn.chungtay.campaigns.model.VillageRefusal;
import vn.chungtay.campaigns.store.CalendarFile;
import vn.chungtay.campaigns.store.VillageMeetingStore;
import vn.chungtay.campaigns.store.PostingStore;
import vn.chungtay.campaigns.usecase.VillageOutcome.Done;
import vn.chungtay.campaigns.usecase.VillageOutcome.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.days.CountedDays;
import vn.chungtay.platform.days.WorkingDays;

/** Posts the results on which a village agreed, with names and results and nothing else of the people (REV-10). */
@Service
public class PostResults {

    private final VillageSteps steps;
    private final Audit audit;
    private final PostingStore postings;
    private final VillageMeetingStore meetings;
    private final CalendarFile calendars;
    private final WorkingDays days;

    PostResults(
            VillageSteps steps,
            Audit audit,
            PostingStore postings,
            VillageMeetingStore meetings,
            CalendarFile calendars,
            WorkingDays days) {
        this.steps = steps;
        this.audit = audit;
        this.postings = postings;
        this.meetings = meetings;
        this.calendars = calendars;
        this.days = days;
    }

    /**
     * What a posting of today would show and how long it would hang.
     *
     * @param term absent where no calendar holds
     * @param known how many postings the village has
     */
    public record Draft(List<ReviewedHousehold> households, Optional<CountedDays> term, Optional<CampaignCalendar> calendar, int known) {}

    /** A posted list. @param term absent if the days would be counted otherwise by now */
    public record PostedList(Posting posting, List<ReviewedHousehold> households, Optional<CountedDays> term) {}

    @Transactional
    public Draft draft(CampaignId id, UnitId village) {
        steps.require(CampaignsAction.RUN, id, village);
        var calendar = calendars.on(steps.today());
        return new Draft(
                steps.standing(id, village, EntryState.AGREED),
                calendar.map(it -> days.count(steps.today(), it.postingDays())),
                calendar,
                postings.of(id, village).size());
    }

    /** Postings of the village, the latest first. */
    @Transactional(readOnly = true)
    public List<Posting> of(CampaignId id, UnitId village) {
        steps.require(CampaignsAction.VIEW_HOUSEHOLDS, id, village);
        return postings.of(id, village);
    }

    @Transactional
    public PostedList posted(PostingId id) {
        var posting = postings.find(id).orElseThrow(() -> new NotFound("posting"));
        steps.require(CampaignsAction.VIEW_HOUSEHOLDS, posting.campaign(), posting.village());
        var term = calendars.on(posting.postedOn())
                .map(it -> days.count(posting.postedOn(), it.postingDays()))
                .filter(it -> it.last().equals(posting.lastDay()));
        return new PostedList(posting, steps.of(posting.village(), posting.looks(), posting.postedOn()), term);
    }

    /**
     * Everything that waits for posting hangs from that day on. The day itself is not counted.
     *
     * @param known how many postings of the village there were when the form was opened
     */
    @Transactional
    public VillageOutcome post(CampaignId id, UnitId village, int known, LocalDate on, String places) {
        var campaign = steps.require(CampaignsAction.RUN, id, village);
        if (campaign.isFinished()) return new Refused(new VillageRefusal.Finished());
        if (postings.of(id, village).size() != known) return new Refused(new VillageRefusal.RecordedMeanwhile());
        if (on.isAfter(steps.today())) return new Refused(new VillageRefusal.NotYet(on));
        var calendar = calendars.on(on);
        if (calendar.isEmpty()) return new Refused(new VillageRefusal.NoRule(on));
        if (places.isBlank()) return new Refused(new VillageRefusal.PlaceNeeded());
        var agreed = steps.standing(id, village, EntryState.AGREED);
        if (agreed.isEmpty()) return new Refused(new VillageRefusal.NothingToPost());
        var earliest = agreedOn(id, village, agreed);
        if (on.isBefore(earliest)) return new Refused(new VillageRefusal.PostedBeforeMeeting(earliest));
        return write(posting(id, village, known + 1, on, places, calendar.get(), agreed));
    }

    private Posting posting(
            CampaignId id, UnitId village, int seq, LocalDate on, String places, CampaignCalendar calendar, List<ReviewedHousehold> agreed) {
        return new Posting(
                PostingId.next(),
                id,
                village,
                seq,
                on,
                days.after(on, calendar.postingDays()),
                places.strip(),
                calendar.basis(),
                agreed.stream().map(ReviewedHousehold::look).toList());
    }

    /** The day from which all of them were agreed: of the last meeting, or of a re-check. */
    private LocalDate agreedOn(CampaignId id, UnitId village, List<ReviewedHousehold> agreed) {
        var looks = agreed.stream().map(ReviewedHousehold::look).toList();
        var meeting = meetings.of(id, village).stream()
                .map(it -> it.minutes())
                .filter(it -> it.looks().stream().anyMatch(looks::contains))
                .map(Minutes::heldOn);
        var looked = agreed.stream().map(ReviewedHousehold::lookedOn);
        return Stream.concat(meeting, looked).max(LocalDate::compareTo).orElseThrow();
    }

    private VillageOutcome write(Posting posting) {
        if (!postings.add(posting)) return new Refused(new VillageRefusal.RecordedMeanwhile());
        audit.changed(
                CampaignsAction.RUN.code(),
                posting.id(),
                Map.of(),
                Map.of("posted_on", posting.postedOn(), "last_day", posting.lastDay(), "households", posting.looks().size()));
        return new Done(posting.id());
    }
}
