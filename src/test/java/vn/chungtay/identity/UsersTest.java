package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.TestWorld.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

@StoryTest
class UsersTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private JdbcClient jdbc;

    private UnitId commune;
    private UnitId other;
    private UserId administrator;

    @BeforeEach
    void aCommuneWithItsAdministrator() {
        commune = units.commune("Tràng Xá " + UUID.randomUUID());
        other = units.commune("Dân Tiến " + UUID.randomUUID());
        administrator = users.user(Role.ADMINISTRATOR, commune);
    }

    @Test
    @Requirement("SEC-01")
    void an_administrator_sees_the_users_of_the_own_area_only_also_by_typing_the_address() {
        var own = users.user(Role.COMMUNE_OFFICER, commune);
        var foreign = users.user(Role.COMMUNE_OFFICER, other);

        assertThat(browser.get().uri("/users").with(users.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains(users.nameOf(own))
                .doesNotContain(users.nameOf(foreign));
        assertThat(browser.get().uri("/users/" + own.value()).with(users.signedIn(administrator))).hasStatusOk();
        assertThat(browser.get().uri("/users/" + foreign.value()).with(users.signedIn(administrator))).hasStatus(404);
        assertThat(browser.get().uri("/users").with(users.signedIn(own))).hasStatus(403);
    }

    @Test
    void a_new_person_gets_a_one_time_password_and_a_right() {
        var name = "canbo." + UUID.randomUUID().toString().substring(0, 8);
        var created = post("/users", "userName", name, "fullName", "Nông Văn Mẫu", "agency", "UBND xã");
        var user = UUID.fromString(created.getResponse().getRedirectedUrl().substring("/users/".length()));

        assertThat(created.getMvcResult().getFlashMap().get("oneTime")).isNotNull();
        assertThat(created.getMvcResult().getFlashMap().keySet()).doesNotContain("problem");
        assertThat(grant(new UserId(user), commune).getMvcResult().getFlashMap().keySet()).contains("notice");
        assertThat(browser.get().uri("/users/" + user + "?unit=thai nguyen").with(users.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("Cán bộ cấp xã", "đang có hiệu lực");
    }

    @Test
    @Requirement("SEC-03")
    void nobody_grants_themselves_a_right() {
        assertThat(grant(administrator, commune).getMvcResult().getFlashMap().keySet()).contains("problem");
        assertThat(rightsOf(administrator)).containsExactly("ADMINISTRATOR");
    }

    @Test
    void a_right_in_a_foreign_area_cannot_be_given() {
        var user = users.user(Role.COMMUNE_OFFICER, commune);

        assertThat(grant(user, other)).hasStatus(403);
        assertThat(rightsOf(user)).containsExactly("COMMUNE_OFFICER");
    }

    @Test
    void the_account_of_somebody_with_rights_elsewhere_cannot_be_taken_over() {
        var both = users.user(Role.COMMUNE_OFFICER, commune);
        users.grant(both, Role.PROVINCE_OFFICER, other, DateRange.startingOn(TODAY));

        assertThat(post("/users/" + both.value() + "/one-time-password")).hasStatus(403);
    }

    @Test
    @Requirement("SEC-05")
    void a_duty_passes_to_the_successor_without_a_day_in_between() {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var successor = users.withoutRights();
        var right = jdbc.sql("select id from identity.user_right where user_id = :id")
                .param("id", officer.value())
                .query(UUID.class)
                .single();

        post("/users/" + officer.value() + "/rights/" + right + "/transfer", "successor", users.nameOf(successor));

        assertThat(jdbc.sql("select valid_to::text from identity.user_right where id = :id")
                        .param("id", right)
                        .query(String.class)
                        .single())
                .isEqualTo(TODAY.toString());
        assertThat(jdbc.sql("select valid_from::text from identity.user_right where user_id = :id")
                        .param("id", successor.value())
                        .query(String.class)
                        .single())
                .isEqualTo(TODAY.plusDays(1).toString());
    }

    @Test
    @Requirement("SEC-02")
    void the_trail_tells_an_administrator_of_the_area_what_was_changed_and_nobody_else() {
        var user = users.user(Role.COMMUNE_OFFICER, commune);
        users.grant(user, Role.OBSERVER, commune, DateRange.startingOn(TODAY.plusDays(1)));
        grant(user, commune, "STATISTICS");
        var page = "/audit?subject=" + user.value();

        assertThat(browser.get().uri(page).with(users.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("identity.right.grant", "STATISTICS", users.nameOf(administrator));
        assertThat(browser.get().uri(page).with(users.signedIn(users.user(Role.ADMINISTRATOR, other))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("identity.right.grant");
        assertThat(browser.get().uri(page).with(users.signedIn(user))).hasStatus(403);
        assertThat(browser.get().uri("/audit?subject=khong-phai-ma").with(users.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("Mã đối tượng phải là");
    }

    private MvcTestResult grant(UserId user, UnitId unit) {
        return grant(user, unit, "OBSERVER");
    }

    private MvcTestResult grant(UserId user, UnitId unit, String role) {
        return post(
                "/users/" + user.value() + "/rights",
                "role",
                role,
                "unit",
                unit.value().toString(),
                "from",
                TODAY.toString());
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(users.signedIn(administrator)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private List<String> rightsOf(UserId user) {
        return jdbc.sql("select role from identity.user_right where user_id = :id")
                .param("id", user.value())
                .query(String.class)
                .list();
    }

}
