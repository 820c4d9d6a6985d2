package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.usecase.ViewHousehold;

/** What an officer writes down of a house and of the means of information comes back on the page of its day. */
@StoryTest
class HouseCardTest {

    private static final Map<String, String> CARD = Map.ofEntries(
            Map.entry("house", "DILAPIDATED"), Map.entry("floor_area", "31,5"), Map.entry("built", "1998"),
            Map.entry("floor", "false"), Map.entry("wall", "false"), Map.entry("frame", "true"), Map.entry("roof", "false"),
            Map.entry("safe", "false"), Map.entry("settled", "true"), Map.entry("disasters", "false"));

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ViewHousehold viewHousehold;

    @Autowired
    private MockMvcTester browser;

    private HouseholdRow row;
    private UserId officer;

    @BeforeEach
    void a_household_and_its_officer() {
        var commune = villages.commune();
        row = households.in(villages.villageIn(commune)).stored();
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement("MDP-07")
    void the_card_of_a_house_tells_floor_frame_wall_roof_area_year_and_how_sound_it_is() {
        assertThat(record(CARD)).hasStatus3xxRedirection();

        assertThat(page("")).containsSubsequence(
                "dột nát", "Nền", "không bền chắc", "Tường", "không bền chắc", "Khung, cột", "bền chắc", "Mái",
                "không bền chắc", "31,5 m²", "1998", "Nhà ở an toàn", "không", "Chỗ ở ổn định", "có",
                "Chống chịu được thiên tai", "không");
    }

    @Test
    @Requirement("MDP-07")
    void the_card_belongs_to_its_days_and_the_form_begins_with_what_is_known() {
        record(CARD);

        assertThat(page("?on=2025-06-14")).contains("chưa biết").doesNotContain("dột nát", "31,5");
        assertThat(page("/records/living")).contains("31,5", "1998");
    }

    @Test
    @Requirement("MDP-07")
    void three_parts_of_the_card_answer_the_question_of_the_review() {
        record(CARD);

        assertThat(page("/assessments/new?on=2025-07-01")).contains("3 kết cấu tường, cột, mái: 2.");
    }

    @Test
    void a_house_of_a_year_that_is_still_to_come_is_refused_beside_the_field() {
        assertThat(record(Map.of("built", "2031"))).hasStatusOk().bodyText().contains("Năm xây phải từ 1800 đến năm nay");
        assertThat(record(Map.of("built", "1799"))).hasStatusOk();
        assertThat(record(Map.of("built", "2026"))).hasStatus3xxRedirection();
    }

    @Test
    @Requirement("MDP-09")
    void internet_means_of_information_what_reached_it_and_the_wish_for_telecom_are_known_of_each_household() {
        record(Map.of("internet", "false", "telecom_needed", "true", "television", "true", "radio", "false", "phone", "false",
                "computer", "false", "reached", "true"));

        var known = users.as(officer, () -> viewHousehold.view(row.id(), LocalDate.of(2025, 6, 15)).profile().information());
        assertThat(known).isEqualTo(new HouseholdProfile.Information(false, true, true, false, false, false, true));
        assertThat(page("")).containsSubsequence(
                "Dùng internet", "không", "Nhu cầu dùng dịch vụ viễn thông", "có", "có ti vi", "không có điện thoại", "Tiếp cận truyền thông", "có");
    }

    private MvcTestResult record(Map<String, String> fields) {
        var form = browser.post()
                .uri("/households/" + row.id().value() + "/records/living")
                .param("on", "15/06/2025")
                .param("version", "0");
        for (var field : fields.entrySet()) form = form.param(field.getKey(), field.getValue());
        return form.with(users.signedIn(officer)).with(csrf()).exchange();
    }

    private String page(String below) {
        var answer = browser.get().uri("/households/" + row.id().value() + below).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
