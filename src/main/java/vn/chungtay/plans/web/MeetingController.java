package vn.chungtay.plans.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Meeting;
import vn.chungtay.plans.usecase.KeepMeetings;
import vn.chungtay.plans.usecase.ListMeasures;
import vn.chungtay.plans.usecase.YearOutcome;

/** Where tasks come from: meetings with their conclusions, and the measures of the plan. */
@Controller
@RequestMapping("/plans/{id}")
class MeetingController {

    private final KeepMeetings meetings;
    private final ListMeasures measures;

    MeetingController(KeepMeetings meetings, ListMeasures measures) {
        this.meetings = meetings;
        this.measures = measures;
    }

    @GetMapping("/measures")
    String measures(@PathVariable UUID id, Model page) {
        page.addAttribute("it", measures.of(new PlanId(id)));
        return "plans/measures";
    }

    @GetMapping("/meetings")
    String meetings(@PathVariable UUID id, Model page) {
        page.addAttribute("form", MeetingForm.blank());
        return show(id, page);
    }

    @PostMapping("/meetings")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) return show(id, page);
        return switch (meetings.add(new PlanId(id), form.toMeeting())) {
            case YearOutcome.Kept _ -> {
                next.addFlashAttribute("notice", "plans.done.meeting");
                yield "redirect:/plans/" + id + "/meetings";
            }
            case YearOutcome.Refused it -> {
                errors.reject(it.message());
                yield show(id, page);
            }
        };
    }

    @PostMapping("/meetings/{meeting}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID meeting, RedirectAttributes next) {
        switch (meetings.remove(new PlanId(id), meeting)) {
            case YearOutcome.Kept _ -> next.addFlashAttribute("notice", "plans.done.meeting_removed");
            case YearOutcome.Refused it -> next.addFlashAttribute("fault", it.message());
        }
        return "redirect:/plans/" + id + "/meetings";
    }

    private String show(UUID id, Model page) {
        page.addAttribute("it", meetings.of(new PlanId(id)));
        page.addAttribute("bodies", Meeting.Body.values());
        return "plans/meetings";
    }
}
