package vn.chungtay.monitoring.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.model.AnswerResult;
import vn.chungtay.monitoring.model.Difference;
import vn.chungtay.monitoring.model.SendResult;
import vn.chungtay.monitoring.usecase.AnswerReviewReport;
import vn.chungtay.monitoring.usecase.ReadSentReport;
import vn.chungtay.monitoring.usecase.ReportDeadlines;
import vn.chungtay.monitoring.usecase.SendReviewReport;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** The reports of a unit as they were sent up: all versions, one of them, and what happens to it. */
@Controller
@RequestMapping("/review-reports/sent")
class SentReportController {

    private static final int MOST_DIFFERENCES = 200;

    private final ReadSentReport sent;
    private final SendReviewReport send;
    private final AnswerReviewReport answer;
    private final ReportDeadlines deadlines;
    private final SentReportPages pages;
    private final ReportFrame frame;
    private final Access access;
    private final Words words;

    SentReportController(
            ReadSentReport sent,
            SendReviewReport send,
            AnswerReviewReport answer,
            ReportDeadlines deadlines,
            SentReportPages pages,
            ReportFrame frame,
            Access access,
            Words words) {
        this.sent = sent;
        this.send = send;
        this.answer = answer;
        this.deadlines = deadlines;
        this.pages = pages;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    @GetMapping
    String versions(ReportQuestion question, Model page) {
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        page.addAttribute("versions", sent.versions(place, round).stream().map(SentReportPages.Version::new).toList());
        page.addAttribute("maySend", access.may(MonitoringAction.SEND, place));
        page.addAttribute("due", deadlines.due(frame.unit(place, round), round).orElse(null));
        frame.around(page, place, round, 1, "sent");
        return "monitoring/sent";
    }

    @PostMapping
    String send(
            @RequestParam UUID unit, @RequestParam String round, @RequestParam(required = false) @Nullable String reason, RedirectAttributes next) {
        var asked = frame.round(round);
        var result = send.send(new UnitId(unit), asked, reason);
        if (result instanceof SendResult.Sent) next.addFlashAttribute("notice", "monitoring.sent.done");
        else next.addFlashAttribute("fault", refusal(result));
        if (!(result instanceof SendResult.Sent)) next.addFlashAttribute("reason", reason);
        return "redirect:/review-reports/sent?unit=" + unit + "&round=" + asked.code();
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, ReportQuestion question, Model page) {
        pages.one(new ReportId(id), question.number(), page);
        return "monitoring/sent-report";
    }

    @GetMapping("/{id}/differences")
    String differences(
            @PathVariable UUID id, @RequestParam("class") String povertyClass, @RequestParam Difference.Kind kind, Model page) {
        page.addAttribute("lines", sent.differing(new ReportId(id), povertyClass, kind, MOST_DIFFERENCES));
        page.addAttribute("kind", kind);
        page.addAttribute("povertyClass", povertyClass);
        page.addAttribute("most", MOST_DIFFERENCES);
        page.addAttribute("report", id);
        return "monitoring/differences";
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable UUID id, RedirectAttributes next) {
        return answered(id, answer.accept(new ReportId(id)), "monitoring.sent.accepted", next);
    }

    @PostMapping("/{id}/return")
    String sendBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return answered(id, answer.sendBack(new ReportId(id), reason), "monitoring.sent.returned", next);
    }

    private String answered(UUID id, AnswerResult result, String done, RedirectAttributes next) {
        switch (result) {
            case AnswerResult.Answered _ -> next.addFlashAttribute("notice", done);
            case AnswerResult.ReasonNeeded _ -> next.addFlashAttribute("fault", words.text("monitoring.sent.return_reason_needed"));
            case AnswerResult.AnsweredBefore _ -> next.addFlashAttribute("fault", words.text("monitoring.sent.answered_before"));
            case AnswerResult.OwnReport _ -> next.addFlashAttribute("fault", words.text("monitoring.sent.own_report"));
        }
        return "redirect:/review-reports/sent/" + id;
    }

    private String refusal(SendResult result) {
        return switch (result) {
            case SendResult.Sent _ -> "";
            case SendResult.NotOver it -> words.text("monitoring.sent.not_over", Vietnamese.date(it.lastDay()));
            case SendResult.NotCounted it -> words.text("monitoring.sent.not_counted", String.join(", ", it.areas()));
            case SendResult.PartsMissing it -> words.text("monitoring.sent.parts_missing", it.units().size(), String.join(", ", it.units()));
            case SendResult.StillWaiting _ -> words.text("monitoring.sent.still_waiting");
            case SendResult.ReasonNeeded _ -> words.text("monitoring.sent.reason_needed");
            case SendResult.NobodyAbove _ -> words.text("monitoring.sent.nobody_above");
        };
    }
}
