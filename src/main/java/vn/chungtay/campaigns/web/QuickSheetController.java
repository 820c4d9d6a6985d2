package vn.chungtay.campaigns.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.usecase.FillInQuickSheet;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.web.Posted;
import vn.chungtay.survey.web.SheetPages;

/** Phiếu A of a household that asked to be reviewed: begun, filled in, ended with the view of the team. */
@Controller
@RequestMapping("/campaigns/{campaign}/households/{entry}/quick-sheet")
class QuickSheetController {

    private final FillInQuickSheet sheets;
    private final SheetPages pages;
    private final CampaignFrame frame;
    private final Access access;
    private final Words words;

    QuickSheetController(FillInQuickSheet sheets, SheetPages pages, CampaignFrame frame, Access access, Words words) {
        this.sheets = sheets;
        this.pages = pages;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    @PostMapping("/begin")
    String begin(@PathVariable UUID campaign, @PathVariable UUID entry, RedirectAttributes next) {
        if (sheets.begin(new EntryId(entry))) return "redirect:" + address(campaign, entry);
        next.addFlashAttribute("fault", words.text("campaigns.quick.too_late"));
        return "redirect:" + household(campaign, entry);
    }

    @GetMapping
    String show(
            @PathVariable UUID campaign,
            @PathVariable UUID entry,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "false") boolean strict,
            Model page) {
        var open = open(entry);
        return draw(campaign, open, new Posted(open.filled(), Map.of()), section, strict, page);
    }

    @PostMapping
    String save(
            @PathVariable UUID campaign,
            @PathVariable UUID entry,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> form,
            Model page) {
        var open = open(entry);
        var section = form.getFirst(SheetPages.SECTION);
        var posted = pages.read(open.questionnaire(), open.filled(), Answers.NONE, form);
        if (!posted.isReadable()) return draw(campaign, open, posted, section, false, page);
        sheets.save(new EntryId(entry), revision, posted.filled());
        return "redirect:" + address(campaign, entry) + "?section=" + SheetPages.next(open.questionnaire(), form);
    }

    private String draw(
            UUID campaign, FillInQuickSheet.Open open, Posted posted, @Nullable String section, boolean strict, Model page) {
        var it = frame.around(page, new CampaignId(campaign), "households");
        var entry = open.entry();
        var shown = new SheetPages.Open(open.questionnaire(), posted.filled(), Answers.NONE, strict);
        page.addAttribute("sheet", pages.page(shown, address(campaign, entry.id().value()), section, posted.unread()));
        page.addAttribute("one", entry);
        page.addAttribute("open", open);
        page.addAttribute("village", frame.unit(entry.village(), frame.day(it)).name());
        page.addAttribute("mayVisit", access.may(CampaignsAction.VISIT, entry.village()) && !open.ended());
        return "campaigns/quick-sheet";
    }

    @PostMapping("/ending")
    String end(@PathVariable UUID campaign, @PathVariable UUID entry, RedirectAttributes next) {
        if (sheets.end(new EntryId(entry))) {
            next.addFlashAttribute("notice", "campaigns.quick.ended");
            return "redirect:" + household(campaign, entry);
        }
        next.addFlashAttribute("fault", words.text("campaigns.quick.incomplete"));
        return "redirect:" + address(campaign, entry) + "?strict=true";
    }

    private FillInQuickSheet.Open open(UUID entry) {
        return sheets.find(new EntryId(entry)).orElseThrow(() -> new NotFound("quick sheet"));
    }

    private static String household(UUID campaign, UUID entry) {
        return "/campaigns/" + campaign + "/households/" + entry;
    }

    private static String address(UUID campaign, UUID entry) {
        return household(campaign, entry) + "/quick-sheet";
    }
}
