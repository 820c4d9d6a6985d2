package vn.chungtay.accompaniment.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.accompaniment.model.QueuedDuty;
import vn.chungtay.accompaniment.usecase.ReadWatch;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** Who has to go to which household until when, the most urgent first. */
@Controller
@RequestMapping("/accompaniment/duties")
class VisitQueueController {

    private static final int PAGE = 50;

    private final ReadWatch read;
    private final AccompanimentFrame frame;
    private final WarningWords warnings;
    private final Words words;

    VisitQueueController(ReadWatch read, AccompanimentFrame frame, WarningWords warnings, Words words) {
        this.read = read;
        this.frame = frame;
        this.warnings = warnings;
        this.words = words;
    }

    /** A duty with the sentence that tells it. */
    record Row(QueuedDuty queued, String sentence, boolean late) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var place = frame.place(unit);
        var number = Math.max(1, page);
        var found = read.queue(place, q, late, mine, (number - 1) * PAGE, PAGE);
        model.addAttribute("rows", found.duties().stream().map(this::row).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("q", q);
        model.addAttribute("late", late);
        model.addAttribute("mine", mine);
        frame.around(model, place, frame.year(null), "duties");
        return "accompaniment/duties";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam SheetFormat format) {
        var place = new UnitId(unit);
        var rows = read.exportQueue(place, q, late, mine).stream().map(this::row).map(this::cells).toList();
        var columns = Stream.of("due", "village", "code", "head", "warning", "rule", "happened", "by")
                .map(it -> Column.text(words.text("accompaniment.field." + it), 24))
                .toList();
        var title = words.text("accompaniment.duties.title") + " – " + frame.unit(place).name() + " – " + Vietnamese.date(frame.today());
        var table = new Table(words.text("accompaniment.duties.sheet"), List.of(title), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "viec-tham-ho-" + frame.today());
    }

    private Row row(QueuedDuty it) {
        return new Row(it, warnings.tell(it.duty().told(), it.person()), it.duty().isLate(frame.today()));
    }

    private List<@Nullable Object> cells(Row it) {
        var duty = it.queued().duty();
        return Arrays.asList(
                Vietnamese.date(duty.due()),
                it.queued().place().village(),
                it.queued().place().code(),
                it.queued().place().head(),
                it.sentence(),
                words.text("accompaniment.rule." + duty.told().rule()),
                Vietnamese.date(duty.told().on()),
                it.queued().by() == null ? words.text("accompaniment.committee") : it.queued().by().title());
    }
}
