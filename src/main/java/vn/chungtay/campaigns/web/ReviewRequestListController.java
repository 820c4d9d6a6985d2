package vn.chungtay.campaigns.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.campaigns.usecase.ReadRequests;
import vn.chungtay.campaigns.usecase.RequestOutcome;
import vn.chungtay.campaigns.usecase.TakeRequest;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** The requests of a commune, or of the communes below a larger unit; and the form at the counter. */
@Controller
@RequestMapping("/review-requests")
class ReviewRequestListController {

    private static final int PAGE = 50;

    private final ReadRequests read;
    private final TakeRequest take;
    private final Geography geography;
    private final Access access;
    private final CampaignFrame frame;
    private final RequestWords refusals;
    private final Words words;

    ReviewRequestListController(
            ReadRequests read,
            TakeRequest take,
            Geography geography,
            Access access,
            CampaignFrame frame,
            RequestWords refusals,
            Words words) {
        this.read = read;
        this.take = take;
        this.geography = geography;
        this.access = access;
        this.frame = frame;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var place = frame.place(unit);
        var today = frame.today();
        var here = frame.unit(place, today);
        var first = read.of(place, open, q, (Math.max(1, number) - 1) * PAGE, PAGE);
        page.addAttribute("rows", first.requests());
        page.addAttribute("total", first.total());
        page.addAttribute("paging", Paging.of(number, first.total(), PAGE));
        page.addAttribute("place", here);
        page.addAttribute("unit", place.value());
        page.addAttribute("open", open);
        page.addAttribute("q", q);
        page.addAttribute("today", today);
        page.addAttribute("mayTake", here.level() == UnitLevel.COMMUNE && access.may(CampaignsAction.RUN, place));
        page.addAttribute("mayExport", access.may(CampaignsAction.EXPORT, place));
        return "campaigns/ask-list";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var rows = read.export(place, open, q).stream().<List<?>>map(this::cells).toList();
        var title = words.text("campaigns.ask.list");
        var columns = List.of(
                Column.text(words.text("campaigns.ask.reference"), 24),
                Column.text(words.text("campaigns.ask.fullName"), 28),
                Column.text(words.text("campaigns.ask.wish"), 40),
                Column.date(words.text("campaigns.ask.received")),
                Column.date(words.text("campaigns.ask.due")),
                Column.text(words.text("campaigns.field.state"), 30),
                Column.text(words.text("campaigns.field.code"), 18));
        var head = title + " – " + frame.unit(place, frame.today()).name();
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "giay-de-nghi-ra-soat");
    }

    private List<Object> cells(ReviewRequest it) {
        return Arrays.asList(
                it.reference().grouped(),
                it.asked().fullName(),
                words.text("campaigns.wish." + it.asked().wish()),
                it.receivedOn(),
                it.due().day(),
                words.text("campaigns.ask.state." + it.state()),
                it.found().code());
    }

    @GetMapping("/new")
    String form(@RequestParam UUID unit, Model page) {
        return form(new UnitId(unit), RequestForm.blank(frame.today()), page);
    }

    @PostMapping
    String take(@RequestParam UUID unit, RequestForm form, Model page, RedirectAttributes next) {
        var typed = form.numbered();
        var on = typed.on() == null ? frame.today() : typed.on();
        return switch (take.atCounter(new UnitId(unit), typed.asked(), on, Objects.requireNonNull(typed.once()))) {
            case RequestOutcome.Done it -> {
                next.addFlashAttribute("notice", "campaigns.ask.done.take");
                yield "redirect:/review-requests/" + it.request().id().value();
            }
            case RequestOutcome.Refused it -> {
                page.addAttribute("fault", refusals.fault(it.because()));
                page.addAttribute("faultField", RequestWords.field(it.because()));
                yield form(new UnitId(unit), typed, page);
            }
        };
    }

    private String form(UnitId unit, RequestForm typed, Model page) {
        access.require(CampaignsAction.RUN, unit);
        var today = frame.today();
        page.addAttribute("place", frame.unit(unit, today));
        page.addAttribute("villages", geography.children(unit, today));
        page.addAttribute("wishes", Wish.values());
        page.addAttribute("typed", typed);
        page.addAttribute("today", today);
        if (!page.containsAttribute("faultField")) page.addAttribute("faultField", "");
        return "campaigns/ask-counter";
    }
}
