package vn.chungtay.campaigns.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.CountSecondLooks;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.KeepTeam;
import vn.chungtay.campaigns.usecase.PrintSheets;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadHints;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** How far a review is, village by village, and the page of one village. */
@Controller
@RequestMapping("/campaigns/{campaign}")
class BoardController {

    private final ReadCampaigns read;
    private final KeepRoster roster;
    private final KeepTeam team;
    private final ReadHints hints;
    private final CountSecondLooks secondLooks;
    private final PrintSheets sheets;
    private final Access access;
    private final CampaignFrame frame;

    BoardController(
            ReadCampaigns read,
            KeepRoster roster,
            KeepTeam team,
            ReadHints hints,
            CountSecondLooks secondLooks,
            PrintSheets sheets,
            Access access,
            CampaignFrame frame) {
        this.read = read;
        this.roster = roster;
        this.team = team;
        this.hints = hints;
        this.secondLooks = secondLooks;
        this.sheets = sheets;
        this.access = access;
        this.frame = frame;
    }

    /** A village with its name. */
    record Line(String name, VillageProgress progress) {}

    @GetMapping
    String board(@PathVariable UUID campaign, Model page) {
        var id = new CampaignId(campaign);
        var it = frame.around(page, id, "board");
        var lines = lines(it);
        page.addAttribute("lines", lines);
        page.addAttribute("states", EntryState.values());
        page.addAttribute("sum", VillageProgress.sum(lines.stream().map(Line::progress).toList()));
        page.addAttribute("listed", lines.stream().mapToInt(line -> line.progress().listed()).sum());
        page.addAttribute("reviewed", lines.stream().mapToInt(line -> line.progress().reviewed()).sum());
        page.addAttribute("closed", lines.stream().filter(line -> line.progress().isClosed()).count());
        page.addAttribute("changes", Boolean.TRUE.equals(page.getAttribute("mayRun")) ? read.changes(id).size() : 0);
        page.addAttribute("hints", hints.open(id).orElse(null));
        page.addAttribute("villageHints", hints.openByVillage(id));
        page.addAttribute("secondLooks", secondLooks.of(id).orElse(null));
        return "campaigns/board";
    }

    private List<Line> lines(Campaign campaign) {
        var progress = read.progress(campaign.id());
        var names = frame.names(campaign, progress.stream().map(VillageProgress::village).toList());
        return progress.stream()
                .map(it -> new Line(names.getOrDefault(it.village(), ""), it))
                .sorted(Comparator.comparing(Line::name))
                .toList();
    }

    @GetMapping("/villages/{village}")
    String village(@PathVariable UUID campaign, @PathVariable UUID village, Model page) {
        var id = new CampaignId(campaign);
        var it = frame.around(page, id, "board");
        var here = new UnitId(village);
        page.addAttribute("line", lines(it).stream()
                .filter(one -> one.progress().village().equals(here))
                .findFirst()
                .orElseThrow(() -> new NotFound("village of a campaign")));
        page.addAttribute("states", EntryState.values());
        page.addAttribute("team", team.of(id, here));
        page.addAttribute("mayVisit", access.may(CampaignsAction.VISIT, here) && !it.isFinished());
        page.addAttribute("sheetPrints", sheets.of(id, here));
        return "campaigns/village";
    }

    @PostMapping("/list")
    String catchUp(@PathVariable UUID campaign, RedirectAttributes next) {
        return after(roster.catchUp(new CampaignId(campaign)), "campaigns.list.caught_up", "/campaigns/" + campaign, next);
    }

    @PostMapping("/villages/{village}/closing")
    String close(@PathVariable UUID campaign, @PathVariable UUID village, RedirectAttributes next) {
        var done = roster.close(new CampaignId(campaign), new UnitId(village));
        return after(done, "campaigns.village.closed", address(campaign, village), next);
    }

    @PostMapping("/villages/{village}/reopening")
    String reopen(@PathVariable UUID campaign, @PathVariable UUID village, RedirectAttributes next) {
        var done = roster.reopen(new CampaignId(campaign), new UnitId(village));
        return after(done, "campaigns.village.reopened", address(campaign, village), next);
    }

    @PostMapping("/villages/{village}/team")
    String join(
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String account,
            RedirectAttributes next) {
        var done = team.add(new CampaignId(campaign), new UnitId(village), name, post, account);
        return after(done, "campaigns.team.added", address(campaign, village), next);
    }

    @PostMapping("/villages/{village}/team/{investigator}/removal")
    String leave(
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @PathVariable UUID investigator,
            RedirectAttributes next) {
        var done = team.remove(new CampaignId(campaign), new UnitId(village), investigator);
        return after(done, "campaigns.team.removed", address(campaign, village), next);
    }

    private String after(CampaignOutcome outcome, String notice, String page, RedirectAttributes next) {
        var fault = frame.fault(outcome);
        if (fault == null) next.addFlashAttribute("notice", notice);
        else next.addFlashAttribute("fault", fault);
        return "redirect:" + page;
    }

    private static String address(UUID campaign, UUID village) {
        return "/campaigns/" + campaign + "/villages/" + village;
    }
}
