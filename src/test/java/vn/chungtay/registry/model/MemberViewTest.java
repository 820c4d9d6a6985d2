package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.WorkingAge;

class MemberViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final WorkingAge AGES = new WorkingAge(15, 738, 684, List.of());

    @ParameterizedTest(name = "disability {0}, stable livelihood {1}: {2}")
    @CsvSource({
        "SEVERE, false, true",
        "SEVERE, true, false",
        "SEVERE, , false",
        "NONE, false, false",
        ", false, false",
    })
    @Requirement("HHD-18")
    void both_disability_and_no_stable_livelihood_have_to_be_known(
            @Nullable Disability disability, @Nullable Boolean livelihood, boolean counts) {
        var member = member(new Work(null, null, null, null, livelihood, null), disabled(disability));

        assertThat(member.disabledWithoutLivelihood()).isEqualTo(counts);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-11-20, false", "2026-11-21, true", "2026-11-22, true"})
    @Requirement("HHD-12")
    void pregnancy_and_nursing_end_with_their_last_day(LocalDate until, boolean counts) {
        var pregnant = member(Work.UNKNOWN, new Health(null, null, null, null, null, null, until, null, null));
        var nursing = member(Work.UNKNOWN, new Health(null, null, null, null, null, null, null, until, null));

        assertThat(pregnant.pregnant()).isEqualTo(counts);
        assertThat(nursing.nursing()).isEqualTo(counts);
    }

    @ParameterizedTest(name = "insured until {0}: {1}")
    @CsvSource({"2026-11-20, false", "2026-11-21, true", "2026-12-21, true", "2026-12-22, false"})
    void a_card_that_ends_within_30_days_is_marked(LocalDate until, boolean marked) {
        var member = member(Work.UNKNOWN, new Health(null, true, null, until, null, null, null, null, null));

        assertThat(member.insuranceEndsSoon()).isEqualTo(marked);
    }

    @Test
    void a_household_has_a_lasting_job_with_one_able_member_in_it() {
        var employed = member(new Work(null, true, true, null, null, null), Health.UNKNOWN);
        var idle = member(new Work(null, false, true, null, null, null), Health.UNKNOWN);

        assertThat(Attribute.of(List.of(employed, idle))).contains(Attribute.LASTING_JOB);
        assertThat(Attribute.of(List.of(idle))).doesNotContain(Attribute.LASTING_JOB);
    }

    @Test
    void a_member_of_whom_nothing_is_known_may_be_able_to_work() {
        var unknown = member(Work.UNKNOWN, Health.UNKNOWN);
        var unable = member(new Work(null, null, false, null, null, null), Health.UNKNOWN);

        assertThat(Attribute.of(List.of(unable))).contains(Attribute.NOBODY_ABLE_TO_WORK);
        assertThat(Attribute.of(List.of(unable, unknown))).doesNotContain(Attribute.NOBODY_ABLE_TO_WORK);
    }

    @Test
    void where_nobody_knows_the_bounds_of_working_age_nothing_is_concluded_from_them() {
        var employed = member(new Work(null, true, true, null, null, null), Health.UNKNOWN, null);
        var unable = member(new Work(null, null, false, null, null, null), Health.UNKNOWN, null);

        assertThat(Attribute.of(List.of(employed))).doesNotContain(Attribute.LASTING_JOB);
        assertThat(employed.workingAge()).isEqualTo(Known.UNKNOWN);
        assertThat(Attribute.of(List.of(employed, unable))).doesNotContain(Attribute.NOBODY_ABLE_TO_WORK);
    }

    @Test
    void priority_follows_from_the_members() {
        var profile = new PersonProfile(
                Education.UNKNOWN, Work.UNKNOWN, disabled(Disability.LIGHT), new Social(null, true, null, null, null));
        var details = HouseholdBuilder.details("Hoàng Thị Lan", 2015, Sex.FEMALE, "02");
        var head = new MemberView(PersonId.next(), details, "Tày", true, Relation.HEAD, DAY, profile, AGES, DAY);

        assertThat(Attribute.of(List.of(head)))
                .contains(
                        Attribute.MINORITY,
                        Attribute.MERIT,
                        Attribute.CHILD_UNDER_16,
                        Attribute.DISABLED,
                        Attribute.HEADED_BY_WOMAN);
    }

    private static Health disabled(@Nullable Disability disability) {
        return new Health(disability, null, null, null, null, null, null, null, null);
    }

    private static MemberView member(Work work, Health health) {
        return member(work, health, AGES);
    }

    private static MemberView member(Work work, Health health, @Nullable WorkingAge ages) {
        var details = HouseholdBuilder.details("Nông Văn Minh", 1990, Sex.MALE, "07");
        var profile = new PersonProfile(Education.UNKNOWN, work, health, Social.UNKNOWN);
        return new MemberView(PersonId.next(), details, "Nùng", true, Relation.CHILD, DAY, profile, ages, DAY);
    }
}
