package vn.chungtay.monitoring.web;

import java.time.LocalDate;
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
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.usecase.ListOwedReports;
import vn.chungtay.monitoring.usecase.ReportDeadlines;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** Who below a unit has reported, who owes a report and how late, and by which day they report. */
@Controller
@RequestMapping("/review-reports/owed")
class OwedReportController {

    private final ListOwedReports owed;
    private final ReportDeadlines deadlines;
    private final ReportFrame frame;
    private final Access access;
    private final Words words;

    OwedReportController(ListOwedReports owed, ReportDeadlines deadlines, ReportFrame frame, Access access, Words words) {
        this.owed = owed;
        this.deadlines = deadlines;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    @GetMapping
    String list(ReportQuestion question, @RequestParam(defaultValue = "") String q, Model page) {
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        var all = owed.below(place, round);
        var wanted = Vietnamese.fold(q);
        page.addAttribute("lines", all.stream().filter(it -> Vietnamese.fold(it.owed().unit().name()).contains(wanted)).toList());
        page.addAttribute("missing", all.stream().filter(it -> it.owed().isOwed()).count());
        page.addAttribute("all", all.size());
        page.addAttribute("q", q);
        page.addAttribute("levels", all.stream().map(it -> it.owed().unit().level()).distinct().toList());
        page.addAttribute("maySet", access.may(MonitoringAction.SET_DEADLINE, place));
        frame.around(page, place, round, 1, "owed");
        return "monitoring/owed";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(ReportQuestion question, @RequestParam SheetFormat format) {
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        var columns = List.of(
                Column.text(words.text("monitoring.unit"), 28),
                Column.date(words.text("monitoring.owed.due")),
                Column.text(words.text("monitoring.owed.state"), 24),
                Column.whole(words.text("monitoring.owed.late")));
        var rows = owed.below(place, round).stream().map(this::cells).toList();
        var titles = List.of(words.text("monitoring.owed.title"), frame.about(frame.unit(place, round), round));
        return Downloads.of(
                SheetFile.write(format, new Table(words.text("monitoring.owed.title"), titles, columns, RowSource.of(rows))),
                "bao-cao-cap-duoi-" + round.code());
    }

    @PostMapping("/deadline")
    String set(
            @RequestParam UUID unit,
            @RequestParam String round,
            @RequestParam UnitLevel level,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String basis,
            RedirectAttributes next) {
        var asked = frame.round(round);
        if (day == null || basis.isBlank()) {
            next.addFlashAttribute("fault", "monitoring.owed.day_and_basis");
            next.addFlashAttribute("basis", basis);
        } else {
            deadlines.set(new UnitId(unit), level, asked, day, basis);
            next.addFlashAttribute("notice", "monitoring.owed.set_done");
        }
        return "redirect:/review-reports/owed?unit=" + unit + "&round=" + asked.code();
    }

    private List<@Nullable Object> cells(ListOwedReports.Line line) {
        var due = line.owed().due();
        return Arrays.asList(
                line.owed().unit().name(),
                due == null ? null : due.day(),
                words.text("monitoring.state." + line.owed().state()),
                line.late());
    }
}
