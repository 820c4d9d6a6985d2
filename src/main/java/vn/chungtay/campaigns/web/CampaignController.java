package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.OpenCampaign;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.Paging;

/** The reviews of a commune, or of the communes of a larger unit, with how far each is. */
@Controller
@RequestMapping("/campaigns")
class CampaignController {

    private static final int PAGE = 20;

    private final ReadCampaigns read;
    private final OpenCampaign opening;
    private final Access access;
    private final CampaignFrame frame;

    CampaignController(ReadCampaigns read, OpenCampaign opening, Access access, CampaignFrame frame) {
        this.read = read;
        this.opening = opening;
        this.access = access;
        this.frame = frame;
    }

    /**
     * One review in the list.
     *
     * @param closed villages whose review is complete
     */
    record Line(Campaign campaign, String title, String unit, int villages, int closed, int listed, int reviewed, int decided) {

        static Line of(Campaign campaign, String title, String unit, List<VillageProgress> progress) {
            var states = VillageProgress.sum(progress);
            return new Line(
                    campaign,
                    title,
                    unit,
                    progress.size(),
                    (int) progress.stream().filter(VillageProgress::isClosed).count(),
                    progress.stream().mapToInt(VillageProgress::listed).sum(),
                    progress.stream().mapToInt(VillageProgress::reviewed).sum(),
                    states.getOrDefault(EntryState.DECIDED, 0));
        }
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var place = frame.place(unit);
        var today = frame.today();
        var here = frame.unit(place, today);
        var campaigns = read.of(place);
        var paging = Paging.of(number, campaigns.size(), PAGE);
        page.addAttribute("paging", paging);
        page.addAttribute("lines", paging.rows(campaigns).stream().map(it -> line(it, today)).toList());
        page.addAttribute("place", here);
        page.addAttribute("unit", place.value());
        page.addAttribute("today", today);
        page.addAttribute("mayOpen", here.level() == UnitLevel.COMMUNE && access.may(CampaignsAction.OPEN, place));
        return "campaigns/list";
    }

    private Line line(Campaign campaign, LocalDate today) {
        return Line.of(campaign, frame.title(campaign), frame.unit(campaign.unit(), today).name(), read.progress(campaign.id()));
    }

    @PostMapping
    String open(
            @RequestParam UUID unit,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable Integer month,
            RedirectAttributes next) {
        var commune = new UnitId(unit);
        var outcome = month == null ? opening.periodic(commune, year) : opening.regular(commune, year, month);
        if (outcome instanceof CampaignOutcome.Done it) {
            next.addFlashAttribute("notice", "campaigns.opened");
            return "redirect:/campaigns/" + it.campaign().value();
        }
        next.addFlashAttribute("fault", frame.fault(outcome));
        next.addFlashAttribute("typed", Map.of("year", year, "month", month == null ? "" : month));
        return "redirect:/campaigns?unit=" + unit;
    }
}
