package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;

/**
 * What the registry records of a household that escaped, as far as signs are read from it. What is not known is absent, and
 * nothing follows from it.
 *
 * @param recognised day of the decision that recognised the escape; what happened until then was known to it
 * @param lives what was known of members, by day
 * @param homes how the household lived, by day
 * @param looks by day
 * @param visits on which somebody met the household, by day; of one day in the order in which they were written down
 */
public record HouseholdFacts(
        HouseholdId household,
        LocalDate recognised,
        List<Departure> departures,
        List<Life> lives,
        List<Home> homes,
        List<Seen> looks,
        List<Needed> needs,
        List<Met> visits) {

    public HouseholdFacts {
        departures = List.copyOf(departures);
        lives = lives.stream().sorted(Comparator.comparing(Life::from)).toList();
        homes = homes.stream().sorted(Comparator.comparing(Home::from)).toList();
        looks = looks.stream().sorted(Comparator.comparing(Seen::on)).toList();
        needs = List.copyOf(needs);
        visits = visits.stream().sorted(Comparator.comparing(Met::on)).toList();
    }

    /** Somebody left the household, or died. */
    public record Departure(PersonId person, boolean died, LocalDate on) {}

    /**
     * A member from a day on.
     *
     * @param attending a level of school, or {@code NOT_ATTENDING}
     */
    public record Life(
            PersonId person,
            LocalDate born,
            LocalDate from,
            @Nullable String attending,
            @Nullable Job job,
            @Nullable Boolean stable,
            @Nullable Disability disability,
            @Nullable Boolean insured) {}

    public record Home(
            LocalDate from,
            @Nullable HouseState state,
            @Nullable Boolean safe,
            @Nullable Water water,
            @Nullable Latrine latrine) {}

    /**
     * A look at the household.
     *
     * @param lacking one bit for each indicator, the first one lowest
     * @param unknown as above, of what nobody looked at
     * @param line what was measured and the line; absent if the look was not measured
     */
    public record Seen(
            AssessmentId id, LocalDate on, String standard, int lacking, int unknown, String result, @Nullable Line line) {}

    /** @param parameter {@code income_line} in đồng a head and month, or {@code b1_line} in points */
    public record Line(String parameter, long measured, long threshold) {}

    public record Needed(Need need, LocalDate on) {}

    /** Somebody met the household and found this. */
    public record Met(LocalDate on, Visit.Result found) {}

    /** The look by which the escape was recognised: the last one until then. */
    Optional<Seen> atRecognition() {
        return looks.stream().filter(it -> !it.on().isAfter(recognised)).reduce((_, later) -> later);
    }

    /** The last look after the recognition. */
    public Optional<Seen> lastLook() {
        return looks.stream().filter(it -> it.on().isAfter(recognised)).reduce((_, later) -> later);
    }

    /** Whether somebody met the household on that day or since. */
    boolean visitedSince(LocalDate day) {
        return visits.stream().anyMatch(it -> !it.on().isBefore(day));
    }

    /** The last visit, if it found that something is left to do and nobody has looked at the household since. */
    Optional<Met> lastFoundRisk() {
        return visits.stream()
                .reduce((_, later) -> later)
                .filter(it -> it.found().asksForMore() && it.on().isAfter(recognised))
                .filter(it -> lastLook().filter(look -> look.on().isAfter(it.on())).isEmpty());
    }
}
