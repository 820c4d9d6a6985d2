package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.programme.ComponentCode;

/**
 * What is there of the five things that a part needs, by whom and since when (ROL-27).
 *
 * @param leads those who answer for the part
 * @param there what was found of each kind, the newest first; a kind without anything is missing
 */
public record PartFile(ComponentCode component, List<String> leads, Map<PartPaper.Kind, List<Found>> there) {

    /** Where something was found. */
    public enum Where {
        /** A paper that was recorded. */
        PAPER,
        /** The part as it stands in the plan, handed in. */
        HANDED_IN,
        /** Lines of the plan's budget. */
        BUDGET,
        /** Norms of the programme that serve in the part. */
        PROGRAMME,
        /** A report that came in. */
        REPORT
    }

    /**
     * @param words number of the paper, amount, count
     * @param by whose it is; empty where it is nobody's in particular
     * @param since absent where no day is known
     */
    public record Found(Where where, String words, String by, @Nullable LocalDate since) {}

    public PartFile {
        leads = List.copyOf(leads);
        var complete = new EnumMap<PartPaper.Kind, List<Found>>(PartPaper.Kind.class);
        for (var kind : PartPaper.Kind.values()) complete.put(kind, newestFirst(there.getOrDefault(kind, List.of())));
        there = complete;
    }

    private static List<Found> newestFirst(List<Found> found) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Found::since, Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
        return List.copyOf(sorted);
    }

    public List<Found> of(PartPaper.Kind kind) {
        return there.get(kind);
    }

    public List<PartPaper.Kind> missing() {
        return List.of(PartPaper.Kind.values()).stream().filter(it -> of(it).isEmpty()).toList();
    }
}
