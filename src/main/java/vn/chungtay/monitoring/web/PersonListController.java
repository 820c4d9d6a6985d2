package vn.chungtay.monitoring.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.monitoring.model.FormColumn;
import vn.chungtay.monitoring.model.FormColumn.Source;
import vn.chungtay.monitoring.model.ListedPerson;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.monitoring.store.FormFile;
import vn.chungtay.monitoring.usecase.ListReviewedPeople;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.HeadCell;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The lists of households and members of a review, a page of households at a time and as a file. */
@Controller
@RequestMapping("/review-reports/list")
class PersonListController {

    private static final int HOUSEHOLDS = 25;

    private final ListReviewedPeople people;
    private final FormFile forms;
    private final ReportFrame frame;
    private final ReportSheet sheet;
    private final Words words;

    PersonListController(ListReviewedPeople people, FormFile forms, ReportFrame frame, ReportSheet sheet, Words words) {
        this.people = people;
        this.forms = forms;
        this.frame = frame;
        this.sheet = sheet;
        this.words = words;
    }

    /** One line of the page. @param cells by column of the layout */
    record Line(ListedPerson person, List<String> cells) {}

    @GetMapping
    String list(
            ReportQuestion question, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var form = form(question);
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        int number = Math.max(1, page);
        var found = people.page(place, round, form.list(), q, (number - 1) * HOUSEHOLDS, HOUSEHOLDS);
        frame.around(model, place, round, form.number(), "tables");
        model.addAttribute("form", form);
        model.addAttribute("heads", heads(form));
        model.addAttribute("found", found);
        model.addAttribute("lines", found.lines().stream().map(it -> new Line(it, texts(form, it))).toList());
        model.addAttribute("q", q);
        model.addAttribute("page", number);
        model.addAttribute("pages", Math.max(1, (found.households() + HOUSEHOLDS - 1) / HOUSEHOLDS));
        model.addAttribute("file", ReportQuestion.address("/review-reports/list/file", place.value(), round, form.number()));
        return "monitoring/list";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(ReportQuestion question, @RequestParam SheetFormat format) {
        var form = form(question);
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        var columns = form.columns().stream().map(it -> Column.text(it.label(), it.label().length() > 20 ? 28 : 12)).toList();
        var title = words.text("monitoring.sheet.title", form.number(), form.title());
        var about = frame.about(frame.unit(place, round), round);
        var file = people.write(
                place, round, form.list(), format,
                (rows, uncounted) -> new Table(
                        words.text("monitoring.sheet.name", form.number()), sheet.titles(title, about, uncounted), columns, rows,
                        cells(form), List.of()),
                it -> texts(form, it));
        return Downloads.of(file, "danh-sach-%d-%s".formatted(form.number(), round.code()));
    }

    private ReviewForm form(ReportQuestion question) {
        return forms.form(question.number())
                .filter(ReviewForm::isList)
                .orElseThrow(() -> new NotFound("list " + question.number()));
    }

    private static List<HeadCell> cells(ReviewForm form) {
        return HeadCell.of(form.columns().stream()
                .map(it -> Stream.concat(it.groups().stream(), Stream.of(it.label())).toList())
                .toList());
    }

    private static List<List<HeadCell>> heads(ReviewForm form) {
        var cells = cells(form);
        return Stream.iterate(0, row -> row < form.headRows(), row -> row + 1)
                .map(row -> cells.stream().filter(it -> it.row() == row).toList())
                .toList();
    }

    private List<String> texts(ReviewForm form, ListedPerson person) {
        return form.columns().stream().map(it -> text(it, person)).toList();
    }

    private String text(FormColumn column, ListedPerson it) {
        if (!(column.source() instanceof Source.OfPerson of)) return words.text("monitoring.unknown");
        boolean head = it.member() == 1;
        return switch (of.field()) {
            case NUMBER -> head ? String.valueOf(it.number()) : "";
            case MEMBER -> String.valueOf(it.member());
            case NAME -> head && it.village() != null ? it.name() + " (" + it.village() + ")" : it.name();
            case BORN_MALE -> it.female() ? "" : String.valueOf(it.bornIn());
            case BORN_FEMALE -> it.female() ? String.valueOf(it.bornIn()) : "";
            case ETHNICITY -> it.ethnicity() == null ? "" : it.ethnicity();
            case RELATION -> words.text("registry.relation." + it.relation());
            case HOW -> head ? words.text("monitoring.how." + it.how()) : "";
            case MERIT -> head ? known(it.merit()) : "";
            case NO_LABOUR -> head ? known(it.withoutLabour()) : "";
        };
    }

    private String known(@Nullable Boolean answer) {
        if (answer == null) return words.text("monitoring.unknown");
        return answer ? words.text("monitoring.yes") : "";
    }
}
