package vn.chungtay.campaigns.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.VillageRefusal;
import vn.chungtay.campaigns.usecase.VillageOutcome;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** What pages about meetings, postings and objections of a village share. */
@Component
class VillageFrame {

    private final CampaignFrame frame;
    private final Access access;
    private final Words words;

    VillageFrame(CampaignFrame frame, Access access, Words words) {
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    Campaign around(Model page, CampaignId id, UnitId village) {
        var campaign = frame.around(page, id, "board");
        page.addAttribute("village", village.value());
        page.addAttribute("villageName", frame.unit(village, frame.day(campaign)).name());
        page.addAttribute("mayVisit", access.may(CampaignsAction.VISIT, village) && !campaign.isFinished());
        return campaign;
    }

    static String address(CampaignId campaign, UnitId village) {
        return "/campaigns/" + campaign.value() + "/villages/" + village.value() + "/steps";
    }

    static String address(UUID campaign, String kind, UUID id) {
        return "/campaigns/" + campaign + "/" + kind + "/" + id;
    }

    /** Says on the next page what was done, or why it was not. */
    void tell(VillageOutcome outcome, String notice, RedirectAttributes next) {
        switch (outcome) {
            case VillageOutcome.Done _ -> next.addFlashAttribute("notice", notice);
            case VillageOutcome.Refused it -> next.addFlashAttribute("fault", fault(it.because()));
        }
    }

    String fault(VillageRefusal because) {
        var key = "campaigns.village_refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case VillageRefusal.NoRule it -> words.text(key, Vietnamese.date(it.day()));
            case VillageRefusal.NotYet it -> words.text(key, Vietnamese.date(it.day()));
            case VillageRefusal.BeforeReview it -> words.text(key, Vietnamese.date(it.opens()));
            case VillageRefusal.MorePresentThanInvited it -> words.text(key, it.present(), it.invited());
            case VillageRefusal.MoreNamedThanPresent it -> words.text(key, it.named(), it.present());
            case VillageRefusal.NoQuorum it -> words.text(key, it.present(), it.invited(), it.percent());
            case VillageRefusal.HouseholdsChanged it -> words.text(key, it.households());
            case VillageRefusal.LookedAfterMeeting it -> words.text(key, it.household(), Vietnamese.date(it.lookedOn()));
            case VillageRefusal.TooManyVotes it -> words.text(key, it.household(), it.agreed(), it.disagreed(), it.present());
            case VillageRefusal.PostedAlready it -> words.text(key, it.households());
            case VillageRefusal.PostedBeforeMeeting it -> words.text(key, Vietnamese.date(it.agreedOn()));
            case VillageRefusal.BeforePosting it -> words.text(key, Vietnamese.date(it.postedOn()));
            case VillageRefusal.NotListed it -> words.text(key, it.code());
            default -> words.text(key);
        };
    }
}
