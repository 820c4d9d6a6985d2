package vn.chungtay.registry.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Evidence.Known;

/** What gives a household priority. Derived from its members and never typed in (HHD-05, HHD-10). */
public enum Attribute {
    MINORITY,
    MERIT,
    CHILD_UNDER_16,
    DISABLED,
    DISABLED_WITHOUT_LIVELIHOOD,
    PREGNANT_OR_NURSING,
    HEADED_BY_WOMAN,
    LASTING_JOB,
    NOBODY_ABLE_TO_WORK;

    /** Whether it would be another if working age were drawn otherwise. */
    public boolean restsOnWorkingAge() {
        return this == LASTING_JOB || this == NOBODY_ABLE_TO_WORK;
    }

    /** @param members those of one household on one day, the head among them */
    public static Set<Attribute> of(List<MemberView> members) {
        var found = EnumSet.noneOf(Attribute.class);
        for (var member : members) {
            if (member.relation() == Relation.HEAD) addOfHead(found, member);
            if (member.merit()) found.add(MERIT);
            if (Ages.underSixteen(member.details().born(), member.asOf())) found.add(CHILD_UNDER_16);
            if (member.disabled()) found.add(DISABLED);
            if (member.disabledWithoutLivelihood()) found.add(DISABLED_WITHOUT_LIVELIHOOD);
            if (member.pregnant() || member.nursing()) found.add(PREGNANT_OR_NURSING);
            if (member.employedLastingly()) found.add(LASTING_JOB);
        }
        if (knownUnable(members)) found.add(NOBODY_ABLE_TO_WORK);
        return found;
    }

    private static void addOfHead(Set<Attribute> found, MemberView head) {
        if (head.minority()) found.add(MINORITY);
        if (head.details().sex() == Sex.FEMALE) found.add(HEADED_BY_WOMAN);
    }

    /** Somebody of working age of whom nothing is known could be able: unknown is not no. */
    private static boolean knownUnable(List<MemberView> members) {
        return members.stream()
                .filter(it -> it.workingAge() != Known.NO)
                .allMatch(it -> Boolean.FALSE.equals(it.profile().work().able()));
    }
}
