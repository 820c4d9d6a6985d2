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
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.usecase.RecordHousehold;

/** Records what became known of a household, one form for each kind; the form begins with what is known already. */
@Controller
@RequestMapping("/households/{id}/records/{kind}")
class RecordController {

    private final RecordHousehold recordHousehold;
    private final FormPage forms;
    private final Clock clock;

    RecordController(RecordHousehold recordHousehold, FormPage forms, Clock clock) {
        this.recordHousehold = recordHousehold;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID which,
            Model page) {
        var household = new HouseholdId(id);
        var of = RecordKind.ofPath(kind);
        var values = known(forms.view(household), of, person);
        if (which != null) values.add("which", which.toString());
        return show(household, of, typed(values), page);
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
        var form = new RecordForm(RecordKind.ofPath(kind), typed(values), LocalDate.now(clock));
        var record = form.toRecord();
        if (record.isEmpty()) return show(household, form.kind(), form.typed(), page);
        var done = Submission.of(
                form.typed(), () -> recordHousehold.record(household, form.typed().version(), record.get()));
        if (done.isPresent()) {
            next.addFlashAttribute("notice", "registry.notice.record");
            return "redirect:/households/" + done.get().value();
        }
        if (form.typed().fault(Submission.VERSION) != null) response.setStatus(HttpServletResponse.SC_CONFLICT);
        return show(household, form.kind(), form.typed(), page);
    }

    private static MultiValueMap<String, String> known(HouseholdView household, RecordKind kind, @Nullable UUID person) {
        if (kind == RecordKind.LIVING) return KnownValues.of(household.profile());
        if (!kind.ofOne()) return new LinkedMultiValueMap<>();
        return household.members().stream()
                .filter(it -> it.id().value().equals(person))
                .findFirst()
                .map(it -> kind == RecordKind.LIFE ? KnownValues.life(it) : KnownValues.papers(it))
                .orElseGet(LinkedMultiValueMap::new);
    }

    private Typed typed(MultiValueMap<String, String> values) {
        return new Typed(values, LocalDate.now(clock));
    }

    private String show(HouseholdId household, RecordKind kind, Typed typed, Model page) {
        forms.fill(household, typed, page);
        page.addAttribute("kind", kind);
        return "registry/record";
    }
}
