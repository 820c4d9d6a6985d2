package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import vn.chungtay.platform.database.DatabaseOwner;

/** A household that moved to another commune stays in the figures of the old one, which may look back at it. */
@StoryTest
@Requirement("SEC-04")
class MovedHouseholdTest {

    private static final LocalDate MOVE = LocalDate.of(2025, 6, 1);
    private static final LocalDate EVE = MOVE.minusDays(1);
    private static final Pattern HOUSEHOLD = Pattern.compile("href=\"(/households/[0-9a-f-]{36}\\?on=[0-9-]{10})\"");
    private static final Pattern WHY = Pattern.compile("href=\"(/households/[^\"]+/assessments/[^\"]+)\"");

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DatabaseOwner owner;

    private UnitId here;
    private UnitId village;
    private UnitId there;
    private UnitId newVillage;
    private UserId officer;
    private UserId newOfficer;

    @BeforeEach
    void two_communes_with_their_officers() {
        here = villages.commune();
        village = villages.villageIn(here);
        there = villages.commune();
        newVillage = villages.villageIn(there);
        officer = users.user(Role.COMMUNE_OFFICER, here);
        newOfficer = users.user(Role.COMMUNE_OFFICER, there);
    }

    @Test
    @Requirement("HHD-16")
    void the_old_commune_follows_its_figure_to_the_household_and_reads_why_it_was_poor() {
        var row = movedAndLookedAtAgain();

        var list = page(officer, "/poverty/households?unit=" + here.value() + "&class=POOR&asOf=" + EVE);
        var household = page(officer, found(HOUSEHOLD, list));
        var why = page(officer, found(WHY, household));

        assertThat(list).contains("Lý Văn Tâm", row.id().value().toString());
        assertThat(household)
                .contains("Lý Văn Tâm", "Hộ nghèo", "Đông Mơ 12", "chuyển khỏi địa bàn")
                .contains("từ ngày 01/06/2025", "max=\"" + EVE + "\"");
        assertThat(why).contains("12/12/2024", "120", "on=" + EVE);
    }

    @Test
    void nothing_from_the_day_of_the_move_on_is_shown_to_the_old_commune() {
        var row = movedAndLookedAtAgain();

        var then = page(officer, address(row) + "?on=" + EVE);

        assertThat(then)
                .doesNotContain("Hộ cận nghèo", "77/QĐ-UBND", "Lý Thị Sinh", "Nhà mới", "02/06/2025", "Chuyển thôn")
                .doesNotContain("/acts/", "/records/", "/assessments/new", "/number\"")
                .contains("từ 12/12/2024 đến nay");
        assertThat(browser.get().uri(address(row) + "/assessments/" + later(row) + "?on=" + EVE).with(users.signedIn(officer)))
                .hasStatus(404);
    }

    @Test
    void on_the_day_of_the_move_and_later_the_old_commune_is_told_politely_until_when_it_may_look() {
        var row = movedAndLookedAtAgain();

        for (var on : List.of("?on=" + MOVE, "", "/assessments/" + later(row))) {
            var answer = get(officer, address(row) + on);
            assertThat(answer).hasStatus(403);
            assertThat(text(answer))
                    .contains("từ ngày 01/06/2025", "đến hết ngày 31/05/2025", address(row) + "?on=" + EVE)
                    .doesNotContain("Lý Văn Tâm", "Hộ cận nghèo");
        }
        assertThat(page(officer, address(row) + "?on=" + EVE)).contains("Lý Văn Tâm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/acts/joining", "/records/living", "/assessments/new", "/assessments/new?on=15/11/2024"})
    void forms_are_for_the_new_commune_only(String form) {
        var row = movedAndLookedAtAgain();

        assertThat(get(officer, address(row) + form)).hasStatus(403);
        assertThat(get(newOfficer, address(row) + form)).hasStatusOk();
    }

    @Test
    void whole_numbers_are_for_the_new_commune_only() {
        var row = movedAndLookedAtAgain();
        var number = address(row) + "/members/" + row.members().getFirst().id().value() + "/number?on=" + EVE;

        assertThat(post(officer, number, Map.of())).hasStatus(403);
        assertThat(post(newOfficer, number, Map.of())).hasStatusOk();
    }

    @Test
    void the_new_commune_sees_the_past_elsewhere_and_all_that_came_later() {
        var row = movedAndLookedAtAgain();

        assertThat(page(newOfficer, address(row))).contains("Hộ cận nghèo", "Hộ nghèo", "Lý Thị Sinh", "Nhà mới", "/acts/");
        assertThat(page(newOfficer, address(row) + "?on=" + EVE))
                .contains("Đông Mơ 12", "Hộ cận nghèo")
                .doesNotContain("chuyển khỏi địa bàn");
    }

    @Test
    void the_head_of_the_old_village_may_look_back_too_and_the_head_of_its_neighbour_not() {
        var row = movedAndLookedAtAgain();
        var head = users.user(Role.VILLAGE_HEAD, village);
        var neighbour = users.user(Role.VILLAGE_HEAD, villages.villageIn(here));

        assertThat(page(head, address(row) + "?on=" + EVE)).contains("Lý Văn Tâm", "chuyển khỏi địa bàn");
        assertThat(get(head, address(row))).hasStatus(403);
        assertThat(get(neighbour, address(row) + "?on=" + EVE)).hasStatus(404);
    }

    @Test
    void within_the_commune_only_the_head_of_the_old_village_has_lost_it() {
        var next = villages.villageIn(here);
        var row = households.in(village).head("Lý Văn Tâm").stored();
        assertThat(act(officer, row, "move", Map.of("village", next.value().toString(), "on", "01/06/2025"))).hasStatus3xxRedirection();
        var head = users.user(Role.VILLAGE_HEAD, village);

        assertThat(page(officer, address(row) + "?on=" + EVE)).doesNotContain("chuyển khỏi địa bàn");
        assertThat(page(head, address(row) + "?on=" + EVE)).contains("chuyển khỏi địa bàn");
        assertThat(get(head, address(row))).hasStatus(403);
    }

    @Test
    void whoever_comes_back_is_seen_whole_again_and_the_place_in_between_looks_back() {
        var row = movedAndLookedAtAgain();
        var back = Map.of("village", village.value().toString(), "on", "01/06/2026");
        assertThat(act(newOfficer, row, "move", back)).hasStatus3xxRedirection();

        assertThat(page(officer, address(row))).contains("Hộ cận nghèo", "Hộ nghèo", "Lý Thị Sinh").doesNotContain("chuyển khỏi địa bàn");
        assertThat(page(officer, address(row) + "?on=" + MOVE)).contains("Nhà mới");
        assertThat(page(newOfficer, address(row) + "?on=2026-05-31")).contains("từ ngày 01/06/2026", "Hộ cận nghèo");
        assertThat(get(newOfficer, address(row) + "?on=2026-06-01")).hasStatus(403);
        assertThat(get(newOfficer, address(row) + "?on=" + EVE)).as("before it came").hasStatus(403);
    }

    @Test
    void a_household_that_ended_stays_with_the_place_where_it_was_last() {
        var row = movedAndLookedAtAgain();
        assertThat(act(newOfficer, row, "dissolution", Map.of("on", "01/09/2026"))).hasStatus3xxRedirection();

        assertThat(page(newOfficer, address(row))).contains("Hộ không cư trú");
        assertThat(page(officer, address(row) + "?on=" + EVE)).contains("Lý Văn Tâm").doesNotContain("01/09/2026");
        assertThat(get(officer, address(row))).hasStatus(403);
    }

    @Test
    @Requirement("SEC-02")
    void the_trail_says_who_looked_how_far_and_who_was_refused() {
        var row = movedAndLookedAtAgain();

        page(officer, address(row) + "?on=" + EVE);
        get(officer, address(row));

        assertThat(kept("select as_of::text || ' ' || units::text from audit.entry where user_id = ? and kind = 'LOOKED' order by number desc limit 1", officer.value()))
                .containsExactly(EVE + " {" + village.value() + "}");
        assertThat(kept("select reason || ' ' || unit_id from audit.refusal where user_id = ? order by at desc limit 1", officer.value()))
                .containsExactly("moved_away " + newVillage.value());
    }

    @Test
    void a_search_finds_it_where_it_lived_on_the_day_and_where_it_lives_last() {
        var row = movedAndLookedAtAgain();
        var number = row.members().getFirst().details().nationalId().digits();

        for (var words : List.of(row.code(), number, "tam ly")) {
            assertThat(page(officer, "/households?q=" + words)).as(words).doesNotContain(row.id().value().toString());
            assertThat(page(officer, "/households?on=" + EVE + "&q=" + words)).as(words).contains(address(row) + "?on=" + EVE);
            assertThat(page(newOfficer, "/households?q=" + words)).as(words).contains(address(row));
        }
    }

    @Test
    @Requirement("HHD-16")
    void a_list_of_those_who_went_opens_them_as_they_were_before() {
        movedAndLookedAtAgain();
        var question = "unit=" + here.value() + "&class=POOR&since=2024-12-31&asOf=2025-12-31&movement=MOVED_OUT";

        var list = page(officer, "/poverty/households?" + question);

        assertThat(list).contains(": 1 hộ");
        assertThat(page(officer, found(HOUSEHOLD, list))).contains("Lý Văn Tâm", "Hộ nghèo", "từ ngày 01/06/2025");
    }

    @Test
    void who_left_it_at_the_new_place_is_not_offered_at_the_old_one() {
        var row = movedAndLookedAtAgain();
        var child = kept("select person_id::text from registry.membership where household_id = ? and relation = 'CHILD'", row.id().value());
        assertThat(act(newOfficer, row, "leaving", Map.of("person", child.getFirst(), "on", "01/07/2025"))).hasStatus3xxRedirection();
        var other = households.in(village).stored();
        var newNeighbour = households.in(newVillage).stored();

        assertThat(page(officer, address(other) + "/acts/admission")).doesNotContain("Lý Thị Sinh");
        assertThat(page(newOfficer, address(newNeighbour) + "/acts/admission")).contains("Lý Thị Sinh");
    }

    @Test
    @Requirement("HHD-08")
    void the_list_of_those_who_registered_to_escape_tells_of_it_until_it_moved() {
        var row = households.in(village).head("Nông Văn Thoát").poor(LocalDate.of(2024, 12, 12), Set.of(9)).stored();
        record(officer, row, "escape", Map.of("year", "2025", "officer", "Lê Thị Hà", "on", "15/01/2025"));
        record(officer, row, "helper", Map.of("helper", "CLAN", "name", "Họ Nông", "on", "15/01/2025"));
        assertThat(act(officer, row, "move", Map.of("village", newVillage.value().toString(), "on", "01/06/2025"))).hasStatus3xxRedirection();
        record(newOfficer, row, "helper", Map.of("helper", "CLAN", "name", "Họ Mới", "on", "02/06/2025"));

        var list = page(officer, "/households/escapes?year=2025");

        assertThat(list).contains("Họ Nông", address(row) + "?on=" + EVE).doesNotContain("Họ Mới");
        assertThat(page(officer, address(row) + "?on=" + EVE)).contains("Họ Nông").doesNotContain("Họ Mới");
    }

    /** Poor here, moved there on 1/6/2025, near poor there the day after, and a child born. */
    private HouseholdRow movedAndLookedAtAgain() {
        var number = "0190" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
        var row = households
                .in(village)
                .head("Lý Văn Tâm")
                .code("C-" + UUID.randomUUID())
                .nationalId(number)
                .address("Đông Mơ 12")
                .poor(LocalDate.of(2024, 12, 12), Set.of(4, 9), Cause.NO_LAND)
                .stored();
        var move = Map.of("village", newVillage.value().toString(), "address", "Nhà mới", "on", "01/06/2025");
        assertThat(act(officer, row, "move", move)).hasStatus3xxRedirection();
        assertThat(act(newOfficer, row, "joining", Map.of(
                        "on", "02/06/2025", "name", "Lý Thị Sinh", "born", "01/06/2025", "sex", "FEMALE",
                        "ethnicity", "01", "relation", "CHILD")))
                .hasStatus3xxRedirection();
        assertThat(post(newOfficer, address(row) + "/assessments", nearPoor(row))).hasStatus3xxRedirection();
        return row;
    }

    private Map<String, String> nearPoor(HouseholdRow row) {
        var fields = new HashMap<>(Map.of(
                "on", "02/06/2025", "points", "120", "decision_no", "77/QĐ-UBND", "decided_on", "02/06/2025",
                "class_from", "02/06/2025", "version", version(row)));
        for (int number = 1; number <= 12; number++) fields.put("indicator_" + number, number == 4 ? "YES" : "NO");
        return fields;
    }

    private void record(UserId user, HouseholdRow row, String kind, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version(row));
        assertThat(post(user, address(row) + "/records/" + kind, all)).hasStatus3xxRedirection();
    }

    private String version(HouseholdRow row) {
        return kept("select version::text from registry.household where id = ?", row.id().value()).getFirst();
    }

    private String later(HouseholdRow row) {
        return kept(
                        "select id::text from registry.assessment where household_id = ? order by assessed_on desc limit 1",
                        row.id().value())
                .getFirst();
    }

    private List<String> kept(String sql, UUID of) {
        return JdbcClient.create(owner.dataSource()).sql(sql).param(of).query(String.class).list();
    }

    private MvcTestResult act(UserId user, HouseholdRow row, String kind, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version(row));
        return post(user, address(row) + "/acts/" + kind, all);
    }

    private MvcTestResult post(UserId user, String address, Map<String, String> fields) {
        var form = browser.post().uri(address);
        fields.forEach(form::param);
        return form.with(users.signedIn(user)).with(csrf()).exchange();
    }

    private MvcTestResult get(UserId user, String address) {
        return browser.get().uri(address).with(users.signedIn(user)).exchange();
    }

    private String page(UserId user, String address) {
        var answer = get(user, address);
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String found(Pattern link, String page) {
        var matcher = link.matcher(page);
        assertThat(matcher.find()).as("a link like " + link).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    private static String address(HouseholdRow row) {
        return "/households/" + row.id().value();
    }
}
