package vn.chungtay.plans.web;

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
import vn.chungtay.plans.usecase.WatchUnits;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** The units below a province: plans, money of earlier years, evaluations of mid-term. */
@Controller
@RequestMapping("/plans/watch")
class WatchController {

    private static final int PAGE = 50;

    private final WatchUnits watch;
    private final Words words;

    WatchController(WatchUnits watch, Words words) {
        this.watch = watch;
        this.words = words;
    }

    @GetMapping
    String watch(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "ALL") WatchUnits.Which which,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var it = watch.of(unit == null ? null : new UnitId(unit), year);
        var rows = it.rows(which, q);
        var from = Math.min(Paging.offset(page, PAGE), rows.size());
        model.addAttribute("it", it);
        model.addAttribute("rows", rows.subList(from, Math.min(from + PAGE, rows.size())));
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("more", from + PAGE < rows.size());
        model.addAttribute("which", which);
        model.addAttribute("questions", WatchUnits.Which.values());
        model.addAttribute("q", q);
        return "plans/watch";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "ALL") WatchUnits.Which which,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var it = watch.of(unit == null ? null : new UnitId(unit), year);
        var title = words.text("plans.watch.title", it.unit().name(), String.valueOf(it.year()));
        var columns = List.of(
                Column.text(words.text("plans.column.place"), 30),
                Column.text(words.text("plans.column.state"), 20),
                Column.text(words.text("plans.column.number"), 18),
                Column.whole(words.text("plans.watch.carried")),
                Column.text(words.text("plans.watch.mid_term"), 20));
        var rows = it.rows(which, q).stream().<List<?>>map(this::cells).toList();
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "don-vi-cap-duoi");
    }

    private List<?> cells(WatchUnits.Row it) {
        return Arrays.asList(
                it.unit().name(),
                words.text("plans.lower." + it.state()),
                it.plan() == null ? null : it.plan().sign(),
                it.unspent(),
                words.text(it.midTerm() == null ? "plans.watch.mid_term.missing" : "plans.watch.mid_term.there"));
    }
}
