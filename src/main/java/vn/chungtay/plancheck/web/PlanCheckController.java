package vn.chungtay.plancheck.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.chungtay.jobs.Jobs;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.model.FiledCheck;
import vn.chungtay.plancheck.model.Mend;
import vn.chungtay.plancheck.report.Sentences;
import vn.chungtay.plancheck.usecase.CheckPlans;

/** Plans handed in to be checked: the form, the document with its findings, decisions, deletion. */
@Controller
@RequestMapping("/plan-checks")
class PlanCheckController {

    private static final int LISTED = 50;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final CheckPlans plans;
    private final Jobs jobs;
    private final Sentences sentences;

    PlanCheckController(CheckPlans plans, Jobs jobs, MessageSource messages) {
        this.plans = plans;
        this.jobs = jobs;
        this.sentences = new Sentences(messages);
    }

    /** @param brought when, in words */
    record Listed(FiledCheck check, String brought) {}

    @GetMapping
    String checks(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("form", PlanCheckForm.EMPTY);
        return list(q, page, model);
    }

    private String list(String words, int page, Model model) {
        int shown = Math.clamp(page, 1, 10_000);
        var found = plans.newest(words, LISTED + 1, (shown - 1) * LISTED);
        model.addAttribute("q", words);
        model.addAttribute("page", shown);
        model.addAttribute("more", found.size() > LISTED);
        model.addAttribute("rows", found.stream().limit(LISTED).map(it -> new Listed(it, MOMENT.format(it.broughtAt()))).toList());
        model.addAttribute("gravities", Gravity.values());
        return "plancheck/checks";
    }

    @PostMapping
    String bring(@ModelAttribute("form") PlanCheckForm form, BindingResult errors, Model model) throws IOException {
        if (form.hasFile() == form.hasText()) {
            errors.rejectValue("file", form.hasFile() ? "plancheck.form.both" : "plancheck.form.none");
            return list("", 1, model);
        }
        var id = form.hasFile() ? brought(form) : plans.paste(sentences.text("plancheck.pasted"), String.valueOf(form.text()));
        return "redirect:/plan-checks/" + id.value();
    }

    private PlanCheckId brought(PlanCheckForm form) throws IOException {
        var file = Files.createTempFile("chungtay-plan-", ".tmp");
        try {
            if (form.file() != null) form.file().transferTo(file);
            return plans.bring(form.fileName(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping("/{id}")
    String check(
            @PathVariable UUID id, @RequestParam(defaultValue = "1") int page, @RequestParam(required = false) @Nullable Gravity gravity,
            @RequestParam(defaultValue = "false") boolean brief, Model model) {
        var report = plans.report(new PlanCheckId(id), page);
        model.addAttribute("it", PlanPage.of(report, gravity, brief, sentences));
        model.addAttribute("gravities", Gravity.values());
        var job = report.check().job();
        if (job != null && !report.check().isChecked()) jobs.status(job).ifPresent(status -> model.addAttribute("job", status));
        return "plancheck/check";
    }

    /** @param decision empty takes an earlier one back */
    @PostMapping("/{id}/findings/{number}/decision")
    String decide(
            @PathVariable UUID id, @PathVariable int number, @RequestParam(required = false) @Nullable Mend decision,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Gravity gravity, @RequestParam(defaultValue = "false") boolean brief, RedirectAttributes next) {
        switch (plans.decide(new PlanCheckId(id), number, Optional.ofNullable(decision), reason)) {
            case CheckPlans.Outcome.Decided _ -> next.addFlashAttribute("decided", number);
            case CheckPlans.Outcome.ReasonMissing _ -> next.addFlashAttribute("reasonMissing", number);
        }
        next.addAttribute("page", page);
        if (gravity != null) next.addAttribute("gravity", gravity);
        if (brief) next.addAttribute("brief", true);
        return "redirect:/plan-checks/" + id + "#F" + number;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable UUID id, RedirectAttributes next) {
        plans.delete(new PlanCheckId(id));
        next.addFlashAttribute("deleted", true);
        return "redirect:/plan-checks";
    }
}
