package vn.chungtay.plans.web;

import java.util.ArrayList;
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
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.plans.usecase.CountParticipants;
import vn.chungtay.plans.usecase.KeepParts;
import vn.chungtay.plans.usecase.ShowParts;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.ComponentCode;

/** One part of a plan: what it is for, who does it, and its activities. */
@Controller
@RequestMapping("/plans/{id}/components/{component}")
class PartEditController {

    private static final int BLANK_LINES = 2;

    private final ShowParts show;
    private final KeepParts keep;
    private final CountParticipants count;

    PartEditController(ShowParts show, KeepParts keep, CountParticipants count) {
        this.count = count;
        this.show = show;
        this.keep = keep;
    }

    @GetMapping
    String part(
            @PathVariable UUID id,
            @PathVariable String component,
            @RequestParam(required = false) @Nullable Integer version,
            Model page) {
        var code = load(id, component, version, page);
        page.addAttribute("participation", count.of(new PlanId(id), version).byComponent().get(code));
        page.addAttribute("groups", ParticipantGroup.values());
        return "plans/component";
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID id, @PathVariable String component, Model page) {
        load(id, component, null, page);
        return "plans/component-form";
    }

    /** Gives the code of the part that is shown. */
    private ComponentCode load(UUID id, String component, @Nullable Integer version, Model page) {
        var code = PartPages.code(component);
        var it = show.of(new PlanId(id), version);
        var part = it.part(code).orElseThrow(() -> new NotFound("part of a plan"));
        var assignments = new ArrayList<>(part.assignments());
        var level = it.whole().plan().level();
        for (var more = 0; more < BLANK_LINES; more++) {
            assignments.add(new Assignment("", Assignment.Role.COORDINATE, level, ""));
        }
        page.addAttribute("it", it);
        page.addAttribute("part", part);
        page.addAttribute("assignments", assignments);
        page.addAttribute("roles", Assignment.Role.values());
        page.addAttribute("levels", UnitLevel.values());
        return code;
    }

    /** @param typed as {@link PartTextForm} says */
    @PostMapping
    String write(
            @PathVariable UUID id,
            @PathVariable String component,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam(required = false) @Nullable String more,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var form = PartTextForm.of(typed);
        var here = PartPages.address(id) + "/" + component;
        var outcome = keep.write(
                new VersionId(version), revision, PartPages.code(component), form.objective(), form.groups(), form.assignments());
        return PartPages.after(outcome, next, "plans.done.saved", more == null ? here : here + "/edit", here);
    }

    @PostMapping("/removal")
    String leaveOut(
            @PathVariable UUID id,
            @PathVariable String component,
            @RequestParam UUID version,
            @RequestParam int revision,
            RedirectAttributes next) {
        var outcome = keep.leaveOut(new VersionId(version), revision, PartPages.code(component));
        return PartPages.after(
                outcome, next, "plans.done.component_left_out", PartPages.address(id), PartPages.address(id) + "/" + component);
    }
}
