package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.model.sample.SampleMethod;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.model.sample.SheetComparison;
import vn.chungtay.campaigns.usecase.CompareSheets;
import vn.chungtay.campaigns.usecase.ConcludeSecondLook;
import vn.chungtay.campaigns.usecase.DrawSample;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.web.SheetPages;

/** Samples of a review for a second look, the households drawn, and two sheets beside each other. */
@Controller
@RequestMapping("/campaigns/{campaign}/samples")
class SampleController {

    private static final int PAGE = 50;

    private final DrawSample drawing;
    private final CompareSheets comparing;
    private final ConcludeSecondLook concluding;
    private final SamplePages pages;
    private final CampaignFrame frame;
    private final SheetPages sheets;
    private final Words words;

    SampleController(
            DrawSample drawing,
            CompareSheets comparing,
            ConcludeSecondLook concluding,
            SamplePages pages,
            CampaignFrame frame,
            SheetPages sheets,
            Words words) {
        this.drawing = drawing;
        this.comparing = comparing;
        this.concluding = concluding;
        this.pages = pages;
        this.frame = frame;
        this.sheets = sheets;
        this.words = words;
    }

    /** A question answered differently, in words; @param whose empty for the household */
    record Row(String question, String whose, String first, String second) {}

    @GetMapping
    String list(
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var it = frame.around(page, new CampaignId(campaign), "samples");
        var samples = comparing.of(it.id(), q.strip(), (Math.max(1, number) - 1) * PAGE, PAGE);
        page.addAttribute("q", q.strip());
        page.addAttribute("total", samples.total());
        page.addAttribute("paging", Paging.of(number, samples.total(), PAGE));
        page.addAttribute("draws", samples.draws());
        page.addAttribute("rows", samples.looks());
        page.addAttribute("rates", samples.rates());
        page.addAttribute("names", frame.names(it, samples.looks().stream().map(SecondLook::village).distinct().toList()));
        page.addAttribute("methods", SampleMethod.values());
        page.addAttribute("rule", drawing.rule().orElse(null));
        return "campaigns/samples";
    }

    @PostMapping
    String draw(@PathVariable UUID campaign, @RequestParam(defaultValue = "RANDOM") SampleMethod method, RedirectAttributes next) {
        pages.tell(drawing.draw(new CampaignId(campaign), method), "campaigns.samples.drawn", next);
        return "redirect:/campaigns/" + campaign + "/samples";
    }

    @GetMapping("/{look}")
    String one(@PathVariable UUID campaign, @PathVariable UUID look, Model page) {
        var beside = comparing.beside(new SecondLookId(look));
        pages.around(page, beside.look());
        page.addAttribute("sheets", beside.sheets().orElse(null));
        page.addAttribute("rows", beside.sheets().stream().flatMap(it -> it.differences().stream()).map(this::row).toList());
        return "campaigns/second-look";
    }

    private Row row(SheetComparison.Difference it) {
        return new Row(
                it.question().wording().label(), it.whose(), inWords(it.question(), it.first()), inWords(it.question(), it.second()));
    }

    private String inWords(Question question, @Nullable Answer answer) {
        return answer == null ? words.text("campaigns.second.unanswered") : sheets.inWords(question, answer);
    }

    @PostMapping("/{look}/conclusion")
    String conclude(@PathVariable UUID campaign, @PathVariable UUID look, RedirectAttributes next) {
        pages.tell(concluding.conclude(new SecondLookId(look)), "campaigns.second.concluded", next);
        return "redirect:/campaigns/" + campaign + "/samples/" + look;
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID campaign, @RequestParam SheetFormat format, Model model) {
        var it = frame.around(model, new CampaignId(campaign), "samples");
        var looks = comparing.export(it.id());
        var names = frame.names(it, looks.stream().map(SecondLook::village).distinct().toList());
        var rows = new ArrayList<List<?>>();
        for (var look : looks) rows.add(cells(look, names));
        var columns = List.of(
                Column.whole(words.text("campaigns.samples.seq")),
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.samples.first"), 26),
                Column.text(words.text("campaigns.samples.second"), 26),
                Column.text(words.text("campaigns.samples.step"), 20),
                Column.text(words.text("campaigns.samples.verdict"), 30),
                Column.whole(words.text("campaigns.samples.different")),
                Column.text(words.text("campaigns.second.class_first"), 20),
                Column.text(words.text("campaigns.second.class_second"), 20));
        var title = words.text("campaigns.samples.title");
        var head = title + " – " + frame.title(it);
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "hoi-lai-theo-mau-" + it.year());
    }

    private List<@Nullable Object> cells(SecondLook it, Map<UnitId, String> names) {
        var found = it.outcome();
        return Arrays.asList(
                it.sample(),
                names.getOrDefault(it.village(), ""),
                it.code(),
                it.firstName(),
                it.secondName(),
                words.text("campaigns.samples.step." + it.step()),
                found.map(one -> words.text("campaigns.samples.verdict." + one.verdict())).orElse(""),
                found.map(SecondLook.Found::different).orElse(null),
                className(it.firstClass()),
                found.map(one -> className(one.secondClass())).orElse(""));
    }

    private String className(@Nullable PovertyClass it) {
        return words.text("standards.class." + (it == null ? "UNDECIDED" : it.name()));
    }
}
