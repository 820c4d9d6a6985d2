package vn.chungtay.campaigns.web;

import java.util.Arrays;
import java.util.List;
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
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.usecase.BringComplaint;
import vn.chungtay.campaigns.usecase.ComplaintOutcome;
import vn.chungtay.campaigns.usecase.ReadComplaints;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** The complaints of a commune, or of the communes below a larger unit; and the form in which one is written down. */
@Controller
@RequestMapping("/complaints")
class ComplaintListController {

    private static final int PAGE = 50;

    private final ReadComplaints read;
    private final BringComplaint bring;
    private final ReadDecisions decisions;
    private final Access access;
    private final CampaignFrame frame;
    private final ComplaintWords refusals;
    private final Words words;

    ComplaintListController(
            ReadComplaints read,
            BringComplaint bring,
            ReadDecisions decisions,
            Access access,
            CampaignFrame frame,
            ComplaintWords refusals,
            Words words) {
        this.read = read;
        this.bring = bring;
        this.decisions = decisions;
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
        var found = read.of(place, open, q, (Math.max(1, number) - 1) * PAGE, PAGE);
        page.addAttribute("rows", found.complaints());
        page.addAttribute("total", found.total());
        page.addAttribute("paging", Paging.of(number, found.total(), PAGE));
        page.addAttribute("place", frame.unit(place, today));
        page.addAttribute("unit", place.value());
        page.addAttribute("open", open);
        page.addAttribute("q", q);
        page.addAttribute("today", today);
        page.addAttribute("mayExport", access.may(CampaignsAction.EXPORT, place));
        return "campaigns/complaints";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var rows = read.export(place, open, q).stream().<List<?>>map(this::cells).toList();
        var title = words.text("campaigns.complaints");
        var columns = List.of(
                Column.whole(words.text("campaigns.complaint.number")),
                Column.text(words.text("campaigns.complaint.who"), 28),
                Column.text(words.text("campaigns.complaint.about"), 28),
                Column.text(words.text("campaigns.complaint.said"), 50),
                Column.date(words.text("campaigns.complaint.on")),
                Column.date(words.text("campaigns.complaint.due")),
                Column.text(words.text("campaigns.field.state"), 30));
        var head = title + " – " + frame.unit(place, frame.today()).name();
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "khieu-nai");
    }

    private List<@Nullable Object> cells(Complaint it) {
        return Arrays.asList(
                it.number(),
                it.brought().who(),
                it.household().map(Complaint.About::head).orElse(""),
                it.brought().said(),
                it.brought().on(),
                it.due(),
                words.text("campaigns.complaint.state." + it.state()));
    }

    @GetMapping("/new")
    String form(@RequestParam UUID decision, @RequestParam(required = false) @Nullable String code, Model page) {
        return form(new DecisionId(decision), ComplaintForm.blank(frame.today(), code), page);
    }

    @PostMapping
    String bring(@RequestParam UUID decision, ComplaintForm form, Model page, RedirectAttributes next) {
        var id = new DecisionId(decision);
        return switch (bring.first(id, RequestForm.text(form.code()), form.brought(frame.today()))) {
            case ComplaintOutcome.Done it -> {
                next.addFlashAttribute("notice", "campaigns.complaint.done.bring");
                yield "redirect:/complaints/" + it.complaint().id().value();
            }
            case ComplaintOutcome.Refused it -> {
                page.addAttribute("fault", refusals.fault(it.because()));
                yield form(id, form, page);
            }
        };
    }

    private String form(DecisionId id, ComplaintForm typed, Model page) {
        var shown = decisions.find(id);
        access.require(CampaignsAction.RUN, shown.campaign().unit());
        page.addAttribute("shown", shown);
        page.addAttribute("place", frame.unit(shown.campaign().unit(), frame.today()));
        page.addAttribute("typed", typed);
        page.addAttribute("today", frame.today());
        return "campaigns/complaint-new";
    }
}
