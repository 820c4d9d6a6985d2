package vn.chungtay.documents.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.RecipientLists;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.usecase.ChooseUnits;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;

/** Who gets the papers of a unit, one list for each kind of paper. */
@Controller
@RequestMapping("/recipients")
class RecipientController {

    private final RecipientLists lists;
    private final ChooseUnits units;

    RecipientController(RecipientLists lists, ChooseUnits units) {
        this.lists = lists;
        this.units = units;
    }

    /** @param example which list of a printed plan stands in the form, from 1; absent for the unit's own */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "KE_HOACH") PaperKind kind,
            @RequestParam(required = false) @Nullable Integer example,
            Model page) {
        var choices = units.forPapers();
        var chosen = choices.stream().filter(it -> it.id().value().equals(unit)).findFirst()
                .or(() -> choices.stream().findFirst());
        var examples = chosen.map(it -> lists.examples(it.level())).orElse(List.of());
        var own = chosen.flatMap(it -> lists.of(it.id(), kind));
        var shown = example != null && example >= 1 && example <= examples.size()
                ? Optional.of(examples.get(example - 1))
                : own;
        page.addAttribute("kept", own.isPresent());
        page.addAttribute("names", shown.map(it -> String.join("\n", it.names())).orElse(""));
        page.addAttribute("archive", shown.map(Recipients::kept).orElse("VT"));
        return show(choices, chosen, kind, examples, page);
    }

    private static String show(
            List<Unit> choices, Optional<Unit> chosen, PaperKind kind, List<Recipients> examples, Model page) {
        page.addAttribute("units", choices);
        page.addAttribute("unit", chosen.orElse(null));
        page.addAttribute("kind", kind);
        page.addAttribute("kinds", PaperKind.values());
        page.addAttribute("examples", examples);
        return "documents/recipients";
    }

    /** @param names one a line; empty lines do not count */
    @PostMapping
    String keep(
            @RequestParam UUID unit,
            @RequestParam PaperKind kind,
            @RequestParam String names,
            @RequestParam String archive,
            RedirectAttributes next) {
        var lines = names.lines().map(it -> Vietnamese.nfc(it).strip()).filter(it -> !it.isEmpty()).toList();
        next.addAttribute("unit", unit);
        next.addAttribute("kind", kind);
        if (lines.isEmpty() || archive.isBlank()) {
            next.addFlashAttribute("fault", "documents.recipients.empty");
            return "redirect:/recipients";
        }
        lists.keep(new UnitId(unit), kind, new Recipients(lines, Vietnamese.nfc(archive).strip()));
        next.addFlashAttribute("notice", "documents.recipients.kept");
        return "redirect:/recipients";
    }
}
