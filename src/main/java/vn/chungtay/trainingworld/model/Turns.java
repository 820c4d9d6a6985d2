package vn.chungtay.trainingworld.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdAct.ChangeHead;
import vn.chungtay.registry.HouseholdAct.Die;
import vn.chungtay.registry.HouseholdAct.Join;
import vn.chungtay.registry.HouseholdAct.Leave;
import vn.chungtay.registry.HouseholdAct.Move;
import vn.chungtay.registry.HouseholdAct.MoveIn;
import vn.chungtay.registry.HouseholdAct.MoveOut;
import vn.chungtay.registry.HouseholdAct.Split;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;

/** The turns that the life of a family may take between 2024 and today. Each family takes one of them, most none. */
final class Turns {

    private final Newcomers newcomers;
    private final List<UnitId> villages;

    Turns(Newcomers newcomers, List<UnitId> villages) {
        this.newcomers = newcomers;
        this.villages = List.copyOf(villages);
    }

    List<HouseholdAct> of(Family family) {
        return Stream.<Function<Family, List<HouseholdAct>>>of(
                        this::theSonMovesOut,
                        this::theOldestDies,
                        this::theHeirTakesOver,
                        this::aDaughterMarries,
                        this::aSonMarries,
                        this::leavesTheCommune,
                        this::movesToAnotherVillage,
                        this::aChildIsBorn)
                .map(turn -> turn.apply(family))
                .filter(acts -> !acts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A married son leaves with wife and children and leads a household of his own. */
    private List<HouseholdAct> theSonMovesOut(Family family) {
        var wife = family.with(Relation.CHILD_IN_LAW).findFirst();
        var son = grown(family, Sex.MALE, 19, 60);
        if (wife.isEmpty() || son.isEmpty() || !family.chance().percent(14)) return List.of();
        var leaving = Stream.of(Stream.of(son.getFirst(), wife.get()), family.with(Relation.GRANDCHILD))
                .flatMap(it -> it)
                .map(MemberRow::id)
                .collect(Collectors.toSet());
        return List.of(new Split(leaving, son.getFirst().id(), null, family.someDay()));
    }

    private List<HouseholdAct> theOldestDies(Family family) {
        var oldest = family.row().members().stream()
                .min(Comparator.comparing(it -> it.details().born().date()))
                .orElseThrow();
        int age = Family.age(oldest);
        if (age < 66 || !family.chance().percent(Math.min(35, age - 60))) return List.of();
        var heir = oldest.relation() == Relation.HEAD ? family.heir(Set.of(oldest.id())) : Optional.<MemberRow>empty();
        if (oldest.relation() == Relation.HEAD && heir.isEmpty() && !family.isAlone()) return List.of();
        return List.of(new Die(oldest.id(), heir.map(MemberRow::id).orElse(null), family.dayAfterDecisions()));
    }

    private List<HouseholdAct> theHeirTakesOver(Family family) {
        if (Family.age(family.head()) < 68 || !family.chance().percent(8)) return List.of();
        return family.heir(Set.of()).stream()
                .<HouseholdAct>map(it -> new ChangeHead(it.id(), family.someDay()))
                .toList();
    }

    private List<HouseholdAct> aDaughterMarries(Family family) {
        var daughters = grown(family, Sex.FEMALE, 19, 27);
        if (daughters.isEmpty() || !family.chance().percent(10)) return List.of();
        return List.of(new Leave(daughters.getFirst().id(), null, family.someDay()));
    }

    private List<HouseholdAct> aSonMarries(Family family) {
        var sons = grown(family, Sex.MALE, 22, 32);
        boolean married = family.with(Relation.CHILD_IN_LAW).findAny().isPresent();
        if (sons.isEmpty() || married || !family.chance().percent(12)) return List.of();
        return List.of(new Join(newcomers.bride(family, sons.getFirst()), Relation.CHILD_IN_LAW, family.someDay()));
    }

    /** Some come back. */
    private List<HouseholdAct> leavesTheCommune(Family family) {
        if (!family.chance().perMille(8)) return List.of();
        var gone = family.someDay();
        var back = gone.plusDays(family.chance().between(120, 400));
        if (back.isAfter(Family.LAST_DAY) || !family.chance().percent(40)) return List.of(new MoveOut(gone));
        return List.of(new MoveOut(gone), new MoveIn(family.row().village(), null, back));
    }

    private List<HouseholdAct> movesToAnotherVillage(Family family) {
        var village = family.chance().pick(villages);
        if (village.equals(family.row().village()) || !family.chance().perMille(8)) return List.of();
        return List.of(new Move(village, null, family.someDay()));
    }

    private List<HouseholdAct> aChildIsBorn(Family family) {
        var mother = Stream.of(Relation.HEAD, Relation.SPOUSE, Relation.CHILD_IN_LAW)
                .flatMap(family::with)
                .filter(it -> it.details().sex() == Sex.FEMALE && Family.age(it) >= 19 && Family.age(it) <= 38)
                .findFirst();
        if (mother.isEmpty()) return List.of();
        var expected = Optional.ofNullable(mother.get().profile()).map(it -> it.health().pregnantUntil());
        if (expected.isEmpty() && !family.chance().percent(16)) return List.of();
        var born = expected.filter(it -> !it.isBefore(Family.FIRST_DAY)).orElseGet(family::someDay);
        var relation = mother.get().relation() == Relation.CHILD_IN_LAW ? Relation.GRANDCHILD : Relation.CHILD;
        return List.of(new Join(newcomers.child(family, born), relation, born));
    }

    private static List<MemberRow> grown(Family family, Sex sex, int from, int to) {
        return family.with(Relation.CHILD)
                .filter(it -> it.details().sex() == sex && Family.age(it) >= from && Family.age(it) <= to)
                .toList();
    }
}
