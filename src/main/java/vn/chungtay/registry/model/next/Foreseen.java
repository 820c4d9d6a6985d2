package vn.chungtay.registry.model.next;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;
import vn.chungtay.registry.model.next.CarriedAnswer.Source;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classification.Missing;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.PovertyClass;

/**
 * What the next standard says of a household, and for lack of what it says no more. The evaluator is that of every
 * classification; only what goes into it was carried over.
 *
 * @param carriedOver what went into the evaluator; absent where nobody has looked at the household
 */
public record Foreseen(@Nullable CarriedEvidence carriedOver, Classification outcome, List<Unsaid> unsaid) {

    public Foreseen {
        unsaid = List.copyOf(unsaid);
    }

    /** Of a household at which nobody has looked. */
    public static Foreseen unlooked() {
        var open = new Undecided(List.of(), List.of(), EnumSet.allOf(PovertyClass.class));
        return new Foreseen(null, open, List.of(new Unsaid.NeverLooked()));
    }

    public static Foreseen of(CarriedEvidence carried, NextStandard next) {
        var outcome = next.rule().classify(carried.evidence());
        return new Foreseen(carried, outcome, unsaid(outcome, carried));
    }

    public Optional<CarriedEvidence> carried() {
        return Optional.ofNullable(carriedOver);
    }

    public NextClass result() {
        return NextClass.of(outcome);
    }

    public Set<OpenReason> reasons() {
        return unsaid.stream().map(Unsaid::reason).collect(Collectors.toCollection(() -> EnumSet.noneOf(OpenReason.class)));
    }

    private static List<Unsaid> unsaid(Classification outcome, CarriedEvidence carried) {
        var unsaid = new ArrayList<Unsaid>();
        if (outcome instanceof Undecided it) it.missing().forEach(missing -> add(missing, carried, unsaid));
        return unsaid;
    }

    private static void add(Missing missing, CarriedEvidence carried, List<Unsaid> unsaid) {
        switch (missing) {
            case Missing.NoStandard _ -> unsaid.add(new Unsaid.NoStandard());
            case Missing.NoIncome _ -> unsaid.add(withoutIncome(carried));
            case Missing.LivelihoodUnknown _ -> unsaid.add(new Unsaid.LivelihoodUnknown());
            case Missing.StandardIncomplete it -> unsaid.add(new Unsaid.ValueUnknown(it.parameter()));
            case Missing.IndicatorsUnknown _ -> addIndicators(carried, unsaid);
        }
    }

    private static Unsaid withoutIncome(CarriedEvidence carried) {
        var points = carried.formerPoints();
        return points.isPresent() ? new Unsaid.FormerPoints(points.getAsInt()) : new Unsaid.NoIncome();
    }

    /** What the law has not said and what nobody has asked are two different errands. */
    private static void addIndicators(CarriedEvidence carried, List<Unsaid> unsaid) {
        var unknown = carried.unknown(Source.NO_THRESHOLD);
        if (!unknown.isEmpty()) unsaid.add(new Unsaid.ThresholdsUnknown(unknown));
        var asked = Stream.of(Source.LOOK, Source.RECORDS).flatMap(it -> carried.unknown(it).stream()).toList();
        if (!asked.isEmpty()) unsaid.add(new Unsaid.NeverAsked(asked));
    }
}
