package vn.chungtay.targets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.targets.usecase.ShowTargets;

/** The table of quotas to print and to take away, in either of the two forms that the plans use. */
@Controller
@RequestMapping("/targets/sets/{set}/quotas/table")
class QuotaTableController {

    private final ShowTargets show;
    private final PlanQuotas quotas;
    private final Geography geography;
    private final Words words;

    QuotaTableController(ShowTargets show, PlanQuotas quotas, Geography geography, Words words) {
        this.show = show;
        this.quotas = quotas;
        this.geography = geography;
        this.words = words;
    }

    @GetMapping
    String table(@PathVariable UUID set, @RequestParam(defaultValue = "HOUSEHOLDS") QuotaTable.Form form, Model page) {
        var id = new TargetSetId(set);
        var shown = show.show(id);
        var poor = quotas.sheet(id, PovertyClass.POOR);
        page.addAttribute("shown", shown);
        page.addAttribute("form", form);
        page.addAttribute("forms", QuotaTable.Form.values());
        page.addAttribute("table", made(id, form));
        page.addAttribute("numbers", form.numbers());
        page.addAttribute("asOf", Vietnamese.date(poor.asOf()));
        page.addAttribute("startYear", poor.asOf().getYear());
        return "targets/quota-table";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID set, @RequestParam QuotaTable.Form form, @RequestParam SheetFormat format) {
        var id = new TargetSetId(set);
        var shown = show.show(id);
        var rows = new ArrayList<List<?>>();
        for (var line : made(id, form).lines()) {
            var cells = new ArrayList<Object>();
            cells.add(line.number());
            cells.add(line.name());
            cells.addAll(line.values());
            rows.add(cells);
        }
        var title = words.text("targets.quota.title", shown.unit().name(), String.valueOf(shown.set().year()));
        var table = new Table(words.text("targets.quota.sheet"), List.of(title), columns(form), RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "phan-bo-" + shown.set().year());
    }

    private QuotaTable made(TargetSetId id, QuotaTable.Form form) {
        var poor = quotas.sheet(id, PovertyClass.POOR);
        var near = quotas.sheet(id, PovertyClass.NEAR_POOR);
        var units = geography.units(poor.places().stream().map(QuotaSheet.Place::unit).toList(), poor.asOf());
        var names = new QuotaTable.Names(
                words.text("targets.quota.urban"), words.text("targets.quota.rural"), words.text("targets.quota.total"));
        return QuotaTable.of(form, poor, near, units, names);
    }

    private List<Column> columns(QuotaTable.Form form) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("targets.number"), 6));
        columns.add(Column.text(words.text("targets.quota.unit"), 24));
        columns.add(Column.whole(words.text("targets.quota.households")));
        for (var povertyClass : List.of("poor", "near")) {
            columns.add(Column.whole(words.text("targets.quota." + povertyClass + ".start")));
            columns.add(Column.percent(words.text("targets.quota.rate")));
            if (form == QuotaTable.Form.RATES) continue;
            columns.add(Column.whole(words.text("targets.quota." + povertyClass + ".exit")));
            columns.add(Column.percent(words.text("targets.quota.rate")));
            columns.add(Column.whole(words.text("targets.quota." + povertyClass + ".left")));
            columns.add(Column.percent(words.text("targets.quota.rate")));
        }
        if (form == QuotaTable.Form.RATES) {
            columns.add(Column.percent(words.text("targets.quota.poor.cut")));
            columns.add(Column.percent(words.text("targets.quota.near.cut")));
        }
        return columns;
    }
}
