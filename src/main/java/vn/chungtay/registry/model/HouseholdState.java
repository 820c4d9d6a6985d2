package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;

/**
 * A household as it stands: where it lives and who is in it, each since when.
 *
 * @param place absent when it has moved out or was dissolved
 * @param gone the first day on which it lived in no village any more, if it ever left
 * @param classSince since when it has its present class, if it has one
 */
public record HouseholdState(
        HouseholdId id,
        int version,
        @Nullable Place place,
        @Nullable LocalDate gone,
        @Nullable LocalDate classSince,
        List<Member> members) {

    public HouseholdState {
        members = List.copyOf(members);
    }

    /** Where a household lives now. */
    public record Place(UnitId village, @Nullable String address, LocalDate since) {}

    /** Somebody who is in the household now. */
    public record Member(PersonId person, Relation relation, LocalDate since, LocalDate born) {

        public boolean isHead() {
            return relation == Relation.HEAD;
        }
    }

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public Optional<Member> head() {
        return members.stream().filter(Member::isHead).findFirst();
    }

    public List<Member> without(PersonId person) {
        return members.stream().filter(it -> !it.person().equals(person)).toList();
    }
}
