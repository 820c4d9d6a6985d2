package vn.chungtay.plans.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.CheckPlan.Checked;
import vn.chungtay.plans.usecase.HandOutPlan;
import vn.chungtay.plans.usecase.ReadPlans;

/** The paper of a version: to look at with what the check finds, and to take away. */
@Controller
@RequestMapping("/plans/{id}")
class PlanPaperController {

    private final ReadPlans read;
    private final CheckPlan check;
    private final HandOutPlan handOut;

    PlanPaperController(ReadPlans read, CheckPlan check, HandOutPlan handOut) {
        this.read = read;
        this.check = check;
        this.handOut = handOut;
    }

    @GetMapping("/findings")
    String findings(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Model page) {
        var it = read.one(new PlanId(id), version);
        page.addAttribute("it", it);
        switch (check.check(it.version().id())) {
            case Checked.Read read -> page.addAttribute("paper", PaperPreview.of(read.text(), read.findings()));
            case Checked.Open open -> page.addAttribute("missing", open.missing());
        }
        return "plans/findings";
    }

    /** A version with open fields has no file yet; the page says which. */
    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam HandOutPlan.Format format) {
        var it = read.one(new PlanId(id), version).version();
        return handOut.file(it.id(), format)
                .map(PlanPaperController::attached)
                .orElseGet(() -> ResponseEntity.status(303)
                        .header("Location", "/plans/" + id + "/findings?version=" + it.number())
                        .build());
    }

    private static ResponseEntity<byte[]> attached(PaperFile file) {
        var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        var type = file.name().toLowerCase(Locale.ROOT).endsWith(".pdf")
                ? MediaType.APPLICATION_PDF
                : MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(saved))
                .body(file.content());
    }
}
