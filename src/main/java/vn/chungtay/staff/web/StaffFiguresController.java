package vn.chungtay.staff.web;

import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.staff.StaffCounts;
import vn.chungtay.staff.usecase.CountStaff;

/** How many of the staff were trained in a year, by unit, and how many are women. */
@Controller
@RequestMapping("/staff/figures")
class StaffFiguresController {

    private final CountStaff count;
    private final StaffFrame frame;
    private final Words words;

    StaffFiguresController(CountStaff count, StaffFrame frame, Words words) {
        this.count = count;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String figures(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Model page) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        page.addAttribute("it", count.byUnit(place, day));
        frame.around(page, place, day, "figures");
        return "staff/figures";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit, @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        var it = count.byUnit(place, day);
        var rows = new ArrayList<List<?>>();
        it.rows().forEach(row -> rows.add(cells(row.unit().name(), row.counts())));
        if (!it.rows().isEmpty()) rows.add(cells(words.text("staff.figures.own"), it.own()));
        rows.add(cells(words.text("staff.figures.total"), it.total()));
        var columns = List.of(
                Column.text(words.text("staff.field.UNIT"), 28),
                Column.whole(words.text("staff.figures.staff")),
                Column.whole(words.text("staff.figures.trained")),
                Column.percent(words.text("staff.figures.trained_share")),
                Column.whole(words.text("staff.figures.women")),
                Column.percent(words.text("staff.figures.women_share")),
                Column.whole(words.text("staff.figures.trained_women")));
        var title = words.text("staff.figures.title");
        var table = new Table(
                title, List.of(title + " – " + frame.unit(place, day).name() + " – " + Vietnamese.date(day)), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "can-bo-duoc-tap-huan-" + day);
    }

    private static List<@Nullable Object> cells(String name, StaffCounts it) {
        return Arrays.asList(
                name, it.staff(), it.trained(), it.trainedShare().orElse(null), it.women(), it.womenShare().orElse(null),
                it.trainedWomen());
    }
}
