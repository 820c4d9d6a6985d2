package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.usecase.KeepActivities;
import vn.chungtay.plans.usecase.KeepParts;
import vn.chungtay.platform.database.DatabaseOwner;

/** Who took part in activities, and what was done after the last day of a plan, as reported in a browser. */
@StoryTest
class ActivityReportStoryTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private KeepParts parts;

    @Autowired
    private KeepActivities activities;

    @Autowired
    private DatabaseOwner owner;

    private Agency commune;
    private PlanId plan;
    private String address;
    private Activity training;

    @BeforeEach
    void an_issued_plan_of_2024_with_a_class() {
        commune = plans.commune(units.commune("Xã Thử"));
        plan = plans.draft(commune, 2024);
        address = "/plans/" + plan.value();
        training = GivenParts.training(2024);
        var version = plans.newest(commune, plan);
        plans.done(users.as(commune.maker(), () -> parts.choose(version.id(), version.revision(), GivenParts.LIVELIHOODS)));
        var chosen = plans.newest(commune, plan);
        plans.done(users.as(commune.maker(), () -> activities.keep(chosen.id(), chosen.revision(), GivenParts.LIVELIHOODS, training)));
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));
    }

    @Test
    @Requirement("IND-30")
    void a_report_says_who_took_part_and_the_sums_say_it_by_part_and_unit() throws IOException {
        var page = page("/activities/" + training.id().value());
        assertThat(page).contains("Nữ", "Dân tộc thiểu số", "Người khuyết tật", "Hộ mới thoát nghèo", "Để trống là chưa đếm");

        assertThat(report(0, "2024-04-02", "participants", "30", "counted", "18", "counted", "", "counted", "", "counted", "24",
                "counted", "0", "counted", "12")).hasStatus3xxRedirection();

        assertThat(page("/activities/" + training.id().value()))
                .contains("Nữ: 18", "Dân tộc thiểu số: 24", "Người khuyết tật: 0", "Hộ nghèo: 12")
                .doesNotContain("Nam: 0", "chưa đếm theo nam, nữ");
        assertThat(page("/components/DA2")).contains("30 người; 1 trên 1 hoạt động", "trên 30 người, 60,00%", "chưa đếm");
        assertThat(page("/participation"))
                .contains("DA2", "Trung tâm Dịch vụ tổng hợp", "trên 30 người, 80,00%", "component=DA2");
        assertThat(sheet("/participation/file?format=XLSX", "Trung tâm Dịch vụ tổng hợp").subList(1, 9))
                .containsExactly("1", "1", "30", "18", "30", "60.00", "", "");
        assertThat(sheet("/activities/file?format=XLSX", "DA2")).contains("18", "24").doesNotContain("chưa đếm");
    }

    @Test
    @Requirement("IND-30")
    void parts_above_the_whole_are_refused_and_what_was_typed_stays() throws UnsupportedEncodingException {
        assertThat(text(report(0, "2024-04-02", "participants", "30", "counted", "18", "counted", "13")))
                .contains("Số nữ và nam cộng lại nhiều hơn", "value=\"18\"");
        assertThat(text(report(0, "2024-04-02", "participants", "", "conditionMet", "", "state", "RUNNING", "counted", "18")))
                .contains("chưa ghi tổng số người tham gia");
        assertThat(text(report(0, "2024-04-02", "participants", "30", "counted", "mười tám")))
                .contains("phải là số nguyên từ 0 trở lên", "mười tám");
    }

    @ParameterizedTest
    @Requirement("IND-30")
    @CsvSource({
        "'women = 20, men = 11', sexes_within_the_whole",
        "'kinh = 31', ethnicities_within_the_whole",
        "'disabled = 31', disabled_within_the_whole",
        "'poor = 10, near_poor = 10, newly_escaped = 10, other_class = 1', classes_within_the_whole",
        "'participants = null, condition_met = null, women = 1', parts_have_a_whole",
        "'women = -1', women"
    })
    void the_database_refuses_what_cannot_be(String columns, String constraint) {
        report(0, "2024-04-02", "participants", "30");

        var update = JdbcClient.create(owner.dataSource())
                .sql("update plans.activity_report set " + columns + " where plan_id = ?")
                .param(plan.value());

        assertThatThrownBy(update::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("check$activity_report_" + constraint);
    }

    @Test
    @Requirement("PLN-04")
    void a_support_after_the_last_day_warns_wherever_it_is_read_unless_it_is_paid_from_carried_over_money()
            throws UnsupportedEncodingException {
        assertThat(training.support()).as("it is a support").isNotNull();
        report(0, "2024-12-31", "participants", "30");
        assertThat(page("/activities/" + training.id().value())).doesNotContain("sau ngày cuối của kế hoạch (");

        assertThat(report(1, "2025-01-05", "participants", "30")).hasStatus3xxRedirection();

        assertThat(page("/activities/" + training.id().value()))
                .contains("Việc này có ngày 05/01/2025, sau ngày cuối của kế hoạch (31/12/2024)");
        assertThat(page("/activities")).contains("sau ngày cuối của kế hoạch, 31/12/2024");
        assertThat(page("/scope")).contains("Đã làm sau ngày cuối (1)", "05/01/2025");

        report(2, "2025-01-05", "participants", "30", "carriedOver", "true");

        assertThat(page("/activities/" + training.id().value()))
                .contains("từ vốn chuyển nguồn").doesNotContain("sau ngày cuối của kế hoạch (");
        assertThat(page("/activities")).doesNotContain("sau ngày cuối của kế hoạch,");
        assertThat(page("/scope")).contains("Đã làm sau ngày cuối (0)");
    }

    @ParameterizedTest
    @Requirement("PLN-04")
    @CsvSource({"2024-12-31, 0", "2025-01-05, 1"})
    void what_is_told_later_is_judged_by_the_day_on_which_it_was_done(String doneOn, int late) throws UnsupportedEncodingException {
        assertThat(report(0, "2025-03-31", "participants", "30", "doneOn", doneOn)).hasStatus3xxRedirection();

        assertThat(page("/scope")).contains("Đã làm sau ngày cuối (" + late + ")");
        assertThat(page("/activities/" + training.id().value())).contains("xong ngày " + (late == 0 ? "31/12/2024" : "05/01/2025"));
    }

    @Test
    @Requirement("PLN-04")
    void what_was_only_planned_or_dropped_is_no_deed() throws UnsupportedEncodingException {
        report(0, "2025-01-05", "state", "DROPPED", "words", "Không đủ người học");

        assertThat(page("/scope")).contains("Đã làm sau ngày cuối (0)");
    }

    private MvcTestResult report(int seen, String asOf, String... fields) {
        var request = browser.post()
                .uri(address + "/activities/" + training.id().value())
                .with(csrf())
                .with(users.signedIn(commune.maker()))
                .param("seen", String.valueOf(seen))
                .param("asOf", asOf)
                .param("documentNumber", "05/HĐ")
                .param("documentDate", "2024-02-20")
                .param("documentParty", "Trường nghề");
        var given = List.of(fields);
        if (!given.contains("state")) request = request.param("state", "DONE");
        if (!given.contains("words")) request = request.param("words", "Đã học xong");
        if (!given.contains("conditionMet")) request = request.param("conditionMet", given.contains("participants") ? "28" : "");
        for (var field = 0; field < fields.length; field += 2) request = request.param(fields[field], fields[field + 1]);
        return request.exchange();
    }

    private String page(String at) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address + at).with(users.signedIn(commune.maker())).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> sheet(String file, String first) throws IOException {
        var answer = browser.get().uri(address + file).with(users.signedIn(commune.maker())).exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return book.getFirstSheet().read().stream()
                    .filter(it -> it.getCellCount() > 0 && first.equals(it.getCellText(0)))
                    .findFirst()
                    .orElseThrow()
                    .stream().map(it -> it == null ? "" : it.getText()).toList();
        }
    }
}
