package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.paper.CommuneOffice;
import vn.chungtay.campaigns.model.paper.HouseholdPapers;
import vn.chungtay.campaigns.model.paper.ListPapers;
import vn.chungtay.campaigns.model.paper.RecognitionPaper;
import vn.chungtay.campaigns.model.paper.ResultKind;
import vn.chungtay.campaigns.model.paper.ResultList;
import vn.chungtay.campaigns.model.paper.ResultRow;
import vn.chungtay.campaigns.model.paper.ReviewFrame;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ResultListStore;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Writes the papers of a review as Word and as PDF, from its records as they are now. */
@Service
public class WriteReviewPapers {

    private final Access access;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ResultListStore lists;
    private final UnitTitles titles;
    private final Papers papers;
    private final Clock clock;

    WriteReviewPapers(
            Access access,
            CampaignStore campaigns,
            EntryStore entries,
            ResultListStore lists,
            UnitTitles titles,
            Papers papers,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.entries = entries;
        this.lists = lists;
        this.titles = titles;
        this.papers = papers;
        this.clock = clock;
    }

    /** In which format a paper is written. */
    public enum Format {
        DOCX,
        PDF;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lists of results of a review, the latest first. Counts and numbers, no household. */
    @Transactional(readOnly = true)
    public List<ResultList> lists(CampaignId id) {
        access.require(CampaignsAction.VIEW, campaign(id).unit());
        return lists.of(id);
    }

    @Transactional(readOnly = true)
    public ResultList list(DecisionId id) {
        var list = lists.find(id).orElseThrow(() -> new NotFound("decision"));
        access.require(CampaignsAction.VIEW, list.unit());
        return list;
    }

    /** The list of those to be reviewed. */
    @Transactional
    public PaperFile roster(CampaignId id, @Nullable UnitId village, Format format) {
        var campaign = campaign(id);
        access.require(CampaignsAction.EXPORT, campaign.unit());
        var filter = village == null ? EntryFilter.ALL : EntryFilter.of(village);
        var all = entries.page(id, filter, 0, Integer.MAX_VALUE);
        access.require(CampaignsAction.EXPORT, campaign.unit(), all.stream().map(it -> it.household()).toList(), today());
        return written(campaign, ReviewPaper.ROSTER, ListPapers.roster(frame(campaign), all), format);
    }

    /** One of the lists of results, or the decision with all of them. */
    @Transactional
    public PaperFile ofList(DecisionId id, ReviewPaper paper, @Nullable UnitId village, Format format) {
        var list = lists.find(id).orElseThrow(() -> new NotFound("decision"));
        access.require(CampaignsAction.EXPORT, list.unit());
        var campaign = campaign(list.campaign());
        var frame = frame(campaign);
        var rows = lists.rows(id).stream().filter(it -> village == null || it.village().equals(village)).toList();
        return written(campaign, paper, composed(frame, list, paper, rows), format);
    }

    /** What one household is told; empty papers are not written: a recognised list must speak of it. */
    @Transactional
    public PaperFile ofHousehold(EntryId id, ReviewPaper paper, Format format) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("entry"));
        var campaign = campaign(entry.campaign());
        access.require(CampaignsAction.EXPORT, campaign.unit(), List.of(entry.household()), today());
        var list = lists.recognised(id).flatMap(lists::find).orElseThrow(() -> new NotFound("result of a household"));
        var row = lists.rows(list.id()).stream().filter(it -> it.entry().equals(id)).findFirst().orElseThrow();
        var frame = frame(campaign);
        var written = switch (paper) {
            case NOTICE -> HouseholdPapers.notice(frame, list, row, entry);
            case REFUSAL -> HouseholdPapers.refusal(frame, row, entry);
            default -> throw new NotFound("paper of a household");
        };
        return written(campaign, paper, written, format);
    }

    private static OfficialPaper composed(ReviewFrame frame, ResultList list, ReviewPaper paper, List<ResultRow> rows) {
        return switch (paper) {
            case DECISION -> RecognitionPaper.of(frame, list, rows);
            case POOR, NEAR_POOR, AVERAGE_STANDARD, ESCAPED -> ListPapers.results(frame, ResultKind.valueOf(paper.name()), rows);
            case ROSTER, NOTICE, REFUSAL -> throw new NotFound("paper of a list");
        };
    }

    private PaperFile written(Campaign campaign, ReviewPaper paper, OfficialPaper composed, Format format) {
        var content = switch (format) {
            case DOCX -> papers.word(composed, campaign.unit());
            case PDF -> papers.pdf(composed);
        };
        return new PaperFile(paper.file() + "-" + campaign.year() + format.ending(), content);
    }

    private ReviewFrame frame(Campaign campaign) {
        var day = today().isAfter(campaign.closesOn()) ? campaign.closesOn() : today();
        var commune = titles.unit(campaign.unit(), day);
        var office = new CommuneOffice(titles.title(commune), commune.name(), titles.above(campaign.unit(), day));
        return new ReviewFrame(office, campaign, titles.titles(campaigns.villages(campaign.id()), day), today());
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
