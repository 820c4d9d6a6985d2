package vn.chungtay.interop.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/**
 * What a list says otherwise than the register, in the words of the template: "column: before → after". What the list
 * leaves empty is no difference.
 */
public final class Difference {

    private static final String ARROW = " → ";
    private static final String NOTHING = "–";
    private static final String HIDDEN = "…";
    private static final int SHOWN_DIGITS = 3;

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    public static List<String> between(Listed known, HouseholdRow listed) {
        var difference = new Difference();
        var household = known.household();
        if (!household.village().equals(listed.village())) difference.found.add(Field.VILLAGE.header());
        difference.stated("", Map.of(Field.ADDRESS, text(household.address())), Map.of(Field.ADDRESS, text(listed.address())));
        difference.stated("", decided(known), decided(listed));
        difference.stated("", Profiles.written(household.profile()), Profiles.written(listed.profile()));
        difference.members(household.members(), listed.members());
        return difference.found;
    }

    /** Whether the class, or what it rests on, is said otherwise. */
    static boolean isDecidedAnew(Listed known, HouseholdRow listed) {
        var difference = new Difference();
        difference.stated("", decided(known), decided(listed));
        return !difference.found.isEmpty();
    }

    private static Map<Field, String> decided(Listed known) {
        var cells = new EnumMap<Field, String>(Field.class);
        if (known.evidence() != null) cells.putAll(WrittenHousehold.seen(known.evidence(), known.causes()));
        decision(cells, known.household().classes());
        return cells;
    }

    private static Map<Field, String> decided(HouseholdRow listed) {
        var cells = new EnumMap<Field, String>(Field.class);
        for (var look : listed.assessments()) cells.putAll(WrittenHousehold.seen(look.evidence(), look.causes()));
        decision(cells, listed.classes());
        return cells;
    }

    private static void decision(Map<Field, String> cells, List<ClassRow> classes) {
        if (!classes.isEmpty()) cells.putAll(WrittenHousehold.decision(classes.getLast()));
    }

    private void members(List<MemberRow> known, List<MemberRow> listed) {
        var meant = Matching.of(listed, known);
        for (var member : listed) {
            var before = meant.get(member.id());
            if (before == null) found.add(member.details().name() + ": " + NOTHING + ARROW + Words.RELATION.word(member.relation().name()));
            else member(before, member);
        }
        var staying = new HashSet<>(meant.values());
        known.stream().filter(it -> !staying.contains(it)).forEach(it ->
                found.add(it.details().name() + ": " + Words.RELATION.word(it.relation().name()) + ARROW + NOTHING));
    }

    private void member(MemberRow before, MemberRow after) {
        var who = after.details().name() + ", ";
        stated(who, person(before, before.details().born()), person(after, Matching.born(before, after)));
        stated(who, Profiles.written(before.profile()), Profiles.written(after.profile()));
    }

    private static Map<Field, String> person(MemberRow member, BirthDate born) {
        var details = member.details();
        var cells = new EnumMap<Field, String>(Field.class);
        cells.put(Field.NAME, details.name());
        cells.put(Field.BIRTH, Vietnamese.date(born));
        cells.put(Field.SEX, Words.SEX.word(details.sex().name()));
        cells.put(Field.ETHNICITY, Words.ETHNICITY.word(details.ethnicity()));
        cells.put(Field.RELATION, Words.RELATION.word(member.relation().name()));
        if (details.nationalId() != null) cells.put(Field.NATIONAL_ID, details.nationalId().digits());
        return cells;
    }

    /** Numbers are compared as they are and shown masked. */
    private void stated(String who, Map<Field, String> before, Map<Field, String> after) {
        for (var field : Field.values()) {
            var is = after.getOrDefault(field, "");
            var was = before.getOrDefault(field, "");
            if (is.isEmpty() || is.equals(was)) continue;
            found.add(who + field.header() + ": " + shown(field, was) + ARROW + shown(field, is));
        }
    }

    private static String shown(Field field, String value) {
        if (value.isEmpty()) return NOTHING;
        return switch (field) {
            case NATIONAL_ID -> new NationalId(value).masked();
            case INSURANCE_NO -> HIDDEN + value.substring(Math.max(0, value.length() - SHOWN_DIGITS));
            default -> value;
        };
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
