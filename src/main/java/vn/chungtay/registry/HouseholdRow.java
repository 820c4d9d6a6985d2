package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * A whole household, as a list or a generated world brings it.
 *
 * @param code unique and stable; {@code null} lets the register give one
 * @param from since when it lives in the village
 * @param profile how it lives; absent if not known
 * @param knownSince since when the profiles of the household and of its members hold; who joined later, since then
 */
public record HouseholdRow(
        HouseholdId id,
        @Nullable String code,
        UnitId village,
        @Nullable String address,
        LocalDate from,
        List<MemberRow> members,
        @Nullable HouseholdProfile profile,
        LocalDate knownSince,
        List<AssessmentRow> assessments,
        List<ClassRow> classes) {

    public HouseholdRow {
        members = List.copyOf(members);
        assessments = List.copyOf(assessments);
        classes = List.copyOf(classes);
        if (members.stream().filter(it -> it.relation() == Relation.HEAD).count() != 1) {
            throw new IllegalArgumentException("a household has one head");
        }
    }

    /** All that is known is known since the household lives in the village. */
    public HouseholdRow(
            HouseholdId id,
            @Nullable String code,
            UnitId village,
            @Nullable String address,
            LocalDate from,
            List<MemberRow> members,
            @Nullable HouseholdProfile profile,
            List<AssessmentRow> assessments,
            List<ClassRow> classes) {
        this(id, code, village, address, from, members, profile, from, assessments, classes);
    }
}
