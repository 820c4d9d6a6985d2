package vn.chungtay.trainingworld.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;

/** A family with everything known of it at the end of 2023. */
record Home(List<Member> family, HouseholdProfile profile, Deprivations deprivations) {

    /** The day since when all this is known: what earlier looks saw was not kept as a profile. */
    static final LocalDate TOLD_ON = Review.ALL.get(Review.OF_2023).decided();

    private static final BigDecimal LITTLE_LAND = BigDecimal.valueOf(1500);

    static Home of(List<Member> family, HouseholdProfile profile) {
        return new Home(List.copyOf(family), profile, Lacking.of(family, profile));
    }

    Known madeInAgriculture() {
        return switch (livelihood()) {
            case AGRICULTURE, FORESTRY, FISHERY, SALT -> Known.YES;
            case TRADE, WAGE, OTHER -> Known.NO;
        };
    }

    /** Why such a family is poor, as far as its circumstances show it. */
    Set<Cause> causes(Chance chance) {
        var causes = EnumSet.noneOf(Cause.class);
        addIf(causes, Cause.NO_LAND, hasLittleLand());
        addIf(causes, Cause.NO_LABOUR, family.stream().noneMatch(it -> it.who().isInTheLabourForce()));
        addIf(causes, Cause.ILLNESS, family.stream().anyMatch(it -> it.who().isSeverelyDisabled()));
        addIf(causes, Cause.NO_SKILLS, deprivations.lacking().contains(Hardship.JOB) && chance.percent(70));
        addIf(causes, Cause.NO_KNOWLEDGE, chance.percent(28));
        addIf(causes, Cause.NO_TOOLS, chance.percent(14));
        addIf(causes, Cause.NO_CAPITAL, causes.isEmpty() || chance.percent(45));
        return causes;
    }

    private boolean hasLittleLand() {
        return Objects.requireNonNull(profile.living().farmLandM2()).compareTo(LITTLE_LAND) < 0
                && madeInAgriculture() == Known.YES;
    }

    private Livelihood livelihood() {
        return Objects.requireNonNull(profile.living().livelihood());
    }

    private static void addIf(Set<Cause> causes, Cause cause, boolean holds) {
        if (holds) causes.add(cause);
    }
}
