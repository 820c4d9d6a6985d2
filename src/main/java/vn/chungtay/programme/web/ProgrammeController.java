package vn.chungtay.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.programme.LegalSource;
import vn.chungtay.programme.Norm;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;

/** The programme of a period: components, groups, contents, sources, norms, and where each comes from. */
@Controller
@RequestMapping("/programme")
class ProgrammeController {

    private final Programmes programmes;
    private final Words words;

    ProgrammeController(Programmes programmes, Words words) {
        this.programmes = programmes;
        this.words = words;
    }

    @GetMapping
    String programme(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") String q,
            Model page) {
        page.addAttribute("it", ProgrammePage.of(programme(period), q.strip()));
        page.addAttribute("periods", programmes.all());
        return "programme/programme";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam(required = false) @Nullable String period, @RequestParam SheetFormat format) {
        var programme = programme(period);
        var columns = List.of(
                Column.text(words.text("programme.column.code"), 12),
                Column.text(words.text("programme.column.kind"), 18),
                Column.text(words.text("programme.column.name"), 60),
                Column.decimal(words.text("programme.column.value")),
                Column.text(words.text("programme.column.unit"), 24),
                Column.text(words.text("programme.column.clause"), 30),
                Column.text(words.text("programme.column.certainty"), 40));
        var table = new Table(
                words.text("programme.title"), List.of(programme.name()), columns, RowSource.of(rows(programme)));
        return Downloads.of(SheetFile.write(format, table), "chuong-trinh-" + programme.id());
    }

    private List<List<?>> rows(Programme programme) {
        var rows = new ArrayList<List<?>>();
        for (var it : programme.components()) {
            var code = it.code().value();
            rows.add(row(code, "programme.row.component", it.name(), null, it.source()));
            programme.groupsOf(it.code()).forEach(g -> rows.add(row(code, "programme.row.group", g.name(), null, g.source())));
            programme.contentsOf(it.code()).forEach(c -> rows.add(row(code, "programme.row.content", c.name(), null, c.source())));
        }
        for (var norm : programme.norms()) {
            var component = norm.component();
            rows.add(row(component == null ? "" : component.value(), "programme.row.norm", norm.item(), norm, norm.source()));
        }
        return rows;
    }

    private List<@Nullable Object> row(String code, String kind, String name, @Nullable Norm norm, LegalSource source) {
        var row = new ArrayList<@Nullable Object>(List.of(code, words.text(kind), name));
        row.add(norm == null ? null : norm.value());
        row.add(norm == null ? null : norm.unit());
        row.add(source.clause());
        row.add(words.text("programme.certainty." + source.certainty()));
        return row;
    }

    /** Without a choice, the one of today; plans of 2026 may still spend money of the one before. */
    private Programme programme(@Nullable String period) {
        if (period != null) return programmes.byId(period).orElseThrow(() -> new NotFound("period"));
        var today = programmes.of(words.day(null).getYear());
        return today.filter(it -> !it.components().isEmpty()).orElse(programmes.all().getFirst());
    }
}
