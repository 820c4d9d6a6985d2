package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.EditPlan;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.ShowPlanText;

/** Writing a version: its head, and each part of its text. */
@Controller
@RequestMapping("/plans/{id}")
class PlanEditController {

    private static final int BLANK_LINES = 3;

    private final ReadPlans read;
    private final EditPlan edit;
    private final ShowPlanText text;
    private final FigureAddresses addresses;

    PlanEditController(ReadPlans read, EditPlan edit, ShowPlanText text, FigureAddresses addresses) {
        this.read = read;
        this.edit = edit;
        this.text = text;
        this.addresses = addresses;
    }

    @GetMapping("/head")
    String head(@PathVariable UUID id, Model page) {
        var it = read.one(new PlanId(id), null);
        page.addAttribute("form", HeadForm.of(it.version()));
        return showHead(it, page);
    }

    @PostMapping("/head")
    String head(
            @PathVariable UUID id,
            @ModelAttribute("form") HeadForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        var it = read.one(new PlanId(id), null);
        if (errors.hasErrors() || form.revision() == null) return showHead(it, page);
        return after(id, edit.head(it.version().id(), form.revision(), form.toHead()), next);
    }

    private String showHead(ReadPlans.Whole it, Model page) {
        page.addAttribute("it", it);
        page.addAttribute("creating", false);
        page.addAttribute("forms", PlanForm.values());
        page.addAttribute("capacities", Capacity.values());
        return "plans/head";
    }

    /** @param lastYear whether the lines of last year's plan stand in the form, to be read again and kept */
    @GetMapping("/parts/{part}")
    String part(
            @PathVariable UUID id,
            @PathVariable TextPart part,
            @RequestParam(defaultValue = "false") boolean lastYear,
            Model page) {
        var it = read.one(new PlanId(id), null);
        var before = read.lastYear(new PlanId(id), part);
        var lines = new ArrayList<>(lastYear ? before : it.text().lines(part));
        for (var more = 0; more < BLANK_LINES; more++) lines.add(blank(part));
        page.addAttribute("it", it);
        page.addAttribute("part", part);
        page.addAttribute("lines", lines);
        page.addAttribute("hasLastYear", !before.isEmpty());
        page.addAttribute("fromLastYear", lastYear);
        var filled = TextPage.of(text.of(it.version().id()), origin -> addresses.of(origin, it.plan()));
        page.addAttribute("filled", lastYear ? List.of() : filled.of(part));
        page.addAttribute("missing", lastYear ? List.of() : filled.missing().stream().filter(one -> one.part() == part).toList());
        return "plans/part";
    }

    private static List<String> blank(TextPart part) {
        return Collections.nCopies(part.cells().size(), "");
    }

    /** @param typed fields {@code order} and {@code c0}, {@code c1} … as often as there are lines */
    @PostMapping("/parts/{part}")
    String part(
            @PathVariable UUID id,
            @PathVariable TextPart part,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam(required = false) @Nullable String more,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var outcome = edit.part(new VersionId(version), revision, part, PartForm.of(part, typed).toLines());
        var address = after(id, outcome, next);
        return more == null ? address : "redirect:/plans/" + id + "/parts/" + part;
    }

    private static String after(UUID id, PlanOutcome outcome, RedirectAttributes next) {
        switch (outcome) {
            case PlanOutcome.Done _ -> next.addFlashAttribute("notice", "plans.done.saved");
            case PlanOutcome.Refused it -> next.addFlashAttribute("fault", it.message());
            case PlanOutcome.ErrorsOpen _ -> throw new IllegalStateException("a change is not checked");
        }
        return "redirect:/plans/" + id;
    }
}
