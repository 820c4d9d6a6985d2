package vn.chungtay.trainingworld.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.WorkingAge;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.StandardsConfiguration;

/** The invented families were looked at by other eyes than the rules of the register; both have to see the same. */
class RecordedWorldTest {

    private static final @Nullable WorkingAge WORKING =
            StandardsConfiguration.workingAges().on(LocalDate.of(2023, 12, 31)).orElse(null);
    private static final StandardsBook BOOK = StandardsConfiguration.standardsBook();

    /** The generator tells everybody's age on this day, whenever in the autumn the family was looked at. */
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    @Test
    void the_records_of_a_district_give_the_evidence_of_its_review_again() {
        var seen = new ArrayList<Deprivations>();
        var read = new ArrayList<Deprivations>();
        everyLookOfTheLastYear((household, look) -> {
            seen.add(look.evidence().deprivations());
            read.add(read(household).deprivations());
        });

        assertThat(seen).hasSizeGreaterThan(3_000);
        for (int i = 0; i < seen.size(); i++) {
            int known = ~read.get(i).unknownBits();
            assertThat(read.get(i).lackingBits()).isEqualTo(seen.get(i).lackingBits() & known);
        }
        assertThat(read.stream().mapToInt(Deprivations::unknownCount).sum())
                .as("answers that the records leave open, of twelve for each household")
                .isLessThan(seen.size() * 12 / 50);
    }

    private interface Look {
        void at(HouseholdRow household, AssessmentRow look);
    }

    private static void everyLookOfTheLastYear(Look look) {
        var world = World.voNhai(BOOK);
        for (var commune : world.communes()) {
            world.households(commune, _ -> new UnitId(UUID.randomUUID()))
                    .forEach(household -> household.assessments().stream()
                            .filter(it -> it.on().getYear() == END_OF_2023.getYear())
                            .forEach(it -> look.at(household, it)));
        }
    }

    private static RecordedEvidence read(HouseholdRow household) {
        var members = household.members().stream().map(RecordedWorldTest::view).toList();
        var profile = Objects.requireNonNull(household.profile());
        return RecordedEvidence.of(profile, members, END_OF_2023, BOOK.indicatorsOn(END_OF_2023));
    }

    private static MemberView view(MemberRow it) {
        var profile = Objects.requireNonNullElse(it.profile(), PersonProfile.UNKNOWN);
        return new MemberView(it.id(), it.details(), "", false, it.relation(), it.from(), profile, WORKING, END_OF_2023);
    }
}
