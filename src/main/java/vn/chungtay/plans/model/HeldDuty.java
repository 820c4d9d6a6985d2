package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A duty that an office has: its own, or left to it by one that is gone (ROL-03).
 *
 * @param from the office that had it first; the holder itself for its own
 */
public record HeldDuty(Office from, Office.UsualDuty duty) {

    /** Whether another office had it first. */
    public boolean leftTo(Office holder) {
        return !from.code().equals(holder.code());
    }

    /**
     * What an office has in a year: its own first, then what those left that were gone by then. A thing that an office
     * of the holder's level leads in its own words is not left to anybody else, nobody coordinates a thing that they lead, and
     * what the holder has twice it has once.
     *
     * @param all the offices of all levels
     */
    public static List<HeldDuty> of(Office holder, Collection<Office> all, int year) {
        var held = new ArrayList<HeldDuty>();
        holder.usual().forEach(it -> held.add(new HeldDuty(holder, it)));
        var ledByAnybody = led(all.stream().filter(it -> it.level() == holder.level() && it.thereIn(year)).toList());
        var ledByHolder = led(List.of(holder));
        for (var gone : predecessors(holder, all, year, new HashSet<>())) {
            for (var duty : gone.usual()) {
                rest(duty, duty.role().leads() ? ledByAnybody : ledByHolder).ifPresent(it -> {
                    held.add(new HeldDuty(gone, it));
                    if (!it.role().leads()) return;
                    ledByAnybody.addAll(keys(it));
                    ledByHolder.addAll(keys(it));
                });
            }
        }
        return List.copyOf(held);
    }

    /** Those whose work came to it, directly or over others, as long as they are there no more. */
    private static List<Office> predecessors(Office holder, Collection<Office> all, int year, Set<String> seen) {
        var found = new ArrayList<Office>();
        for (var one : all) {
            if (!one.takenOverBy().equals(Optional.of(holder.code())) || one.thereIn(year) || !seen.add(one.code())) continue;
            found.add(one);
            found.addAll(predecessors(one, all, year, seen));
        }
        return found;
    }

    private static Set<String> led(Collection<Office> offices) {
        return offices.stream()
                .flatMap(it -> it.usual().stream())
                .filter(it -> it.role().leads())
                .flatMap(it -> keys(it).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What remains of a duty without these things; empty if nothing does. */
    private static Optional<Office.UsualDuty> rest(Office.UsualDuty duty, Set<String> taken) {
        if (duty.about().isBlank() && !duty.role().leads()) return Optional.of(duty);
        var left = subjects(duty).stream().filter(it -> !taken.contains(Office.key(it))).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Office.UsualDuty(duty.role(), String.join("; ", left), duty.task(), duty.seenIn()));
    }

    private static Set<String> keys(Office.UsualDuty duty) {
        return subjects(duty).stream().map(Office::key).collect(Collectors.toSet());
    }

    /** The plan as a whole is one thing too, the one without words. */
    private static List<String> subjects(Office.UsualDuty duty) {
        return Arrays.stream(duty.about().split(";")).map(String::strip).toList();
    }
}
