package vn.chungtay.accompaniment.web;

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
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.CompanionKind;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.geography.UnitId;

/** Who helps households in a place, with how much; and how somebody who leaves hands over. */
@Controller
@RequestMapping("/accompaniment/companions")
class CompanionController {

    private static final int ALL = 500;

    private final KeepCompanions companions;
    private final ReadHelp read;
    private final AccompanimentFrame frame;

    CompanionController(KeepCompanions companions, ReadHelp read, AccompanimentFrame frame) {
        this.companions = companions;
        this.read = read;
        this.frame = frame;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        model.addAttribute("form", CompanionForm.BLANK);
        return show(frame.place(unit), model);
    }

    @PostMapping
    String add(@RequestParam UUID unit, @ModelAttribute("form") CompanionForm form, Model model, RedirectAttributes next) {
        var place = new UnitId(unit);
        var refused = form.toCompanion(place)
                .map(it -> companions.add(it, form.userName()))
                .orElse(Optional.of(AccompanimentRefusal.NO_DAY));
        if (refused.isEmpty()) {
            next.addFlashAttribute("notice", "accompaniment.done");
            return "redirect:/accompaniment/companions?unit=" + unit;
        }
        model.addAttribute("fault", "accompaniment.refusal." + refused.get());
        return show(place, model);
    }

    private String show(UnitId place, Model model) {
        model.addAttribute("rows", companions.near(place, frame.today()));
        model.addAttribute("kinds", CompanionKind.values());
        frame.around(model, place, frame.year(null), "companions");
        return "accompaniment/companions";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var companion = companions.one(new CompanionId(id));
        var year = frame.year(null);
        var asked = new HelpQuestion(companion.unit(), year, frame.today(), "", false, companion.id(), null);
        model.addAttribute("companion", companion);
        model.addAttribute("rows", read.page(asked, 0, ALL).lines());
        model.addAttribute("villages", read.villages(companion.unit(), year).stream()
                .filter(it -> it.charge() != null && it.charge().companion().equals(companion.id()))
                .toList());
        model.addAttribute("others", companions.near(companion.unit(), frame.today()).stream()
                .filter(it -> !it.companion().id().equals(companion.id()))
                .toList());
        frame.around(model, companion.unit(), year, "companions");
        return "accompaniment/companion";
    }

    @PostMapping("/{id}/hand-over")
    String handOver(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID successor,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes next) {
        HelpController.said(
                AccompanimentFrame.day(from)
                        .map(day -> companions.handOver(
                                new CompanionId(id), successor == null ? null : new CompanionId(successor), day))
                        .orElse(Optional.of(AccompanimentRefusal.NO_DAY)),
                next);
        return "redirect:/accompaniment/companions/" + id;
    }
}
