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
 * @param profile how it lives since that day; absent if not known
 */
public record HouseholdRow(
        HouseholdId id,
        @Nullable String code,
        UnitId village,
        @Nullable String address,
        LocalDate from,
        List<MemberRow> members,
        @Nullable HouseholdProfile profile,
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
}
