package vn.chungtay.figures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.figures.model.PovertyChange;
import vn.chungtay.figures.model.Shift;
import vn.chungtay.figures.usecase.ComparePoverty;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;

/** Two days beside each other: how rates and numbers of households changed, and how many left a class. */
@Controller
@RequestMapping("/poverty/changes")
class ChangeController {

    private final ComparePoverty comparePoverty;
    private final FigureFrame frame;
    private final Words words;

    ChangeController(ComparePoverty comparePoverty, FigureFrame frame, Words words) {
        this.comparePoverty = comparePoverty;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String changes(ChangeQuestion asked, Model page) {
        var question = asked.complete(words.day(null));
        var place = frame.place(question.unit());
        if (question.inOrder()) {
            var it = ChangePage.of(change(question), words.text("figures.total"), frame.opens(place));
            page.addAttribute("it", it);
        }
        page.addAttribute("question", question);
        page.addAttribute("measures", Measure.values());
        page.addAttribute("groups", Group.values());
        frame.around(page, place, Objects.requireNonNull(question.to()), "changes");
        return "figures/changes";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(ChangeQuestion asked, @RequestParam SheetFormat format) {
        var question = asked.complete(words.day(null));
        if (!question.inOrder()) throw new NotFound("days out of order");
        var change = change(question);
        return file(change).as(format, "ket-qua-giam-ngheo-" + change.end());
    }

    private PovertyChange change(ChangeQuestion question) {
        return comparePoverty.between(
                frame.place(question.unit()),
                Objects.requireNonNull(question.from()),
                Objects.requireNonNull(question.to()),
                Objects.requireNonNull(question.of()),
                Objects.requireNonNull(question.group()));
    }

    private FigureFile file(PovertyChange change) {
        var rows = new ArrayList<List<?>>();
        change.rows().forEach(it -> rows.add(cells(it.unit().name(), it.shift())));
        rows.add(cells(words.text("figures.total"), change.total()));
        var measure = words.text("figures.change.of." + change.total().measure());
        var columns = List.of(
                Column.text(words.text("figures.unit"), 28),
                Column.whole(words.text("figures.change.sheet.households", Vietnamese.date(change.start()))),
                Column.whole(words.text("figures.change.sheet.counted", measure, Vietnamese.date(change.start()))),
                Column.percent(words.text("figures.change.sheet.rate", Vietnamese.date(change.start()))),
                Column.whole(words.text("figures.change.sheet.households", Vietnamese.date(change.end()))),
                Column.whole(words.text("figures.change.sheet.counted", measure, Vietnamese.date(change.end()))),
                Column.percent(words.text("figures.change.sheet.rate", Vietnamese.date(change.end()))),
                Column.decimal(words.text("figures.change.sheet.cut")),
                Column.whole(words.text("figures.change.left." + change.total().measure())),
                Column.whole(words.text("figures.change.sheet.fewer")));
        var about = change.unit().name() + " – " + words.text("figures.group." + change.group());
        return new FigureFile(words.text("figures.change.title"), about, columns, rows);
    }

    private static List<@Nullable Object> cells(String name, Shift it) {
        var measure = it.measure();
        return Arrays.asList(
                name,
                it.before().households(), it.before().of(measure), it.before().rate(measure).orElse(null),
                it.now().households(), it.now().of(measure), it.now().rate(measure).orElse(null),
                it.cut().orElse(null), it.left(), it.fewer());
    }
}
