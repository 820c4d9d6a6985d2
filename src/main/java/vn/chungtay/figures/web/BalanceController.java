package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.model.Balance;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.figures.usecase.BalanceMovements;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;

/** The balance of poor and near-poor households between two days, with its difference, which must be 0. */
@Controller
@RequestMapping("/poverty/balance")
class BalanceController {

    private final BalanceMovements balanceMovements;
    private final FigureFrame frame;
    private final Words words;

    BalanceController(BalanceMovements balanceMovements, FigureFrame frame, Words words) {
        this.balanceMovements = balanceMovements;
        this.frame = frame;
        this.words = words;
    }

    /** The days asked for; without days since the end of last year. */
    private record Days(LocalDate start, LocalDate end) {

        boolean inOrder() {
            return !start.isAfter(end);
        }
    }

    @GetMapping
    String balance(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Model page) {
        var place = frame.place(unit);
        var days = days(from, to);
        page.addAttribute("balances", days.inOrder()
                ? balanceMovements.between(place, days.start(), days.end())
                : List.<Balance>of());
        page.addAttribute("movements", Movement.values());
        page.addAttribute("links", frame.opens(place));
        page.addAttribute("start", days.start());
        page.addAttribute("end", days.end());
        frame.around(page, place, days.end(), "balance");
        return "figures/balance";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var days = days(from, to);
        var balances = balanceMovements.between(place, days.start(), days.end());
        var title = frame.unit(place, days.end()).name() + " – "
                + words.text("figures.balance.help", Vietnamese.date(days.start()), Vietnamese.date(days.end()));
        return file(title, days, balances).as(format, "bien-dong-ho-ngheo-" + days.end());
    }

    private Days days(@Nullable LocalDate from, @Nullable LocalDate to) {
        var end = words.day(to);
        return new Days(from == null ? FigureFrame.endOfYearBefore(end) : from, end);
    }

    private FigureFile file(String title, Days days, List<Balance> balances) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("figures.balance.movement"), 36));
        balances.forEach(it -> columns.add(Column.whole(words.text("figures.class." + it.povertyClass()))));
        var rows = new ArrayList<List<?>>();
        rows.add(row(words.text("figures.balance.start", Vietnamese.date(days.start())), balances, Balance::start));
        for (var movement : Movement.values()) {
            var sign = movement.sign() > 0 ? "+ " : "− ";
            rows.add(row(sign + words.text("figures.movement." + movement), balances, it -> it.of(movement)));
        }
        rows.add(row(words.text("figures.balance.end", Vietnamese.date(days.end())), balances, Balance::end));
        rows.add(row(words.text("figures.balance.difference"), balances, Balance::difference));
        return new FigureFile(words.text("figures.balance.title"), title, columns, rows);
    }

    private static List<Object> row(
            String name, List<Balance> balances, ToIntFunction<Balance> value) {
        var cells = new ArrayList<Object>();
        cells.add(name);
        balances.forEach(it -> cells.add(value.applyAsInt(it)));
        return cells;
    }
}
