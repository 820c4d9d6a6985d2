package vn.chungtay.plans.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.usecase.ReadReports;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** What came in for a plan, as a worksheet. */
@Controller
class IncomingFileController {

    private final ReadReports read;
    private final Words words;
    private final DateTimeFormatter moment;

    IncomingFileController(ReadReports read, Words words, Clock clock) {
        this.read = read;
        this.words = words;
        this.moment = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(clock.getZone());
    }

    @GetMapping("/plans/{id}/incoming/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @RequestParam(required = false) FieldReport.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var it = read.export(new PlanId(id), kind, q);
        var title = words.text("plans.incoming.title");
        var columns = List.of(
                Column.text(words.text("plans.incoming.from"), 30),
                Column.text(words.text("plans.incoming.kind"), 20),
                Column.text(words.text("plans.incoming.words"), 60),
                Column.text(words.text("plans.incoming.wish"), 40),
                Column.text(words.text("plans.incoming.receiver"), 30),
                Column.text(words.text("plans.incoming.sent"), 18),
                Column.text(words.text("plans.incoming.answer"), 40));
        var rows = it.reports().stream().<List<?>>map(this::cells).toList();
        var table = new Table(title, List.of(title, it.plan().version().head().title()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "bao-cao-gui-ve");
    }

    private List<String> cells(FieldReport it) {
        var said = it.said();
        return List.of(
                said.organisation(), words.text("plans.report_kind." + said.kind()), said.words(), said.wish(), it.receiver(),
                moment.format(it.sentAt()), it.answer() == null ? "" : it.answer().words());
    }
}
