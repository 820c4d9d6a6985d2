package vn.chungtay.campaigns.web;

import java.util.Map;
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
import vn.chungtay.campaigns.model.hint.ReviewHint;
import vn.chungtay.campaigns.model.hint.ReviewHint.Scope;
import vn.chungtay.campaigns.usecase.ReadHints;
import vn.chungtay.campaigns.usecase.ReadHints.Shown;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.web.Words;

/** What the sheets of a review hint at, with the sheets, the test, and what was said to it. */
@Controller
@RequestMapping("/campaigns/{campaign}/hints")
class HintController {

    private final ReadHints read;
    private final CampaignFrame frame;
    private final Words words;

    HintController(ReadHints read, CampaignFrame frame, Words words) {
        this.read = read;
        this.frame = frame;
        this.words = words;
    }

    /** A hint in words. */
    record Card(Shown shown, String whose, String sentence, String test) {}

    @GetMapping
    String list(@PathVariable UUID campaign, Model page) {
        var id = new CampaignId(campaign);
        var it = frame.around(page, id, "hints");
        var all = read.of(id);
        var villages = all.stream()
                .filter(one -> one.hint().scope() == Scope.VILLAGE)
                .map(one -> new UnitId(one.hint().of()))
                .distinct()
                .toList();
        var names = frame.names(it, villages);
        var cards = all.stream().map(one -> card(one, names)).toList();
        page.addAttribute("noticeable", cards.stream().filter(one -> one.shown().hint().isNoticeable()).toList());
        page.addAttribute("others", cards.stream().filter(one -> !one.shown().hint().isNoticeable()).toList());
        return "campaigns/hints";
    }

    private Card card(Shown it, Map<UnitId, String> villages) {
        var hint = it.hint();
        return new Card(it, whose(hint, villages), words.text(hint.hint().key(), hint.hint().arguments().toArray()), words.text(hint.hint().testKey()));
    }

    private String whose(ReviewHint it, Map<UnitId, String> villages) {
        return it.scope() == Scope.VILLAGE
                ? villages.getOrDefault(new UnitId(it.of()), "")
                : words.text("campaigns.hints.by", it.name());
    }

    @PostMapping
    String note(
            @PathVariable UUID campaign,
            @RequestParam Scope scope,
            @RequestParam UUID whose,
            @RequestParam String kind,
            @RequestParam String block,
            @RequestParam(defaultValue = "") String said,
            RedirectAttributes next) {
        if (read.note(new CampaignId(campaign), scope, whose, kind, block, said)) {
            next.addFlashAttribute("notice", "campaigns.hints.noted");
        } else {
            next.addFlashAttribute("fault", words.text("campaigns.hints.said_needed"));
        }
        return "redirect:/campaigns/" + campaign + "/hints";
    }
}
