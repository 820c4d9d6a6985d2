package vn.chungtay.interop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;

/** What a list says otherwise than the register, in the words of the template: "column: before → after". */
public final class Difference {

    private static final String ARROW = " → ";
    private static final String NOTHING = "–";

    private Difference() {}

    /** The member of the register that a row of the list means: by number, else by name and birth. */
    public static Optional<MemberRow> match(MemberRow listed, List<MemberRow> known) {
        var number = listed.details().nationalId();
        if (number != null) {
            var same = known.stream().filter(it -> number.equals(it.details().nationalId())).findFirst();
            if (same.isPresent()) return same;
        }
        return known.stream()
                .filter(it -> number == null || it.details().nationalId() == null)
                .filter(it -> Vietnamese.fold(it.details().name()).equals(Vietnamese.fold(listed.details().name())))
                .filter(it -> it.details().born().date().getYear() == listed.details().born().date().getYear())
                .findFirst();
    }

    public static List<String> between(HouseholdRow known, HouseholdRow listed) {
        var found = new ArrayList<String>();
        if (!known.village().equals(listed.village())) found.add(Field.VILLAGE.header());
        if (listed.address() != null) add(found, Field.ADDRESS.header(), known.address(), listed.address());
        add(found, Field.CLASS.header(), className(known.classes()), listed.classes().isEmpty() ? className(known.classes()) : className(listed.classes()));
        for (var member : listed.members()) {
            var before = match(member, known.members());
            if (before.isEmpty()) found.add(member.details().name() + ": " + NOTHING + ARROW + Words.RELATION.word(member.relation().name()));
            else member(found, before.get(), member);
        }
        known.members().stream()
                .filter(it -> listed.members().stream().noneMatch(other -> match(other, known.members()).filter(it::equals).isPresent()))
                .forEach(it -> found.add(it.details().name() + ": " + Words.RELATION.word(it.relation().name()) + ARROW + NOTHING));
        return found;
    }

    private static void member(List<String> found, MemberRow before, MemberRow after) {
        var who = after.details().name() + ", ";
        PersonDetails was = before.details();
        PersonDetails is = after.details();
        add(found, who + Field.NAME.header(), was.name(), is.name());
        add(found, who + Field.BIRTH.header(), Vietnamese.date(was.born()), Vietnamese.date(is.born()));
        add(found, who + Field.SEX.header(), Words.SEX.word(was.sex().name()), Words.SEX.word(is.sex().name()));
        add(found, who + Field.ETHNICITY.header(), Words.ETHNICITY.word(was.ethnicity()), Words.ETHNICITY.word(is.ethnicity()));
        add(found, who + Field.RELATION.header(), Words.RELATION.word(before.relation().name()), Words.RELATION.word(after.relation().name()));
        if (is.nationalId() != null) add(found, who + Field.NATIONAL_ID.header(), Objects.toString(was.nationalId(), null), is.nationalId().toString());
    }

    private static @Nullable String className(List<ClassRow> classes) {
        return classes.isEmpty() ? null : Words.POVERTY_CLASS.word(classes.getLast().povertyClass().name());
    }

    private static void add(List<String> found, String what, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) return;
        found.add(what + ": " + Objects.requireNonNullElse(before, NOTHING) + ARROW + Objects.requireNonNullElse(after, NOTHING));
    }
}
