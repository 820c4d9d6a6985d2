package vn.chungtay.registry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a household lives, from a day on (MDP-07 to MDP-09). Every absent value means "not known". */
public record HouseholdProfile(House house, Sanitation sanitation, Information information, Living living) {

    public static final HouseholdProfile UNKNOWN = new HouseholdProfile(
            new House(null, null, null, null, null, null),
            new Sanitation(null, null),
            new Information(null, null, null, null, null, null),
            new Living(null, null));

    /** The house card: floor, the three main parts, state and year. */
    public record House(
            @Nullable BigDecimal floorAreaM2,
            @Nullable Boolean wallDurable,
            @Nullable Boolean frameDurable,
            @Nullable Boolean roofDurable,
            @Nullable HouseState state,
            @Nullable Integer builtYear) {}

    /** Water for daily life, and latrine: two separate indicators (MDP-08). */
    public record Sanitation(@Nullable Water water, @Nullable Latrine latrine) {}

    /** Telecom and means of information (MDP-09). */
    public record Information(
            @Nullable Boolean internet,
            @Nullable Boolean telecomNeeded,
            @Nullable Boolean television,
            @Nullable Boolean radio,
            @Nullable Boolean phone,
            @Nullable Boolean computer) {}

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
