package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.model.HouseholdClass;
import vn.chungtay.registry.model.LabourCount;
import vn.chungtay.registry.usecase.CountLabour;
import vn.chungtay.shared.Sex;

/** Five poor households: with a lasting job, with a passing one, with nobody able, and two of which something is unknown. */
@StoryTest
@Requirement("HHD-10")
class LabourTest {

    private static final LocalDate POOR_SINCE = LocalDate.of(2025, 12, 15);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private CountLabour countLabour;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void five_poor_households() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        poor("Hộ Bền Vững", true, true);
        poor("Hộ Bấp Bênh", true, false);
        poor("Hộ Già Yếu", false, null);
        poor("Hộ Chưa Rõ", null, null);
        poor("Hộ Rõ Nửa", true, null);
    }

    @Test
    void a_household_counts_by_its_best_member_and_one_without_able_members_is_in_no_share() {
        List<LabourCount> counts = users.as(officer, () -> countLabour.households(commune, LocalDate.of(2026, 11, 21)));

        assertThat(counts.getFirst()).isEqualTo(new LabourCount(HouseholdClass.POOR, 3, 1, 1, 1, 2));
        assertThat(counts.getFirst().all()).isEqualTo(5);
        assertThat(page("/people/labour?unit=" + commune.value()))
                .contains("33,33 %", "không phát sinh", "Không có người có khả năng lao động");
    }

    @Test
    void every_figure_opens_its_households() {
        var list = "/people?unit=" + commune.value() + "&households=true&class=POOR&trait=";

        assertThat(page(list + "ABLE_HOUSEHOLD")).contains("3 hộ", "Hộ Bền Vững", "Hộ Bấp Bênh", "Hộ Rõ Nửa").doesNotContain("Hộ Già Yếu");
        assertThat(page(list + "ABLE_HOUSEHOLD,LASTING_JOB_HOUSEHOLD")).contains("1 hộ", "Hộ Bền Vững").doesNotContain("Hộ Bấp Bênh");
        assertThat(page(list + "UNABLE_HOUSEHOLD")).contains("1 hộ", "Hộ Già Yếu").doesNotContain("Hộ Bền Vững");
        assertThat(page(list + "ABLE_HOUSEHOLD,LASTING_JOB_HOUSEHOLD&undecided=true"))
                .contains("Hộ Chưa Rõ", "Hộ Rõ Nửa").doesNotContain("Hộ Già Yếu", "Hộ Bền Vững");
    }

    @Test
    @Requirement("MDP-04")
    void whom_the_indicators_of_work_count_is_told_by_job_contract_duration_and_wish_for_advice() {
        worker("Lò Văn Tìm", new Work(Job.HOME, null, true, true, null, true));
        worker("Lò Thị Có Việc", new Work(Job.WAGE_WITH_CONTRACT, true, true, true, true, false));
        worker("Lò Văn Tạm", new Work(Job.WAGE_WITHOUT_CONTRACT, false, true, true, false, null));
        var workers = "/people?unit=" + commune.value() + "&class=POOR&trait=WORKING_AGE,ABLE_TO_WORK";

        assertThat(page("/people?unit=" + commune.value() + "&households=true&class=POOR&trait=ABLE_HOUSEHOLD,LASTING_JOB_HOUSEHOLD"))
                .as("IND-07").contains("Lò Thị Có Việc").doesNotContain("Lò Văn Tạm", "Lò Văn Tìm");
        assertThat(page(workers + ",WANTS_COUNSELLING")).as("IND-09: those who need advice").contains("Lò Văn Tìm").doesNotContain("Lò Thị Có Việc", "Lò Văn Tạm");
        assertThat(page(workers + ",WANTS_COUNSELLING&undecided=true")).as("nobody asked him").contains("Lò Văn Tạm").doesNotContain("Lò Văn Tìm");
        assertThat(page(workers + ",LASTING_JOB")).as("IND-10: those in work").contains("Lò Thị Có Việc").doesNotContain("Lò Văn Tạm");
        assertThat(page(workers + "&job=WAGE_WITHOUT_CONTRACT")).contains("Lò Văn Tạm").doesNotContain("Lò Thị Có Việc");
    }

    private void worker(String name, Work work) {
        households.in(village).head(HouseholdBuilder.details(name, 1990, Sex.MALE, "01"))
                .headProfile(new PersonProfile(Education.UNKNOWN, work, Health.UNKNOWN, Social.UNKNOWN))
                .poor(POOR_SINCE, Set.of(1)).stored();
    }

    @Test
    void a_member_past_working_age_makes_no_household_able() {
        households.in(village).head(HouseholdBuilder.details("Hộ Quá Tuổi", 1940, Sex.MALE, "01"))
                .headProfile(profile(true, true)).poor(POOR_SINCE, Set.of(9)).stored();

        assertThat(page("/people?unit=" + commune.value() + "&households=true&class=POOR&trait=UNABLE_HOUSEHOLD"))
                .contains("Hộ Quá Tuổi", "Hộ Già Yếu");
    }

    /** The head alone stands for the household, besides a child who can decide nothing. */
    private void poor(String head, @Nullable Boolean able, @Nullable Boolean stable) {
        households.in(village).head(head).headProfile(profile(able, stable))
                .member(HouseholdBuilder.details("Trẻ Nhỏ", 2020, Sex.MALE, "01"), Relation.CHILD, null)
                .poor(POOR_SINCE, Set.of(9)).stored();
    }

    private static PersonProfile profile(@Nullable Boolean able, @Nullable Boolean stable) {
        return new PersonProfile(
                Education.UNKNOWN, new Work(null, stable, able, null, null, null), Health.UNKNOWN, Social.UNKNOWN);
    }

    private String page(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
