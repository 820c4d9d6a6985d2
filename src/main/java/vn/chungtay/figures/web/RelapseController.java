package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.RelapseCounts;
import vn.chungtay.figures.model.RelapseTable;
import vn.chungtay.figures.usecase.CountRelapses;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.Cause;

/** Households that became poor again or for the first time, by unit and cause, and what became of the newly escaped. */
@Controller
@RequestMapping("/poverty/relapses")
class RelapseController {

    private final CountRelapses relapses;
    private final FigureFrame frame;
    private final Words words;

    RelapseController(CountRelapses relapses, FigureFrame frame, Words words) {
        this.relapses = relapses;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String relapses(RelapseQuestion question, Model page) {
        var today = words.day(null);
        var place = frame.place(question.unit());
        if (question.inOrder(today)) {
            var table = table(question, today);
            page.addAttribute("it", RelapsePage.of(table, PovertyPage.Names.in(words), frame.opens(place)));
        }
        page.addAttribute("start", question.start(today));
        page.addAttribute("end", question.end(today));
        page.addAttribute("boundaries", question.boundaries());
        page.addAttribute("rest", question.rest(today));
        page.addAttribute("causeColumns", RelapseColumn.WITH_CAUSES);
        frame.around(page, place, question.end(today), "relapses");
        return "figures/relapses";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(RelapseQuestion question, @RequestParam SheetFormat format) {
        var today = words.day(null);
        if (!question.inOrder(today)) throw new NotFound("days out of order");
        var table = table(question, today);
        var about = table.unit().name() + " – "
                + words.text("figures.relapse.sub", Vietnamese.date(table.start()), Vietnamese.date(table.end()));
        return new FigureFile(words.text("figures.relapse.title"), about, columns(), rows(table))
                .as(format, "tai-ngheo-phat-sinh-ngheo-" + table.end());
    }

    /** A unit that did not exist on the later day is shown as it was on the nearest day, and not as an error. */
    private RelapseTable table(RelapseQuestion question, LocalDate today) {
        var place = frame.place(question.unit());
        var end = question.end(today);
        var boundaries = question.boundaries() == null ? frame.nearest(place, end) : question.boundaries();
        return relapses.table(place, question.start(today), end, boundaries);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("figures.unit"), 28));
        for (var it : RelapseColumn.values()) columns.add(Column.whole(words.text("figures.relapse." + it)));
        columns.add(Column.percent(words.text("figures.relapse.share")));
        columns.add(Column.whole(words.text("figures.relapse.undated")));
        for (var it : RelapseColumn.WITH_CAUSES) {
            columns.add(Column.whole(words.text("figures.relapse.persons", words.text("figures.relapse." + it))));
            for (var cause : Cause.values()) {
                columns.add(Column.whole(words.text("figures.relapse.caused",
                        words.text("figures.relapse." + it), words.text("figures.cause." + cause))));
            }
            columns.add(Column.whole(words.text("figures.relapse.caused",
                    words.text("figures.relapse." + it), words.text("figures.list.uncaused"))));
        }
        return columns;
    }

    private List<List<?>> rows(RelapseTable table) {
        var rows = new ArrayList<List<?>>();
        table.rows().forEach(it -> rows.add(cells(it.unit().name(), it.counts())));
        if (table.hasRemainder()) rows.add(cells(words.text("figures.remainder"), table.remainder()));
        rows.add(cells(words.text("figures.total"), table.total()));
        return rows;
    }

    private static List<@Nullable Object> cells(String name, RelapseCounts counts) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        for (var it : RelapseColumn.values()) cells.add(it.households(counts));
        cells.add(RelapsePage.share(counts));
        cells.add(counts.undated());
        for (var it : RelapseColumn.WITH_CAUSES) {
            var tally = it.tally(counts);
            cells.add(tally.persons());
            cells.addAll(tally.causes());
            cells.add(tally.uncaused());
        }
        return cells;
    }
}
