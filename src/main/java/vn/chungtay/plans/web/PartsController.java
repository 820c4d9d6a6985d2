package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.PartCall;
import vn.chungtay.plans.usecase.CompileParts;
import vn.chungtay.plans.usecase.KeepParts;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ShowParts;
import vn.chungtay.plans.usecase.ShowParts.Shown;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The parts of a plan as the standing agency compiles them. */
@Controller
@RequestMapping("/plans/{id}/components")
class PartsController {

    private final ShowParts show;
    private final KeepParts keep;
    private final CompileParts compile;
    private final Words words;

    PartsController(ShowParts show, KeepParts keep, CompileParts compile, Words words) {
        this.show = show;
        this.keep = keep;
        this.compile = compile;
        this.words = words;
    }

    /** What was typed for the part of one organisation; it stands there again if it was refused. */
    record TypedCall(String component, String organisation, String words) {

        public boolean at(String code, String name) {
            return component.equals(code) && organisation.equals(name);
        }
    }

    @GetMapping
    String parts(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String q,
            Model page) {
        var it = show.of(new PlanId(id), version);
        page.addAttribute("it", it);
        page.addAttribute("rows", it.parts().stream()
                .filter(part -> Vietnamese.fold(part.component().value() + " " + it.name(part.component()) + " " + leads(part.leads()))
                        .contains(Vietnamese.fold(q)))
                .toList());
        page.addAttribute("q", q);
        page.addAttribute("free", it.programme().stream()
                .flatMap(programme -> programme.components().stream())
                .filter(one -> it.part(one.code()).isEmpty())
                .toList());
        return "plans/components";
    }

    private static String leads(List<Assignment> leads) {
        return leads.stream().map(Assignment::organisation).collect(Collectors.joining("; "));
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam SheetFormat format) {
        var it = show.of(new PlanId(id), version);
        var columns = List.of(
                Column.text(words.text("plans.components.code"), 10),
                Column.text(words.text("plans.components.name"), 50),
                Column.text(words.text("plans.components.leads"), 40),
                Column.text(words.text("plans.components.handed_in"), 40),
                Column.whole(words.text("plans.components.activities")),
                Column.whole(words.text("plans.components.cost")),
                Column.whole(words.text("plans.components.money")));
        var rows = new ArrayList<List<?>>();
        for (var part : it.parts()) {
            var calls = it.calls(part.component()).stream().map(call -> told(it, call)).collect(Collectors.joining("; "));
            rows.add(Arrays.asList(
                    part.component().value(), it.name(part.component()), leads(part.leads()), calls,
                    part.activities().size(), part.cost(), it.money(part.component())));
        }
        var title = words.text("plans.components.title");
        var table = new Table(title, List.of(title + " – " + it.whole().version().head().title()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "du-an-cua-ke-hoach");
    }

    private String told(Shown it, PartCall call) {
        return call.organisation() + ": " + words.text("plans.call." + call.stateOn(it.today()));
    }

    @PostMapping
    String choose(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam String component,
            RedirectAttributes next) {
        return PartPages.after(
                keep.choose(new VersionId(version), revision, PartPages.code(component)), next, "plans.done.component_chosen",
                PartPages.address(id) + "/" + component, PartPages.address(id));
    }

    @PostMapping("/last-year")
    String lastYear(
            @PathVariable UUID id, @RequestParam UUID version, @RequestParam int revision, RedirectAttributes next) {
        return back(id, keep.fromLastYear(new VersionId(version), revision), next, "plans.done.parts_of_last_year");
    }

    @PostMapping("/call")
    String ask(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String due,
            RedirectAttributes next) {
        var day = HeadForm.day(due);
        var outcome = day.<PlanOutcome>map(it -> compile.ask(new VersionId(version), revision, it))
                .orElse(new PlanOutcome.Refused("plans.refusal.bad_call_day"));
        return back(id, outcome, next, "plans.done.asked");
    }

    @PostMapping("/{component}/hand-in")
    String handIn(
            @PathVariable UUID id,
            @PathVariable String component,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam String organisation,
            @RequestParam(defaultValue = "") String paper,
            RedirectAttributes next) {
        var code = PartPages.code(component);
        next.addFlashAttribute("typed", new TypedCall(component, organisation, paper));
        return back(
                id, compile.handIn(new VersionId(version), revision, code, organisation, paper), next, "plans.done.handed_in");
    }

    @PostMapping("/{component}/give-back")
    String giveBack(
            @PathVariable UUID id,
            @PathVariable String component,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam String organisation,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var code = PartPages.code(component);
        next.addFlashAttribute("typed", new TypedCall(component, organisation, reason));
        return back(
                id, compile.giveBack(new VersionId(version), revision, code, organisation, reason), next, "plans.done.given_back");
    }

    private static String back(UUID id, PlanOutcome outcome, RedirectAttributes next, String done) {
        return PartPages.after(outcome, next, done, PartPages.address(id), PartPages.address(id));
    }
}
