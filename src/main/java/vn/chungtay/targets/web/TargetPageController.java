package vn.chungtay.targets.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.AssignTargets;
import vn.chungtay.targets.usecase.ReportResults;
import vn.chungtay.targets.usecase.ShowTargets;
import vn.chungtay.targets.usecase.TargetWords;

/** One target: how far it is and why, what was reported and by whom, and which unit below has how much of it. */
@Controller
@RequestMapping("/targets")
class TargetPageController {

    private final ShowTargets show;
    private final ReportResults report;
    private final AssignTargets assign;
    private final Catalogue catalogue;
    private final TargetWords say;
    private final Words words;

    TargetPageController(
            ShowTargets show, ReportResults report, AssignTargets assign, Catalogue catalogue, TargetWords say, Words words) {
        this.show = show;
        this.report = report;
        this.assign = assign;
        this.catalogue = catalogue;
        this.say = say;
        this.words = words;
    }

    /** One report. */
    public record Told(UUID id, String day, String result, String source, String evidence, String state, String who, boolean unverified) {}

    /** One unit below. */
    public record Below(UUID unit, String name, @Nullable String value, String result, String outcome, String badge, String why) {}

    @GetMapping("/{target}")
    String target(@PathVariable UUID target, Model page) {
        page.addAttribute("report", ResultForm.blank(words.day(null)));
        return page(new TargetId(target), page);
    }

    @PostMapping("/{target}/results")
    String report(
            @PathVariable UUID target,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute("report") ResultForm form,
            BindingResult errors,
            Model page) {
        var id = new TargetId(target);
        var kind = show.one(id).target().unit();
        form.check(errors);
        if (!errors.hasErrors() && !form.saysEnough(kind)) errors.rejectValue("value", "targets.error.result");
        if (errors.hasErrors()) return page(id, page);
        var place = unit == null ? show.holding(id).unit() : new UnitId(unit);
        var refused = report.report(id, place, form.toResult(kind));
        if (refused.isEmpty()) return "redirect:/targets/" + target;
        errors.reject("targets.refused", say.refusal(refused.get()));
        return page(id, page);
    }

    @PostMapping("/results/{result}/check")
    String check(@PathVariable UUID result, RedirectAttributes next) {
        return back(report.targetOf(result), report.check(result), next);
    }

    @PostMapping("/results/{result}/confirmation")
    String confirm(@PathVariable UUID result, RedirectAttributes next) {
        return back(report.targetOf(result), report.confirm(result), next);
    }

    @PostMapping("/{target}/assignments")
    String assign(@PathVariable UUID target, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        var numbers = new LinkedHashMap<UnitId, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith("of-")) numbers.put(new UnitId(UUID.fromString(name.substring(3))), value);
        });
        return back(new TargetId(target), assign.assign(new TargetId(target), numbers), next);
    }

    private String back(TargetId target, Optional<TargetRefusal> refused, RedirectAttributes next) {
        refused.ifPresent(it -> next.addFlashAttribute("fault", say.refusal(it)));
        return "redirect:/targets/" + target.value();
    }

    private String page(TargetId id, Model page) {
        var line = show.one(id);
        var set = show.holding(id);
        var unit = line.target().unit();
        page.addAttribute("row", ProgressRow.of(line, say));
        page.addAttribute("target", line.target());
        page.addAttribute("set", set);
        page.addAttribute("shown", show.show(set.id()));
        page.addAttribute("indicator", catalogue.find(line.target().indicator()).orElseThrow());
        page.addAttribute("computed", line.list() != null);
        page.addAttribute("told", report.of(id, set.unit()).stream().map(it -> told(it, unit)).toList());
        page.addAttribute("below", assign.below(id).stream().map(it -> below(it, unit)).toList());
        return "targets/target";
    }

    private Told told(ReportedResult it, TargetUnit unit) {
        var who = List.of(it.reportedBy(), it.checkedBy() == null ? "" : it.checkedBy(), it.confirmedBy() == null ? "" : it.confirmedBy());
        return new Told(
                it.id(),
                Vietnamese.date(it.asOf()),
                say.result(it.result(), unit),
                it.source(),
                it.fileName().isEmpty() ? it.evidence() : it.evidence() + " (" + it.fileName() + ")",
                it.state().name(),
                String.join(" → ", who.stream().filter(one -> !one.isEmpty()).toList()),
                !it.result().canBeChecked(unit));
    }

    private Below below(AssignTargets.Below it, TargetUnit unit) {
        var verdict = it.verdict();
        return new Below(
                it.unit().id().value(),
                it.unit().name(),
                it.value(),
                say.result(it.result(), unit),
                verdict == null ? "" : say.outcome(verdict),
                verdict == null ? "" : TargetWords.badge(verdict),
                verdict == null ? "" : say.why(verdict));
    }
}
