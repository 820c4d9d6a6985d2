package vn.chungtay.waves.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.Comparability;
import vn.chungtay.waves.model.Compared;
import vn.chungtay.waves.model.Estimate;
import vn.chungtay.waves.usecase.MeasureWave;

/** What came out of a wave, beside an earlier one. */
@Controller
@RequestMapping("/survey-waves/{wave}/results")
class ResultController {

    private final MeasureWave measuring;
    private final WaveFrame frame;
    private final Words words;

    ResultController(MeasureWave measuring, WaveFrame frame, Words words) {
        this.measuring = measuring;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String results(@PathVariable UUID wave, @RequestParam(required = false) @Nullable UUID with, Model page) {
        var it = frame.around(page, new WaveId(wave), "results");
        var results = measuring.of(it.id(), Optional.ofNullable(with).map(WaveId::new));
        page.addAttribute("it", results);
        page.addAttribute("rows", results.rows().stream().map(ResultRow::of).toList());
        page.addAttribute("chart", ResultChart.of(results.rows()));
        return "waves/results";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID wave,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam SheetFormat format,
            Model model) {
        var it = frame.around(model, new WaveId(wave), "results");
        var results = measuring.of(it.id(), Optional.ofNullable(with).map(WaveId::new));
        var rows = new ArrayList<List<?>>();
        for (var one : results.rows()) rows.add(cells(one, results.before() != null));
        var title = words.text("waves.results.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, heads(results), columns(), RowSource.of(rows))),
                "ket-qua-khao-sat-" + it.terms().timing().year());
    }

    private List<String> heads(MeasureWave.Results it) {
        var heads = new ArrayList<String>();
        heads.add(words.text("waves.results.title") + " – " + it.wave().terms().title() + " – " + frame.unit(it.wave().unit()).name());
        if (it.before() != null) heads.add(words.text("waves.results.beside", it.before().terms().title()));
        return heads;
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("waves.results.indicator"), 60),
                Column.text(words.text("waves.results.unit"), 12),
                Column.decimal(words.text("waves.results.value")),
                Column.decimal(words.text("waves.results.margin")),
                Column.whole(words.text("waves.results.answered")),
                Column.whole(words.text("waves.results.unknown")),
                Column.decimal(words.text("waves.results.before")),
                Column.whole(words.text("waves.results.answered_before")),
                Column.decimal(words.text("waves.results.change")),
                Column.text(words.text("waves.results.remark"), 60));
    }

    private List<@Nullable Object> cells(Compared it, boolean compared) {
        var asked = it.comparability() != Comparability.NOT_ASKED_NOW;
        return Arrays.asList(
                ResultRow.name(it.indicator()),
                ResultRow.unit(it.indicator()),
                it.now().value(),
                it.now().margin(),
                asked ? it.now().answered() : null,
                asked ? it.now().unknown() : null,
                it.before().value(),
                it.before().equals(Estimate.NONE) ? null : it.before().answered(),
                it.change(),
                compared ? remark(it) : "");
    }

    private String remark(Compared it) {
        if (it.comparability() != Comparability.SAME) return words.text("waves.comparability." + it.comparability());
        if (it.change() == null) return words.text("waves.results.not_known");
        return words.text(it.isClear() ? "waves.results.clear" : "waves.results.chance");
    }
}
