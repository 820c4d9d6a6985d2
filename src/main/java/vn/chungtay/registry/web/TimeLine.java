package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.HouseholdView.Event;

/** The years of a household as a drawing 1,000 units wide: a bar for each class, a mark for each event. */
record TimeLine(LocalDate from, LocalDate to, List<Bar> bars, List<Mark> marks, List<Year> years) {

    private static final int WIDTH = 1_000;
    private static final int NARROWEST = 3;

    record Bar(long x, long width, String povertyClass, LocalDate from, LocalDate to) {}

    record Mark(long x, Event event) {}

    record Year(long x, int year) {}

    static TimeLine of(HouseholdView household) {
        var to = LocalDate.of(household.asOf().getYear(), 12, 31);
        var from = LocalDate.of(firstYear(household), 1, 1);
        var line = new TimeLine(from, to, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        household.classes().stream()
                .filter(it -> !begin(it).isAfter(household.asOf()))
                .forEach(it -> line.bars.add(line.bar(it, household.asOf())));
        household.events().stream()
                .filter(it -> !it.on().isBefore(from) && !it.on().isAfter(household.asOf()))
                .forEach(it -> line.marks.add(new Mark(line.x(it.on()), it)));
        IntStream.rangeClosed(from.getYear(), to.getYear())
                .forEach(year -> line.years.add(new Year(line.x(LocalDate.of(year, 1, 1)), year)));
        return line;
    }

    private static int firstYear(HouseholdView household) {
        var years = new ArrayList<Integer>();
        years.add(household.asOf().getYear());
        household.classes().forEach(it -> years.add(begin(it).getYear()));
        household.events().forEach(it -> years.add(it.on().getYear()));
        // Ten years fit on a phone; older ones stand in the list below the drawing.
        return Math.max(household.asOf().getYear() - 9, years.stream().min(Integer::compare).orElseThrow());
    }

    private Bar bar(ClassRow it, LocalDate asOf) {
        var end = it.days().lastDay().filter(day -> day.isBefore(asOf)).orElse(asOf);
        var x = x(begin(it));
        return new Bar(x, Math.max(NARROWEST, x(end.plusDays(1)) - x), it.povertyClass().name(), begin(it), end);
    }

    private long x(LocalDate day) {
        var length = to.toEpochDay() + 1 - from.toEpochDay();
        return Math.clamp((day.toEpochDay() - from.toEpochDay()) * WIDTH / length, 0, WIDTH);
    }

    private static LocalDate begin(ClassRow it) {
        return it.days().firstDay().orElseThrow();
    }
}
