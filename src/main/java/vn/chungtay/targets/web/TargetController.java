package vn.chungtay.targets.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Kept;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Refused;
import vn.chungtay.targets.usecase.ShowTargets;
import vn.chungtay.targets.usecase.TargetWords;

/** Writes a target down, changes it, takes it away. */
@Controller
@RequestMapping("/targets")
class TargetController {

    private static final String FORM = "targets/target-form";

    private final ShowTargets show;
    private final KeepTargets keep;
    private final Catalogue catalogue;
    private final TargetWords say;

    TargetController(ShowTargets show, KeepTargets keep, Catalogue catalogue, TargetWords say) {
        this.show = show;
        this.keep = keep;
        this.catalogue = catalogue;
        this.say = say;
    }

    @GetMapping("/sets/{set}/new")
    String blank(@PathVariable UUID set, Model page) {
        var shown = show.show(new TargetSetId(set));
        page.addAttribute("form", TargetForm.blank(shown.set().year()));
        return form(page, new TargetSetId(set), "/targets/sets/" + set + "/targets", null);
    }

    @PostMapping("/sets/{set}/targets")
    String add(@PathVariable UUID set, @ModelAttribute("form") TargetForm form, BindingResult errors, Model page) {
        form.check(errors);
        var address = "/targets/sets/" + set + "/targets";
        if (errors.hasErrors()) return form(page, new TargetSetId(set), address, null);
        return switch (keep.add(new TargetSetId(set), form.toDraft())) {
            case Kept it -> "redirect:/targets/" + it.id().value();
            case Refused it -> {
                errors.reject("targets.refused", say.refusal(it.because()));
                yield form(page, new TargetSetId(set), address, null);
            }
        };
    }

    @GetMapping("/{target}/form")
    String change(@PathVariable UUID target, Model page) {
        var id = new TargetId(target);
        page.addAttribute("form", TargetForm.of(show.one(id).target()));
        return form(page, show.holding(id).id(), "/targets/" + target, id);
    }

    @PostMapping("/{target}")
    String change(@PathVariable UUID target, @ModelAttribute("form") TargetForm form, BindingResult errors, Model page) {
        var id = new TargetId(target);
        form.check(errors);
        if (errors.hasErrors()) return form(page, show.holding(id).id(), "/targets/" + target, id);
        return switch (keep.change(id, form.version() == null ? 0 : form.version(), form.toDraft())) {
            case Kept _ -> "redirect:/targets/" + target;
            case Refused it -> {
                errors.reject("targets.refused", say.refusal(it.because()));
                yield form(page, show.holding(id).id(), "/targets/" + target, id);
            }
        };
    }

    @PostMapping("/{target}/removal")
    String remove(@PathVariable UUID target, @RequestParam int version, RedirectAttributes next) {
        var set = show.holding(new TargetId(target)).id().value();
        return switch (keep.remove(new TargetId(target), version)) {
            case Kept _ -> "redirect:/targets/sets/" + set;
            case Refused it -> {
                next.addFlashAttribute("fault", say.refusal(it.because()));
                yield "redirect:/targets/" + target;
            }
        };
    }

    private String form(Model page, TargetSetId set, String address, @org.jspecify.annotations.Nullable TargetId own) {
        var shown = show.show(set);
        page.addAttribute("shown", shown);
        page.addAttribute("address", address);
        page.addAttribute("own", own == null ? null : own.value());
        page.addAttribute("wholes", wholes(shown, own));
        page.addAttribute("indicators", catalogue.indicators());
        page.addAttribute("known", catalogue.isKnownFor(shown.set().year()));
        page.addAttribute("units", TargetUnit.values());
        page.addAttribute("meanings", Arrays.stream(Meaning.values()).filter(it -> it != Meaning.UNCLEAR && it != Meaning.BETWEEN).toList());
        page.addAttribute("components", keep.components(set));
        page.addAttribute("relations", Target.Relation.values());
        page.addAttribute("kinds", Accumulation.values());
        return FORM;
    }

    private static List<Target> wholes(ShowTargets.Shown shown, @org.jspecify.annotations.Nullable TargetId own) {
        return shown.lines().stream()
                .map(ShowTargets.Line::target)
                .filter(it -> it.link() == null && !it.id().equals(own))
                .toList();
    }
}
