package vn.chungtay.figures.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.PovertyChange;
import vn.chungtay.figures.model.Shift;
import vn.chungtay.figures.model.Stock;
import vn.chungtay.geography.Unit;
import vn.chungtay.platform.Vietnamese;

/** A comparison as a page shows it, rows by Vietnamese name, the total last. */
record ChangePage(PovertyChange change, List<Line> lines) {

    /** @param cut change of the rate in words and points; {@code fewer} of the number of households likewise */
    record Line(UUID unit, String name, boolean total, Day before, Day now, Turn cut, Cell left, Turn fewer) {}

    /** The figures of one day. */
    record Day(Cell households, Cell counted, String rate) {}

    /** One figure and the address of its households; none for zeros. */
    record Cell(String text, @Nullable String href) {}

    /** Which way it went: the key of a word, the arrow beside it and the amount. */
    record Turn(String word, String arrow, String amount) {

        static Turn of(Optional<BigDecimal> less) {
            return less.map(it -> of(it.signum(), Vietnamese.number(it.abs())))
                    .orElse(new Turn("figures.change.unknown", "", "–"));
        }

        static Turn of(int less) {
            return of(Integer.signum(less), Vietnamese.number(Math.abs(less)));
        }

        private static Turn of(int sign, String amount) {
            if (sign == 0) return new Turn("figures.change.same", "", "");
            return sign > 0
                    ? new Turn("figures.change.down", "▼", amount)
                    : new Turn("figures.change.up", "▲", amount);
        }
    }

    static ChangePage of(PovertyChange change, String total, boolean links) {
        var lines = new ArrayList<Line>();
        change.rows().stream()
                .sorted(Comparator.comparing(it -> it.unit().name(), Collator.getInstance(Vietnamese.LOCALE)))
                .forEach(it -> lines.add(line(change, it.unit(), it.unit().name(), it.shift(), links, false)));
        lines.add(line(change, change.unit(), total, change.total(), links, true));
        return new ChangePage(change, lines);
    }

    private static Line line(PovertyChange change, Unit unit, String name, Shift shift, boolean links, boolean total) {
        var id = unit.id().value();
        var measure = "&class=" + shift.measure();
        var whole = total && change.group() != Group.HARDSHIP ? "&part=WHOLE" : "";
        var before = links ? list(change, id, change.start()) + whole : null;
        var now = links ? list(change, id, change.end()) : null;
        var left = links
                ? "/poverty/households?unit=" + id + "&asOf=" + change.end() + "&since=" + change.start() + measure
                        + "&group=" + change.group()
                : null;
        return new Line(
                id,
                name,
                total,
                day(shift.before(), shift, before, measure),
                day(shift.now(), shift, now, measure),
                Turn.of(shift.cut()),
                cell(shift.left(), left),
                Turn.of(shift.fewer()));
    }

    private static Day day(Stock stock, Shift shift, @Nullable String list, String measure) {
        var rate = stock.rate(shift.measure()).map(Vietnamese::percent).orElse("–");
        return new Day(
                cell(stock.households(), list), cell(stock.of(shift.measure()), list == null ? null : list + measure), rate);
    }

    private static Cell cell(int value, @Nullable String href) {
        return new Cell(Vietnamese.number(value), value == 0 ? null : href);
    }

    private static String list(PovertyChange change, UUID unit, LocalDate day) {
        var address = "/poverty/households?unit=" + unit + "&asOf=" + day;
        if (!day.equals(change.end())) address += "&boundaries=" + change.end();
        if (change.group() == Group.MINORITY) address += "&minority=true";
        if (change.group() == Group.HARDSHIP) address += "&hardship=" + change.end();
        return address;
    }
}
