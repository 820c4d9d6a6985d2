package vn.chungtay.trainingworld.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Soundness;
import vn.chungtay.registry.HouseholdProfile.Water;

/** How a family lives: the house, water, latrine, information and land that show exactly its hardships. */
final class Dwelling {

    private final Chance chance;
    private final Set<Integer> lacking;
    private final boolean inTown;

    Dwelling(Chance chance, Set<Integer> lacking, boolean inTown) {
        this.chance = chance;
        this.lacking = lacking;
        this.inTown = inTown;
    }

    HouseholdProfile tell(int people) {
        return new HouseholdProfile(house(people), new Sanitation(water(), latrine()), information(), living());
    }

    private House house(int people) {
        boolean weak = lacking.contains(Hardship.HOUSE);
        var strong = chance.pick(List.of(0, 1, 2));
        boolean onePartWeak = !weak && chance.percent(25);
        return new House(
                area(people),
                part(weak, onePartWeak, strong == 0),
                part(weak, onePartWeak, strong == 1),
                part(weak, onePartWeak, strong == 2),
                state(weak, onePartWeak),
                chance.between(1988, 2021),
                new Soundness(!weak, !weak, true, !weak && !onePartWeak));
    }

    /** A weak house has one durable part of three, or none; a good one lacks at most one. */
    private static boolean part(boolean weak, boolean onePartWeak, boolean chosen) {
        return weak ? chosen : !(onePartWeak && chosen);
    }

    private HouseState state(boolean weak, boolean onePartWeak) {
        if (weak) return chance.percent(40) ? HouseState.DILAPIDATED : HouseState.TEMPORARY;
        return onePartWeak || chance.percent(60) ? HouseState.SEMI_SOLID : HouseState.SOLID;
    }

    /** The limit of 8 m² a head lies between the two ranges. */
    private BigDecimal area(int people) {
        int tenthsEach = lacking.contains(Hardship.AREA) ? chance.between(48, 78) : chance.between(90, 260);
        return BigDecimal.valueOf((long) tenthsEach * people, 1);
    }

    private Water water() {
        if (lacking.contains(Hardship.WATER)) return chance.pick(List.of(Water.UNPROTECTED, Water.SURFACE));
        return inTown
                ? chance.pick(List.of(Water.PIPED, Water.PIPED, Water.DRILLED_WELL))
                : chance.pick(List.of(
                        Water.PROTECTED_SPRING, Water.DRILLED_WELL, Water.PROTECTED_WELL, Water.PIPED, Water.RAIN));
    }

    private Latrine latrine() {
        if (lacking.contains(Hardship.LATRINE)) return chance.pick(List.of(Latrine.UNHYGIENIC, Latrine.NONE));
        return chance.pick(
                List.of(Latrine.SEPTIC, Latrine.SEPTIC, Latrine.POUR_FLUSH, Latrine.DOUBLE_VAULT, Latrine.PIT_WITH_SLAB));
    }

    private Information information() {
        boolean internet = !lacking.contains(Hardship.INTERNET);
        if (lacking.contains(Hardship.MEDIA)) return new Information(internet, true, false, false, false, false, false);
        return new Information(
                internet, !internet && chance.percent(80), chance.percent(85), chance.percent(10), true, chance.percent(9), true);
    }

    private Living living() {
        var livelihood = livelihood();
        boolean land = livelihood == Livelihood.AGRICULTURE || livelihood == Livelihood.FORESTRY;
        return new Living(livelihood, BigDecimal.valueOf(land ? 10L * chance.between(20, 900) : 0));
    }

    private Livelihood livelihood() {
        var weights = inTown ? new int[] {30, 2, 34, 28, 6} : new int[] {70, 12, 5, 11, 2};
        return switch (chance.weighted(weights)) {
            case 0 -> Livelihood.AGRICULTURE;
            case 1 -> Livelihood.FORESTRY;
            case 2 -> Livelihood.TRADE;
            case 3 -> Livelihood.WAGE;
            default -> Livelihood.OTHER;
        };
    }
}
