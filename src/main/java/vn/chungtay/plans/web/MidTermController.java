package vn.chungtay.plans.web;

import java.util.List;
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
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.usecase.ReadOwnReports;
import vn.chungtay.plans.usecase.SendReport;
import vn.chungtay.plans.usecase.YearOutcome;

/** A unit below sends its evaluation of mid-term for a plan of the unit above. */
@Controller
@RequestMapping("/plans/{id}/mid-term")
class MidTermController {

    private final ReadOwnReports read;
    private final SendReport send;

    MidTermController(ReadOwnReports read, SendReport send) {
        this.read = read;
        this.send = send;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model page) {
        return form(id, null, page);
    }

    private String form(UUID id, FieldReport.@Nullable Said typed, Model page) {
        page.addAttribute("it", read.fromBelow(new PlanId(id)));
        page.addAttribute("typed", typed);
        return "plans/mid-term";
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String paper,
            Model page,
            RedirectAttributes next) {
        var said = new FieldReport.Said(FieldReport.Kind.MID_TERM, new UnitId(unit), "", null, words, wish, paper, List.of());
        return switch (send.send(new PlanId(id), said)) {
            case YearOutcome.Kept it -> {
                next.addFlashAttribute("notice", "plans.done.report_sent");
                yield "redirect:/plans/" + id + "/incoming/" + it.id();
            }
            case YearOutcome.Refused it -> {
                page.addAttribute("fault", it.message());
                yield form(id, said, page);
            }
        };
    }
}
