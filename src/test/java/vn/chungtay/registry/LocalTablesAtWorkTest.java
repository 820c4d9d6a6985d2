package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.usecase.DecideLocalTable;
import vn.chungtay.standards.usecase.LoadLocalTable;

/** A province's approved tables at a review: sheet B1 question by question, and its own line beside the national one. */
@StoryTest
class LocalTablesAtWorkTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final String POINTS =
            """
            ma_tieu_chi,tieu_chi,cach_chon,ma_tra_loi,tra_loi,nong_thon,thanh_thi
            A,THỬ NGHIỆM số người,mot,a1,Một người,100,90
            A,THỬ NGHIỆM số người,mot,a2,Hai người,80,70
            B,THỬ NGHIỆM tài sản,nhieu,b1,Xe máy,41,30
            B,THỬ NGHIỆM tài sản,nhieu,b2,Tủ lạnh,40,20
            """;
    private static final String LINE = "khu_vuc,chuan_dong\nnong_thon,1800000\nthanh_thi,2400000\n";

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private LoadLocalTable load;

    @Autowired
    private DecideLocalTable decide;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId province;
    private UserId officer;
    private HouseholdRow household;

    @BeforeEach
    void a_household_of_a_province() {
        province = units.province("Tỉnh Thử");
        var commune = units.unit(province, "Thử", UnitKind.XA, DateRange.ALWAYS);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        household = households.in(units.village(commune, "Suối Cạn")).stored();
    }

    @Test
    void without_an_approved_table_the_form_says_so_and_takes_the_sum_from_paper() {
        assertThat(get("/assessments/new?on=15/11/2026"))
                .contains("Tỉnh chưa có bảng điểm B1 được phê duyệt cho ngày này")
                .doesNotContain("b1_A");
        assertThat(submit(Map.of("b1_A", "a1", "column", "nong_thon")))
                .bodyText()
                .contains("Chưa có bảng điểm B1 được phê duyệt cho nơi này và ngày này");
    }

    @Test
    @Requirement("MDP-02")
    void with_one_the_points_come_question_by_question_and_the_table_is_kept() {
        approved(LocalTableKind.B1_POINTS, POINTS);

        assertThat(get("/assessments/new?on=15/11/2026")).contains("THỬ NGHIỆM số người", "Không có mục nào", "nong_thon");
        assertThat(submit(Map.of("b1_A", "a1", "b1_B", "b2", "column", "nong_thon"))).hasStatus3xxRedirection();

        assertThat(stored("select b1_score || ' ' || result from registry.assessment where household_id = ?"))
                .containsExactly("140 UNDECIDED");
        assertThat(get("/assessments/" + look()))
                .contains("THỬ NGHIỆM tài sản", "Tủ lạnh", "Bảng điểm đã dùng, cột nong_thon", "không quá ngưỡng 140 điểm");
    }

    @Test
    void one_point_above_the_limit_is_another_answer() {
        approved(LocalTableKind.B1_POINTS, POINTS);

        submit(Map.of("b1_A", "a1", "b1_B", "b1", "column", "nong_thon"));

        assertThat(stored("select b1_score || ' ' || result from registry.assessment where household_id = ?"))
                .containsExactly("141 NOT_POOR");
    }

    @Test
    void every_question_needs_an_answer_and_none_of_these_is_one() {
        approved(LocalTableKind.B1_POINTS, POINTS);

        assertThat(submit(Map.of("b1_A", "a1", "column", "nong_thon"))).bodyText().contains("href=\"#b1_B\"");
        assertThat(submit(Map.of("b1_A", "a1", "b1_B", "-", "column", "nong_thon", "points", "99")))
                .bodyText()
                .contains("Tổng điểm ghi 99 khác tổng điểm chấm được 100");
        assertThat(submit(Map.of("b1_A", "a1", "b1_B", "-", "column", "nong_thon"))).hasStatus3xxRedirection();
        assertThat(stored("select b1_score::text from registry.assessment where household_id = ?")).containsExactly("100");
    }

    @Test
    void the_province_s_higher_line_gives_a_second_result_and_leaves_the_national_one_alone() {
        approved(LocalTableKind.INCOME_LINE, LINE);
        var answers = new HashMap<>(Map.of("income", "1.800.000", "agriculture", "YES"));
        for (int number : new int[] {1, 4, 7}) answers.put("indicator_" + number, "YES");

        assertThat(submit(answers)).hasStatus3xxRedirection();

        assertThat(stored("select result from registry.assessment where household_id = ?")).containsExactly("AVERAGE_STANDARD");
        assertThat(stored("""
                select l.result from registry.assessment_local l
                join registry.assessment a on a.id = l.assessment_id where a.household_id = ?
                """)).containsExactly("POOR");
        assertThat(get("/assessments/" + look()))
                .contains("Kết quả riêng theo chuẩn của tỉnh", "không quá chuẩn 1.800.000 đồng", "NQ thử nghiệm")
                .contains("không tính vào số liệu quốc gia", "cao hơn chuẩn 1.500.000 đồng");
    }

    @Test
    void points_alone_cannot_be_compared_with_the_province_s_line() {
        approved(LocalTableKind.INCOME_LINE, LINE);

        submit(Map.of("points", "150"));

        assertThat(get("/assessments/" + look())).contains("Còn thiếu điểm phiếu B1 hoặc thu nhập bình quân đầu người");
    }

    private void approved(LocalTableKind kind, String text) {
        var maker = users.user(Role.PROVINCE_OFFICER, province);
        var checker = users.user(Role.PROVINCE_OFFICER, province);
        var draft = new LocalTableDraft(
                kind, province, "NQ thử nghiệm", FROM, "bang.csv", text.getBytes(StandardCharsets.UTF_8));
        var loaded = (LoadLocalTable.Outcome.Loaded) users.as(maker, () -> load.load(draft));
        users.as(checker, () -> decide.decide(loaded.id(), true, ""));
    }

    private MvcTestResult submit(Map<String, String> fields) {
        var form = browser.post()
                .uri("/households/" + household.id().value() + "/assessments")
                .param("on", "15/11/2026")
                .param("version", "0");
        for (var field : fields.entrySet()) form = form.param(field.getKey(), field.getValue());
        return form.with(users.signedIn(officer)).with(csrf()).exchange();
    }

    private String get(String below) {
        var answer = browser.get()
                .uri("/households/" + household.id().value() + below)
                .with(users.signedIn(officer))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String look() {
        return stored("select id::text from registry.assessment where household_id = ?").getFirst();
    }

    private List<String> stored(String sql) {
        var found = new ArrayList<String>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> found.addAll(jdbc.sql(sql).param(household.id().value()).query(String.class).list())));
        return found;
    }
}
