package vn.chungtay.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.campaigns.usecase.AskForReview;
import vn.chungtay.campaigns.usecase.AskForReview.Place;
import vn.chungtay.campaigns.usecase.AskForReview.Sent;
import vn.chungtay.campaigns.usecase.RequestOutcome;
import vn.chungtay.campaigns.usecase.WriteRequestPapers;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;

/** A household asks its commune for a review, and later how far that is; nobody signs in for it. */
@Controller
@RequestMapping("/public/requests")
class PublicRequestController {

    private static final int TOO_MANY = 429;

    private final AskForReview ask;
    private final WriteRequestPapers papers;
    private final RequestWords refusals;
    private final Words words;

    PublicRequestController(AskForReview ask, WriteRequestPapers papers, RequestWords refusals, Words words) {
        this.ask = ask;
        this.papers = papers;
        this.refusals = refusals;
        this.words = words;
    }

    /** The two ways in: find the commune, or the reference of a request that was sent. */
    @GetMapping
    String begin(@RequestParam(defaultValue = "") String q, Model page) {
        page.addAttribute("q", q);
        page.addAttribute("places", q.isBlank() ? List.of() : ask.communes(q));
        return "campaigns/ask";
    }

    @GetMapping("/new")
    String form(@RequestParam UUID unit, Model page) {
        return form(place(unit), RequestForm.blank(words.day(null)), page);
    }

    @PostMapping
    String send(
            @RequestParam UUID unit,
            RequestForm form,
            HttpServletRequest from,
            HttpServletResponse answer,
            Model page,
            RedirectAttributes next) {
        var place = place(unit);
        var typed = form.numbered();
        var sent = new Sent(
                typed.asked(), Boolean.TRUE.equals(typed.consent()), RequestForm.text(typed.website()), from.getRemoteAddr(),
                Objects.requireNonNull(typed.once()));
        return switch (ask.send(place.commune().id(), sent)) {
            case RequestOutcome.Done it -> {
                next.addFlashAttribute("sent", true);
                yield "redirect:/public/requests/" + it.request().reference().grouped();
            }
            case RequestOutcome.Refused it -> {
                if (it.because() instanceof RequestRefusal.EnoughToday) answer.setStatus(TOO_MANY);
                page.addAttribute("fault", refusals.fault(it.because()));
                page.addAttribute("faultField", RequestWords.field(it.because()));
                yield form(place, typed, page);
            }
        };
    }

    private Place place(UUID unit) {
        return ask.commune(new UnitId(unit)).orElseThrow(() -> new NotFound("commune " + unit));
    }

    private String form(Place place, RequestForm typed, Model page) {
        page.addAttribute("place", place);
        page.addAttribute("villages", ask.villages(place.commune().id()));
        page.addAttribute("wishes", Wish.values());
        page.addAttribute("typed", typed);
        if (!page.containsAttribute("faultField")) page.addAttribute("faultField", "");
        return "campaigns/ask-form";
    }

    /** As the form of the first page sends it. */
    @GetMapping("/status")
    String typed(@RequestParam(defaultValue = "") String reference, Model page) {
        return standing(reference, page);
    }

    /** Where the code of the receipt leads. */
    @GetMapping("/{reference}")
    String status(@PathVariable String reference, Model page) {
        return standing(reference, page);
    }

    private String standing(String typed, Model page) {
        var standing = ask.standing(typed);
        if (standing.isEmpty()) {
            page.addAttribute("reference", typed);
            page.addAttribute("fault", words.text("campaigns.ask.unknown_reference"));
            return begin("", page);
        }
        page.addAttribute("it", standing.get());
        page.addAttribute("code", papers.code(standing.get().reference()));
        return "campaigns/ask-status";
    }
}
