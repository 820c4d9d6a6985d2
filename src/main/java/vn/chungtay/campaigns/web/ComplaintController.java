package vn.chungtay.campaigns.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.complaint.Complaint.Answer;
import vn.chungtay.campaigns.model.complaint.Complaint.Result;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRule.Term;
import vn.chungtay.campaigns.usecase.BringComplaint;
import vn.chungtay.campaigns.usecase.ComplaintOutcome;
import vn.chungtay.campaigns.usecase.DecideComplaint;
import vn.chungtay.campaigns.usecase.KeepEvidence;
import vn.chungtay.campaigns.usecase.MendComplaint;
import vn.chungtay.campaigns.usecase.ReadComplaints;
import vn.chungtay.campaigns.usecase.WriteComplaintPapers;
import vn.chungtay.campaigns.usecase.WriteComplaintPapers.Kind;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** One complaint: what it says, until when it is decided and by whom, and what can be done with it now. */
@Controller
@RequestMapping("/complaints/{id}")
class ComplaintController {

    private final ReadComplaints read;
    private final BringComplaint bring;
    private final DecideComplaint decide;
    private final MendComplaint mending;
    private final KeepEvidence evidence;
    private final WriteComplaintPapers papers;
    private final Access access;
    private final CampaignFrame frame;
    private final ComplaintWords refusals;

    ComplaintController(
            ReadComplaints read,
            BringComplaint bring,
            DecideComplaint decide,
            MendComplaint mending,
            KeepEvidence evidence,
            WriteComplaintPapers papers,
            Access access,
            CampaignFrame frame,
            ComplaintWords refusals) {
        this.read = read;
        this.bring = bring;
        this.decide = decide;
        this.mending = mending;
        this.evidence = evidence;
        this.papers = papers;
        this.access = access;
        this.frame = frame;
        this.refusals = refusals;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model page) {
        var shown = read.one(new ComplaintId(id));
        var it = shown.complaint();
        page.addAttribute("shown", shown);
        page.addAttribute("it", it);
        page.addAttribute("today", frame.today());
        page.addAttribute("place", frame.unit(it.unit(), frame.today()));
        page.addAttribute("decider", frame.unit(it.decidedIn(), frame.today()));
        page.addAttribute("files", evidence.of(it.id()));
        page.addAttribute("terms", Term.values());
        page.addAttribute("results", Result.values());
        page.addAttribute("mayRun", access.may(CampaignsAction.RUN, it.unit()));
        page.addAttribute("mending", mending.lists(it));
        page.addAttribute("mayDecide", decide.mayDecide(it));
        page.addAttribute("mayWithdraw", decide.mayWithdraw(it));
        if (!page.containsAttribute("typed")) page.addAttribute("typed", ComplaintForm.blank(frame.today(), null));
        return "campaigns/complaint";
    }

    @GetMapping("/papers/{kind}/{format}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable Kind kind, @PathVariable Format format) {
        var file = papers.write(new ComplaintId(id), kind, format).orElseThrow(() -> new NotFound("paper of a complaint"));
        return FileAnswer.of(file.name(), file.content());
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        var found = evidence.read(new ComplaintId(id), file);
        return FileAnswer.of(found.name(), found.content());
    }

    @PostMapping("/files")
    String add(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        var refusal = evidence.add(new ComplaintId(id), Objects.toString(file.getOriginalFilename(), ""), file.getBytes());
        refusal.ifPresentOrElse(
                it -> next.addFlashAttribute("fault", refusals.fault(it)),
                () -> next.addFlashAttribute("notice", "campaigns.complaint.done.file"));
        return "redirect:/complaints/" + id;
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable UUID id, @RequestParam int version, @RequestParam LocalDate on, @RequestParam Term term, RedirectAttributes next) {
        return after(id, decide.accept(new ComplaintId(id), version, on, term), "campaigns.complaint.done.accept", next);
    }

    @PostMapping("/refusal")
    String leave(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes next) {
        return after(id, decide.leave(new ComplaintId(id), version, on, because), "campaigns.complaint.done.leave", next);
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Result result,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "") String number,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        next.addFlashAttribute("reasons", reasons);
        var answer = new Answer(result, reasons, number, on);
        return after(id, decide.decide(new ComplaintId(id), version, answer), "campaigns.complaint.done.decide", next);
    }

    @PostMapping("/mending")
    String mend(@PathVariable UUID id, @RequestParam int version, @RequestParam UUID list, RedirectAttributes next) {
        return after(id, mending.mend(new ComplaintId(id), version, new DecisionId(list)), "campaigns.complaint.done.mend", next);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String because, RedirectAttributes next) {
        return after(id, decide.withdraw(new ComplaintId(id), version, because), "campaigns.complaint.done.withdraw", next);
    }

    @PostMapping("/second")
    String again(@PathVariable UUID id, ComplaintForm form, RedirectAttributes next) {
        var outcome = bring.second(new ComplaintId(id), form.brought(frame.today()));
        if (outcome instanceof ComplaintOutcome.Done it) return after(it.complaint().id().value(), it, "campaigns.complaint.done.bring", next);
        next.addFlashAttribute("typed", form);
        return after(id, outcome, "", next);
    }

    private String after(UUID id, ComplaintOutcome outcome, String notice, RedirectAttributes next) {
        switch (outcome) {
            case ComplaintOutcome.Done _ -> next.addFlashAttribute("notice", notice);
            case ComplaintOutcome.Refused it -> next.addFlashAttribute("fault", refusals.fault(it.because()));
        }
        return "redirect:/complaints/" + id;
    }
}
