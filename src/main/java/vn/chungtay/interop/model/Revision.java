package vn.chungtay.interop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.RevisedHousehold;

/** Makes of a known household and its rows in a list what the register shall hold. An empty cell changes nothing. */
public final class Revision {

    private Revision() {}

    public static RevisedHousehold of(Listed known, HouseholdRow listed) {
        var before = known.household();
        boolean anew = Difference.isDecidedAnew(known, listed);
        var after = new HouseholdRow(
                before.id(),
                before.code(),
                listed.village(),
                listed.address() == null ? before.address() : listed.address(),
                listed.from(),
                members(before, listed),
                Profiles.over(before.profile(), listed.profile()),
                anew ? listed.assessments() : List.of(),
                anew ? listed.classes().stream().map(it -> over(lastClass(before), it)).toList() : List.of());
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

    private static @Nullable ClassRow lastClass(HouseholdRow household) {
        return household.classes().isEmpty() ? null : household.classes().getLast();
    }

    /** The same class goes on under its decision and with what was seen, unless the list names others. */
    private static ClassRow over(@Nullable ClassRow was, ClassRow is) {
        if (was == null || was.povertyClass() != is.povertyClass()) return is;
        return new ClassRow(
                is.povertyClass(),
                is.days(),
                is.decisionNo() == null ? was.decisionNo() : is.decisionNo(),
                is.decidedOn() == null ? was.decidedOn() : is.decidedOn(),
                is.assessment() == null ? was.assessment() : is.assessment());
    }

    private static List<MemberRow> members(HouseholdRow before, HouseholdRow listed) {
        var meant = Matching.of(listed.members(), before.members());
        var members = new ArrayList<MemberRow>();
        for (var member : listed.members()) {
            var known = meant.get(member.id());
            members.add(known == null ? member : changed(known, member));
        }
        return members;
    }

    private static MemberRow changed(MemberRow known, MemberRow listed) {
        PersonDetails is = listed.details();
        var number = is.nationalId() == null ? known.details().nationalId() : is.nationalId();
        var details = new PersonDetails(is.name(), Matching.born(known, listed), is.sex(), is.ethnicity(), number);
        return new MemberRow(known.id(), details, listed.relation(), listed.from(), Profiles.over(known.profile(), listed.profile()));
    }
}
