package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.TestWorld.TODAY;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Geography;
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
    private Geography geography;

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
    void a_disabled_account_with_rights_elsewhere_cannot_be_taken_over_either() {
        var both = users.user(Role.COMMUNE_OFFICER, commune);
        users.grant(both, Role.PROVINCE_OFFICER, other, DateRange.startingOn(TODAY));
        jdbc.sql("update identity.user_account set disabled_at = now() where id = :id")
                .param("id", both.value())
                .update();

        assertThat(post("/users/" + both.value() + "/one-time-password")).hasStatus(403);
        assertThat(post("/users/" + both.value() + "/enabling")).hasStatus(403);
    }

    @Test
    void nor_can_one_whose_right_elsewhere_begins_tomorrow() {
        var both = users.user(Role.COMMUNE_OFFICER, commune);
        users.grant(both, Role.PROVINCE_OFFICER, other, DateRange.startingOn(TODAY.plusDays(1)));

        assertThat(post("/users/" + both.value() + "/one-time-password")).hasStatus(403);
    }

    @Test
    void a_new_one_time_password_takes_the_tokens_back() {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        users.token(officer, false);

        post("/users/" + officer.value() + "/one-time-password");

        assertThat(jdbc.sql("select revoked_at is not null from identity.access_token where user_id = :id")
                        .param("id", officer.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @Requirement("SEC-02")
    void who_asks_for_a_list_is_seen_by_those_who_audit_the_area_of_the_right() {
        browser.get().uri("/audit").with(users.signedIn(administrator)).exchange();

        assertThat(jdbc.sql("select units[1] from audit.entry where user_id = :id and kind = 'LOOKED'")
                        .param("id", administrator.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(commune.value());
    }

    @Test
    void what_cannot_be_an_address_or_a_choice_is_no_fault_of_the_program() {
        assertThat(browser.get().uri("/users/khong-phai-ma").with(users.signedIn(administrator))).hasStatus(404);
        assertThat(browser.get().uri("/users/file?format=PDF").with(users.signedIn(administrator))).hasStatus(400);
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
                .contains("identity.right.grant", "Cán bộ thống kê", users.nameOf(administrator));
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

    @ParameterizedTest
    @CsvSource({
        "disabling, identity.user.disable",
        "enabling, identity.user.enable",
        "one-time-password, identity.password.reset",
    })
    @Requirement("SEC-02")
    void each_act_on_an_account_leaves_one_line_that_names_who_did_it(String act, String action) {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        post("/users/" + officer.value() + "/" + act);

        assertThat(linesAbout(officer)).containsExactly(action + " by " + users.nameOf(administrator) + " here");
    }

    @Test
    @Requirement("SEC-02")
    void the_end_of_a_right_leaves_one_line_with_the_days_before_and_after() {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        post("/users/" + officer.value() + "/rights/" + rightOf(officer) + "/end", "lastDay", TODAY.toString());

        assertThat(linesAbout(officer)).containsExactly("identity.right.end by " + users.nameOf(administrator) + " here");
        assertThat(jdbc.sql("select audit.entry.after ->> 'lastDay' from audit.entry join audit.subject on line = number where id = :id")
                        .param("id", officer.value())
                        .query(String.class)
                        .single())
                .isEqualTo(TODAY.toString());
    }

    @Test
    @Requirement("SEC-02")
    void an_act_that_fails_leaves_no_line_and_no_change() {
        var both = users.user(Role.COMMUNE_OFFICER, commune);
        users.grant(both, Role.PROVINCE_OFFICER, other, DateRange.startingOn(TODAY));

        assertThat(post("/users/" + both.value() + "/disabling")).hasStatus(403);

        assertThat(linesAbout(both)).isEmpty();
        assertThat(jdbc.sql("select disabled_at is null from identity.user_account where id = :id")
                        .param("id", both.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_disabled_person_is_out_at_once_and_comes_in_again_when_enabled() {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        post("/users/" + officer.value() + "/disabling");
        assertThat(browser.get().uri("/account").with(users.signedIn(officer))).hasRedirectedUrl("/sign-in?ended");

        post("/users/" + officer.value() + "/enabling");
        assertThat(browser.get().uri("/account").with(users.signedIn(officer))).hasStatusOk();
    }

    @Test
    @Requirement("SEC-02")
    void the_trail_leaves_as_a_spreadsheet_in_words_and_that_is_a_line_too() throws Exception {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        post("/users/" + officer.value() + "/one-time-password");

        var file = browser.get()
                .uri("/audit/file?format=XLSX&subject=" + officer.value())
                .with(users.signedIn(administrator))
                .exchange();

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("nhat-ky-" + TODAY + ".xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read().stream().map(Row::toString).collect(Collectors.joining("\n")))
                    .contains("Cấp mật khẩu dùng một lần", "identity.password.reset", users.nameOf(administrator));
        }
        assertThat(jdbc.sql("select rows from audit.entry where user_id = :id and kind = 'EXPORTED'")
                        .param("id", administrator.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var outsider = users.signedIn(users.user(Role.COMMUNE_OFFICER, commune));
        assertThat(browser.get().uri("/audit/file?format=XLSX").with(outsider)).hasStatus(403);
    }

    @Test
    @Requirement("SEC-02")
    void the_trail_is_read_in_words_and_dates_as_people_write_them() {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        post("/users/" + officer.value() + "/rights/" + rightOf(officer) + "/end", "lastDay", TODAY.toString());
        grant(officer, commune, "STATISTICS");

        assertThat(browser.get().uri("/audit?subject=" + officer.value()).with(users.signedIn(administrator)))
                .bodyText()
                .contains("Kết thúc quyền", "ngày cuối: 21/11/2026", "vai trò: Cán bộ thống kê")
                .doesNotContain("{&quot;", "STATISTICS");
    }

    @Test
    void the_users_of_the_area_leave_as_a_spreadsheet_with_what_they_are() throws Exception {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        var file = browser.get().uri("/users/file?format=XLSX").with(users.signedIn(administrator)).exchange();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .filteredOn(row -> row.getCellCount() > 1 && row.getCellText(1).equals(users.nameOf(officer)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getCellText(3)).startsWith("Cán bộ cấp xã – Tràng Xá"));
        }
        assertThat(browser.get().uri("/users/file?format=XLSX").with(users.signedIn(officer))).hasStatus(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"VILLAGE_HEAD", "COMMUNE_OFFICER", "COMMUNE_LEADER", "PROVINCE_OFFICER", "MINISTRY_OFFICER", "OBSERVER"})
    @Requirement("SEC-01")
    void a_role_is_given_up_to_the_level_of_its_agency_and_above_it_politely_refused(Role role) {
        administrator = users.user(Role.ADMINISTRATOR, geography.country());
        var province = units.province("Thái Nguyên " + UUID.randomUUID());
        var itsCommune = units.commune(province, "Thần Sa");
        var places = List.of(units.village(itsCommune, "Trung Sơn"), itsCommune, province, geography.country());
        var allowed = switch (role) {
            case VILLAGE_HEAD -> 1;
            case COMMUNE_OFFICER, COMMUNE_LEADER -> 2;
            case PROVINCE_OFFICER -> 3;
            default -> 4;
        };
        var user = users.user(Role.STATISTICS, commune);

        var answers = places.stream()
                .map(it -> grant(user, it, role.name()).getMvcResult().getFlashMap())
                .flatMap(it -> it.values().stream())
                .toList();

        assertThat(answers.subList(0, allowed)).containsOnly("identity.right.result.DONE");
        assertThat(answers.subList(allowed, 4)).allMatch("identity.right.result.OTHER_LEVEL"::equals);
        assertThat(rightsOf(user)).filteredOn(role.name()::equals).hasSize(allowed);
    }

    private List<String> linesAbout(UserId user) {
        return jdbc.sql("""
                select e.action || ' by ' || a.user_name || case e.units when array[cast(:unit as uuid)] then ' here' else ' elsewhere' end
                from audit.entry e
                join identity.user_account a on a.id = e.user_id
                where e.kind = 'CHANGED' and e.number in (select line from audit.subject where id = :id)
                """)
                .param("id", user.value())
                .param("unit", commune.value())
                .query(String.class)
                .list();
    }

    private UUID rightOf(UserId user) {
        return jdbc.sql("select id from identity.user_right where user_id = :id")
                .param("id", user.value())
                .query(UUID.class)
                .single();
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
