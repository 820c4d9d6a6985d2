package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.usecase.HandleRequests;
import vn.chungtay.campaigns.usecase.ListRequest;
import vn.chungtay.campaigns.usecase.ReadRequests;
import vn.chungtay.campaigns.usecase.RequestOutcome;
import vn.chungtay.campaigns.usecase.WriteRequestPapers;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** One request: what it says, until when it is answered, and what can be done with it now. */
@Controller
@RequestMapping("/review-requests/{id}")
class ReviewRequestController {

    private final ReadRequests read;
    private final HandleRequests handle;
    private final ListRequest list;
    private final WriteRequestPapers papers;
    private final Access access;
    private final CampaignFrame frame;
    private final RequestWords refusals;

    ReviewRequestController(
            ReadRequests read,
            HandleRequests handle,
            ListRequest list,
            WriteRequestPapers papers,
            Access access,
            CampaignFrame frame,
            RequestWords refusals) {
        this.read = read;
        this.handle = handle;
        this.list = list;
        this.papers = papers;
        this.access = access;
        this.frame = frame;
        this.refusals = refusals;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model page) {
        return show(read.one(new ReviewRequestId(id)), page);
    }

    /** A POST, because looking at a number is an act of its own. */
    @PostMapping("/number")
    String number(@PathVariable UUID id, Model page) {
        page.addAttribute("shownNumber", read.nationalId(new ReviewRequestId(id)));
        return one(id, page);
    }

    private String show(ReviewRequest it, Model page) {
        var today = frame.today();
        page.addAttribute("it", it);
        page.addAttribute("today", today);
        page.addAttribute("place", frame.unit(it.unit(), today));
        page.addAttribute("retention", read.retention().orElse(null));
        page.addAttribute("village", it.asked().village() == null ? null : frame.unit(it.asked().village(), today).name());
        page.addAttribute("mayRun", access.may(CampaignsAction.RUN, it.unit()));
        page.addAttribute("maySign", access.may(CampaignsAction.REFUSE_REQUEST, it.unit()) && !isOwnRefusal(it));
        page.addAttribute("reviews", list.reviews(it.id()).stream().map(one -> new Choice(one.id(), frame.title(one))).toList());
        return "campaigns/ask-one";
    }

    /** A review to choose. */
    record Choice(CampaignId id, String title) {}

    private boolean isOwnRefusal(ReviewRequest it) {
        return it.written().map(ReviewRequest.Refusal::by).equals(access.user());
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, Model page) {
        var it = read.one(new ReviewRequestId(id));
        page.addAttribute("it", it);
        page.addAttribute("place", frame.unit(it.unit(), it.receivedOn()));
        page.addAttribute("code", papers.code(it.reference()));
        return "campaigns/ask-receipt";
    }

    @GetMapping("/refusal/{format}")
    ResponseEntity<byte[]> refusal(@PathVariable UUID id, @PathVariable Format format) {
        var file = papers.refusal(new ReviewRequestId(id), format).orElseThrow(() -> new NotFound("refusal"));
        return FileAnswer.of(file.name(), file.content());
    }

    @PostMapping("/household")
    String know(
            @PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String code, RedirectAttributes next) {
        return after(id, handle.know(new ReviewRequestId(id), version, code), "campaigns.ask.done.know", next);
    }

    @PostMapping("/listing")
    String list(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID review,
            RedirectAttributes next) {
        var wanted = Optional.ofNullable(review).map(CampaignId::new);
        return after(id, list.list(new ReviewRequestId(id), version, wanted), "campaigns.ask.done.list", next);
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String because, RedirectAttributes next) {
        next.addFlashAttribute("because", because);
        return after(id, handle.prepareRefusal(new ReviewRequestId(id), version, because), "campaigns.ask.done.refuse", next);
    }

    @PostMapping("/refusal/undo")
    String undo(@PathVariable UUID id, @RequestParam int version, RedirectAttributes next) {
        return after(id, handle.takeRefusalBack(new ReviewRequestId(id), version), "campaigns.ask.done.undo", next);
    }

    @PostMapping("/refusal/signature")
    String sign(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        return after(id, handle.signRefusal(new ReviewRequestId(id), version, number, on), "campaigns.ask.done.sign", next);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String because, RedirectAttributes next) {
        return after(id, handle.withdraw(new ReviewRequestId(id), version, because), "campaigns.ask.done.withdraw", next);
    }

    private String after(UUID id, RequestOutcome outcome, String notice, RedirectAttributes next) {
        switch (outcome) {
            case RequestOutcome.Done _ -> next.addFlashAttribute("notice", notice);
            case RequestOutcome.Refused it -> next.addFlashAttribute("fault", refusals.fault(it.because()));
        }
        return "redirect:/review-requests/" + id;
    }
}
