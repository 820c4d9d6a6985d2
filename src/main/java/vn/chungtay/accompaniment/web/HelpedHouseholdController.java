package vn.chungtay.accompaniment.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.Duty;
import vn.chungtay.accompaniment.model.HelpId;
import vn.chungtay.accompaniment.model.HelpItem;
import vn.chungtay.accompaniment.model.PromisedEscape;
import vn.chungtay.accompaniment.model.Visit;
import vn.chungtay.accompaniment.model.VisitId;
import vn.chungtay.accompaniment.usecase.GiveHelp;
import vn.chungtay.accompaniment.usecase.KeepVisits;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.accompaniment.usecase.ReadWatch;
import vn.chungtay.registry.HouseholdId;

/** One household: who helps it, with what, what came of it; how long it is watched, and who has to go there. */
@Controller
@RequestMapping("/accompaniment/households/{id}")
class HelpedHouseholdController {

    private final ReadHelp read;
    private final ReadWatch watch;
    private final GiveHelp give;
    private final KeepVisits visits;
    private final AccompanimentFrame frame;
    private final WarningWords warnings;

    HelpedHouseholdController(
            ReadHelp read, ReadWatch watch, GiveHelp give, KeepVisits visits, AccompanimentFrame frame, WarningWords warnings) {
        this.read = read;
        this.watch = watch;
        this.give = give;
        this.visits = visits;
        this.frame = frame;
        this.warnings = warnings;
    }

    /** A duty with the sentence that tells it. */
    record Told(Duty duty, String sentence) {}

    /** What came of a registration. */
    record Year(int year, PromisedEscape registered) {}

    /** Visit as typed. */
    record VisitForm(@Nullable String on, @Nullable String visitor, @Nullable String result, @Nullable String note) {

        static final VisitForm BLANK = new VisitForm("", "", "", "");

        /** Empty if day or result are missing. */
        Optional<Visit> toVisit(HouseholdId household) {
            if (result == null || result.isBlank()) return Optional.empty();
            return AccompanimentFrame.day(on).map(day -> new Visit(
                    VisitId.next(), household, day, text(visitor), Visit.Result.valueOf(result), text(note)));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("visit", VisitForm.BLANK);
        return show(new HouseholdId(id), model);
    }

    private String show(HouseholdId id, Model model) {
        var one = read.household(id);
        var followed = watch.household(id);
        var place = one.place();
        model.addAttribute("one", one);
        model.addAttribute("helper", one.helper(frame.today()).orElse(null));
        model.addAttribute("watched", followed.watched().orElse(null));
        model.addAttribute("duties", followed.duties().stream()
                .map(it -> new Told(it, warnings.tell(it.told(), followed.nameOf(it.told().person()))))
                .toList());
        model.addAttribute("visits", followed.visits());
        model.addAttribute("chain", followed.chain());
        model.addAttribute("results", Visit.Result.values());
        frame.around(model, place.villageId(), frame.year(null), "one");
        model.addAttribute("registrations", registrations(id));
        return "accompaniment/household";
    }

    private List<Year> registrations(HouseholdId id) {
        int now = frame.today().getYear();
        return List.of(now + 1, now, now - 1, now - 2).stream()
                .flatMap(year -> read.registration(id, year)
                        .filter(it -> it.registered() != null)
                        .map(it -> new Year(year, it))
                        .stream())
                .toList();
    }

    @PostMapping("/visits")
    String visit(@PathVariable UUID id, @ModelAttribute("visit") VisitForm typed, Model model, RedirectAttributes next) {
        var household = new HouseholdId(id);
        var refused = typed.toVisit(household).map(visits::visited).orElse(Optional.of(AccompanimentRefusal.NO_DAY));
        if (refused.isEmpty()) return done(id, next);
        model.addAttribute("fault", "accompaniment.refusal." + refused.get());
        return show(household, model);
    }

    @PostMapping("/help")
    String help(
            @PathVariable UUID id,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String planned,
            @RequestParam(defaultValue = "") String given,
            RedirectAttributes next) {
        var item = new HelpItem(
                HelpId.next(), what.strip(), AccompanimentFrame.day(planned).orElse(null), AccompanimentFrame.day(given).orElse(null));
        HelpController.said(give.add(new HouseholdId(id), item), next);
        return "redirect:/accompaniment/households/" + id;
    }

    @PostMapping("/help/{item}")
    String given(@PathVariable UUID id, @PathVariable UUID item, @RequestParam(defaultValue = "") String on, RedirectAttributes next) {
        HelpController.said(
                AccompanimentFrame.day(on).map(day -> give.give(new HouseholdId(id), new HelpId(item), day))
                        .orElse(Optional.of(AccompanimentRefusal.NO_DAY)),
                next);
        return "redirect:/accompaniment/households/" + id;
    }

    @PostMapping("/conclusion")
    String conclude(@PathVariable UUID id, @RequestParam int year, @RequestParam String reason, RedirectAttributes next) {
        HelpController.said(give.conclude(new HouseholdId(id), year, reason), next);
        return "redirect:/accompaniment/households/" + id;
    }

    private static String done(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("notice", "accompaniment.done");
        return "redirect:/accompaniment/households/" + id;
    }
}
