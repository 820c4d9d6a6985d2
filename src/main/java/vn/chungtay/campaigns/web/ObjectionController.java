package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import vn.chungtay.campaigns.ObjectionId;
import vn.chungtay.campaigns.model.Objection;
import vn.chungtay.campaigns.usecase.AnswerObjections;
import vn.chungtay.campaigns.usecase.AnswerObjections.Reply;
import vn.chungtay.campaigns.usecase.ReadObjections;
import vn.chungtay.campaigns.usecase.VillageOutcome;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** The objections of a review, those that wait first, and the page on which one is answered. */
@Controller
@RequestMapping("/campaigns/{campaign}/objections")
class ObjectionController {

    private static final int PAGE = 50;

    private final ReadObjections read;
    private final AnswerObjections answers;
    private final CampaignFrame campaigns;
    private final VillageFrame frame;
    private final Words words;

    ObjectionController(
            ReadObjections read, AnswerObjections answers, CampaignFrame campaigns, VillageFrame frame, Words words) {
        this.read = read;
        this.answers = answers;
        this.campaigns = campaigns;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String list(
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var id = new CampaignId(campaign);
        var it = campaigns.around(model, id, "objections");
        var number = Math.max(1, page);
        var found = read.of(id, open, q, (number - 1) * PAGE, PAGE);
        model.addAttribute("rows", found.objections());
        model.addAttribute("names", campaigns.names(it, found.objections().stream().map(Objection::village).toList()));
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("open", open);
        model.addAttribute("q", q);
        return "campaigns/objections";
    }

    @GetMapping("/sheet")
    ResponseEntity<Resource> sheet(
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format,
            Model model) {
        var it = campaigns.around(model, new CampaignId(campaign), "objections");
        var found = read.export(it.id(), open, q);
        var names = campaigns.names(it, found.stream().map(Objection::village).toList());
        var rows = new ArrayList<List<?>>();
        for (var one : found) rows.add(cells(one, names.getOrDefault(one.village(), "")));
        var columns = List.of(
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.objection.about"), 26),
                Column.text(words.text("campaigns.objection.who"), 26),
                Column.text(words.text("campaigns.objection.on"), 14),
                Column.text(words.text("campaigns.objection.due"), 14),
                Column.text(words.text("campaigns.objection.said"), 50),
                Column.text(words.text("campaigns.objection.result"), 30));
        var title = words.text("campaigns.objections.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title + " – " + campaigns.title(it)), columns, RowSource.of(rows))),
                "kien-nghi-niem-yet");
    }

    private List<Object> cells(Objection it, String village) {
        return Arrays.asList(
                village,
                it.household().isEmpty() ? words.text("campaigns.objection.missing") : it.household(),
                it.byWhom(),
                Vietnamese.date(it.receivedOn()),
                Vietnamese.date(it.dueOn()),
                it.said(),
                it.answered().map(one -> words.text("campaigns.objection.result." + one.result())).orElse(""));
    }

    @GetMapping("/{objection}")
    String objection(@PathVariable UUID campaign, @PathVariable UUID objection, Model page) {
        var it = answers.open(new ObjectionId(objection));
        frame.around(page, it.objection().campaign(), it.objection().village());
        page.addAttribute("it", it);
        page.addAttribute("one", it.objection());
        page.addAttribute("household", it.household().orElse(null));
        page.addAttribute("results", Objection.Result.values());
        if (!page.containsAttribute("typed")) page.addAttribute("typed", new Reply(Objection.Result.UNCHANGED, "", ""));
        return "campaigns/objection";
    }

    @PostMapping("/{objection}/answer")
    String answer(
            @PathVariable UUID campaign,
            @PathVariable UUID objection,
            @RequestParam Objection.Result result,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes next) {
        var reply = new Reply(result, text, code);
        var outcome = answers.answer(new ObjectionId(objection), reply);
        frame.tell(outcome, "campaigns.objection.answered", next);
        if (outcome instanceof VillageOutcome.Refused) next.addFlashAttribute("typed", reply);
        return "redirect:" + VillageFrame.address(campaign, "objections", objection);
    }
}
