package vn.chungtay.plans.web;

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
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.ComparePlanMoney;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** Where the papers about the money of a plan differ, and what one of them leaves out. */
@Controller
@RequestMapping("/plans/{id}/money-check")
class MoneyCheckController {

    private static final int NAME = 40;

    private final ComparePlanMoney compare;
    private final Words words;

    MoneyCheckController(ComparePlanMoney compare, Words words) {
        this.compare = compare;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model page) {
        page.addAttribute("it", compare.of(new PlanId(id)));
        return "plans/money-check";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var it = compare.of(new PlanId(id));
        var one = words.text("plans.money.check.one");
        var other = words.text("plans.money.check.other");
        var columns = List.of(
                Column.text(words.text("plans.money.check.what"), NAME), Column.text(one, NAME), Column.text(one, NAME),
                Column.text(other, NAME), Column.text(other, NAME));
        var rows = new ArrayList<List<?>>();
        it.differences().forEach(row -> rows.add(List.of(
                row.what(), row.one().paper(), row.one().amount(), row.other().paper(), row.other().amount())));
        it.gaps().forEach(gap -> rows.add(List.of(gap, "", "", "", "")));
        var titles = List.of(it.plan().version().head().title(), sum(it));
        var table = new Table(words.text("plans.money.check.sheet"), titles, columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "doi-chieu-so-tien");
    }

    private String sum(ComparePlanMoney.Shown it) {
        return words.text("plans.money.check.sum", it.same(), it.differences().size(), it.gaps().size());
    }
}
