package vn.chungtay.campaigns.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.usecase.HoldMeetings;
import vn.chungtay.campaigns.usecase.PostResults;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;

/** Meetings and postings of a village, what waits for which step, and why. */
@Controller
@RequestMapping("/campaigns/{campaign}/villages/{village}/steps")
class VillageStepsController {

    private final ReadCampaigns read;
    private final HoldMeetings meetings;
    private final PostResults postings;
    private final VillageFrame frame;

    VillageStepsController(ReadCampaigns read, HoldMeetings meetings, PostResults postings, VillageFrame frame) {
        this.read = read;
        this.meetings = meetings;
        this.postings = postings;
        this.frame = frame;
    }

    @GetMapping
    String steps(@PathVariable UUID campaign, @PathVariable UUID village, Model page) {
        var id = new CampaignId(campaign);
        var here = new UnitId(village);
        frame.around(page, id, here);
        page.addAttribute("progress", read.progress(id).stream()
                .filter(it -> it.village().equals(here))
                .findFirst()
                .orElseThrow(() -> new NotFound("village of a campaign")));
        page.addAttribute("states", EntryState.values());
        page.addAttribute("meetings", meetings.of(id, here));
        page.addAttribute("postings", postings.of(id, here));
        page.addAttribute("draft", Boolean.TRUE.equals(page.getAttribute("mayRun")) ? postings.draft(id, here) : null);
        return "campaigns/steps";
    }
}
