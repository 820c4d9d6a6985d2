package vn.chungtay.standards.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.standards.Explanation;
import vn.chungtay.standards.model.StandardsBook;

/**
 * Somebody tries what the standard says to some answers. Nothing is stored, and the answers travel in the body of a
 * POST, so that they stand in no address, history or log. That is why the answer comes without a redirect.
 */
@Controller
@RequestMapping({"/standards/try", TryController.PUBLIC})
class TryController {

    /** The same page without a sign-in (REV-11, PUB-04). */
    static final String PUBLIC = "/public/self-check";

    private static final String PAGE = "standards/try";

    private final StandardsBook book;
    private final Clock clock;

    TryController(StandardsBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(required = false) @Nullable LocalDate on, HttpServletRequest request, Model page) {
        var typed = new HashMap<String, String>();
        if (on != null) typed.put("on", on.toString());
        typed.put("area", "RURAL");
        return show(TryForm.of(typed, LocalDate.now(clock)), request, page);
    }

    @PostMapping
    String answer(@RequestParam Map<String, String> typed, HttpServletRequest request, Model page) {
        var form = TryForm.of(typed, LocalDate.now(clock));
        if (form.errors().isEmpty()) {
            var evidence = form.toEvidence();
            var result = book.classify(evidence, form.on());
            page.addAttribute("explanation", Explanation.of(result, evidence, book.indicatorsOn(form.on())));
        }
        return show(form, request, page);
    }

    private String show(TryForm form, HttpServletRequest request, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("address", request.getRequestURI());
        page.addAttribute("standard", book.standardOn(form.on()));
        page.addAttribute("indicators", book.indicatorsOn(form.on()));
        return PAGE;
    }
}
