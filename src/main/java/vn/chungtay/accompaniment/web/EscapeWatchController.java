package vn.chungtay.accompaniment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.chungtay.accompaniment.model.WatchCounts;
import vn.chungtay.accompaniment.model.WatchQuestion;
import vn.chungtay.accompaniment.model.WatchState;
import vn.chungtay.accompaniment.model.Watched;
import vn.chungtay.accompaniment.usecase.CheckWatch;
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

/** Households that escaped: by unit in figures, and one by one with the months left and what waits. */
@Controller
@RequestMapping("/accompaniment/watch")
class EscapeWatchController {

    private static final int PAGE = 50;

    private final ReadWatch read;
    private final CheckWatch check;
    private final AccompanimentFrame frame;
    private final Words words;

    EscapeWatchController(ReadWatch read, CheckWatch check, AccompanimentFrame frame, Words words) {
        this.read = read;
        this.check = check;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "WATCHED") WatchState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean warned,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var place = frame.place(unit);
        var number = Math.max(1, page);
        var asked = new WatchQuestion(place, frame.today(), state, q, warned);
        var found = read.page(asked, (number - 1) * PAGE, PAGE);
        var counts = read.counts(place, frame.today());
        model.addAttribute("rows", found.lines());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("counts", counts);
        model.addAttribute("sum", counts.stream().reduce(new WatchCounts(place, "", 0, 0, 0, 0, 0, 0, 0), WatchCounts::plus));
        model.addAttribute("state", state);
        model.addAttribute("states", WatchState.values());
        model.addAttribute("q", q);
        model.addAttribute("warned", warned);
        model.addAttribute("basis", read.basis());
        frame.around(model, place, frame.year(null), "watch");
        return "accompaniment/watch";
    }

    @PostMapping("/check")
    String check(@RequestParam UUID unit, RedirectAttributes next) {
        var checked = check.check(new UnitId(unit));
        next.addFlashAttribute("told", words.text("accompaniment.watch.checked", checked.opened(), checked.ended()));
        return "redirect:/accompaniment/watch?unit=" + unit;
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "WATCHED") WatchState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean warned,
            @RequestParam SheetFormat format) {
        var place = new UnitId(unit);
        var rows = read.export(new WatchQuestion(place, frame.today(), state, q, warned)).stream().map(this::cells).toList();
        var columns = Stream.of("village", "code", "head", "now", "recognised", "last_day", "months_left", "again", "by", "duties", "due", "visits")
                .map(it -> Column.text(words.text("accompaniment.field." + it), 20))
                .toList();
        var title = words.text("accompaniment.watch.title") + " – " + words.text("accompaniment.state." + state);
        var head = title + " – " + frame.unit(place).name() + " – " + Vietnamese.date(frame.today());
        var table = new Table(words.text("accompaniment.watch.sheet"), List.of(head), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "theo-doi-sau-thoat-ngheo-" + frame.today());
    }

    private List<@Nullable Object> cells(Watched it) {
        return Arrays.asList(
                it.place().village(),
                it.place().code(),
                it.place().head(),
                it.now() == null ? "" : words.text("standards.class." + it.now()),
                Optional.ofNullable(it.recognised()).map(Vietnamese::date).orElse(""),
                Optional.ofNullable(it.lastDay()).map(Vietnamese::date).orElse(""),
                String.valueOf(it.monthsLeft()),
                Optional.ofNullable(it.again()).map(Vietnamese::date).orElse(""),
                it.companion() == null ? words.text("accompaniment.committee") : it.companion().title(),
                String.valueOf(it.duties()),
                Optional.ofNullable(it.due()).map(Vietnamese::date).orElse(""),
                String.valueOf(it.visits()));
    }
}
