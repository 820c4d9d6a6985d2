package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.standards.PovertyClass;

@StoryTest
@Requirement("HHD-08")
class EscapeListTest {

    private static final LocalDate POOR_SINCE = LocalDate.of(2024, 12, 12);
    private static final LocalDate REGISTERED = LocalDate.of(2025, 1, 15);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private RecordHousehold recordHousehold;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void threeHouseholdsThatRegistered() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        var escaped = households.in(village).head("Nông Văn Thoát").poor(POOR_SINCE, Set.of(9))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2025, 12, 12), Set.of()).stored();
        register(escaped.id(), 0);
        record(escaped.id(), 1, new HouseholdRecord.Helped(HelperKind.CLAN, "Họ Nông", "giống lúa", REGISTERED));
        var need = new HouseholdRecord.InNeed(Need.WATER, null, null, REGISTERED);
        record(escaped.id(), 2, need);
        record(escaped.id(), 3, new HouseholdRecord.NeedEnded(need.id(), NeedOutcome.BY_PROGRAMME, LocalDate.of(2025, 6, 1)));
        register(households.in(village).head("Triệu Thị Còn").poor(POOR_SINCE, Set.of(9))
                .nearPoor(LocalDate.of(2025, 12, 12), Set.of(9)).stored().id(), 0);
        register(households.in(village).head("Lý Văn Chờ").poor(POOR_SINCE, Set.of(9)).stored().id(), 0);
    }

    @Test
    void the_list_tells_officer_helper_support_and_result_of_each() {
        assertThat(page("/households/escapes?year=2025"))
                .contains("Nông Văn Thoát", "Lê Thị Hà", "Họ Nông", "giống lúa", "Nước sinh hoạt", "Đã thoát")
                .contains("Triệu Thị Còn", "Chưa thoát")
                .contains("Lý Văn Chờ", "Chờ rà soát");
    }

    @Test
    void of_each_village_the_share_of_those_who_escaped_is_told() {
        assertThat(page("/households/escapes?year=2025")).contains("33,33");
        assertThat(page("/households/escapes?year=2024")).contains("Chưa có hộ nào trong địa bàn này đăng ký");
    }

    @Test
    @Requirement("SEC-02")
    void looking_at_the_list_and_taking_it_along_leave_lines_in_the_trail() {
        page("/households/escapes?year=2025");
        var file = browser.get()
                .uri("/households/escapes/file?unit=" + commune.value() + "&year=2025&format=CSV")
                .with(users.signedIn(officer))
                .exchange();

        assertThat(file).hasStatusOk();
        assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Nông Văn Thoát", "Nước sinh hoạt; giống lúa", "Đã thoát");
        assertThat(users.as(officer, () -> jdbc.sql("select count(*) from audit.entry where user_id = ? and kind in ('LOOKED', 'EXPORTED')")
                        .param(officer.value())
                        .query(Long.class)
                        .single()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @Requirement("SEC-04")
    void a_village_head_reads_the_list_of_the_village_and_takes_nothing_along() {
        var head = users.user(Role.VILLAGE_HEAD, village);

        assertThat(browser.get().uri("/households/escapes?year=2025").with(users.signedIn(head)))
                .hasStatusOk().bodyText().contains("Nông Văn Thoát");
        assertThat(browser.get()
                        .uri("/households/escapes/file?unit=" + village.value() + "&year=2025&format=XLSX")
                        .with(users.signedIn(head)))
                .hasStatus(403);
    }

    private void register(HouseholdId id, int version) {
        record(id, version, new HouseholdRecord.Escape(2025, "Lê Thị Hà", REGISTERED));
    }

    private void record(HouseholdId id, int version, HouseholdRecord record) {
        assertThat(users.<Outcome>as(officer, () -> recordHousehold.record(id, version, record))).isInstanceOf(Outcome.Done.class);
    }

    private String page(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
