package vn.chungtay.figures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.usecase.ForeseeArea;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.NextClasses;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.standards.Editions;

/** What the next standard will do to the households of a place: from which class to which, and what cannot be said. */
@Controller
@RequestMapping("/poverty/next-standard")
class NextFiguresController {

    private final ForeseeArea foresee;
    private final NextClasses counting;
    private final Editions editions;
    private final Access access;
    private final FigureFrame frame;
    private final Words words;

    NextFiguresController(
            ForeseeArea foresee, NextClasses counting, Editions editions, Access access, FigureFrame frame, Words words) {
        this.foresee = foresee;
        this.counting = counting;
        this.editions = editions;
        this.access = access;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String next(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        var place = frame.place(unit);
        var found = foresee.of(place);
        var list = frame.opens(place) ? NextStandardPage.list(place) : null;
        page.addAttribute("it", found.map(it -> NextStandardPage.of(it, list)).orElse(null));
        page.addAttribute("outdated", found.filter(it -> it.state().isOutdated(editions.current())).isPresent());
        page.addAttribute("mayCount", access.may(RegistryAction.FORESEE, place));
        page.addAttribute("opens", frame.opens(place));
        frame.around(page, place, words.day(null), "next");
        return "figures/next-standard";
    }

    @PostMapping
    String count(@RequestParam UUID unit, RedirectAttributes next) {
        var job = counting.count(frame.place(unit));
        if (job.isPresent()) return "redirect:/jobs/" + job.get().value() + "/progress";
        next.addFlashAttribute("notice", "figures.next.counted_by_another");
        return "redirect:/poverty/next-standard?unit=" + unit;
    }

    /** The table of the place, then the same for each unit below it. */
    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam UUID unit, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var day = words.day(null);
        var rows = new ArrayList<List<?>>();
        var title = words.text("figures.next.plain");
        var found = foresee.of(place);
        if (found.isPresent()) {
            var it = found.get();
            title = words.text("figures.next.title", it.next().id().value());
            rows.addAll(rows(words.text("figures.total"), it.whole()));
            it.parts().forEach(part -> rows.addAll(rows(part.unit().name(), part.counts())));
        }
        return new FigureFile(title, frame.about(place, day), columns(), rows).as(format, "theo-chuan-sap-toi-" + day);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("figures.unit"), 28));
        columns.add(Column.text(words.text("figures.next.now"), 26));
        columns.add(Column.whole(words.text("figures.households")));
        for (var then : NextClass.values()) columns.add(Column.whole(words.text("figures.next.then." + then)));
        return columns;
    }

    private List<List<?>> rows(String name, NextCounts counts) {
        return NextCounts.NOW.stream().<List<?>>map(now -> {
            var cells = new ArrayList<Object>(List.of(name, words.text("figures.class." + now), counts.now(now)));
            Arrays.stream(NextClass.values()).forEach(then -> cells.add(counts.from(now, then)));
            return cells;
        }).toList();
    }
}
