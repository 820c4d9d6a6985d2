package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.PovertyClass;

@StoryTest
class HouseholdPageTest {

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune_with_its_officer() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement({"HHD-03", "MDP-03"})
    void the_page_shows_members_class_lacks_and_causes() {
        var row = households
                .in(village)
                .member("Trần Thị Bình", Relation.SPOUSE)
                .poor(LocalDate.of(2023, 12, 31), Set.of(4, 9), Cause.NO_LAND)
                .stored();

        assertThat(page(officer, "/households/" + row.id().value()))
                .contains("Hộ Nguyễn Văn An", "Trần Thị Bình", "Hộ nghèo", "Không có đất sản xuất", "Bảo hiểm y tế")
                .contains("01/QĐ-UBND")
                .contains("Xóm Suối Cạn, Xã Phú Thượng");
    }

    @Test
    void on_an_earlier_day_the_page_shows_what_held_then() {
        var row = households
                .in(village)
                .poor(LocalDate.of(2023, 12, 31), Set.of(4))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2025, 1, 1), Set.of())
                .stored();

        assertThat(page(officer, "/households/" + row.id().value() + "?on=2024-06-01")).contains("xem tại ngày 01/06/2024");
        assertThat(page(officer, "/households/" + row.id().value())).contains("Hộ mới thoát nghèo");
    }

    @Test
    @Requirement("HHD-05")
    void priority_is_read_from_the_members_and_the_place_and_typed_nowhere() {
        jdbc.sql("insert into geography.unit_flag (id, unit_id, flag, basis, verified, valid_from) values (gen_random_uuid(), ?, 'DAC_BIET_KHO_KHAN', 'QĐ thử', false, '2021-01-01')")
                .param(commune.value())
                .update();
        var merit = new PersonProfile(
                Education.UNKNOWN, Work.UNKNOWN,
                new Health(Disability.SEVERE, null, null, null, null, null, null, null, null), new Social(null, true, null, null, null));
        var row = households.in(village).ethnicity("02").headProfile(merit)
                .member(HouseholdBuilder.details("Nông Thị Na", 2016, Sex.FEMALE, "02"), Relation.CHILD, null)
                .stored();

        assertThat(page(officer, "/households/" + row.id().value()))
                .contains("Dân tộc thiểu số", "Có người có công với cách mạng", "Có trẻ em dưới 16 tuổi", "Có người khuyết tật")
                .contains("Địa bàn: Đặc biệt khó khăn");
    }

    @Test
    void an_escape_whose_decision_has_no_date_is_said_so() {
        var row = households
                .in(village)
                .poor(LocalDate.of(2023, 12, 31), Set.of(4))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2025, 1, 1), Set.of())
                .undated()
                .stored();

        assertThat(page(officer, "/households/" + row.id().value()))
                .contains("chưa ghi ngày ký")
                .doesNotContain("Hộ mới thoát nghèo, đến hết");
    }

    @Test
    void what_rests_on_working_age_says_that_the_law_was_not_compared() {
        var row = households.in(village).headProfile(employed()).stored();

        assertThat(page(officer, "/households/" + row.id().value()))
                .contains("Có lao động có việc làm bền vững", "Điều 4 NĐ 135/2020/NĐ-CP", "chưa đối chiếu văn bản gốc");
    }

    @Test
    @Requirement("SEC-04")
    void an_identity_number_is_masked_until_somebody_with_the_right_asks_for_it() {
        var number = number();
        var row = households.in(village).nationalId(number).stored();
        var address = "/households/" + row.id().value();

        assertThat(page(officer, address)).doesNotContain(number);
        assertThat(page(users.user(Role.VILLAGE_HEAD, village), address)).doesNotContain("Xem số");
        assertThat(browser.post()
                        .uri(address + "/members/" + row.members().getFirst().id().value() + "/number")
                        .with(users.signedIn(officer))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains(number);
    }

    @Test
    @Requirement("SEC-04")
    void a_number_is_shown_of_members_only_and_not_of_people_elsewhere() {
        var elsewhere = villages.commune();
        var other = households.in(villages.villageIn(elsewhere)).nationalId(number()).stored();
        users.grant(officer, Role.VILLAGE_HEAD, elsewhere, DateRange.startingOn(LocalDate.of(2020, 1, 1)));
        var own = households.in(village).stored();

        assertThat(browser.post()
                        .uri("/households/" + own.id().value() + "/members/" + other.members().getFirst().id().value() + "/number")
                        .with(users.signedIn(officer))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.post()
                        .uri("/households/" + own.id().value() + "/members/" + own.members().getFirst().id().value() + "/number")
                        .with(users.signedIn(officer))
                        .with(csrf()))
                .as("a member without a number")
                .hasStatus(404);
    }

    @Test
    @Requirement("SEC-04")
    void whoever_only_sees_figures_of_the_province_does_not_find_its_people() {
        var elsewhere = villages.commune();
        var name = "Mông Thị Khe";
        var row = households.in(villages.villageIn(elsewhere)).head(name).code("X-" + UUID.randomUUID()).stored();
        users.grant(officer, Role.OBSERVER, elsewhere, DateRange.startingOn(LocalDate.of(2020, 1, 1)));

        assertThat(page(officer, "/households?q=khe mong")).doesNotContain(name);
        assertThat(page(officer, "/households?q=" + row.code())).doesNotContain(name);
        assertThat(page(officer, "/households?unit=" + elsewhere.value())).doesNotContain(name);
    }

    @Test
    @Requirement("SEC-04")
    void a_household_of_another_commune_is_not_found() {
        var row = households.in(village).stored();
        var stranger = users.user(Role.COMMUNE_OFFICER, villages.commune());

        assertThat(browser.get().uri("/households/" + row.id().value()).with(users.signedIn(stranger)))
                .hasStatus(404);
    }

    @Test
    @Requirement("DAT-09")
    void the_search_finds_without_marks_and_leads_to_the_household() {
        var row = households.in(village).head("Đặng Thị Mẩy").stored();

        assertThat(page(officer, "/households?q=may dang")).contains("Đặng Thị Mẩy", row.id().value().toString());
        assertThat(page(officer, "/households")).doesNotContain("Đặng Thị Mẩy");
    }

    @Test
    void a_date_that_does_not_exist_stays_in_the_form_with_its_fault() {
        var row = households.in(village).stored();

        assertThat(browser.post()
                        .uri("/households/" + row.id().value() + "/acts/departure")
                        .param("on", "30/02/2025")
                        .param("version", "0")
                        .with(users.signedIn(officer))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Không có ngày", "value=\"30/02/2025\"");
    }

    @Test
    @Requirement("HHD-15")
    void somebody_who_left_one_household_comes_into_another_by_the_form() {
        var from = households.in(village).member("Trần Thị Bình", Relation.SPOUSE).stored();
        var to = households.in(village).head("Lý Văn Tâm").stored();
        var wife = from.members().get(1).id().value().toString();
        assertThat(act(from, "leaving", Map.of("person", wife, "on", "01/06/2025"))).hasStatus3xxRedirection();

        assertThat(page(officer, "/households/" + to.id().value() + "/acts/admission")).contains("Trần Thị Bình (1995), trước ở hộ");
        assertThat(act(to, "admission", Map.of("relation", "OTHER", "on", "02/06/2025")))
                .hasStatusOk().bodyText().contains("Xin chọn một người");
        assertThat(act(to, "admission", Map.of("who", wife, "relation", "OTHER", "on", "02/06/2025"))).hasStatus3xxRedirection();

        assertThat(page(officer, "/households/" + to.id().value())).contains("Trần Thị Bình");
    }

    @Test
    @Requirement("HHD-15")
    void a_household_moves_to_another_commune_and_its_officer_finds_it_there() {
        var there = villages.commune();
        var row = households.in(village).head("Lý Văn Tâm").poor(LocalDate.of(2024, 12, 12), Set.of(4)).stored();
        var village = villages.villageIn(there);

        assertThat(page(officer, "/households/" + row.id().value() + "/acts/move?commune=" + there.value()))
                .contains(village.value().toString());
        assertThat(act(row, "move", Map.of("village", village.value().toString(), "on", "01/06/2025")))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/households");

        assertThat(page(users.user(Role.COMMUNE_OFFICER, there), "/households/" + row.id().value())).contains("Lý Văn Tâm", "Hộ nghèo");
        assertThat(browser.get().uri("/households/" + row.id().value()).with(users.signedIn(officer))).hasStatus(403);
    }

    @Test
    @Requirement("SEC-04")
    void what_a_search_found_leaves_as_a_file_with_numbers_masked_for_those_who_may() {
        var number = number();
        households.in(village).head("Mông Văn Sùng").nationalId(number).stored();
        var address = "/households/file?q=sung mong&format=CSV";

        assertThat(page(officer, address)).contains("Mông Văn Sùng", "Chủ hộ").doesNotContain(number);
        assertThat(browser.get().uri(address).with(users.signedIn(users.user(Role.VILLAGE_HEAD, village)))).hasStatus(403);
    }

    @Test
    void a_file_that_does_not_hold_everybody_says_so() {
        var crowd = households.in(village).head("Giàng A Cắt");
        for (var number = 0; number < 1_000; number++) crowd.member("Giàng A Cắt", Relation.OTHER);
        crowd.stored();
        households.in(village).head("Thào A Vừ").stored();

        assertThat(fileName("giang cat")).contains("-mot-phan.csv");
        assertThat(fileName("thao vu")).endsWith(".csv").doesNotContain("mot-phan");
    }

    private String fileName(String words) {
        var file = browser.get().uri("/households/file?q=" + words + "&format=CSV").with(users.signedIn(officer)).exchange();
        return file.getResponse().getHeader("Content-Disposition");
    }

    @Test
    void whoever_comes_second_keeps_what_was_typed() {
        var row = households.in(village).stored();

        assertThat(browser.post()
                        .uri("/households/" + row.id().value() + "/acts/joining")
                        .param("on", "01/06/2025")
                        .param("name", "Nguyễn Thị Na")
                        .param("born", "2024")
                        .param("sex", "FEMALE")
                        .param("ethnicity", "01")
                        .param("relation", "CHILD")
                        .param("version", "7")
                        .with(users.signedIn(officer))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Nguyễn Thị Na");
    }

    @Test
    void every_form_of_an_act_opens() {
        var row = households.in(village).member("Trần Thị Bình", Relation.SPOUSE).stored();

        for (var kind : Set.of("joining", "admission", "leaving", "death", "head", "split", "merger", "move", "departure", "arrival", "dissolution")) {
            assertThat(page(officer, "/households/" + row.id().value() + "/acts/" + kind)).contains("Ghi nhận");
        }
        assertThat(page(officer, "/households/new")).contains("Ghi hộ mới");
    }

    @Test
    @Requirement("MDP-02")
    void an_officer_classifies_with_a_decision_and_the_page_says_why() {
        var row = households.in(village).stored();
        var form = browser.post()
                .uri("/households/" + row.id().value() + "/assessments")
                .param("on", "15/11/2025")
                .param("points", "120")
                .param("cause", "NO_CAPITAL")
                .param("decision_no", "215/QĐ-UBND")
                .param("decided_on", "15/12/2025")
                .param("class_from", "15/12/2025")
                .param("version", "0");
        for (int number = 1; number <= 12; number++) {
            form = form.param("indicator_" + number, Set.of(1, 4, 7, 9).contains(number) ? "YES" : "NO");
        }

        assertThat(form.with(users.signedIn(officer)).with(csrf())).hasStatus3xxRedirection();
        assertThat(page(officer, "/households/" + row.id().value())).contains("Hộ nghèo", "215/QĐ-UBND", "120 điểm");
    }

    @Test
    @Requirement("MDP-02")
    void what_is_not_known_leaves_the_class_open() {
        var row = households.in(village).stored();

        assertThat(browser.post()
                        .uri("/households/" + row.id().value() + "/assessments")
                        .param("on", "15/11/2025")
                        .param("points", "120")
                        .param("version", "0")
                        .with(users.signedIn(officer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(page(officer, "/households/" + row.id().value())).contains("Chưa đủ căn cứ xếp loại");
    }

    private MvcTestResult act(HouseholdRow row, String kind, Map<String, String> fields) {
        var form = browser.post().uri("/households/" + row.id().value() + "/acts/" + kind).param("version", "0");
        fields.forEach(form::param);
        return form.with(users.signedIn(officer)).with(csrf()).exchange();
    }

    private static String number() {
        return "0190" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
    }

    private static PersonProfile employed() {
        return new PersonProfile(Education.UNKNOWN, new Work(Job.OWN_FARM, true, true, null, null, null), Health.UNKNOWN, Social.UNKNOWN);
    }

    private String page(UserId user, String address) {
        var answer = browser.get().uri(address).with(users.signedIn(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
