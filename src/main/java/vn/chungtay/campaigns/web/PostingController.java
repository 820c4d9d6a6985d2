package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.ReviewedHousehold;
import vn.chungtay.campaigns.usecase.AnswerObjections;
import vn.chungtay.campaigns.usecase.AnswerObjections.Brought;
import vn.chungtay.campaigns.usecase.PostResults;
import vn.chungtay.campaigns.usecase.VillageOutcome;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** A posted list: what hangs there, until when, and what people have against it. */
@Controller
@RequestMapping("/campaigns/{campaign}")
class PostingController {

    private final PostResults postings;
    private final AnswerObjections objections;
    private final VillageFrame frame;
    private final Words words;

    PostingController(PostResults postings, AnswerObjections objections, VillageFrame frame, Words words) {
        this.postings = postings;
        this.objections = objections;
        this.frame = frame;
        this.words = words;
    }

    @PostMapping("/villages/{village}/postings")
    String post(
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam int known,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String places,
            RedirectAttributes next) {
        var id = new CampaignId(campaign);
        var outcome = postings.post(id, new UnitId(village), known, on, places);
        frame.tell(outcome, "campaigns.posting.recorded", next);
        if (outcome instanceof VillageOutcome.Done it) return "redirect:" + VillageFrame.address(campaign, "postings", it.id().value());
        next.addFlashAttribute("typedPlaces", places);
        return "redirect:" + VillageFrame.address(id, new UnitId(village));
    }

    @GetMapping("/postings/{posting}")
    String posting(@PathVariable UUID campaign, @PathVariable UUID posting, Model page) {
        var it = postings.posted(new PostingId(posting));
        frame.around(page, it.posting().campaign(), it.posting().village());
        page.addAttribute("it", it);
        page.addAttribute("objections", objections.of(it.posting().id()));
        if (!page.containsAttribute("typed")) page.addAttribute("typed", new Brought(null, words.day(null), "", "", ""));
        return "campaigns/posting";
    }

    @GetMapping("/postings/{posting}/sheet")
    ResponseEntity<Resource> sheet(
            @PathVariable UUID campaign, @PathVariable UUID posting, @RequestParam SheetFormat format, Model page) {
        var it = postings.posted(new PostingId(posting));
        frame.around(page, it.posting().campaign(), it.posting().village());
        var rows = new ArrayList<List<?>>();
        for (var one : it.households()) rows.add(List.of(one.name(), one.persons(), result(one)));
        var columns = List.of(
                Column.text(words.text("campaigns.field.head"), 30),
                Column.whole(words.text("campaigns.field.persons")),
                Column.text(words.text("campaigns.field.result"), 28));
        var title = words.text("campaigns.posting.title", it.posting().seq());
        var head = title + " – " + page.getAttribute("villageName") + " – " + words.text(
                "campaigns.posting.days", Vietnamese.date(it.posting().postedOn()), Vietnamese.date(it.posting().lastDay()));
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "niem-yet");
    }

    private String result(ReviewedHousehold it) {
        return it.outcome().map(one -> words.text("standards.class." + one)).orElse("");
    }

    @PostMapping("/postings/{posting}/objections")
    String object(
            @PathVariable UUID campaign,
            @PathVariable UUID posting,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String said,
            RedirectAttributes next) {
        var brought = new Brought(entry == null ? null : new EntryId(entry), on, who, contact, said);
        var outcome = objections.take(new PostingId(posting), brought);
        frame.tell(outcome, "campaigns.objection.taken", next);
        if (outcome instanceof VillageOutcome.Refused) next.addFlashAttribute("typed", brought);
        return "redirect:" + VillageFrame.address(campaign, "postings", posting);
    }
}
