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
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.usecase.FillInSecondSheet;
import vn.chungtay.campaigns.usecase.SampleOutcome;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.web.Posted;
import vn.chungtay.survey.web.SheetPages;

/** The second sheet about a household of a sample: begun, filled in, handed in. */
@Controller
@RequestMapping("/campaigns/{campaign}/samples/{look}/sheet")
class SecondSheetController {

    private final FillInSecondSheet sheets;
    private final SamplePages frame;
    private final SheetPages pages;

    SecondSheetController(FillInSecondSheet sheets, SamplePages frame, SheetPages pages) {
        this.sheets = sheets;
        this.frame = frame;
        this.pages = pages;
    }

    @PostMapping("/begin")
    String begin(@PathVariable UUID campaign, @PathVariable UUID look, RedirectAttributes next) {
        var outcome = sheets.begin(new SecondLookId(look));
        if (outcome instanceof SampleOutcome.Done) return "redirect:" + address(campaign, look) + "/sheet";
        frame.tell(outcome, "", next);
        return "redirect:" + address(campaign, look);
    }

    @GetMapping
    String show(
            @PathVariable UUID campaign,
            @PathVariable UUID look,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "false") boolean strict,
            Model page) {
        var open = sheets.open(new SecondLookId(look));
        return draw(campaign, open, new Posted(open.filled(), Map.of()), section, strict, page);
    }

    @PostMapping
    String save(
            @PathVariable UUID campaign,
            @PathVariable UUID look,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> form,
            Model page) {
        var id = new SecondLookId(look);
        var open = sheets.open(id);
        var section = form.getFirst(SheetPages.SECTION);
        var posted = pages.read(open.questionnaire(), open.filled(), Answers.NONE, form);
        if (!posted.isReadable()) return draw(campaign, open, posted, section, false, page);
        sheets.save(id, revision, posted.filled());
        return "redirect:" + address(campaign, look) + "/sheet?section=" + SheetPages.next(open.questionnaire(), form);
    }

    private String draw(
            UUID campaign, FillInSecondSheet.Open open, Posted posted, @Nullable String section, boolean strict, Model page) {
        frame.around(page, open.look());
        var shown = new SheetPages.Open(open.questionnaire(), posted.filled(), Answers.NONE, strict);
        var address = address(campaign, open.look().id().value()) + "/sheet";
        page.addAttribute("sheet", pages.page(shown, address, section, posted.unread()));
        page.addAttribute("open", open);
        return "campaigns/second-sheet";
    }

    @PostMapping("/handing-in")
    String handIn(@PathVariable UUID campaign, @PathVariable UUID look, RedirectAttributes next) {
        var outcome = sheets.handIn(new SecondLookId(look));
        frame.tell(outcome, "campaigns.second.handed_in", next);
        return "redirect:" + address(campaign, look) + (outcome instanceof SampleOutcome.Done ? "" : "/sheet?strict=true");
    }

    private static String address(UUID campaign, UUID look) {
        return "/campaigns/" + campaign + "/samples/" + look;
    }
}
