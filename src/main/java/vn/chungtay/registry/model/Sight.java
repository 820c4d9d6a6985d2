package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/**
 * How far somebody may look at a household, by where it lived and where they have the right to look.
 *
 * <p>Whoever is responsible for the village where it lives, or lived last, sees everything, the years elsewhere
 * included: the file goes with the household. Whoever was responsible for it on the day they ask about sees it as it was
 * on that day, because it counts in their figures of that day; of what came after it left them they see nothing. A
 * household that came back and left again is looked at in one of these stays at a time.
 *
 * <p>Where it went to is not said. The act of moving keeps no place to go to; the new address is a record of the new
 * place, and an old list would otherwise find everybody who ever left.
 */
public sealed interface Sight {

    /** Everything that is recorded. */
    record Whole(UnitId village) implements Sight {}

    /**
     * As it was on the asked day.
     *
     * @param village where it lived then
     * @param lastDay the last of the days on which it lived with them, at or after the asked day
     */
    record Until(UnitId village, LocalDate lastDay) implements Sight {}

    /**
     * Not on the asked day, though on others.
     *
     * @param lastDay the last day on which it lived with them
     */
    record MovedAway(LocalDate lastDay) implements Sight {}

    /** It never lived with them. */
    record Nothing() implements Sight {}

    /** @param days the first day is always known */
    record Stay(UnitId village, DateRange days) {

        /** A stay that is over. */
        private LocalDate lastDay() {
            return days.lastDay().orElseThrow();
        }
    }

    /**
     * @param stays all places where the household lived, the earliest first, at least one
     * @param mine whether somebody has the right to look at households of a village today
     */
    static Sight of(List<Stay> stays, Predicate<UnitId> mine, LocalDate asOf) {
        var last = stays.getLast();
        if (mine.test(last.village())) return new Whole(last.village());
        for (int at = 0; at < stays.size(); at++) {
            var stay = stays.get(at);
            if (stay.days().contains(asOf) && mine.test(stay.village())) {
                return new Until(stay.village(), endOfRun(stays, mine, at));
            }
        }
        return stays.reversed().stream()
                .filter(it -> mine.test(it.village()))
                .findFirst()
                .<Sight>map(it -> new MovedAway(it.lastDay()))
                .orElse(new Nothing());
    }

    /** A move within the own villages, or away and back with nobody else in between, ends nothing. */
    private static LocalDate endOfRun(List<Stay> stays, Predicate<UnitId> mine, int from) {
        int at = from;
        while (mine.test(stays.get(at + 1).village())) at++;
        return stays.get(at).lastDay();
    }
}
