package vn.chungtay.interop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.RevisedHousehold;

/** Makes of a known household and its rows in a list what the register shall hold. An empty cell changes nothing. */
public final class Revision {

    private Revision() {}

    public static RevisedHousehold of(HouseholdRow before, HouseholdRow listed) {
        var isSameClass = listed.classes().isEmpty() || lastClass(before).equals(lastClass(listed));
        var after = new HouseholdRow(
                before.id(),
                before.code(),
                listed.village(),
                listed.address() == null ? before.address() : listed.address(),
                listed.from(),
                members(before, listed),
                null,
                isSameClass ? List.of() : listed.assessments(),
                isSameClass ? List.of() : listed.classes());
        return new RevisedHousehold(before, after);
    }

    /** The first day of what is newest in the register, if that is after the day of the list. */
    public static Optional<LocalDate> newerThan(HouseholdRow before, LocalDate day) {
        var starts = Stream.of(
                Stream.of(before.from()),
                before.members().stream().map(MemberRow::from),
                before.classes().stream().map(it -> Objects.requireNonNull(it.days().from())));
        return starts.flatMap(it -> it).max(Comparator.naturalOrder()).filter(day::isBefore);
    }

    private static Optional<Object> lastClass(HouseholdRow household) {
        List<ClassRow> classes = household.classes();
        return classes.isEmpty() ? Optional.empty() : Optional.of(classes.getLast().povertyClass());
    }

    private static List<MemberRow> members(HouseholdRow before, HouseholdRow listed) {
        var members = new ArrayList<MemberRow>();
        var found = new HashSet<PersonId>();
        for (var member : listed.members()) {
            var known = Difference.match(member, before.members()).filter(it -> found.add(it.id()));
            members.add(known.map(it -> changed(it, member)).orElse(member));
        }
        return members;
    }

    private static MemberRow changed(MemberRow known, MemberRow listed) {
        PersonDetails is = listed.details();
        var number = is.nationalId() == null ? known.details().nationalId() : is.nationalId();
        var details = new PersonDetails(is.name(), is.born(), is.sex(), is.ethnicity(), number);
        return new MemberRow(known.id(), details, listed.relation(), listed.from(), known.profile());
    }
}
