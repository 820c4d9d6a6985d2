package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.standards.Basis;

/**
 * One number (or list, or choice) of the law with all its history.
 *
 * @param name without its topic, for example {@code income_line}
 * @param term how the law calls it
 * @param history ascending by day, never empty
 * @param knownUntil the last day for which we know what holds; nothing is assumed after it
 */
public record Parameter<T>(
        String name, String term, String unit, List<Dated<T>> history, LocalDate knownUntil) {

    public Parameter {
        history = List.copyOf(history);
        if (history.isEmpty()) throw new IllegalArgumentException(name + " has no value");
        for (int i = 1; i < history.size(); i++) {
            if (!history.get(i - 1).from().isBefore(history.get(i).from())) {
                throw new IllegalArgumentException("days do not ascend at " + history.get(i).from());
            }
        }
        if (knownUntil.isBefore(history.getLast().from())) {
            throw new IllegalArgumentException("known only until " + knownUntil + ", before the last value begins");
        }
    }

    public Optional<Dated<T>> on(LocalDate day) {
        if (day.isAfter(knownUntil)) return Optional.empty();
        return history.reversed().stream()
                .filter(value -> !value.from().isAfter(day))
                .findFirst();
    }

    /** Every day on which what is known changes. */
    public List<LocalDate> changes() {
        var days = new ArrayList<>(history.stream().map(Dated::from).toList());
        days.add(knownUntil.plusDays(1));
        return days;
    }
}
