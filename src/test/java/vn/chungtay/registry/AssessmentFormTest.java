package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;

/** The form of a look at a household: filled in from the records, changed by the officer, kept with both. */
@StoryTest
class AssessmentFormTest {

    /** A weak house of 20 m², surface water, a good latrine, nothing told of information; farmers. */
    private static final HouseholdProfile HOME = new HouseholdProfile(
            new House(BigDecimal.valueOf(20), false, false, true, null, null, HouseholdProfile.Soundness.UNKNOWN),
            new Sanitation(Water.SURFACE, Latrine.SEPTIC),
            new Information(null, null, null, null, null, null, null),
            new Living(Livelihood.AGRICULTURE, null));

    private static final PersonProfile UNINSURED = new PersonProfile(
            Education.UNKNOWN, Work.UNKNOWN, new Health(null, false, null, null, null, null, null, null, null), Social.UNKNOWN);

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

    @Autowired
    private TransactionTemplate transaction;

    private UserId officer;
    private HouseholdRow row;

    @BeforeEach
    void a_household_with_records() {
        UnitId commune = villages.commune();
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        row = households.in(villages.villageIn(commune)).since(LocalDate.of(2024, 1, 1)).profile(HOME).headProfile(UNINSURED).stored();
    }

    @Test
    void the_form_opens_with_what_is_recorded_and_says_of_whom() {
        var page = form("");

        assertThat(page).contains("Nguyễn Văn An: </strong><span>không có bảo hiểm y tế");
        assertThat(page).contains("không bền chắc trong 3 kết cấu tường, cột, mái: 2", "Nguồn nước sinh hoạt: ");
        assertThat(checked(page)).containsEntry(4, "YES").containsEntry(7, "YES").containsEntry(8, "NO");
        assertThat(checked(page)).containsEntry(9, "YES").containsEntry(10, "NO").containsEntry(12, "UNKNOWN");
        assertThat(page).contains("value=\"YES\" selected");
    }

    @Test
    void before_the_records_begin_nothing_is_filled_in() {
        assertThat(checked(form("?on=31/12/2023")).values()).hasSize(12).containsOnly("UNKNOWN");
    }

    @Test
    void a_day_without_a_standard_says_so_and_the_household_can_still_be_looked_at() {
        assertThat(form("?on=31/12/2021")).contains("Chưa biết chuẩn nghèo nào áp dụng cho ngày 31/12/2021");
    }

    @Test
    @Requirement("MDP-03")
    void what_nobody_answers_otherwise_is_decided_as_recorded() {
        assertThat(submit(Map.of("points", "120"))).hasStatus3xxRedirection();

        assertThat(look()).containsExactly((bit(4) + bit(7) + bit(9)) + " " + (bit(1) + bit(2) + bit(11) + bit(12)) + " YES");
        assertThat(page("")).contains("Hộ nghèo", "120 điểm");
    }

    @Test
    void against_a_known_record_only_with_a_reason() {
        var refused = submit(Map.of("points", "120", "indicator_9", "NO"));

        assertThat(refused).hasStatusOk().bodyText().contains("Chỉ số 9: kết luận khác với dữ liệu đã ghi", "href=\"#reason_9\"");
        assertThat(answers()).isEmpty();
        assertThat(submit(Map.of("points", "120", "indicator_9", "NO", "reason_9", "Đã có nước máy từ tháng 10")))
                .hasStatus3xxRedirection();
        assertThat(answers()).contains("9 YES NO Đã có nước máy từ tháng 10").contains("7 YES YES null");
    }

    @Test
    void to_know_more_than_the_records_needs_no_reason_and_is_kept_as_what_it_is() {
        assertThat(submit(Map.of("points", "120", "indicator_12", "YES"))).hasStatus3xxRedirection();

        assertThat(answers()).contains("12 UNKNOWN YES null");
    }

    @Test
    @Requirement("MDP-03")
    void the_page_of_the_look_flags_what_differs_from_the_records_and_says_what_would_change_the_class() {
        submit(Map.of("points", "120", "indicator_9", "NO", "reason_9", "Đã có nước máy từ tháng 10", "indicator_12", "YES"));
        var look = stored("select id::text from registry.assessment where household_id = ?").getFirst();

        assertThat(page("/assessments/" + look))
                .contains("Kết luận khác với hồ sơ. Lý do: Đã có nước máy từ tháng 10")
                .contains("Hồ sơ chưa đủ; cán bộ rà soát xác định")
                .contains("Nguyễn Văn An: </strong><span>không có bảo hiểm y tế")
                .contains("Phiếu B1 được 120 điểm, không quá ngưỡng 140 điểm", "Nếu phiếu B1 trên 140 điểm:")
                .contains("Giống hệt kết quả đã lưu");
        assertThat(page("")).contains("/assessments/" + look);
    }

    @ParameterizedTest(name = "decided on {0}, class from {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    14/11/2026 | 15/11/2026 | Quyết định không thể ký trước ngày rà soát (15/11/2026)
                    22/11/2026 | 22/11/2026 | Quyết định không thể ký sau ngày hôm nay (21/11/2026)
                    20/11/2026 | 14/11/2026 | Phân loại chỉ có thể bắt đầu từ ngày rà soát 15/11/2026 đến ngày 01/01/2027
                    20/11/2026 | 02/01/2027 | Phân loại chỉ có thể bắt đầu từ ngày rà soát 15/11/2026 đến ngày 01/01/2027
                    """)
    void a_decision_follows_the_look_and_its_class_begins_by_the_next_year(String decided, String from, String says) {
        assertThat(submit(Map.of("points", "120", "decision_no", "9/QĐ", "decided_on", decided, "class_from", from)))
                .hasStatusOk()
                .bodyText()
                .contains(says);
        assertThat(look()).isEmpty();
    }

    @Test
    void a_class_from_the_first_day_of_the_next_year_is_given() {
        submit(Map.of("points", "120", "decision_no", "9/QĐ", "decided_on", "20/11/2026", "class_from", "01/01/2027"));

        assertThat(stored("select class || ' ' || valid_from from registry.class_period where household_id = ?"))
                .containsExactly("POOR 2027-01-01");
    }

    @Test
    void a_day_that_another_class_covers_is_refused_and_nothing_is_kept() {
        submit(Map.of("points", "120", "decision_no", "9/QĐ", "decided_on", "20/11/2026", "class_from", "15/11/2026"));
        stored("update registry.class_period set valid_to = '2026-12-31' where household_id = ? returning 'closed'");

        assertThat(submit(Map.of("points", "150", "decision_no", "10/QĐ", "decided_on", "21/11/2026", "class_from", "20/11/2026", "version", "1")))
                .bodyText()
                .contains("Hộ đã có phân loại khác vào ngày này");
        assertThat(look()).hasSize(1);
    }

    @Test
    void a_household_that_did_not_live_here_on_the_day_is_not_classified() {
        assertThat(submit(Map.of("points", "120", "on", "31/12/2023"))).bodyText().contains("Hộ không còn cư trú trong địa bàn");
    }

    @Test
    void a_look_of_another_household_is_not_found() {
        submit(Map.of("points", "120"));
        var look = stored("select id::text from registry.assessment where household_id = ?").getFirst();
        var other = households.in(villages.villageIn(villages.commune())).stored();

        assertThat(browser.get()
                        .uri("/households/" + other.id().value() + "/assessments/" + look)
                        .with(users.signedIn(officer)))
                .hasStatus(404);
    }

    private static int bit(int indicator) {
        return 1 << indicator - 1;
    }

    private String form(String query) {
        var answer = browser.get()
                .uri("/households/" + row.id().value() + "/assessments/new" + query)
                .with(users.signedIn(officer))
                .exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult submit(Map<String, String> fields) {
        var form = browser.post()
                .uri("/households/" + row.id().value() + "/assessments")
                .param("on", fields.getOrDefault("on", "15/11/2026"))
                .param("version", fields.getOrDefault("version", "0"));
        for (var field : fields.entrySet()) form = form.param(field.getKey(), field.getValue());
        return form.with(users.signedIn(officer)).with(csrf()).exchange();
    }

    private String page(String below) {
        return body(browser.get().uri("/households/" + row.id().value() + below).with(users.signedIn(officer)).exchange());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The answer that is chosen for each indicator. */
    private static Map<Integer, String> checked(String page) {
        var found = new TreeMap<Integer, String>();
        Pattern.compile("name=\"indicator_(\\d+)\" value=\"(\\w+)\" checked")
                .matcher(page)
                .results()
                .forEach(it -> found.put(Integer.valueOf(it.group(1)), it.group(2)));
        return found;
    }

    private List<String> look() {
        return stored("select deprived || ' ' || unknown || ' ' || made_in_agriculture from registry.assessment where household_id = ?");
    }

    private List<String> answers() {
        return stored("""
                select concat_ws(' ', w.indicator, w.recorded, w.decided, coalesce(w.reason, 'null'))
                from registry.assessment_answer w
                join registry.assessment a on a.id = w.assessment_id
                where a.household_id = ?
                order by w.indicator
                """);
    }

    private List<String> stored(String sql) {
        var found = new ArrayList<String>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> found.addAll(jdbc.sql(sql).param(row.id().value()).query(String.class).list())));
        return found;
    }
}
