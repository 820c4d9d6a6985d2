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
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.ListAtCounter;
import vn.chungtay.campaigns.usecase.RequestOutcome;
import vn.chungtay.campaigns.usecase.RequestReview;
import vn.chungtay.platform.web.Words;

/** Requests for a review: taken on the list of households, taken back on the page of one. */
@Controller("listedRequestController")
@RequestMapping("/campaigns/{campaign}/households")
class RequestController {

    private final RequestReview requests;
    private final ListAtCounter counter;
    private final CampaignFrame frame;
    private final RequestWords refusals;
    private final Words words;

    RequestController(RequestReview requests, ListAtCounter counter, CampaignFrame frame, RequestWords refusals, Words words) {
        this.requests = requests;
        this.counter = counter;
        this.frame = frame;
        this.refusals = refusals;
        this.words = words;
    }

    @PostMapping("/requests")
    String list(
            @PathVariable UUID campaign,
            @RequestParam String code,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "LOW_CLASS") Wish wish,
            RedirectAttributes next) {
        var outcome = counter.list(new CampaignId(campaign), code, on, wish, words.text("campaigns.ask.on_paper"));
        switch (outcome) {
            case RequestOutcome.Done _ -> next.addFlashAttribute("notice", "campaigns.request.listed");
            case RequestOutcome.Refused it -> {
                next.addFlashAttribute("fault", refusals.fault(it.because()));
                next.addFlashAttribute("typed", Map.of("code", code, "on", on));
            }
        }
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
