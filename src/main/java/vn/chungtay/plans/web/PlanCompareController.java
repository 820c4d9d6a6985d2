package vn.chungtay.plans.web;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.FigureComparison.Row;
import vn.chungtay.plans.model.PlanComparison;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.plans.model.PlanFigure;
import vn.chungtay.plans.usecase.ComparePlans;
import vn.chungtay.plans.usecase.ComparePlans.Beside;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** Two versions, or two years, beside each other. */
@Controller
@RequestMapping("/plans/{id}/comparison")
class PlanCompareController {

    private final ComparePlans compare;
    private final DifferenceWords say;
    private final Words words;

    PlanCompareController(ComparePlans compare, DifferenceWords say, Words words) {
        this.compare = compare;
        this.say = say;
        this.words = words;
    }

    /**
     * @param with the other plan; absent for another version of the same
     * @param all whether what is the same stands there too
     */
    record Question(
            @Nullable Integer before, @Nullable Integer after, @Nullable UUID with, @Nullable Boolean all) {

        boolean shows(Change change) {
            return Boolean.TRUE.equals(all) || change != Change.SAME;
        }
    }

    /** One figure of both, its difference in words. */
    record Line(String name, Change change, String before, String after, String difference) {}

    /** The figures of one kind that are shown. */
    record Group(PlanFigure.Kind kind, List<Line> lines) {}

    @GetMapping
    String compare(@PathVariable UUID id, Question asked, Model page) {
        var beside = beside(id, asked);
        var rows = rows(beside, asked);
        var figures = figures(beside, asked);
        page.addAttribute("it", beside);
        page.addAttribute("all", Boolean.TRUE.equals(asked.all()));
        page.addAttribute("rows", rows);
        page.addAttribute("count", rows.size() + figures.size());
        page.addAttribute("groups", Arrays.stream(PlanFigure.Kind.values())
                .map(kind -> new Group(kind, figures.stream().filter(it -> it.kind() == kind).map(this::line).toList()))
                .filter(it -> !it.lines().isEmpty())
                .toList());
        return "plans/comparison";
    }

    private Beside beside(UUID id, Question asked) {
        var other = asked.with() == null ? id : asked.with();
        return compare.compare(new PlanId(other), asked.before(), new PlanId(id), asked.after());
    }

    private static List<PlanComparison.Row> rows(Beside beside, Question asked) {
        return beside.rows().stream().filter(it -> asked.shows(it.change())).toList();
    }

    private static List<Row> figures(Beside beside, Question asked) {
        return beside.figures().stream().filter(it -> asked.shows(it.change())).toList();
    }

    private Line line(Row row) {
        var difference = row.difference().map(say::of).orElse("");
        return new Line(row.name(), row.change(), row.before(), row.after(), difference);
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, Question asked, @RequestParam SheetFormat format) {
        var beside = beside(id, asked);
        var before = beside.before().plan().years() + ", " + words.text("plans.comparison.version", beside.before().version().number());
        var after = beside.after().plan().years() + ", " + words.text("plans.comparison.version", beside.after().version().number());
        var columns = List.of(
                Column.text(words.text("plans.comparison.part"), 24),
                Column.text(words.text("plans.comparison.what"), 50),
                Column.text(words.text("plans.comparison.change"), 12),
                Column.text(before, 50),
                Column.text(after, 50),
                Column.text(words.text("plans.comparison.difference"), 30));
        var rows = new ArrayList<List<?>>();
        figures(beside, asked).forEach(it -> rows.add(cells(it)));
        rows(beside, asked).forEach(it -> rows.add(cells(it)));
        var title = words.text("plans.comparison.title") + " – " + beside.after().version().head().title();
        var table = new Table(words.text("plans.comparison.sheet"), List.of(title, before + " → " + after), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "so-sanh-ke-hoach");
    }

    private List<?> cells(Row it) {
        var line = line(it);
        return List.of(
                words.text("plans.figure." + it.kind()), it.name(), words.text("plans.change." + it.change()), it.before(),
                it.after(), line.difference());
    }

    private List<?> cells(PlanComparison.Row it) {
        var head = it.part().equals("HEAD");
        return List.of(
                words.text(head ? "plans.comparison.head" : "plans.part." + it.part()),
                head ? words.text("plans.head.field." + it.field()) : it.field(),
                words.text("plans.change." + it.change()), it.before(), it.after(), "");
    }
}
