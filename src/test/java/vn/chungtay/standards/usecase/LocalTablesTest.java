package vn.chungtay.standards.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.standards.B1Score;
import vn.chungtay.standards.B1Scoring;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.CellFault;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.usecase.LoadLocalTable.Outcome.Loaded;
import vn.chungtay.standards.usecase.LoadLocalTable.Outcome.Refused;

/** A province loads its point table, and another person approves it. */
@StoryTest
class LocalTablesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final String COLUMN = "thu_nghiem_nong_thon";
    private static final Map<String, Set<String>> ANSWERS = Map.of("A", Set.of("a1"));
    private static final String TABLE =
            """
            ma_tieu_chi,tieu_chi,cach_chon,ma_tra_loi,tra_loi,thu_nghiem_nong_thon
            A,THỬ NGHIỆM số người,mot,a1,Một người,7
            A,THỬ NGHIỆM số người,mot,a2,Hai người,5
            """;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private LoadLocalTable load;

    @Autowired
    private DecideLocalTable decide;

    @Autowired
    private B1Scoring scoring;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UserId maker;
    private UserId checker;

    @BeforeEach
    void a_province_with_two_officers() {
        province = units.province("Tỉnh Thử");
        maker = users.user(Role.PROVINCE_OFFICER, province);
        checker = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    void without_an_approved_table_there_are_no_points() {
        loaded(TABLE);

        assertThat(score(FROM)).isEqualTo(new B1Score.NoTable());
    }

    @Test
    void an_approved_table_scores_from_its_first_day_on() {
        var table = loaded(TABLE);

        assertThat(users.as(checker, () -> decide.decide(table, true, ""))).isEqualTo(DecideLocalTable.Outcome.DONE);

        assertThat(score(FROM)).isEqualTo(new B1Score.Scored(7, table));
        assertThat(score(FROM.minusDays(1))).isEqualTo(new B1Score.NoTable());
    }

    @Test
    void a_table_of_a_commune_would_never_be_looked_up_so_it_is_refused() {
        var commune = units.commune("Xã Thử");
        var draft = new LocalTableDraft(
                LocalTableKind.B1_POINTS, commune, "Phụ lục", FROM, "b1.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        var administrator = users.user(Role.ADMINISTRATOR, commune);

        assertThat(users.as(administrator, () -> load.load(draft)))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.faults())
                        .extracting(CellFault::fault)
                        .containsExactly("no_province"));
    }

    @Test
    void nobody_approves_their_own_table() {
        var table = loaded(TABLE);

        assertThat(users.as(maker, () -> decide.decide(table, true, ""))).isEqualTo(DecideLocalTable.Outcome.OWN_TABLE);
        assertThat(score(FROM)).isEqualTo(new B1Score.NoTable());
    }

    @Test
    void the_database_itself_refuses_the_approval_of_ones_own_table() {
        var table = loaded(TABLE);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into standards.local_table_decision (table_id, loaded_by, decision, decided_by)
                        values (?, ?, 'APPROVED', ?)
                        """)
                        .params(table.value(), maker.value(), maker.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("check$local_table_decision_other_person");
    }

    @Test
    void the_database_itself_refuses_to_change_a_table() {
        var table = loaded(TABLE);

        assertThatThrownBy(() -> jdbc.sql("update standards.b1_points set points = 99 where table_id = ?")
                        .param(table.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_second_decision_does_not_overwrite_the_first() {
        var table = loaded(TABLE);
        var third = users.user(Role.PROVINCE_OFFICER, province);

        users.as(checker, () -> decide.decide(table, false, "Thiếu cột thành thị"));

        assertThat(users.as(third, () -> decide.decide(table, true, "")))
                .isEqualTo(DecideLocalTable.Outcome.DECIDED_ALREADY);
        assertThat(score(FROM)).isEqualTo(new B1Score.NoTable());
    }

    @Test
    void giving_a_table_back_needs_a_reason() {
        var table = loaded(TABLE);

        assertThat(users.as(checker, () -> decide.decide(table, false, " ")))
                .isEqualTo(DecideLocalTable.Outcome.REASON_MISSING);
    }

    @Test
    void the_pages_lead_from_the_file_to_the_approval() {
        var location = upload(maker, TABLE).getResponse().getRedirectedUrl();

        assertThat(text(page(maker, location)))
                .contains("Chờ phê duyệt", "THỬ NGHIỆM số người", "người khác có quyền phải phê duyệt")
                .doesNotContain("name=\"approve\"");
        assertThat(text(page(checker, location))).contains("name=\"approve\"");

        browser.post().uri(location + "/decision").with(users.signedIn(checker)).with(csrf())
                .param("approve", "true")
                .exchange();

        assertThat(text(page(maker, location))).contains("Đã phê duyệt");
        assertThat(text(page(maker, "/standards/local"))).contains("Tỉnh Thử", "Phụ lục thử nghiệm");
    }

    @Test
    void a_faulty_file_is_answered_cell_by_cell_and_nothing_is_kept() {
        var page = text(upload(maker, TABLE.replace(",7\n", ",bảy\n")));

        assertThat(page)
                .contains("Tệp chưa được nạp: có 1 chỗ cần sửa", "“bảy” không phải là số điểm", COLUMN)
                .contains("Phụ lục thử nghiệm");
        assertThat(jdbc.sql("select count(*) from standards.local_table where unit_id = ?")
                        .param(province.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_commune_officer_may_read_but_not_load() {
        var officer = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Thử"));

        assertThat(page(officer, "/standards/local")).hasStatusOk();
        assertThat(page(officer, "/standards/local/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(officer, TABLE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void another_province_may_not_decide() {
        var location = upload(maker, TABLE).getResponse().getRedirectedUrl();
        var stranger = users.user(Role.PROVINCE_OFFICER, units.province("Tỉnh Khác"));

        assertThat(browser.post().uri(location + "/decision").with(users.signedIn(stranger)).with(csrf())
                        .param("approve", "true")
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private LocalTableId loaded(String text) {
        var draft = new LocalTableDraft(
                LocalTableKind.B1_POINTS,
                province,
                "Phụ lục thử nghiệm",
                FROM,
                "b1.csv",
                text.getBytes(StandardCharsets.UTF_8));
        return ((Loaded) users.as(maker, () -> load.load(draft))).id();
    }

    private B1Score score(LocalDate day) {
        return users.as(maker, () -> scoring.score(province, day, COLUMN, ANSWERS));
    }

    private MvcTestResult upload(UserId user, String text) {
        return browser.post().uri("/standards/local").multipart()
                .file(new MockMultipartFile("file", "b1.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "B1_POINTS")
                .param("unit", province.value().toString())
                .param("document", "Phụ lục thử nghiệm")
                .param("validFrom", FROM.toString())
                .with(users.signedIn(user)).with(csrf())
                .exchange();
    }

    private MvcTestResult page(UserId user, String address) {
        return browser.get().uri(address).with(users.signedIn(user)).exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
