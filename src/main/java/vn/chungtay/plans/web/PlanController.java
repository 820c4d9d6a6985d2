package vn.chungtay.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.ShowParts;
import vn.chungtay.plans.usecase.ShowPlanText;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** The plans of a unit, one of them, and the beginning of a new one. */
@Controller
@RequestMapping("/plans")
class PlanController {

    private static final int PAGE = 50;
    private static final int LONGEST_FILE = 5_000;

    private final ReadPlans read;
    private final StartPlan start;
    private final ShowParts showParts;
    private final ShowPlanText text;
    private final FigureAddresses addresses;
    private final List<PlanPart> parts;
    private final MessageSource messages;
    private final Clock clock;

    PlanController(
            ReadPlans read,
            StartPlan start,
            ShowParts showParts,
            ShowPlanText text,
            FigureAddresses addresses,
            ObjectProvider<PlanPart> parts,
            MessageSource messages,
            Clock clock) {
        this.read = read;
        this.start = start;
        this.showParts = showParts;
        this.text = text;
        this.addresses = addresses;
        this.parts = parts.stream().sorted(Comparator.comparingInt(PlanPart::order)).toList();
        this.messages = messages;
        this.clock = clock;
    }

    /** @param below the plans of the units directly below too */
    record Question(
            @Nullable UUID unit,
            @Nullable Integer year,
            @Nullable String q,
            @Nullable Boolean below,
            @Nullable Integer page) {

        @Nullable UnitId place() {
            return unit == null ? null : new UnitId(unit);
        }

        public boolean withBelow() {
            return Boolean.TRUE.equals(below);
        }

        public int at() {
            return page == null ? 0 : Math.max(0, page);
        }

        public String words() {
            return q == null ? "" : q;
        }
    }

    @GetMapping
    String list(@ModelAttribute("asked") Question asked, Model page) {
        var offset = Paging.offset(asked.at(), PAGE);
        var found = read.of(asked.place(), asked.year(), asked.words(), asked.withBelow(), PAGE + 1, offset);
        page.addAttribute("it", found);
        page.addAttribute("rows", found.rows().subList(0, Math.min(PAGE, found.rows().size())));
        page.addAttribute("more", found.rows().size() > PAGE);
        return "plans/plans";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(Question asked, @RequestParam SheetFormat format) {
        var found = read.of(asked.place(), asked.year(), asked.words(), asked.withBelow(), LONGEST_FILE, 0);
        var title = text("plans.title") + " – " + found.unit().name();
        var columns = List.of(
                Column.text(text("plans.column.years"), 12),
                Column.text(text("plans.column.place"), 24),
                Column.text(text("plans.column.title"), 60),
                Column.text(text("plans.column.state"), 20),
                Column.text(text("plans.column.number"), 18),
                Column.date(text("plans.column.signed_on")),
                Column.whole(text("plans.column.adjustments")));
        var rows = RowSource.of(found.rows().stream().<List<?>>map(this::cells).toList());
        return Downloads.of(SheetFile.write(format, new Table(text("plans.title"), List.of(title), columns, rows)), "ke-hoach");
    }

    private List<?> cells(ReadPlans.Row it) {
        var plan = it.plan();
        return Arrays.asList(
                plan.years().toString(), it.place(), plan.title(), text("plans.state." + it.state()), plan.sign(),
                plan.signedOn(), plan.number() - 1);
    }

    @GetMapping("/new")
    String form(@RequestParam UUID unit, Model page) {
        var place = read.of(new UnitId(unit), null, "", false, 1, 0);
        var year = LocalDate.now(clock).getYear() + 1;
        page.addAttribute("form", HeadForm.blank(
                place.unit().id(), place.unit().name(), text("plans.new.title_proposed", String.valueOf(year)), year));
        return showForm(page);
    }

    @PostMapping
    String start(@ModelAttribute("form") HeadForm form, BindingResult errors, Model page, RedirectAttributes next) {
        form.checkNew(errors);
        if (errors.hasErrors()) return showForm(page);
        var outcome = start.start(form.toUnit(), form.years().orElseThrow(), form.toHead(), form.toBeginning());
        return switch (outcome) {
            case PlanOutcome.Done it -> {
                next.addFlashAttribute("notice", "plans.done.started");
                yield "redirect:/plans/" + it.plan().value();
            }
            case PlanOutcome.Refused it -> {
                errors.reject(it.message());
                yield showForm(page);
            }
            case PlanOutcome.ErrorsOpen _ -> throw new IllegalStateException("a beginning is not checked");
        };
    }

    private String showForm(Model page) {
        page.addAttribute("creating", true);
        page.addAttribute("forms", PlanForm.values());
        page.addAttribute("capacities", Capacity.values());
        page.addAttribute("beginnings", StartPlan.Beginning.values());
        return "plans/head";
    }

    @GetMapping("/{id}")
    String plan(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Model page) {
        var it = read.one(new PlanId(id), version);
        var plan = it.plan();
        page.addAttribute("it", it);
        page.addAttribute("yearBefore", read.yearBefore(plan.id()));
        page.addAttribute("textParts", TextPart.values());
        page.addAttribute("text", TextPage.of(text.of(it.version().id()), origin -> addresses.of(origin, plan)));
        page.addAttribute("gaps", showParts.gaps(it));
        page.addAttribute("kept", parts.stream()
                .flatMap(part -> part.href(plan.id(), plan.unit(), plan.years().from(), plan.years().to())
                        .map(href -> new Kept(part.label(), href, part.remark(plan.id()).orElse(""))).stream())
                .toList());
        return "plans/plan";
    }

    /** A part that another module keeps, where, and what to know about it. */
    record Kept(String label, String href, String remark) {}

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
