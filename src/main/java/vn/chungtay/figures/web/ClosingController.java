package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.figures.usecase.FreezeYear;
import vn.chungtay.figures.usecase.PublishFigures;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.Refusal;

/** Frozen figures of the years of a unit, beside what the records say today. */
@Controller
@RequestMapping("/poverty/closings")
class ClosingController {

    private final FreezeYear freezeYear;
    private final PublishFigures publishing;
    private final FigureFrame frame;
    private final Words words;

    ClosingController(FreezeYear freezeYear, PublishFigures publishing, FigureFrame frame, Words words) {
        this.freezeYear = freezeYear;
        this.publishing = publishing;
        this.frame = frame;
        this.words = words;
    }

    /**
     * A closing with its check.
     *
     * @param since what was put right in the records of that day after freezing
     * @param isPublic whether everybody sees it
     */
    record Line(Closing closing, PovertyCounts since, boolean isPublic) {

        public boolean unchanged() {
            return since.equals(PovertyCounts.NONE);
        }

        /** The day in Vietnam on which it was frozen. */
        public String when() {
            return Vietnamese.date(LocalDate.ofInstant(closing.at(), ZoneId.of("Asia/Ho_Chi_Minh")));
        }
    }

    @GetMapping
    String closings(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        var place = frame.place(unit);
        var today = words.day(null);
        page.addAttribute("lines", lines(place));
        page.addAttribute("links", frame.opens(place));
        page.addAttribute("mayFreeze", freezeYear.mayFreeze(place));
        page.addAttribute("mayPublish", publishing.mayPublish(place));
        page.addAttribute("lastYear", today.getYear() - 1);
        frame.around(page, place, today, "closings");
        return "figures/closings";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam UUID unit, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var rows = lines(place).stream().map(this::cells).toList();
        var columns = List.of(
                Column.whole(words.text("figures.closing.year")),
                Column.whole(words.text("figures.closing.version")),
                Column.whole(words.text("figures.households")),
                Column.whole(words.text("figures.poor")),
                Column.percent(words.text("figures.poor_rate")),
                Column.whole(words.text("figures.near_poor")),
                Column.percent(words.text("figures.near_poor_rate")),
                Column.text(words.text("figures.closing.since"), 30),
                Column.text(words.text("figures.closing.by"), 24),
                Column.text(words.text("figures.closing.at"), 12),
                Column.text(words.text("figures.closing.reason"), 30));
        return new FigureFile(words.text("figures.closing.title"), frame.unit(place, words.day(null)).name(), columns, rows)
                .as(format, "so-lieu-chot");
    }

    private List<@Nullable Object> cells(Line line) {
        var it = line.closing();
        var counts = it.counts();
        var since = line.since();
        return Arrays.asList(
                it.year(), it.version(), counts.households(), counts.poor(), counts.poorRate().orElse(null),
                counts.nearPoor(), counts.nearPoorRate().orElse(null),
                line.unchanged()
                        ? words.text("figures.closing.same")
                        : words.text("figures.closing.corrected", since.households(), since.poor(), since.nearPoor()),
                it.by(), line.when(), it.reason());
    }

    @PostMapping
    String freeze(
            @RequestParam UUID unit,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes next) {
        switch (freezeYear.freeze(new UnitId(unit), year, reason)) {
            case FreezeYear.Answer.Frozen _ -> next.addFlashAttribute("notice", "figures.closing.frozen");
            case FreezeYear.Answer.CausesMissing it -> {
                next.addFlashAttribute("unfinished", it.villages());
                next.addFlashAttribute("lastDay", Closing.lastDayOf(year));
                next.addFlashAttribute("year", year);
                next.addFlashAttribute("reason", reason);
            }
            case FreezeYear.Answer.Refused it -> {
                next.addFlashAttribute("fault", fault(it.because()));
                next.addFlashAttribute("year", year);
                next.addFlashAttribute("reason", reason);
            }
        }
        return "redirect:/poverty/closings?unit=" + unit;
    }

    @PostMapping("/{closing}/publish")
    String publish(@PathVariable UUID closing, RedirectAttributes next) {
        next.addFlashAttribute("notice", "figures.closing.published");
        return "redirect:/poverty/closings?unit=" + publishing.publish(new ClosingId(closing)).value();
    }

    @PostMapping("/{closing}/withdraw")
    String withdraw(@PathVariable UUID closing, RedirectAttributes next) {
        next.addFlashAttribute("notice", "figures.closing.withdrawn");
        return "redirect:/poverty/closings?unit=" + publishing.withdraw(new ClosingId(closing)).value();
    }

    private List<Line> lines(UnitId place) {
        var published = publishing.publicOf(place);
        return freezeYear.of(place).stream()
                .map(it -> new Line(
                        it,
                        it.correctedSince(freezeYear.recordsOf(place, Closing.lastDayOf(it.year()))),
                        published.contains(it.id())))
                .toList();
    }

    private static String fault(Refusal because) {
        return because instanceof Refusal.ReasonNeeded
                ? "figures.closing.reason_needed"
                : "figures.closing.year_not_over";
    }
}
