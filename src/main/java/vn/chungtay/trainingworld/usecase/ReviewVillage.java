package vn.chungtay.trainingworld.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.Capacity;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.Minutes;
import vn.chungtay.campaigns.model.Minutes.Attendee;
import vn.chungtay.campaigns.model.Minutes.Ballot;
import vn.chungtay.campaigns.usecase.HoldMeetings;
import vn.chungtay.campaigns.usecase.PostResults;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.VillageOutcome;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.Reviews;
import vn.chungtay.trainingworld.model.Revisit;

/**
 * The review of one village as its officer leads it. Each step does what is left to be done, so that an interrupted story goes
 * on where it was.
 */
@Component
@OpenToAll("each step is a use case that asks for the right")
class ReviewVillage {

    /** After the last day on which something happens to an invented household, so that everybody is where the list says. */
    static final LocalDate LAST_LOOKS = LocalDate.of(2026, 11, 11);

    private static final LocalDate FIRST_LOOKS = LocalDate.of(2026, 9, 21);
    private static final LocalDate MET_ON = LocalDate.of(2026, 11, 12);
    private static final int INVITED = 42;
    private static final int PRESENT = 36;

    private final ReadCampaigns read;
    private final BulkRegister register;
    private final Reviews registry;
    private final HoldMeetings meetings;
    private final PostResults postings;

    ReviewVillage(ReadCampaigns read, BulkRegister register, Reviews registry, HoldMeetings meetings, PostResults postings) {
        this.read = read;
        this.register = register;
        this.registry = registry;
        this.meetings = meetings;
        this.postings = postings;
    }

    /**
     * Looks at households of the list at which nobody has looked.
     *
     * @param leave how many of the list wait for somebody else
     */
    void look(CampaignId campaign, UnitId village, int leave) {
        var listed = listed(campaign, village);
        if (listed.size() <= leave) return;
        var last = lastLooks(listed);
        listed.subList(leave, listed.size()).forEach(it -> look(it, last.get(it.household())));
    }

    /** Of the village, those at which nobody has looked, in the order of their codes. */
    List<Entry> listed(CampaignId campaign, UnitId village) {
        var page = read.page(campaign, EntryFilter.of(village).in(EntryState.LISTED), 0, Integer.MAX_VALUE);
        return page.entries().stream().sorted((one, other) -> one.code().compareTo(other.code())).toList();
    }

    private Map<HouseholdId, AssessmentRow> lastLooks(List<Entry> listed) {
        var looks = new HashMap<HouseholdId, AssessmentId>();
        for (var row : register.byCodes(listed.stream().map(Entry::code).collect(Collectors.toSet()))) {
            row.classes().stream().map(ClassRow::assessment).filter(Objects::nonNull).reduce((_, later) -> later)
                    .ifPresent(it -> looks.put(row.id(), it));
        }
        var known = registry.looks(looks.values());
        var last = new HashMap<HouseholdId, AssessmentRow>();
        looks.forEach((household, look) -> Optional.ofNullable(known.get(look)).ifPresent(it -> last.put(household, it)));
        return last;
    }

    /** In autumn; who came to live here afterwards is looked at on the last day. */
    private void look(Entry it, @Nullable AssessmentRow last) {
        var visit = new Revisit(it.household(), last);
        var day = FIRST_LOOKS.plusDays(Math.floorMod(it.code().hashCode(), 40));
        var outcome = registry.look(it.household(), visit.on(day));
        if (outcome instanceof Reviews.LookOutcome.Refused refused && refused.because().stream().allMatch(Refusal.NotLivingHere.class::isInstance)) {
            outcome = registry.look(it.household(), visit.on(LAST_LOOKS));
        }
        if (outcome instanceof Reviews.LookOutcome.Refused refused) {
            throw new IllegalStateException("a look of the training world was refused: " + it.code() + " " + refused.because());
        }
    }

    /** The village agrees to everything that waits. */
    void meet(CampaignId campaign, UnitId village) {
        var agenda = meetings.agenda(campaign, village);
        if (agenda.waiting().isEmpty()) return;
        var ballots = agenda.waiting().stream().map(it -> new Ballot(it.look(), PRESENT - 2, 1, "")).toList();
        done(meetings.record(campaign, village, agenda.known(), minutes(ballots)));
    }

    private static Minutes minutes(List<Ballot> ballots) {
        var attendees = List.of(
                new Attendee("Hoàng Văn Mẫu", Capacity.VILLAGE_HEAD), new Attendee("Nông Thị Mẫu", Capacity.POVERTY_OFFICER),
                new Attendee("Triệu Văn Mẫu", Capacity.PARTY_CELL), new Attendee("Dương Văn Mẫu", Capacity.FRONT_OBSERVER));
        return new Minutes(
                MET_ON, "Nhà văn hóa xóm", "Hoàng Văn Mẫu", "Lý Thị Mẫu", INVITED, PRESENT,
                "Cuộc họp nghe kết quả rà soát của từng hộ và biểu quyết.", attendees, ballots);
    }

    /** @return the latest posting of the village; empty if nothing was ever posted */
    Optional<PostingId> post(CampaignId campaign, UnitId village, LocalDate on) {
        var draft = postings.draft(campaign, village);
        if (!draft.households().isEmpty()) {
            done(postings.post(campaign, village, draft.known(), on, "Nhà văn hóa xóm; trụ sở UBND xã"));
        }
        return postings.of(campaign, village).stream().findFirst().map(it -> it.id());
    }

    static void done(VillageOutcome outcome) {
        if (outcome instanceof VillageOutcome.Refused it) {
            throw new IllegalStateException("a step of the training world was refused: " + it.because());
        }
    }
}
