package vn.chungtay.plans.web;

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
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Activity.Condition;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.WayOfCarryingOut;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.plans.usecase.KeepActivities;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ShowParts;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.ComponentCode;

/** Writing an activity of a part. */
@Controller
@RequestMapping("/plans/{id}/components/{component}/activities")
class ActivityEditController {

    private final ShowParts show;
    private final KeepActivities keep;

    ActivityEditController(ShowParts show, KeepActivities keep) {
        this.show = show;
        this.keep = keep;
    }

    /** @param content of the programme with which it begins */
    @GetMapping("/new")
    String blank(
            @PathVariable UUID id,
            @PathVariable String component,
            @RequestParam(required = false) @Nullable String content,
            Model page) {
        var it = show.of(new PlanId(id), null);
        var name = it.programme().flatMap(programme -> programme.content(content == null ? "" : content)).map(one -> one.name());
        page.addAttribute("form", ActivityForm.blank(content, name.orElse("")));
        page.addAttribute("activity", ActivityId.next().value());
        return form(it, PartPages.code(component), page);
    }

    @GetMapping("/{activity}")
    String edit(@PathVariable UUID id, @PathVariable String component, @PathVariable UUID activity, Model page) {
        var it = show.of(new PlanId(id), null);
        var code = PartPages.code(component);
        var found = it.part(code).flatMap(part -> part.activity(new ActivityId(activity)));
        page.addAttribute("form", ActivityForm.of(found.orElseThrow(() -> new NotFound("activity"))));
        page.addAttribute("activity", activity);
        return form(it, code, page);
    }

    @PostMapping("/{activity}")
    String keep(
            @PathVariable UUID id,
            @PathVariable String component,
            @PathVariable UUID activity,
            @RequestParam UUID version,
            @RequestParam int revision,
            @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var code = PartPages.code(component);
        form.check(errors);
        if (!errors.hasErrors()) {
            var outcome = keep.keep(new VersionId(version), revision, code, form.toActivity(new ActivityId(activity)));
            if (!(outcome instanceof PlanOutcome.Refused refused)) {
                var here = PartPages.address(id) + "/" + component;
                return PartPages.after(outcome, next, "plans.done.saved", here, here);
            }
            errors.reject(refused.message());
        }
        return form(show.of(new PlanId(id), null), code, page);
    }

    private static String form(ShowParts.Shown it, ComponentCode code, Model page) {
        page.addAttribute("it", it);
        page.addAttribute("part", it.part(code).orElseThrow(() -> new NotFound("part of a plan")));
        page.addAttribute("contents", it.programme().stream()
                .flatMap(programme -> programme.contents().stream())
                .filter(one -> one.component().project().equals(code.project()))
                .toList());
        page.addAttribute("lines", it.money().stream()
                .filter(one -> one.axes().component().project().equals(code.project()))
                .toList());
        page.addAttribute("ways", WayOfCarryingOut.values());
        page.addAttribute("conditions", Condition.values());
        page.addAttribute("classes", Workers.values());
        return "plans/activity-form";
    }

    @PostMapping("/{activity}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable String component,
            @PathVariable UUID activity,
            @RequestParam UUID version,
            @RequestParam int revision,
            RedirectAttributes next) {
        var here = PartPages.address(id) + "/" + component;
        var outcome = keep.remove(new VersionId(version), revision, PartPages.code(component), new ActivityId(activity));
        return PartPages.after(outcome, next, "plans.done.activity_removed", here, here);
    }
}
