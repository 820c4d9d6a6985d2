package vn.chungtay.plans.web;

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
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.usecase.LinkTasks;
import vn.chungtay.plans.usecase.YearOutcome;

/** What a task belongs to, and which tasks of a period no year has taken up. */
@Controller
@RequestMapping("/plans/{id}")
class TaskLinkController {

    private final LinkTasks link;

    TaskLinkController(LinkTasks link) {
        this.link = link;
    }

    @PostMapping("/tasks/{task}/links")
    String link(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestParam(required = false) @Nullable UUID periodTask,
            @RequestParam(required = false) @Nullable UUID activity,
            RedirectAttributes next) {
        var taken = periodTask == null ? null : new TaskId(periodTask);
        var step = activity == null ? null : new ActivityId(activity);
        switch (link.link(new PlanId(id), new TaskId(task), taken, step)) {
            case YearOutcome.Kept _ -> next.addFlashAttribute("notice", "plans.done.saved");
            case YearOutcome.Refused it -> next.addFlashAttribute("fault", it.message());
        }
        return "redirect:/plans/" + id + "/tasks/" + task;
    }

    @GetMapping("/taken-up")
    String period(@PathVariable UUID id, Model page) {
        page.addAttribute("it", link.period(new PlanId(id)));
        return "plans/taken-up";
    }
}
