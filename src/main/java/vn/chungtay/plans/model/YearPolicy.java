package vn.chungtay.plans.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A policy of the plan's years beyond the parts of the programme (PLN-19).
 *
 * @param responsible the organisation that answers for it
 * @param reached by year, the first first
 */
public record YearPolicy(UUID id, String name, String responsible, List<Reached> reached) {

    /**
     * How many people the policy reached in a year.
     *
     * @param evidence the report or list that says so
     */
    public record Reached(int year, int people, String evidence) {}

    public YearPolicy {
        reached = List.copyOf(reached);
    }

    /** The years of the plan for which nobody has said how many. */
    public List<Integer> missing(Years years) {
        return IntStream.rangeClosed(years.from(), years.to())
                .filter(year -> reached.stream().noneMatch(it -> it.year() == year))
                .boxed()
                .toList();
    }
}
