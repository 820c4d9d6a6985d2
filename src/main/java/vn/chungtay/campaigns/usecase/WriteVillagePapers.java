package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Capacity;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.InvitationPaper;
import vn.chungtay.campaigns.model.MinutesPaper;
import vn.chungtay.campaigns.model.PostingPapers;
import vn.chungtay.campaigns.model.VillagePaperHead;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.PovertyClass;

/** Writes the papers of a village as Word and as PDF: invitation, minutes, what is posted, and the minutes of its end. */
@Service
public class WriteVillagePapers {

    private final VillageSteps steps;
    private final HoldMeetings meetings;
    private final PostResults postings;
    private final AnswerObjections objections;
    private final Geography geography;
    private final Papers papers;
    private final MessageSource messages;

    WriteVillagePapers(
            VillageSteps steps,
            HoldMeetings meetings,
            PostResults postings,
            AnswerObjections objections,
            Geography geography,
            Papers papers,
            MessageSource messages) {
        this.steps = steps;
        this.meetings = meetings;
        this.postings = postings;
        this.objections = objections;
        this.geography = geography;
        this.papers = papers;
        this.messages = messages;
    }

    /** As which file a paper is given out. */
    public enum Format {
        DOCX,
        PDF
    }

    @Transactional
    public PaperFile invitation(CampaignId id, UnitId village, LocalDate on, LocalTime at, String place, Format format) {
        var campaign = steps.require(CampaignsAction.VISIT, id, village);
        var households = steps.standing(id, village, EntryState.LOOKED, EntryState.DISPUTED).size();
        var paper = new InvitationPaper(head(campaign, village, steps.today())).paper(steps.today(), on, at, place, households);
        return written(paper, campaign, "giay-moi-hop", format);
    }

    @Transactional
    public PaperFile minutes(MeetingId id, Format format) {
        var it = meetings.protocol(id);
        var meeting = it.meeting();
        var campaign = steps.require(CampaignsAction.VIEW_HOUSEHOLDS, meeting.campaign(), meeting.village());
        var head = head(campaign, meeting.village(), meeting.minutes().heldOn());
        var paper = new MinutesPaper(head, words(Capacity.values(), "campaigns.capacity.")).paper(meeting, it.households());
        return written(paper, campaign, "bien-ban-hop-" + meeting.seq(), format);
    }

    @Transactional
    public PaperFile posted(PostingId id, Format format) {
        var it = postings.posted(id);
        var posting = it.posting();
        var campaign = steps.require(CampaignsAction.VIEW_HOUSEHOLDS, posting.campaign(), posting.village());
        var paper = new PostingPapers(head(campaign, posting.village(), posting.postedOn()))
                .list(posting, it.households(), it.term().map(one -> one.counted()).orElse(List.of()));
        return written(paper, campaign, "niem-yet-" + posting.seq(), format);
    }

    /** Empty while the days of the posting run. */
    @Transactional
    public Optional<PaperFile> end(PostingId id, Format format) {
        var posting = postings.posted(id).posting();
        var campaign = steps.require(CampaignsAction.VIEW_HOUSEHOLDS, posting.campaign(), posting.village());
        if (!posting.isOver(steps.today())) return Optional.empty();
        var paper = new PostingPapers(head(campaign, posting.village(), posting.lastDay()))
                .end(posting, posting.looks().size(), objections.of(id));
        return Optional.of(written(paper, campaign, "ket-thuc-niem-yet-" + posting.seq(), format));
    }

    PaperFile written(OfficialPaper paper, Campaign campaign, String name, Format format) {
        var content = format == Format.PDF ? papers.pdf(paper) : papers.word(paper, campaign.unit());
        return new PaperFile(name + "." + format.name().toLowerCase(Locale.ROOT), content);
    }

    VillagePaperHead head(Campaign campaign, UnitId village, LocalDate day) {
        var commune = geography.nearest(campaign.unit(), day).orElseThrow();
        var review = campaign.month() == null
                ? word("campaigns.paper.periodic", String.valueOf(campaign.year()))
                : word("campaigns.paper.regular", campaign.month(), String.valueOf(campaign.year()));
        return new VillagePaperHead(
                withKind(commune),
                commune.name(),
                withKind(geography.nearest(village, day).orElseThrow()),
                review,
                words(PovertyClass.values(), "standards.class."));
    }

    private String withKind(Unit unit) {
        return word("geography.kind." + unit.kind()) + " " + unit.name();
    }

    private <E extends Enum<E>> Map<E, String> words(E[] all, String prefix) {
        return Arrays.stream(all).collect(Collectors.toMap(Function.identity(), it -> word(prefix + it)));
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
