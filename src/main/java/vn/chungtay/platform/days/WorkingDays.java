package vn.chungtay.platform.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Counts working days: Monday to Friday without days off. A Saturday that offices work in exchange for another day is not
 * counted, so that nobody loses a day of a term.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<MonthDay, String> yearly = new TreeMap<>();
    private final Map<Integer, AnnouncedYear> announced = new HashMap<>();

    WorkingDays(Collection<YearlyDayOff> yearly, Collection<AnnouncedYear> announced) {
        yearly.forEach(it -> this.yearly.put(it.day(), it.name()));
        announced.forEach(it -> this.announced.put(it.year(), it));
    }

    /** Whether the announced days off of that year are known; those on fixed days always are. */
    public boolean knows(int year) {
        return announced.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && off(day).isEmpty();
    }

    /** Why a day from Monday to Friday is none to work on. */
    public Optional<DayOff> off(LocalDate day) {
        if (isWeekend(day)) return Optional.empty();
        var year = announced.get(day.getYear());
        var named = yearly.get(MonthDay.from(day));
        if (named == null) named = year == null ? madeUp(day.getYear()).get(day) : year.name(day);
        return Optional.ofNullable(named).map(it -> new DayOff(day, it));
    }

    /** The day on which so many working days after this one are over; for 0 the day itself or the next working day. */
    public LocalDate after(LocalDate day, int days) {
        return days == 0 ? onOrAfter(day) : count(day, days).last();
    }

    /** @param days at least 1 */
    public CountedDays count(LocalDate from, int days) {
        if (days < 1) throw new IllegalArgumentException("a term has a day at least");
        var counted = new ArrayList<LocalDate>();
        var off = new ArrayList<DayOff>();
        for (var day = from.plusDays(1); counted.size() < days; day = day.plusDays(1)) {
            off(day).ifPresent(off::add);
            if (isWorkingDay(day)) counted.add(day);
        }
        return new CountedDays(from, counted, off, unknown(from, counted.getLast()), unverified(from, counted.getLast()));
    }

    private List<Integer> unknown(LocalDate first, LocalDate last) {
        return years(first, last, year -> !knows(year));
    }

    private List<Integer> unverified(LocalDate first, LocalDate last) {
        return years(first, last, year -> knows(year) && !announced.get(year).verified());
    }

    private static List<Integer> years(LocalDate first, LocalDate last, IntPredicate which) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).filter(which).boxed().toList();
    }

    /** A fixed day that falls on a weekend is made up for on the next working day (Bộ luật Lao động 2019 Điều 111). */
    private Map<LocalDate, String> madeUp(int year) {
        var madeUp = new HashMap<LocalDate, String>();
        for (var fixed : yearly.entrySet()) {
            var day = fixed.getKey().atYear(year);
            if (!isWeekend(day)) continue;
            while (isWeekend(day) || yearly.containsKey(MonthDay.from(day)) || madeUp.containsKey(day)) day = day.plusDays(1);
            madeUp.put(day, fixed.getValue() + " (nghỉ bù)");
        }
        return madeUp;
    }

    private LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) next = next.plusDays(1);
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
