package vn.chungtay.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.usecase.ChangeHousehold;

/** Tells what happened to a household: one form for each kind of act. */
@Controller
@RequestMapping("/households/{id}/acts/{kind}")
class HouseholdActController {

    private final ChangeHousehold changeHousehold;
    private final FormPage forms;
    private final Clock clock;

    HouseholdActController(ChangeHousehold changeHousehold, FormPage forms, Clock clock) {
        this.changeHousehold = changeHousehold;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID commune,
            Model page) {
        var values = new LinkedMultiValueMap<String, String>();
        if (commune != null) values.add("commune", commune.toString());
        return show(new HouseholdId(id), ActKind.ofPath(kind), typed(values), page);
    }

    @PostMapping
    String record(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> values,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        var household = new HouseholdId(id);
        var form = new ActForm(household, ActKind.ofPath(kind), typed(values));
        var act = form.toAct(forms);
        if (act.isEmpty()) return show(household, form.kind(), form.typed(), page);
        var done = Submission.of(
                form.typed(), () -> changeHousehold.change(household, form.typed().version(), act.get()));
        if (done.isPresent()) {
            next.addFlashAttribute("notice", "registry.notice.recorded");
            return "redirect:/households" + (forms.stillHere(done.get()) ? "/" + done.get().value() : "");
        }
        if (form.typed().fault(Submission.VERSION) != null) response.setStatus(HttpServletResponse.SC_CONFLICT);
        return show(household, form.kind(), form.typed(), page);
    }

    private Typed typed(MultiValueMap<String, String> values) {
        return new Typed(values, LocalDate.now(clock));
    }

    private String show(HouseholdId household, ActKind kind, Typed typed, Model page) {
        forms.fill(household, typed, page);
        forms.fill(kind, typed, page);
        page.addAttribute("kind", kind);
        return "registry/act";
    }
}
