package vn.chungtay.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;

/** What the reports count of members: children by what they lack, merits, ability to work. Not known is never no. */
@StoryTest
class ReportMembersTest {

    @Autowired
    private GivenCountedReview review;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private GivenHouseholds households;

    private GivenCountedReview.Place place;

    @BeforeEach
    void a_commune() {
        place = review.place();
    }

    @Test
    void a_child_is_counted_under_each_thing_it_lacks_itself() {
        var household = poor();
        child(household, 2015, Schooling.PRESCHOOL, true, null, false);
        child(household, 2012, Schooling.PRIMARY, false, null, false);
        child(household, 2012, Schooling.LOWER_SECONDARY, true, null, true);
        child(household, 2020, Schooling.NONE, false, null, false);
        child(household, 2009, Schooling.NONE, false, null, true);
        household.stored();

        var total = total();

        assertThat(total.of("CHILD.POOR.ALL").persons()).isEqualTo(4);
        assertThat(total.of("CHILD.POOR.SCHOOL").persons()).isEqualTo(3);
        assertThat(total.of("CHILD.POOR.INSURANCE").persons()).isEqualTo(1);
        assertThat(total.of("CHILD.POOR.NUTRITION").persons()).isEqualTo(1);
        assertThat(total.of("CHILD.POOR.UNKNOWN").persons()).isZero();
        assertThat(total.of("CHILD.NEAR_POOR.ALL").persons()).isZero();
    }

    @Test
    void what_nobody_recorded_of_a_child_is_no_lack_and_is_told_apart() {
        var household = poor();
        child(household, 2015, null, null, null, null);
        child(household, 2015, Schooling.PRIMARY, true, LocalDate.of(2025, 12, 13), false);
        child(household, 2015, Schooling.PRIMARY, true, LocalDate.of(2025, 12, 14), false);
        household.stored();

        var total = total();

        assertThat(total.of("CHILD.POOR.ALL").persons()).isEqualTo(3);
        assertThat(total.of("CHILD.POOR.INSURANCE").persons()).isZero();
        assertThat(total.of("CHILD.POOR.UNKNOWN").persons()).isEqualTo(2);
    }

    @Test
    void a_household_without_labour_has_nobody_of_working_age_who_is_able_and_an_unknown_one_is_in_no_column() {
        poor().headProfile(able(false)).stored();
        poor().headProfile(able(true)).stored();
        poor().stored();
        households.in(place.village()).head(HouseholdBuilder.details("Ma Thị Cao", 1940, Sex.FEMALE, "02"))
                .headProfile(new PersonProfile(Education.UNKNOWN, able(true).work(), Health.UNKNOWN, new Social(null, true, null, null, null)))
                .poor(GivenCountedReview.BEFORE, Set.of(1))
                .stored();

        var total = total();

        assertThat(total.of("NO_LABOUR.POOR").households()).isEqualTo(2);
        assertThat(total.of("NO_LABOUR_UNKNOWN.POOR").households()).isOne();
        assertThat(total.of("MERIT.POOR").households()).isOne();
        assertThat(total.of("MERIT_UNKNOWN.POOR").households()).isEqualTo(3);
        assertThat(total.of("FEMALE.POOR").households()).isOne();
        assertThat(total.of("OTHER.POOR").households()).isEqualTo(2);
    }

    private HouseholdBuilder poor() {
        return households.in(place.village()).poor(GivenCountedReview.BEFORE, Set.of(1));
    }

    private Counts total() {
        return counts.of(place.commune(), GivenCountedReview.YEAR).total();
    }

    private static void child(
            HouseholdBuilder household, int born, @Nullable Schooling attending, @Nullable Boolean insured, @Nullable LocalDate until, @Nullable Boolean stunted) {
        var health = new Health(null, insured, null, until, stunted, stunted == null ? null : false, null, null, null);
        var profile = new PersonProfile(new Education(null, attending, null), Work.UNKNOWN, health, Social.UNKNOWN);
        household.member(HouseholdBuilder.details("Ma Văn Con", born, Sex.MALE, "02"), Relation.CHILD, profile);
    }

    private static PersonProfile able(boolean able) {
        return new PersonProfile(Education.UNKNOWN, new Work(null, null, able, null, null, null), Health.UNKNOWN, Social.UNKNOWN);
    }
}
