package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.hint.ReviewHint;
import vn.chungtay.campaigns.model.hint.ReviewHint.Scope;
import vn.chungtay.campaigns.usecase.ReadHints;
import vn.chungtay.campaigns.usecase.ReadHints.Shown;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
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
        var cards = cards(it, read.of(id));
        page.addAttribute("noticeable", cards.stream().filter(one -> one.shown().hint().isNoticeable()).toList());
        page.addAttribute("others", cards.stream().filter(one -> !one.shown().hint().isNoticeable()).toList());
        return "campaigns/hints";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID campaign, @RequestParam SheetFormat format, Model page) {
        var it = frame.around(page, new CampaignId(campaign), "hints");
        var rows = cards(it, read.export(it.id())).stream().<List<?>>map(this::cells).toList();
        var columns = List.of(
                Column.text(words.text("campaigns.hints.whose"), 28),
                Column.text(words.text("campaigns.hints.block"), 28),
                Column.text(words.text("campaigns.hints.result"), 60),
                Column.text(words.text("campaigns.hints.how"), 60),
                Column.text(words.text("campaigns.hints.open_now"), 12),
                Column.text(words.text("campaigns.hints.notes"), 60));
        var title = words.text("campaigns.hints.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title + " – " + frame.title(it)), columns, RowSource.of(rows))),
                "dau-hieu-" + it.year());
    }

    private List<?> cells(Card it) {
        var notes = it.shown().notes().stream()
                .map(one -> words.text("campaigns.hints.note_of", one.by(), Vietnamese.date(one.on()), one.said()))
                .toList();
        return List.of(
                it.whose(),
                words.text("campaigns.hints.block." + it.shown().hint().block()),
                it.sentence(),
                it.test(),
                it.shown().isOpen() ? words.text("campaigns.hints.open_now") : "",
                String.join("; ", notes));
    }

    private List<Card> cards(Campaign campaign, List<Shown> all) {
        var villages = all.stream()
                .filter(one -> one.hint().scope() == Scope.VILLAGE)
                .map(one -> new UnitId(one.hint().of()))
                .distinct()
                .toList();
        var names = frame.names(campaign, villages);
        return all.stream().map(one -> card(one, names)).toList();
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
