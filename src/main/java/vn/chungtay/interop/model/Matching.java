package vn.chungtay.interop.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonId;
import vn.chungtay.shared.BirthDate;

/**
 * Which member of a known household each row of a list means. A number is strong evidence but not alone: two people may
 * have been given each other's, so somebody of the same name and birth comes before somebody of only the same number.
 */
final class Matching {

    private static final List<BiPredicate<MemberRow, MemberRow>> FROM_SURE_TO_LIKELY = List.of(
            (listed, known) -> sameNumber(listed, known) && (sameName(listed, known) || sameBirth(listed, known)),
            (listed, known) -> sameName(listed, known) && sameBirth(listed, known),
            (listed, known) -> sameName(listed, known) && sameYear(listed, known),
            Matching::sameNumber);

    private Matching() {}

    /** By the id of the listed member; a known member is found at most once. */
    static Map<PersonId, MemberRow> of(List<MemberRow> listed, List<MemberRow> known) {
        var found = new HashMap<PersonId, MemberRow>();
        var taken = new HashSet<PersonId>();
        for (var isMeant : FROM_SURE_TO_LIKELY) {
            for (var member : listed) {
                if (found.containsKey(member.id())) continue;
                known.stream()
                        .filter(it -> !taken.contains(it.id()) && isMeant.test(member, it))
                        .findFirst()
                        .ifPresent(it -> {
                            found.put(member.id(), it);
                            taken.add(it.id());
                        });
            }
        }
        return found;
    }

    /** A list that gives only the year does not make a known day of that year uncertain again. */
    static BirthDate born(MemberRow known, MemberRow listed) {
        var was = known.details().born();
        var is = listed.details().born();
        boolean agrees = switch (is.precision()) {
            case DAY -> false;
            case MONTH -> was.date().withDayOfMonth(1).equals(is.date().withDayOfMonth(1));
            case YEAR -> was.date().getYear() == is.date().getYear();
        };
        return agrees && was.precision().compareTo(is.precision()) < 0 ? was : is;
    }

    private static boolean sameNumber(MemberRow one, MemberRow other) {
        var number = one.details().nationalId();
        return number != null && number.equals(other.details().nationalId());
    }

    private static boolean sameName(MemberRow one, MemberRow other) {
        return Vietnamese.fold(one.details().name()).equals(Vietnamese.fold(other.details().name()));
    }

    private static boolean sameBirth(MemberRow one, MemberRow other) {
        return one.details().born().equals(other.details().born());
    }

    private static boolean sameYear(MemberRow one, MemberRow other) {
        return one.details().born().date().getYear() == other.details().born().date().getYear();
    }
}
