package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.RemarkId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Remark;
import vn.chungtay.campaigns.model.RemarkRefusal;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadRemarks;
import vn.chungtay.campaigns.usecase.RemarkOutcome;
import vn.chungtay.campaigns.usecase.SuperviseReview;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** What supervisors of a review found, the form to write it down, and the page on which the commune answers. */
@Controller
@RequestMapping("/campaigns/{campaign}/remarks")
class RemarkController {

    private static final int PAGE = 50;

    private final ReadRemarks read;
    private final SuperviseReview supervision;
    private final ReadCampaigns campaigns;
    private final CampaignFrame frame;
    private final Access access;
    private final Words words;

    RemarkController(
            ReadRemarks read, SuperviseReview supervision, ReadCampaigns campaigns, CampaignFrame frame, Access access, Words words) {
        this.read = read;
        this.supervision = supervision;
        this.campaigns = campaigns;
        this.frame = frame;
        this.access = access;
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
        var it = frame.around(model, id, "remarks");
        var number = Math.max(1, page);
        var found = read.of(id, open, q, (number - 1) * PAGE, PAGE);
        var names = names(it);
        model.addAttribute("rows", found.remarks());
        model.addAttribute("names", names);
        model.addAttribute("villages", names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("open", open);
        model.addAttribute("q", q);
        model.addAttribute("maySupervise", access.may(CampaignsAction.SUPERVISE, it.unit()) && !it.isFinished());
        if (!model.containsAttribute("typed")) model.addAttribute("typed", new RemarkForm(null, "", frame.today(), "", null));
        return "campaigns/remarks";
    }

    private Map<UnitId, String> names(Campaign it) {
        return frame.names(it, new HashSet<>(campaigns.progress(it.id()).stream().map(VillageProgress::village).toList()));
    }

    @PostMapping
    String record(@PathVariable UUID campaign, @ModelAttribute RemarkForm form, RedirectAttributes next) {
        var outcome = supervision.record(new CampaignId(campaign), form.found(frame.today()));
        tell(outcome, "campaigns.remark.recorded", next);
        if (outcome instanceof RemarkOutcome.Refused) next.addFlashAttribute("typed", form);
        return "redirect:/campaigns/" + campaign + "/remarks";
    }

    @GetMapping("/{remark}")
    String remark(@PathVariable UUID campaign, @PathVariable UUID remark, Model page) {
        var one = read.open(new RemarkId(remark));
        var it = frame.around(page, one.campaign(), "remarks");
        page.addAttribute("one", one);
        page.addAttribute("villageName", one.place().map(village -> frame.unit(village, frame.day(it)).name()).orElse(""));
        page.addAttribute(
                "mayViewEntry",
                one.about().isPresent() && one.place().filter(village -> access.may(CampaignsAction.VIEW_HOUSEHOLDS, village)).isPresent());
        return "campaigns/remark";
    }

    @PostMapping("/{remark}/answer")
    String answer(
            @PathVariable UUID campaign,
            @PathVariable UUID remark,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next) {
        var outcome = supervision.answer(new RemarkId(remark), text);
        tell(outcome, "campaigns.remark.answered", next);
        if (outcome instanceof RemarkOutcome.Refused) next.addFlashAttribute("text", text);
        return "redirect:/campaigns/" + campaign + "/remarks/" + remark;
    }

    @GetMapping("/sheet")
    ResponseEntity<Resource> sheet(
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format,
            Model model) {
        var it = frame.around(model, new CampaignId(campaign), "remarks");
        var names = names(it);
        var rows = new ArrayList<List<?>>();
        for (var one : read.export(it.id(), open, q)) rows.add(cells(one, names));
        var columns = List.of(
                Column.text(words.text("campaigns.remark.agency"), 30),
                Column.text(words.text("campaigns.remark.on"), 14),
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.remark.said"), 50),
                Column.text(words.text("campaigns.remark.due"), 14),
                Column.text(words.text("campaigns.remark.answer"), 50),
                Column.text(words.text("campaigns.remark.answered_on"), 14));
        var title = words.text("campaigns.remarks.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title + " – " + frame.title(it)), columns, RowSource.of(rows))),
                "giam-sat-ra-soat-" + it.year());
    }

    private List<Object> cells(Remark it, Map<UnitId, String> names) {
        return Arrays.asList(
                it.agency(),
                Vietnamese.date(it.foundOn()),
                it.place().map(one -> names.getOrDefault(one, "")).orElse(words.text("campaigns.remark.whole")),
                it.household(),
                it.said(),
                Vietnamese.date(it.dueOn()),
                it.answered().map(Remark.Reply::text).orElse(""),
                it.answered().map(one -> Vietnamese.date(one.on())).orElse(""));
    }

    private void tell(RemarkOutcome outcome, String notice, RedirectAttributes next) {
        switch (outcome) {
            case RemarkOutcome.Done _ -> next.addFlashAttribute("notice", notice);
            case RemarkOutcome.Refused it -> next.addFlashAttribute("fault", fault(it.because()));
        }
    }

    private String fault(RemarkRefusal because) {
        var key = "campaigns.remark_refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case RemarkRefusal.NotYet it -> words.text(key, Vietnamese.date(it.today()));
            case RemarkRefusal.BeforeReview it -> words.text(key, Vietnamese.date(it.opens()));
            case RemarkRefusal.DueBeforeFound it -> words.text(key, Vietnamese.date(it.foundOn()));
            case RemarkRefusal.NotListed it -> words.text(key, it.code());
            case RemarkRefusal.Finished _,
                    RemarkRefusal.SaidNeeded _,
                    RemarkRefusal.AgencyNeeded _,
                    RemarkRefusal.AnswerNeeded _,
                    RemarkRefusal.AnsweredAlready _,
                    RemarkRefusal.OwnRemark _ -> words.text(key);
        };
    }
}
