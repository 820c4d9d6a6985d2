package vn.chungtay.plans.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.usecase.ReadReports;
import vn.chungtay.plans.usecase.SendReport;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.web.Paging;

/** Reports and difficulties that come in for a plan: who owes one, what came, and the form of an office. */
@Controller
@RequestMapping("/plans/{id}/incoming")
class FieldReportController {

    private static final int PAGE = 50;

    private final ReadReports read;
    private final SendReport send;
    private final DateTimeFormatter moment;

    FieldReportController(ReadReports read, SendReport send, Clock clock) {
        this.read = read;
        this.send = send;
        this.moment = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(clock.getZone());
    }

    @GetMapping
    String inbox(
            @PathVariable UUID id,
            @RequestParam(required = false) FieldReport.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var it = read.inbox(new PlanId(id), kind, q);
        var from = Math.min(Paging.offset(page, PAGE), it.reports().size());
        model.addAttribute("it", it);
        model.addAttribute("rows", it.reports().subList(from, Math.min(from + PAGE, it.reports().size())));
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("more", from + PAGE < it.reports().size());
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", FieldReport.Kind.values());
        model.addAttribute("q", q);
        model.addAttribute("moments", moment);
        return "plans/incoming";
    }

    /** @param organisation whose form it is */
    @GetMapping("/new")
    String form(
            @PathVariable UUID id,
            @RequestParam String organisation,
            @RequestParam(defaultValue = "RESULT") String kind,
            @RequestParam(defaultValue = "") String due,
            Model page) {
        var it = read.inbox(new PlanId(id), null, "");
        return form(FieldReportForm.blank(kind, it.plan().plan().unit().value(), organisation.strip(), due), it, page);
    }

    private String form(FieldReportForm form, ReadReports.Inbox it, Model page) {
        page.addAttribute("it", it);
        page.addAttribute("form", form);
        page.addAttribute("sheet", read.sheet(it.plan().plan().id(), form.organisation()));
        page.addAttribute("kinds", List.of(FieldReport.Kind.RESULT, FieldReport.Kind.DIFFICULTY));
        return "plans/incoming-form";
    }

    /** @param back where a refusal is shown when there is no form of an office: the screen of a village */
    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable String back,
            Model page,
            RedirectAttributes next) {
        var form = FieldReportForm.of(typed);
        return switch (send.send(new PlanId(id), form.toSaid())) {
            case YearOutcome.Kept it -> {
                next.addFlashAttribute("notice", "plans.done.report_sent");
                yield "redirect:" + (back == null ? "/plans/" + id + "/incoming/" + it.id() : VillageController.address(form.unit()));
            }
            case YearOutcome.Refused it when back != null -> {
                next.addFlashAttribute("fault", it.message());
                next.addFlashAttribute("typed", form);
                yield "redirect:" + VillageController.address(form.unit());
            }
            case YearOutcome.Refused it -> {
                page.addAttribute("fault", it.message());
                yield form(form, read.inbox(new PlanId(id), null, ""), page);
            }
        };
    }

    @GetMapping("/{report}")
    String one(@PathVariable UUID id, @PathVariable UUID report, Model page) {
        page.addAttribute("plan", id);
        page.addAttribute("one", read.one(new PlanId(id), report));
        page.addAttribute("mayAnswer", read.mayAnswer(new PlanId(id)));
        page.addAttribute("moments", moment);
        return "plans/incoming-one";
    }

    @PostMapping("/{report}/answer")
    String answer(
            @PathVariable UUID id, @PathVariable UUID report, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
        switch (send.answer(new PlanId(id), report, words)) {
            case YearOutcome.Kept _ -> next.addFlashAttribute("notice", "plans.done.report_answered");
            case YearOutcome.Refused it -> {
                next.addFlashAttribute("fault", it.message());
                next.addFlashAttribute("typed", words);
            }
        }
        return "redirect:/plans/" + id + "/incoming/" + report;
    }
}
