package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.model.Condition.AtLeast;
import vn.chungtay.registry.model.Condition.CardEndsWithin;
import vn.chungtay.registry.model.Condition.InJob;
import vn.chungtay.registry.model.Condition.OfClass;
import vn.chungtay.registry.model.Condition.OfGroup;
import vn.chungtay.registry.model.Condition.OfSex;
import vn.chungtay.registry.model.Condition.Trait;
import vn.chungtay.registry.model.Condition.Under;
import vn.chungtay.registry.model.Condition;
import vn.chungtay.registry.model.HouseholdClass;
import vn.chungtay.registry.model.PeopleFilter;
import vn.chungtay.registry.model.Target;
import vn.chungtay.shared.Sex;

/**
 * Whom a list of people is asked for, as it stands in its address: a target group of the plans, conditions of one's own,
 * or both.
 *
 * @param households each household once, as with a target group of households
 * @param from youngest age in full years, included
 * @param under age in full years that is not reached
 * @param cards days within which the insurance card runs out
 * @param undecided those of whom the register does not know, instead of the others
 */
record PeopleQuestion(
        @Nullable UUID unit,
        @Nullable LocalDate asOf,
        @Nullable Target target,
        @Nullable Boolean households,
        @BindParam("class") @Nullable Set<HouseholdClass> classes,
        @BindParam("trait") @Nullable Set<Trait> traits,
        @Nullable Sex sex,
        @Nullable Integer from,
        @Nullable Integer under,
        @Nullable String ethnicity,
        @Nullable Job job,
        @Nullable Integer cards,
        @Nullable Boolean undecided,
        @Nullable String q) {

    private static final int OLDEST = 130;
    private static final int FURTHEST_CARD = 3650;

    /** The fields with a number that nobody can mean: no age of a person, or no time for which a card is given. */
    Set<String> outOfBounds() {
        var faults = new HashSet<String>();
        if (beyond(from, OLDEST)) faults.add("from");
        if (beyond(under, OLDEST)) faults.add("under");
        if (beyond(cards, FURTHEST_CARD)) faults.add("cards");
        return faults;
    }

    private static boolean beyond(@Nullable Integer typed, int most) {
        return typed != null && (typed < 0 || typed > most);
    }

    /** Nobody leafs through the register: somebody has to say whom they mean. */
    boolean isEmpty() {
        return target == null && own().isEmpty() && wanted().isEmpty();
    }

    PeopleFilter filter(UnitId place, LocalDate day) {
        return new PeopleFilter(place, day, ofHouseholds(), conditions(), Boolean.TRUE.equals(undecided), wanted());
    }

    /** Everything that must hold, what the target group means first. */
    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>(target == null ? List.of() : target.conditions());
        conditions.addAll(own());
        return conditions;
    }

    private List<Condition> own() {
        var conditions = new ArrayList<Condition>();
        if (classes != null && !classes.isEmpty()) conditions.add(new OfClass(classes));
        if (traits != null) traits.stream().sorted().forEach(conditions::add);
        if (sex != null) conditions.add(new OfSex(sex));
        if (from != null) conditions.add(new AtLeast(from));
        if (under != null) conditions.add(new Under(under));
        if (ethnicity != null && !ethnicity.isEmpty()) conditions.add(new OfGroup(ethnicity));
        if (job != null) conditions.add(new InJob(job));
        if (cards != null) conditions.add(new CardEndsWithin(cards));
        return conditions;
    }

    boolean ofHouseholds() {
        return Boolean.TRUE.equals(households) || target != null && target.ofHouseholds();
    }

    public String wanted() {
        return q == null ? "" : q.strip();
    }

    /** The same list again, to put behind another address; without whether it is those not known. */
    String query(UnitId place, LocalDate day) {
        var query = UriComponentsBuilder.newInstance().queryParam("unit", place.value()).queryParam("asOf", day);
        add(query, "target", target);
        add(query, "households", households);
        if (classes != null) query.queryParam("class", classes.stream().sorted().toArray());
        if (traits != null) query.queryParam("trait", traits.stream().sorted().toArray());
        add(query, "sex", sex);
        add(query, "from", from);
        add(query, "under", under);
        add(query, "ethnicity", ethnicity == null || ethnicity.isEmpty() ? null : ethnicity);
        add(query, "job", job);
        add(query, "cards", cards);
        if (!wanted().isEmpty()) query.queryParam("q", "{q}");
        return query.encode().buildAndExpand(wanted()).toUri().getRawQuery();
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null) query.queryParam(name, value);
    }
}
