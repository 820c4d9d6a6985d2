package vn.chungtay.registry.model;

import static vn.chungtay.registry.model.Condition.Trait.ABLE_TO_WORK;
import static vn.chungtay.registry.model.Condition.Trait.ALLOWANCE;
import static vn.chungtay.registry.model.Condition.Trait.DISABLED;
import static vn.chungtay.registry.model.Condition.Trait.HARDSHIP_AREA;
import static vn.chungtay.registry.model.Condition.Trait.LEARNING_A_TRADE;
import static vn.chungtay.registry.model.Condition.Trait.LOW_INCOME;
import static vn.chungtay.registry.model.Condition.Trait.MERIT_HOUSEHOLD;
import static vn.chungtay.registry.model.Condition.Trait.MINORITY;
import static vn.chungtay.registry.model.Condition.Trait.MINORITY_HOUSEHOLD;
import static vn.chungtay.registry.model.Condition.Trait.POOR_DISTRICT;
import static vn.chungtay.registry.model.Condition.Trait.STUDYING;
import static vn.chungtay.registry.model.Condition.Trait.WITHOUT_LIVELIHOOD;
import static vn.chungtay.registry.model.Condition.Trait.WORKING_ABROAD;
import static vn.chungtay.registry.model.Condition.Trait.WORKING_AGE;

import java.util.List;
import java.util.Set;
import vn.chungtay.registry.model.Condition.AnyOf;
import vn.chungtay.registry.model.Condition.AtLeast;
import vn.chungtay.registry.model.Condition.OfClass;
import vn.chungtay.registry.model.Condition.OfSex;
import vn.chungtay.registry.model.Condition.Trait;
import vn.chungtay.registry.model.Condition.Under;
import vn.chungtay.shared.Sex;

/**
 * Whom the plans mean by the words of their target groups, as conditions on what the register holds (HHD-02). Where the
 * plans leave something open, the page shows what is read into their words.
 */
public enum Target {
    WORKERS_OF_POOR(false, Classes.TO_SUPPORT, WORKING_AGE, ABLE_TO_WORK),
    WORKERS(false, WORKING_AGE, ABLE_TO_WORK),
    WORKERS_ABROAD(false, Classes.TO_SUPPORT, WORKING_ABROAD),
    LOW_INCOME_WORKERS(false, LOW_INCOME),
    LEARNERS_OF_A_TRADE(false, LEARNING_A_TRADE),
    DISABLED_WITHOUT_LIVELIHOOD(false, DISABLED, WITHOUT_LIVELIHOOD),
    WOMEN_OF_POOR(false, Classes.POOR, new OfSex(Sex.FEMALE), new AtLeast(Classes.NO_LONGER_A_CHILD)),
    CHILDREN_OF_POOR(false, Classes.TO_SUPPORT, new Under(Classes.NO_LONGER_A_CHILD)),
    PREGNANT_OR_NURSING(false, Trait.PREGNANT_OR_NURSING),
    POOR_PERSONS(false, Classes.POOR),
    VULNERABLE(false, new AnyOf(List.of(DISABLED, ALLOWANCE))),
    LEADERS_OF_MODELS(
            false, Classes.TO_SUPPORT, new AnyOf(List.of(DISABLED, MINORITY, new OfSex(Sex.FEMALE), STUDYING)),
            new AtLeast(Classes.NO_LONGER_A_CHILD)),
    LEADERS_BESIDES_STUDENTS(
            false, Classes.TO_SUPPORT, new AnyOf(List.of(DISABLED, MINORITY, new OfSex(Sex.FEMALE))),
            new AtLeast(Classes.NO_LONGER_A_CHILD)),
    RESIDENTS(false),
    RESIDENTS_OF_HARDSHIP_AREAS(false, HARDSHIP_AREA),
    RESIDENTS_OF_POOR_DISTRICTS(false, POOR_DISTRICT),
    POOR_HOUSEHOLDS(true, Classes.TO_SUPPORT),
    POOR_MINORITY_HOUSEHOLDS(true, Classes.POOR, MINORITY_HOUSEHOLD),
    POOR_MERIT_HOUSEHOLDS(true, Classes.POOR, MERIT_HOUSEHOLD),
    HOUSEHOLDS(true);

    private final boolean households;
    private final List<Condition> conditions;

    Target(boolean households, Condition... conditions) {
        this.households = households;
        this.conditions = List.of(conditions);
    }

    /** Whether the group is one of households, so that each is listed once. */
    public boolean ofHouseholds() {
        return households;
    }

    public List<Condition> conditions() {
        return conditions;
    }

    /** What several groups share. */
    private static final class Classes {
        static final Condition POOR = new OfClass(Set.of(HouseholdClass.POOR));
        static final Condition TO_SUPPORT =
                new OfClass(Set.of(HouseholdClass.POOR, HouseholdClass.NEAR_POOR, HouseholdClass.NEWLY_ESCAPED));
        /** The plans' own bound of childhood: under 16 (HHD-11). */
        static final int NO_LONGER_A_CHILD = 16;
    }
}
