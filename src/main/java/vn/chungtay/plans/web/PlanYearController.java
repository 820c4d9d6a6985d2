package vn.chungtay.plans.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.ReadYear;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.TargetStanding;

/** A plan through its year on one page. */
@Controller
@RequestMapping("/plans/{id}")
class PlanYearController {

    private static final int FULL = 300;
    private static final int WIDEST = 360;
    private static final int STEP = 30;

    private final ReadYear read;
    private final Words words;

    PlanYearController(ReadYear read, Words words) {
        this.read = read;
        this.words = words;
    }

    /** One bar of the chart: how much of a promise was kept; what is beyond its width is cut and told in words. */
    record Bar(int number, int y, int width, String text, boolean missed) {}

    /** What is planned for one part of the programme, in million đồng. */
    record MoneyRow(String label, String name, boolean project, String million) {}

    /** What changed the plan on a day, and where one sees it. */
    record ChangeRow(LocalDate on, String words, String href) {}

    @GetMapping("/year")
    String year(@PathVariable UUID id, Model page) {
        var it = read.of(new PlanId(id));
        var bars = bars(it.targets());
        page.addAttribute("it", it);
        page.addAttribute("bars", bars);
        page.addAttribute("chartHeight", bars.size() * STEP + 20);
        page.addAttribute("full", FULL);
        page.addAttribute("changes", it.changes().stream().map(one -> change(id, one)).toList());
        page.addAttribute("money", it.money().map(PlanYearController::rows).orElse(List.of()));
        page.addAttribute("total", it.money().map(money -> million(money.table().total().sums().total())).orElse(""));
        page.addAttribute("atLeast", it.money().map(money -> money.table().atLeast()).orElse(false));
        return "plans/year";
    }

    private static List<Bar> bars(List<TargetStanding> targets) {
        var bars = new ArrayList<Bar>();
        for (var it : targets) {
            if (it.share().isEmpty()) continue;
            var share = it.share().get();
            var width = share.max(BigDecimal.ZERO)
                    .multiply(BigDecimal.valueOf(FULL))
                    .movePointLeft(2)
                    .min(BigDecimal.valueOf(WIDEST))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            var missed = it.standing() == TargetStanding.Standing.MISSED;
            bars.add(new Bar(it.number(), bars.size() * STEP + 18, width, Vietnamese.number(share) + "%", missed));
        }
        return bars;
    }

    private ChangeRow change(UUID id, ReadYear.Changed changed) {
        return switch (changed) {
            case ReadYear.Issued it -> issued(id, it);
            case ReadYear.TakenUp it -> new ChangeRow(
                    it.on(), words.text("plans.year.taken_up", it.policy().document(), it.policy().reason()),
                    "/plans/" + id + "/new-policies");
        };
    }

    private ChangeRow issued(UUID id, ReadYear.Issued it) {
        var version = it.version();
        var sign = version.issue().orElseThrow().number();
        if (version.number() == 1) return new ChangeRow(it.on(), words.text("plans.year.first", sign), "");
        var number = String.format("%02d", version.adjustmentNumber());
        return new ChangeRow(
                it.on(), words.text("plans.year.adjusted", number, sign, version.adjustment().reason()),
                "/plans/" + id + "/comparison?before=" + (version.number() - 1) + "&after=" + version.number());
    }

    private static List<MoneyRow> rows(ReadYear.Money money) {
        return money.table().rows().stream()
                .map(it -> new MoneyRow(it.label(), it.name(), it.project(), million(it.sums().total())))
                .toList();
    }

    private static String million(long dong) {
        return Vietnamese.number(MoneyUnit.MILLION.rounded(dong, 1));
    }

    @GetMapping("/year/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var it = read.of(new PlanId(id));
        var title = words.text("plans.year.title", it.unit().name(), it.plan().years().toString());
        var until = words.text("plans.year.counts", Vietnamese.date(it.plan().years().firstDay()), Vietnamese.date(it.until()));
        var columns = List.of(
                Column.whole(words.text("plans.annex.number")),
                Column.text(words.text("plans.year.target"), 60),
                Column.text(words.text("plans.year.lead"), 24),
                Column.text(words.text("plans.year.promised"), 18),
                Column.text(words.text("plans.year.reached"), 24),
                Column.decimal(words.text("plans.year.share")),
                Column.text(words.text("plans.year.before"), 24),
                Column.text(words.text("plans.year.verdict"), 16),
                Column.text(words.text("plans.year.why"), 50),
                Column.text(words.text("plans.year.source"), 30));
        var rows = it.targets().stream().<List<?>>map(PlanYearController::cells).toList();
        var table = new Table(words.text("plans.year.short"), List.of(title, until), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "tien-do-" + it.plan().years());
    }

    private static List<?> cells(TargetStanding it) {
        return Arrays.asList(
                it.number(), it.text(), it.lead(), it.plan(), it.result(), it.share().orElse(null), it.before(),
                it.outcome(), it.why(), it.source());
    }

    /** The table over years stands with the targets. */
    @GetMapping("/years")
    String years(@PathVariable UUID id) {
        return read.targets(new PlanId(id))
                .map(it -> "redirect:/targets/sets/" + it.value() + "/annex")
                .orElse("redirect:/plans/" + id + "/year");
    }
}
