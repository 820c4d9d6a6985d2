package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.ClassMovement;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.campaigns.usecase.FinishCampaign;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ProposeDecision.Answer;
import vn.chungtay.campaigns.usecase.ReadComplaints;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.RecogniseDecision;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.RegistryAction;

/** Lists for recognition: made, followed on their way, numbered, mended. */
@Controller
class DecisionController {

    private final ReadDecisions read;
    private final ProposeDecision proposing;
    private final RecogniseDecision recognising;
    private final FinishCampaign finishing;
    private final ReadComplaints complaints;
    private final CampaignFrame frame;
    private final Access access;
    private final Words words;

    DecisionController(
            ReadDecisions read,
            ProposeDecision proposing,
            RecogniseDecision recognising,
            FinishCampaign finishing,
            ReadComplaints complaints,
            CampaignFrame frame,
            Access access,
            Words words) {
        this.read = read;
        this.complaints = complaints;
        this.proposing = proposing;
        this.recognising = recognising;
        this.finishing = finishing;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    @GetMapping("/campaigns/{campaign}/decisions")
    String decisions(@PathVariable UUID campaign, Model page) {
        var id = new CampaignId(campaign);
        frame.around(page, id, "decisions");
        var found = read.of(id);
        page.addAttribute("decisions", found.decisions());
        page.addAttribute("ready", found.ready());
        return "campaigns/decisions";
    }

    @GetMapping("/campaigns/decisions/{decision}")
    String decision(@PathVariable UUID decision, Model page) {
        var id = new DecisionId(decision);
        var shown = read.find(id);
        var it = frame.around(page, shown.campaign().id(), "decisions");
        var list = access.may(CampaignsAction.VIEW_HOUSEHOLDS, it.unit()) ? read.households(id) : List.<DecidedHousehold>of();
        page.addAttribute("shown", shown);
        page.addAttribute("decision", shown.decision());
        page.addAttribute("rows", list);
        page.addAttribute("names", frame.names(it, list.stream().map(DecidedHousehold::village).distinct().toList()));
        page.addAttribute("movements", movements(list));
        var brought = complaints.of(id);
        page.addAttribute("complaints", brought);
        var mends = shown.decision().corrects() != null || brought.stream().anyMatch(one -> one.state() == ComplaintState.TO_CORRECT);
        if (mends) page.addAttribute("mayPropose", access.may(CampaignsAction.PROPOSE, it.unit()));
        page.addAttribute("mayTakeComplaint", access.may(CampaignsAction.RUN, it.unit()) && shown.decision().recognised().isPresent());
        page.addAttribute("mayNumber", access.may(RegistryAction.RECOGNISE, it.unit())
                && shown.dossier().filter(one -> one.waitsFor(StepAct.NUMBER)).isPresent());
        return "campaigns/decision";
    }

    private static Map<ClassMovement, Integer> movements(List<DecidedHousehold> list) {
        var counts = new EnumMap<ClassMovement, Integer>(ClassMovement.class);
        list.forEach(it -> counts.merge(it.movement(), 1, Integer::sum));
        return counts;
    }

    @GetMapping("/campaigns/decisions/{decision}/file")
    ResponseEntity<Resource> file(@PathVariable UUID decision, @RequestParam SheetFormat format) {
        var id = new DecisionId(decision);
        var shown = read.find(id);
        access.require(CampaignsAction.EXPORT, shown.campaign().unit());
        var list = read.households(id);
        var names = frame.names(shown.campaign(), list.stream().map(DecidedHousehold::village).distinct().toList());
        var rows = new ArrayList<List<?>>();
        for (var one : list) rows.add(cells(one, names.getOrDefault(one.village(), "")));
        var columns = List.of(
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.field.head"), 28),
                Column.whole(words.text("campaigns.field.persons")),
                Column.text(words.text("campaigns.field.before"), 18),
                Column.text(words.text("campaigns.field.recognised_as"), 18),
                Column.text(words.text("campaigns.field.movement"), 24));
        var title = words.text("campaigns.decision.title", shown.decision().number());
        var head = title + " – " + frame.title(shown.campaign());
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "danh-sach-cong-nhan");
    }

    private List<@Nullable Object> cells(DecidedHousehold one, String village) {
        return Arrays.asList(
                village,
                one.code(),
                one.headName(),
                one.persons(),
                words.text("standards.class." + (one.before() == null ? "UNCLASSIFIED" : one.before().name())),
                words.text("standards.class." + one.after()),
                words.text("campaigns.movement." + one.movement()));
    }

    @PostMapping("/campaigns/{campaign}/decisions")
    String propose(@PathVariable UUID campaign, RedirectAttributes next) {
        return after(proposing.propose(new CampaignId(campaign)), "/campaigns/" + campaign + "/decisions", next);
    }

    @PostMapping("/campaigns/decisions/{decision}/correction")
    String correct(@PathVariable UUID decision, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return after(proposing.correct(new DecisionId(decision), reason), address(decision), next);
    }

    @PostMapping("/campaigns/decisions/{decision}/renewal")
    String renew(@PathVariable UUID decision, @RequestParam int version, RedirectAttributes next) {
        return after(proposing.renew(new DecisionId(decision), version), address(decision), next);
    }

    @PostMapping("/campaigns/decisions/{decision}/removal")
    String giveUp(@PathVariable UUID decision, @RequestParam int version, RedirectAttributes next) {
        return after(proposing.giveUp(new DecisionId(decision), version), "campaigns.decision.given_up", address(decision), next);
    }

    @PostMapping("/campaigns/decisions/{decision}/number")
    String recognise(
            @PathVariable UUID decision,
            @RequestParam int version,
            @RequestParam String number,
            @RequestParam LocalDate decidedOn,
            @RequestParam(required = false) @Nullable LocalDate from,
            RedirectAttributes next) {
        var act = new Decision.Act(number.strip(), decidedOn, from == null ? decidedOn : from);
        return after(
                recognising.recognise(new DecisionId(decision), version, act), "campaigns.decision.recognised", address(decision), next);
    }

    @PostMapping("/campaigns/{campaign}/finish")
    String finish(@PathVariable UUID campaign, RedirectAttributes next) {
        var fault = frame.fault(finishing.finish(new CampaignId(campaign)));
        if (fault == null) next.addFlashAttribute("notice", "campaigns.finished");
        else next.addFlashAttribute("fault", fault);
        return "redirect:/campaigns/" + campaign;
    }

    private String after(Answer answer, String back, RedirectAttributes next) {
        return switch (answer) {
            case Answer.Proposed it -> {
                next.addFlashAttribute("notice", "campaigns.decision.proposed");
                yield "redirect:" + address(it.decision().value());
            }
            case Answer.Refused it -> {
                next.addFlashAttribute("fault", frame.fault(it.because()));
                yield "redirect:" + back;
            }
        };
    }

    private String after(Optional<CampaignRefusal> refusal, String notice, String back, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                it -> next.addFlashAttribute("fault", frame.fault(it)), () -> next.addFlashAttribute("notice", notice));
        return "redirect:" + back;
    }

    private static String address(UUID decision) {
        return "/campaigns/decisions/" + decision;
    }
}
