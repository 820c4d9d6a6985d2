package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReviewPaper;
import vn.chungtay.campaigns.usecase.WriteReviewPapers;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.geography.UnitId;

/** The papers of a review: a page that leads to each of them, and the files. */
@Controller
@RequestMapping("/campaigns/{campaign}/papers")
class ReviewPaperController {

    private static final List<ReviewPaper> OF_LIST = List.of(
            ReviewPaper.DECISION, ReviewPaper.POOR, ReviewPaper.NEAR_POOR, ReviewPaper.AVERAGE_STANDARD, ReviewPaper.ESCAPED);

    private final WriteReviewPapers write;
    private final ReadCampaigns read;
    private final CampaignFrame frame;

    ReviewPaperController(WriteReviewPapers write, ReadCampaigns read, CampaignFrame frame) {
        this.write = write;
        this.read = read;
        this.frame = frame;
    }

    /** @param village to narrow lists to one; absent for all */
    @GetMapping
    String papers(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable UUID village, Model page) {
        var id = new CampaignId(campaign);
        var it = frame.around(page, id, "papers");
        page.addAttribute("lists", write.lists(id));
        page.addAttribute("ofList", OF_LIST);
        page.addAttribute("formats", Format.values());
        page.addAttribute("villages", villages(it));
        page.addAttribute("village", village);
        return "campaigns/papers";
    }

    @GetMapping("/roster/{format}")
    ResponseEntity<byte[]> roster(
            @PathVariable UUID campaign, @PathVariable Format format, @RequestParam(required = false) @Nullable UUID village) {
        return answer(write.roster(new CampaignId(campaign), unit(village), format));
    }

    @GetMapping("/lists/{list}/{paper}/{format}")
    ResponseEntity<byte[]> ofList(
            @PathVariable UUID list,
            @PathVariable ReviewPaper paper,
            @PathVariable Format format,
            @RequestParam(required = false) @Nullable UUID village) {
        return answer(write.ofList(new DecisionId(list), paper, unit(village), format));
    }

    @GetMapping("/households/{entry}/{paper}/{format}")
    ResponseEntity<byte[]> ofHousehold(
            @PathVariable UUID entry, @PathVariable ReviewPaper paper, @PathVariable Format format) {
        return answer(write.ofHousehold(new EntryId(entry), paper, format));
    }

    private List<Map.Entry<UnitId, String>> villages(Campaign campaign) {
        var all = read.progress(campaign.id()).stream().map(it -> it.village()).toList();
        return frame.names(campaign, all).entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    private static ResponseEntity<byte[]> answer(PaperFile file) {
        return FileAnswer.of(file.name(), file.content());
    }

    private static @Nullable UnitId unit(@Nullable UUID village) {
        return village == null ? null : new UnitId(village);
    }
}
