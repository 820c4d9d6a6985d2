package vn.chungtay.programme.web;

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
import vn.chungtay.programme.CounterpartId;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.usecase.DecideCounterpart;
import vn.chungtay.programme.usecase.LoadCounterpart;
import vn.chungtay.programme.usecase.LoadCounterpart.Outcome.Loaded;
import vn.chungtay.programme.usecase.LoadCounterpart.Outcome.NoProvince;
import vn.chungtay.programme.usecase.ReadCounterparts;

/** Counterpart rules of provinces: the list with the national minimum, loading one, the second person's decision. */
@Controller
@RequestMapping("/programme/counterpart")
class CounterpartController {

    private static final String PAGE = "programme/counterpart";

    private final Programmes programmes;
    private final ReadCounterparts read;
    private final LoadCounterpart load;
    private final DecideCounterpart decide;

    CounterpartController(
            Programmes programmes, ReadCounterparts read, LoadCounterpart load, DecideCounterpart decide) {
        this.programmes = programmes;
        this.read = read;
        this.load = load;
        this.decide = decide;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("form", CounterpartForm.blank());
        return show(page);
    }

    @PostMapping
    String load(
            @ModelAttribute("form") CounterpartForm form, BindingResult errors, Model page, RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) return show(page);
        return switch (load.load(form.place(), form.first(), form.last(), form.rule())) {
            case Loaded it -> {
                next.addFlashAttribute("notice", "programme.counterpart.loaded");
                yield "redirect:/programme/counterpart";
            }
            case NoProvince it -> {
                errors.reject("programme.counterpart.error.unit");
                yield show(page);
            }
        };
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        var outcome = decide.decide(new CounterpartId(id), approve, note);
        next.addFlashAttribute("notice", "programme.counterpart.decision." + outcome);
        return "redirect:/programme/counterpart";
    }

    private String show(Model page) {
        page.addAttribute("it", read.all());
        page.addAttribute("minimums", programmes.all().getFirst().counterpartMinimums());
        return PAGE;
    }
}
