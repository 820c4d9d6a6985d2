package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.usecase.RegisterHousehold;

/** A new household, begun with its head; the others join afterwards. */
@Controller
@RequestMapping("/households/new")
class RegisterController {

    private static final List<ActField> FIELDS = List.of(
            ActField.VILLAGE,
            ActField.ADDRESS,
            ActField.ON,
            ActField.NAME,
            ActField.BORN,
            ActField.SEX,
            ActField.ETHNICITY,
            ActField.NUMBER);

    private final RegisterHousehold registerHousehold;
    private final FormPage forms;
    private final Clock clock;

    RegisterController(RegisterHousehold registerHousehold, FormPage forms, Clock clock) {
        this.registerHousehold = registerHousehold;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String form(Model page) {
        return show(new Typed(new LinkedMultiValueMap<>(), LocalDate.now(clock)), page);
    }

    @PostMapping
    String register(@RequestParam MultiValueMap<String, String> values, Model page, RedirectAttributes next) {
        var typed = new Typed(values, LocalDate.now(clock));
        var household = household(typed);
        if (household.isEmpty()) return show(typed, page);
        var done = Submission.of(
                typed, () -> registerHousehold.register(household.get(), typed.chosen("moved_in", "true")));
        if (done.isEmpty()) return show(typed, page);
        next.addFlashAttribute("notice", "registry.notice.registered");
        return "redirect:/households/" + done.get().value();
    }

    private static Optional<HouseholdRow> household(Typed typed) {
        var village = typed.id("village").map(UnitId::new);
        var on = typed.day("on");
        var head = ActForm.details(typed);
        if (!typed.isSound()) return Optional.empty();
        return Optional.of(new HouseholdRow(
                HouseholdId.next(),
                null,
                village.orElseThrow(),
                typed.text("address").orElse(null),
                on.orElseThrow(),
                List.of(MemberRow.of(head.orElseThrow(), Relation.HEAD, on.orElseThrow())),
                null,
                List.of(),
                List.of()));
    }

    private String show(Typed typed, Model page) {
        forms.fill(typed, page);
        page.addAttribute("fields", FIELDS);
        return "registry/register";
    }
}
