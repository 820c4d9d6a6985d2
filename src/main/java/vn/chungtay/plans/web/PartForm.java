package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.plans.model.TextPart;

/** The lines of a part as typed: a number for the order and one field a cell, as often as there are lines. */
record PartForm(TextPart part, List<Line> lines) {

    private static final int LONGEST_PART = 300;
    private static final int LAST = 10_000;

    /** @param order a smaller number stands further up */
    record Line(int order, List<String> cells) {}

    static PartForm of(TextPart part, MultiValueMap<String, String> typed) {
        var orders = typed.getOrDefault("order", List.of());
        var lines = IntStream.range(0, Math.min(orders.size(), LONGEST_PART))
                .mapToObj(row -> new Line(number(orders.get(row)), cells(part, typed, row)))
                .toList();
        return new PartForm(part, lines);
    }

    private static List<String> cells(TextPart part, MultiValueMap<String, String> typed, int row) {
        var cells = new ArrayList<String>();
        for (var at = 0; at < part.cells().size(); at++) {
            var column = typed.getOrDefault("c" + at, List.of());
            var text = row < column.size() ? Vietnamese.nfc(column.get(row)).replace("\r\n", "\n").strip() : "";
            var choices = part.cells().get(at).choices();
            cells.add(choices.isEmpty() || choices.contains(text) ? text : choices.getFirst());
        }
        return cells;
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException _) {
            return LAST;
        }
    }

    /** In their order, without those in which nothing is written. */
    List<List<String>> toLines() {
        return lines.stream()
                .filter(this::written)
                .sorted(Comparator.comparingInt(Line::order))
                .map(Line::cells)
                .toList();
    }

    private boolean written(Line line) {
        return IntStream.range(0, part.cells().size())
                .anyMatch(at -> !part.cells().get(at).isChoice() && !line.cells().get(at).isEmpty());
    }
}
