package vn.chungtay.monitoring.web;

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
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.usecase.ListOwnReports;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** What a unit has to report this year, by which day, and where it stands. */
@Controller
@RequestMapping("/review-reports/own")
class OwnReportController {

    private final ListOwnReports own;
    private final ReportFrame frame;
    private final Words words;

    OwnReportController(ListOwnReports own, ReportFrame frame, Words words) {
        this.own = own;
        this.frame = frame;
        this.words = words;
    }

    /** One round, by the name that people know. */
    record Row(String name, ListOwnReports.Line line) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        var place = frame.place(unit);
        page.addAttribute("rows", rows(place));
        frame.around(page, place, frame.round(null), 1, "own");
        return "monitoring/own";
    }

    private List<Row> rows(UnitId place) {
        return own.of(place).stream().map(it -> new Row(frame.name(it.round()), it)).toList();
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam(required = false) @Nullable UUID unit, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var columns = List.of(
                Column.text(words.text("monitoring.round"), 28),
                Column.date(words.text("monitoring.owed.due")),
                Column.text(words.text("monitoring.owed.state"), 24),
                Column.whole(words.text("monitoring.owed.late")));
        var title = words.text("monitoring.own.title");
        var rows = rows(place).stream().<List<?>>map(this::cells).toList();
        var head = title + " – " + frame.unit(place, frame.round(null)).name();
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "bao-cao-phai-gui");
    }

    private List<@Nullable Object> cells(Row row) {
        var due = row.line().owed().due();
        return Arrays.asList(
                row.name(), due == null ? null : due.day(), words.text("monitoring.state." + row.line().owed().state()), row.line().late());
    }
}
