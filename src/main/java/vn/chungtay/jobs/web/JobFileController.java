package vn.chungtay.jobs.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.jobs.JobStatus;
import vn.chungtay.jobs.work.JobList;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/** The list of background work as a file, as the page shows it. */
@Controller
@RequestMapping("/jobs/file")
class JobFileController {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final JobList list;
    private final MessageSource messages;

    JobFileController(JobList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    @GetMapping
    ResponseEntity<Resource> file(@RequestParam SheetFormat format) {
        var title = text("jobs.title");
        var columns = List.of(
                Column.text(text("jobs.column.kind"), 40),
                Column.text(text("jobs.column.planned"), 18),
                Column.text(text("jobs.column.state"), 22),
                Column.whole(text("jobs.column.done")),
                Column.whole(text("jobs.column.total")),
                Column.text(text("jobs.column.failure"), 60));
        var rows = RowSource.of(list.newest().stream().<List<?>>map(this::cells).toList());
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, rows)), "cong-viec");
    }

    private List<@Nullable Object> cells(JobStatus it) {
        // Before a piece of work has begun nobody knows how many steps it has.
        var total = it.total() == 0 ? null : it.total();
        return Arrays.asList(
                messages.getMessage("jobs.kind." + it.kind(), null, it.kind(), Vietnamese.LOCALE),
                MOMENT.format(it.plannedAt()),
                text("jobs.state." + it.state()),
                it.done(),
                total,
                it.failureText().map(because -> text("jobs.failure", because, it.attempts())).orElse(null));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
