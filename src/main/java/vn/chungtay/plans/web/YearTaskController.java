package vn.chungtay.plans.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.usecase.FindLateDeeds;
import vn.chungtay.plans.usecase.KeepMeetings;
import vn.chungtay.plans.usecase.KeepTasks;
import vn.chungtay.plans.usecase.LinkTasks;
import vn.chungtay.plans.usecase.ListMeasures;
import vn.chungtay.plans.usecase.ReadTasks;
import vn.chungtay.plans.usecase.YearOutcome;

/** One task of a plan: set, changed, told how far it is, taken back. */
@Controller
@RequestMapping("/plans/{id}/tasks")
class YearTaskController {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ReadTasks read;
    private final KeepTasks keep;
    private final ListMeasures measures;
    private final KeepMeetings meetings;
    private final FindLateDeeds late;
    private final LinkTasks link;

    YearTaskController(
            ReadTasks read,
            KeepTasks keep,
            ListMeasures measures,
            KeepMeetings meetings,
            FindLateDeeds late,
            LinkTasks link) {
        this.read = read;
        this.keep = keep;
        this.measures = measures;
        this.meetings = meetings;
        this.late = late;
        this.link = link;
    }

    /**
     * @param measure place of the measure in the plan, from 1
     * @param conclusion of a meeting
     */
    @GetMapping("/new")
    String form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer measure,
            @RequestParam(required = false) @Nullable UUID conclusion,
            Model page) {
        var plan = read.of(new PlanId(id), "").plan();
        var said = measure == null ? "" : measures.of(new PlanId(id)).words(measure);
        var words = conclusion == null ? said : meetings.concluded(new PlanId(id), conclusion);
        page.addAttribute(
                "form", TaskForm.blank(1, plan.unit().value(), words, plan.years().firstDay().toString(), said, conclusion));
        return showNew(id, page);
    }

    @PostMapping
    String add(@PathVariable UUID id, @ModelAttribute("form") TaskForm form, BindingResult errors, Model page, RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) return showNew(id, page);
        return switch (keep.add(new PlanId(id), form.toTerms(), form.toOrigin())) {
            case YearOutcome.Kept it -> done(id, it, "plans.done.task_added", next);
            case YearOutcome.Refused it -> {
                errors.reject(it.message());
                yield showNew(id, page);
            }
        };
    }

    private String showNew(UUID id, Model page) {
        page.addAttribute("plan", id);
        page.addAttribute("choices", read.choices(new PlanId(id)));
        return "plans/task-new";
    }

    @GetMapping("/{task}")
    String task(@PathVariable UUID id, @PathVariable UUID task, Model page) {
        var it = read.one(new PlanId(id), new TaskId(task)).row().task();
        page.addAttribute("form", TaskForm.of(it.change(), it.terms()));
        page.addAttribute("progress", TaskProgressForm.of(it.change(), it.progress()));
        return show(id, task, page);
    }

    private String show(UUID id, UUID task, Model page) {
        var it = read.one(new PlanId(id), new TaskId(task));
        var terms = it.row().task().terms();
        page.addAttribute("it", it);
        page.addAttribute("choices", it.choices());
        page.addAttribute("links", link.of(new PlanId(id), new TaskId(task)));
        page.addAttribute("moments", MOMENT);
        page.addAttribute("late", late.of(new PlanId(id)));
        page.addAttribute("statuses", TaskStatus.values());
        page.addAttribute("served", it.choices().targets().stream().filter(one -> terms.targets().contains(one.id())).toList());
        return "plans/task";
    }

    @PostMapping("/{task}/terms")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors() && form.change() != null) {
            switch (keep.change(new TaskId(task), form.change(), form.toTerms(), form.why())) {
                case YearOutcome.Kept it -> {
                    return done(id, it, "plans.done.saved", next);
                }
                case YearOutcome.Refused it -> errors.reject(it.message());
            }
        }
        var now = read.one(new PlanId(id), new TaskId(task)).row().task();
        page.addAttribute("progress", TaskProgressForm.of(now.change(), now.progress()));
        return show(id, task, page);
    }

    @PostMapping("/{task}/progress")
    String report(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @ModelAttribute("progress") TaskProgressForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            switch (keep.report(new TaskId(task), form.change(), form.toProgress(), form.why())) {
                case YearOutcome.Kept it -> {
                    return done(id, it, "plans.done.saved", next);
                }
                case YearOutcome.Refused it -> errors.reject(it.message());
            }
        }
        var now = read.one(new PlanId(id), new TaskId(task)).row().task();
        page.addAttribute("form", TaskForm.of(now.change(), now.terms()));
        return show(id, task, page);
    }

    @PostMapping("/{task}/undo")
    String undo(@PathVariable UUID id, @PathVariable UUID task, @RequestParam int change, RedirectAttributes next) {
        switch (keep.undo(new TaskId(task), change)) {
            case YearOutcome.Kept _ -> next.addFlashAttribute("notice", "plans.done.task_undone");
            case YearOutcome.Refused it -> next.addFlashAttribute("fault", it.message());
        }
        return "redirect:/plans/" + id + "/tasks/" + task;
    }

    private static String done(UUID id, YearOutcome.Kept it, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return "redirect:/plans/" + id + "/tasks/" + it.id();
    }
}
