package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import vn.chungtay.plans.usecase.DecideProposals;
import vn.chungtay.plans.usecase.ReadTasks;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** What villages ask of a plan, and how each ended. */
@Controller
@RequestMapping("/plans/{id}/proposals")
class ProposalController {

    private static final int PAGE = 50;

    private final DecideProposals proposals;
    private final ReadTasks tasks;
    private final Words words;

    ProposalController(DecideProposals proposals, ReadTasks tasks, Words words) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.words = words;
    }

    @GetMapping
    String list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("form", ProposalForm.blank());
        return show(id, q, page, model);
    }

    private String show(UUID id, String q, int page, Model model) {
        var it = proposals.of(new PlanId(id), q);
        var from = Math.min(Paging.offset(page, PAGE), it.rows().size());
        model.addAttribute("it", it);
        model.addAttribute("rows", it.rows().subList(from, Math.min(from + PAGE, it.rows().size())));
        model.addAttribute("q", q);
        model.addAttribute("at", Math.max(0, page));
        model.addAttribute("more", it.rows().size() > from + PAGE);
        return "plans/proposals";
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) return show(id, "", 0, page);
        return switch (proposals.add(new PlanId(id), form.toProposal())) {
            case YearOutcome.Kept _ -> saved(id, next);
            case YearOutcome.Refused it -> {
                errors.reject(it.message());
                yield show(id, "", 0, page);
            }
        };
    }

    @GetMapping("/{proposal}/acceptance")
    String accepting(@PathVariable UUID id, @PathVariable UUID proposal, Model page) {
        var asked = asked(id, proposal);
        var plan = tasks.of(new PlanId(id), "").plan();
        page.addAttribute("form", TaskForm.blank(
                asked.proposal().revision(), plan.unit().value(), asked.proposal().words(), plan.years().firstDay().toString(),
                "", null));
        return showAccepting(id, asked, page);
    }

    private DecideProposals.Row asked(UUID id, UUID proposal) {
        return proposals.of(new PlanId(id), "").rows().stream()
                .filter(it -> it.proposal().id().equals(proposal))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal"));
    }

    private String showAccepting(UUID id, DecideProposals.Row asked, Model page) {
        page.addAttribute("plan", id);
        page.addAttribute("asked", asked);
        page.addAttribute("tasks", proposals.of(new PlanId(id), "").tasks());
        page.addAttribute("choices", tasks.choices(new PlanId(id)));
        return "plans/proposal-accept";
    }

    @PostMapping("/{proposal}/acceptance")
    String accept(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors() || form.change() == null) return showAccepting(id, asked(id, proposal), page);
        return switch (proposals.accept(proposal, form.change(), form.toTerms())) {
            case YearOutcome.Kept _ -> saved(id, next);
            case YearOutcome.Refused it -> {
                errors.reject(it.message());
                yield showAccepting(id, asked(id, proposal), page);
            }
        };
    }

    @PostMapping("/{proposal}/join")
    String join(@PathVariable UUID id, @PathVariable UUID proposal, @RequestParam int revision, @RequestParam UUID task, RedirectAttributes next) {
        return after(id, proposals.join(proposal, revision, new TaskId(task)), next);
    }

    @PostMapping("/{proposal}/refusal")
    String refuse(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return after(id, proposals.refuse(proposal, revision, reason), next);
    }

    @PostMapping("/{proposal}/reopening")
    String reopen(@PathVariable UUID id, @PathVariable UUID proposal, @RequestParam int revision, RedirectAttributes next) {
        return after(id, proposals.reopen(proposal, revision), next);
    }

    private static String after(UUID id, YearOutcome outcome, RedirectAttributes next) {
        return switch (outcome) {
            case YearOutcome.Kept _ -> saved(id, next);
            case YearOutcome.Refused it -> {
                next.addFlashAttribute("fault", it.message());
                yield "redirect:/plans/" + id + "/proposals";
            }
        };
    }

    private static String saved(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("notice", "plans.done.saved");
        return "redirect:/plans/" + id + "/proposals";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var it = proposals.of(new PlanId(id), q);
        var title = words.text("plans.proposal.title", it.unit().name(), it.plan().years().toString());
        var columns = List.of(
                Column.text(words.text("plans.proposal.village"), 22),
                Column.date(words.text("plans.proposal.met_on")),
                Column.whole(words.text("plans.proposal.rank")),
                Column.text(words.text("plans.proposal.words"), 50),
                Column.whole(words.text("plans.proposal.households")),
                Column.text(words.text("plans.proposal.state"), 16),
                Column.text(words.text("plans.proposal.reason"), 40),
                Column.text(words.text("plans.proposal.task"), 40));
        var rows = it.rows().stream().<List<?>>map(this::cells).toList();
        var table = new Table(words.text("plans.proposal.short"), List.of(title), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "de-xuat-cua-thon");
    }

    private List<?> cells(DecideProposals.Row row) {
        var it = row.proposal();
        var task = row.task();
        return Arrays.asList(
                row.village(), it.metOn(), it.rank(), it.words(), it.households(),
                words.text("plans.proposal.state." + it.state()), it.reason(), task == null ? "" : task.terms().title());
    }
}
