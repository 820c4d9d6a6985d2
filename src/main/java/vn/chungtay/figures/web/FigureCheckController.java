package vn.chungtay.figures.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
import vn.chungtay.figures.model.FigureCheck;
import vn.chungtay.figures.model.FigureDifference;
import vn.chungtay.figures.usecase.CheckFigures;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** Whether the figures agree with the records, what differs, and the two buttons of an operator. */
@Controller
@RequestMapping("/poverty/checks")
class FigureCheckController {

    private static final int PAGE = 50;
    private static final int ALL = 1000;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final CheckFigures checkFigures;
    private final Words words;

    FigureCheckController(CheckFigures checkFigures, Words words) {
        this.checkFigures = checkFigures;
        this.words = words;
    }

    @GetMapping
    String checks(Model page) {
        page.addAttribute(
                "rows", checkFigures.newest().stream().map(it -> new Row(it, WHEN.format(it.at()))).toList());
        return "figures/figure-checks";
    }

    @GetMapping("/{check}")
    String check(@PathVariable UUID check, @RequestParam(defaultValue = "1") int page, Model model) {
        var found = checkFigures.find(check).orElseThrow(() -> new NotFound("check " + check));
        var number = Math.max(1, page);
        model.addAttribute("check", found);
        model.addAttribute("when", WHEN.format(found.at()));
        var differences = checkFigures.differences(check, (number - 1) * PAGE, PAGE);
        model.addAttribute("differences", differences.stream().map(this::line).toList());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(Math.min(found.differences(), ALL), PAGE));
        model.addAttribute("kept", ALL);
        return "figures/figure-check";
    }

    @GetMapping("/{check}/file")
    ResponseEntity<Resource> file(@PathVariable UUID check, @RequestParam SheetFormat format) {
        var rows = checkFigures.differences(check, 0, ALL).stream()
                .map(this::line)
                .map(it -> Arrays.asList(it.what(), it.unit(), it.household(), it.day(), it.said()))
                .toList();
        var columns = List.of(
                Column.text(words.text("figures.check.what"), 18),
                Column.text(words.text("figures.unit"), 24),
                Column.text(words.text("figures.list.code"), 16),
                Column.text(words.text("figures.check.day"), 16),
                Column.text(words.text("figures.check.said"), 60));
        var title = words.text("figures.check.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "kiem-tra-so-lieu");
    }

    @PostMapping
    String plan() {
        return "redirect:/jobs/" + checkFigures.planCheck().value() + "/progress";
    }

    @PostMapping("/rebuilds")
    String planRebuild() {
        return "redirect:/jobs/" + checkFigures.planRebuild().value() + "/progress";
    }

    /** One check with the time in Vietnam. */
    record Row(FigureCheck check, String when) {}

    /** One difference in words. */
    record Line(String what, @Nullable String unit, @Nullable String household, String day, String said) {}

    private Line line(FigureDifference it) {
        var said = it.fields().stream().map(this::said).collect(Collectors.joining("; "));
        var what = it.grain() == null ? "STANDING" : it.grain();
        return new Line(
                words.text("figures.check.what." + what), it.unit(), it.household(),
                Vietnamese.date(it.day()), said);
    }

    private String said(FigureDifference.Field field) {
        return words.text("figures.check.field." + field.name()) + ": "
                + words.text("figures.check.said.values", shown(field, field.kept()), shown(field, field.counted()));
    }

    /** An identity means nothing to a reader; that it is another one does. */
    private String shown(FigureDifference.Field field, @Nullable String value) {
        if (value == null) return "–";
        return field.name().endsWith("_id") ? value.substring(0, 8) + "…" : value;
    }
}
