package vn.chungtay.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.DutyMatrix;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ProposeDuties;
import vn.chungtay.plans.usecase.ReadDuties;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;

/** Who does what by a plan: as a matrix, for one organisation, and what could be added. */
@Controller
@RequestMapping("/plans/{id}/duties")
class DutyController {

    private final ReadDuties duties;
    private final ReadPlans read;
    private final ProposeDuties propose;
    private final DutySheet sheets;
    private final DutyWords words;

    DutyController(ReadDuties duties, ReadPlans read, ProposeDuties propose, DutySheet sheets, DutyWords words) {
        this.duties = duties;
        this.read = read;
        this.propose = propose;
        this.sheets = sheets;
        this.words = words;
    }

    /** @param organisation whose work alone is shown; empty for all */
    @GetMapping
    String matrix(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String organisation,
            Model page) {
        var it = duties.of(new PlanId(id), version);
        var chosen = organisation.isBlank() ? List.<DutyMatrix.Row>of() : it.row(organisation).stream().toList();
        page.addAttribute("it", it);
        var years = it.plan().plan().years();
        page.addAttribute("findings", it.findings().stream().map(found -> words.sentence(found, years)).toList());
        page.addAttribute("organisation", organisation.strip());
        page.addAttribute("rows", organisation.isBlank() ? it.matrix().rows() : chosen);
        page.addAttribute("roles", Assignment.Role.values());
        page.addAttribute("led", organisation.isBlank() ? List.of() : it.ledBy(organisation));
        return "plans/duties";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam SheetFormat format) {
        var table = sheets.of(duties.of(new PlanId(id), version));
        return Downloads.of(SheetFile.write(format, table), "phan-cong-nhiem-vu");
    }

    @GetMapping("/proposal")
    String proposal(@PathVariable UUID id, Model page) {
        page.addAttribute("it", read.one(new PlanId(id), null));
        page.addAttribute("proposals", propose.forPlan(new PlanId(id)));
        return "plans/duty-proposal";
    }

    @PostMapping("/proposal")
    String take(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") List<Integer> chosen,
            RedirectAttributes next) {
        var outcome = propose.take(new PlanId(id), new VersionId(version), revision, chosen);
        if (outcome instanceof PlanOutcome.Refused it) {
            next.addFlashAttribute("fault", it.message());
            return "redirect:/plans/" + id + "/duties/proposal";
        }
        next.addFlashAttribute("notice", "plans.done.saved");
        return "redirect:/plans/" + id + "/duties";
    }
}
