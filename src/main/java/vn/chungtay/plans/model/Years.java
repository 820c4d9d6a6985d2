package vn.chungtay.plans.model;

import java.time.LocalDate;

/** The year of a plan, or the first and last of its period. */
public record Years(int from, int to) {

    public Years {
        if (from < 1990 || to < from || to > from + 10)
            throw new IllegalArgumentException("no period of a plan: " + from + "-" + to);
    }

    public boolean isPeriod() {
        return to > from;
    }

    public LocalDate firstDay() {
        return LocalDate.of(from, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(to, 12, 31);
    }

    /** The day itself if it lies in these years, otherwise the first or the last of them. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(firstDay())) return firstDay();
        return day.isAfter(lastDay()) ? lastDay() : day;
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /** 2026, or 2021-2025. */
    @Override
    public String toString() {
        return isPeriod() ? from + "-" + to : String.valueOf(from);
    }
}
