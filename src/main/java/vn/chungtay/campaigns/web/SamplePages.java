package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.sample.SampleRefusal;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.usecase.SampleOutcome;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** What the pages of second looks share. */
@Component
class SamplePages {

    private final CampaignFrame frame;
    private final Access access;
    private final Words words;

    SamplePages(CampaignFrame frame, Access access, Words words) {
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    void around(Model page, SecondLook look) {
        var campaign = frame.around(page, look.campaign(), "samples");
        page.addAttribute("look", look);
        page.addAttribute("village", frame.unit(look.village(), frame.day(campaign)).name());
        page.addAttribute("mayVisit", access.may(CampaignsAction.VISIT, look.village()) && !campaign.isFinished());
    }

    /** Says on the next page what was done, or why it was not. */
    void tell(SampleOutcome outcome, String notice, RedirectAttributes next) {
        switch (outcome) {
            case SampleOutcome.Done _ -> next.addFlashAttribute("notice", notice);
            case SampleOutcome.Refused it -> next.addFlashAttribute("fault", fault(it.because()));
        }
    }

    private String fault(SampleRefusal because) {
        var key = "campaigns.sample_refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case SampleRefusal.NoRule it -> words.text(key, Vietnamese.date(it.day()));
            case SampleRefusal.Incomplete it -> words.text(key, it.places());
            case SampleRefusal.Finished _,
                    SampleRefusal.NothingToDraw _,
                    SampleRefusal.LookedFirst _,
                    SampleRefusal.HouseholdGone _,
                    SampleRefusal.NotHandedIn _,
                    SampleRefusal.ComparedAlready _ -> words.text(key);
        };
    }
}
