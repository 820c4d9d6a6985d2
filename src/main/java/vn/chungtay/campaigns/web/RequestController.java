package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.RequestReview;

/** Requests for a review: taken on the list of households, taken back on the page of one. */
@Controller("reviewRequestController")
@RequestMapping("/campaigns/{campaign}/households")
class RequestController {

    private final RequestReview requests;
    private final CampaignFrame frame;

    RequestController(RequestReview requests, CampaignFrame frame) {
        this.requests = requests;
        this.frame = frame;
    }

    @PostMapping("/requests")
    String list(
            @PathVariable UUID campaign, @RequestParam String code, @RequestParam LocalDate on, RedirectAttributes next) {
        var outcome = requests.list(new CampaignId(campaign), code, on);
        tell(outcome, "campaigns.request.listed", next);
        if (outcome instanceof CampaignOutcome.Refused) next.addFlashAttribute("typed", Map.of("code", code, "on", on));
        return "redirect:/campaigns/" + campaign + "/households";
    }

    @PostMapping("/{entry}/withdrawal")
    String withdraw(@PathVariable UUID campaign, @PathVariable UUID entry, RedirectAttributes next) {
        tell(requests.withdraw(new EntryId(entry)), "campaigns.request.withdrawn", next);
        return "redirect:/campaigns/" + campaign + "/households/" + entry;
    }

    private void tell(CampaignOutcome outcome, String notice, RedirectAttributes next) {
        var fault = frame.fault(outcome);
        if (fault == null) next.addFlashAttribute("notice", notice);
        else next.addFlashAttribute("fault", fault);
    }
}
