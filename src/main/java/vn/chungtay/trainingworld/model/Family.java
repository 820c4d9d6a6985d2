package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.standards.PovertyClass;

/** A household at the end of 2023, before the years that follow are told. Ages are those of that day. */
record Family(HouseholdRow row, Chance chance) {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 10);

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final int OF_AGE = 18;
    private static final int OLDEST_HEAD = 84;

    static int age(MemberRow it) {
        return it.details().born().ageOn(END_OF_2023);
    }

    MemberRow head() {
        return with(Relation.HEAD).findFirst().orElseThrow();
    }

    Stream<MemberRow> with(Relation relation) {
        return row.members().stream().filter(it -> it.relation() == relation);
    }

    boolean isAlone() {
        return row.members().size() == 1;
    }

    /** Who leads the family when the head does not: the spouse, or the oldest who can. */
    Optional<MemberRow> heir(Set<PersonId> without) {
        return row.members().stream()
                .filter(it -> it.relation() != Relation.HEAD && !without.contains(it.id()))
                .filter(it -> age(it) >= OF_AGE && age(it) <= OLDEST_HEAD)
                .min(Comparator.<MemberRow, Boolean>comparing(it -> it.relation() != Relation.SPOUSE)
                        .thenComparing(it -> it.details().born().date()));
    }

    LocalDate someDay() {
        return someDay(FIRST_DAY, LAST_DAY);
    }

    /** A day on which its last class was decided already; what ends a household may not lie before. */
    LocalDate dayAfterDecisions() {
        return someDay(firstFreeDay(), LAST_DAY);
    }

    LocalDate firstFreeDay() {
        var decided = row.classes().getLast().days().firstDay().orElseThrow().plusDays(1);
        return decided.isAfter(FIRST_DAY) ? decided : FIRST_DAY;
    }

    LocalDate someDay(LocalDate first, LocalDate last) {
        return first.plusDays(chance.below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    boolean isLow(LocalDate day) {
        return row.classes().stream()
                .filter(it -> it.days().contains(day))
                .anyMatch(it -> it.povertyClass() == PovertyClass.POOR || it.povertyClass() == PovertyClass.NEAR_POOR);
    }
}
