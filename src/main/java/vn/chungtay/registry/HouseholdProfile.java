package vn.chungtay.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a household lives, from a day on (MDP-07 to MDP-09). Every absent value means "not known". */
public record HouseholdProfile(House house, Sanitation sanitation, Information information, Living living) {

    public static final HouseholdProfile UNKNOWN = new HouseholdProfile(
            new House(null, null, null, null, null, null, Soundness.UNKNOWN),
            new Sanitation(null, null),
            new Information(null, null, null, null, null, null, null),
            new Living(null, null));

    /** The house card: floor area, the three main parts, state and year, and how sound it is (MDP-07). */
    public record House(
            @Nullable BigDecimal floorAreaM2,
            @Nullable Boolean wallDurable,
            @Nullable Boolean frameDurable,
            @Nullable Boolean roofDurable,
            @Nullable HouseState state,
            @Nullable Integer builtYear,
            Soundness soundness) {

        /** The ground floor and the three main parts in the order of building, and whether each is durable, if known. */
        public List<Map.Entry<String, Optional<Boolean>>> parts() {
            return List.of(
                    Map.entry("floor", Optional.ofNullable(soundness.floorDurable())),
                    Map.entry("wall", Optional.ofNullable(wallDurable)),
                    Map.entry("frame", Optional.ofNullable(frameDurable)),
                    Map.entry("roof", Optional.ofNullable(roofDurable)));
        }
    }

    /**
     * What the look at a house tells besides its parts; no indicator counts it.
     *
     * @param floorDurable the ground floor is of durable material
     * @param settled the household may stay: nobody can send it away
     * @param withstandsDisasters the house is made for the storms and floods of its place
     */
    public record Soundness(
            @Nullable Boolean floorDurable,
            @Nullable Boolean safe,
            @Nullable Boolean settled,
            @Nullable Boolean withstandsDisasters) {
        public static final Soundness UNKNOWN = new Soundness(null, null, null, null);
    }

    /** Water for daily life, and latrine: two separate indicators (MDP-08). */
    public record Sanitation(@Nullable Water water, @Nullable Latrine latrine) {}

    /**
     * Telecom and means of information (MDP-09).
     *
     * @param telecomNeeded the household wishes to use telecom services and does not yet
     * @param reached products of information on poverty reduction have come to it
     */
    public record Information(
            @Nullable Boolean internet,
            @Nullable Boolean telecomNeeded,
            @Nullable Boolean television,
            @Nullable Boolean radio,
            @Nullable Boolean phone,
            @Nullable Boolean computer,
            @Nullable Boolean reached) {

        /** The means of information that were asked for, and whether the household has them. */
        public List<Map.Entry<String, Boolean>> means() {
            var all = new ArrayList<Map.Entry<String, Boolean>>();
            if (television != null) all.add(Map.entry("television", television));
            if (radio != null) all.add(Map.entry("radio", radio));
            if (phone != null) all.add(Map.entry("phone", phone));
            if (computer != null) all.add(Map.entry("computer", computer));
            return all;
        }
    }

    /** What the household lives on. */
    public record Living(@Nullable Livelihood livelihood, @Nullable BigDecimal farmLandM2) {}

    /** How sound the house is. */
    public enum HouseState {
        SOLID,
        SEMI_SOLID,
        TEMPORARY,
        DILAPIDATED
    }

    /** Main source of water; the last two are not clean. */
    public enum Water {
        PIPED,
        DRILLED_WELL,
        PROTECTED_WELL,
        PROTECTED_SPRING,
        RAIN,
        BOTTLED,
        UNPROTECTED,
        SURFACE
    }

    /** Kind of latrine; the last two are not hygienic. */
    public enum Latrine {
        SEPTIC,
        POUR_FLUSH,
        VIP,
        PIT_WITH_SLAB,
        DOUBLE_VAULT,
        UNHYGIENIC,
        NONE
    }

    /** Main source of living; the first four can make a household one of average living standard. */
    public enum Livelihood {
        AGRICULTURE,
        FORESTRY,
        FISHERY,
        SALT,
        TRADE,
        WAGE,
        OTHER
    }
}
