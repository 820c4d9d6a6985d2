package vn.chungtay.registry.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.audit.Subjects;
import vn.chungtay.audit.Subjects.Listed;
import vn.chungtay.audit.Subjects.Named;
import vn.chungtay.audit.Subjects.Subject;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;

/**
 * Whom a line of the trail about a change is about: the households to which something happens and everybody who lives in
 * them right before or right after, so that the trail of one person tells what befell the household too. A household
 * whose class changes has the class before and after as values of its own.
 */
public final class Concerned {

    /** The class that a household has at this point of the transaction; the running one is the last. */
    private static final String CLASS =
            "(select c.class from registry.class_period c where c.household_id = %s and c.valid_to is null)";

    private static final String LIVING = """
            select unnest(cast(:households as uuid[])), null, null
            union all
            select m.person_id, null, null from registry.membership m
            where m.household_id = any (:households) and m.valid_to is null
            """;

    private static final String LEAVING = """
            select h.id, %s, null from registry.household h where h.id = any (:households)
            union all
            select m.person_id, null, null from registry.membership m where m.household_id = any (:households)
            """.formatted(CLASS.formatted("h.id"));

    /** Where the list changed nothing about the class there is none to tell. */
    private static final String REVISED = """
            select v.household_id, nullif(v.was, v.now), nullif(v.now, v.was)
            from (
                select r.household_id, %1$s as now,
                    (select c ->> 'class' from jsonb_array_elements(r.class_period) c where c ->> 'valid_to' is null) as was
                from registry.revision r
                where r.list_id = :list and %2$s) v
            union all
            select m.person_id, null, null from registry.revision r
            join registry.membership m on m.household_id = r.household_id and m.valid_to is null
            where r.list_id = :list and %2$s
            union all
            select cast(m ->> 'person_id' as uuid), null, null from registry.revision r
            cross join lateral jsonb_array_elements(r.membership) m
            where r.list_id = :list and %2$s
                and m ->> 'valid_to' is null
            """;

    private Concerned() {}

    /** Households and those who live in them at this moment. */
    public static Subjects living(Collection<HouseholdId> households) {
        return new Listed(LIVING, Map.of("households", ids(households)));
    }

    /** Households before they leave the register with everybody they ever had. */
    public static Subjects leaving(Collection<HouseholdId> households) {
        return new Listed(LEAVING, Map.of("households", ids(households)));
    }

    /** Households of a list that waited, before they are forgotten. */
    public static Subjects waiting(UUID list) {
        return new Listed("select id, before, after from registry.waiting_subjects(:list)", Map.of("list", list));
    }

    /** Households that a list has just revised. */
    public static Subjects revised(UUID list, Collection<HouseholdId> households) {
        var some = "r.household_id = any (:households)";
        return new Listed(revised(some), Map.of("list", list, "households", ids(households)));
    }

    /** All that a list has revised, before they are put back. */
    public static Subjects toPutBack(UUID list) {
        var back = "select s.id, s.after, s.before from (" + revised("true") + ") as s (id, before, after)";
        return new Listed(back, Map.of("list", list));
    }

    private static String revised(String which) {
        return REVISED.formatted(CLASS.formatted("r.household_id"), which);
    }

    /** Households that come into the register. */
    public static Subjects arriving(List<HouseholdRow> households) {
        var subjects = new ArrayList<Subject>();
        for (var household : households) {
            subjects.add(new Subject(household.id(), null, runningClass(household)));
            household.members().forEach(it -> subjects.add(new Subject(it.id(), null, null)));
        }
        return new Named(subjects);
    }

    private static @Nullable String runningClass(HouseholdRow household) {
        return household.classes().stream()
                .filter(it -> it.days().to() == null)
                .map(it -> it.povertyClass().name())
                .findFirst()
                .orElse(null);
    }

    private static UUID[] ids(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }
}
