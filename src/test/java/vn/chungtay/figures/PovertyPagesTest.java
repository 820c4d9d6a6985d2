package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

@StoryTest
@Requirement("HHD-16")
class PovertyPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Pattern FIGURE = Pattern.compile(
            "href=\"(/poverty/households\\?[^\"]+)\">([0-9.]+)</a>");

    @Autowired
    private GivenUnits units;

    @Autowired
    private Geography geography;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private UnitRegister register;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {
        "/poverty?asOf=2026-01-01&tab=SUMMARY",
        "/poverty?asOf=2026-01-01&tab=MINORITY",
        "/poverty?asOf=2026-01-01&tab=CAUSES",
        "/poverty?asOf=2026-01-01&tab=CAUSES&of=NEAR_POOR",
        "/poverty?asOf=2026-01-01&tab=CAUSES&of=BOTH",
        "/poverty?asOf=2026-01-01&tab=DEPRIVATIONS",
        "/poverty?asOf=2026-01-01&tab=DEPRIVATIONS&of=POOR",
        "/poverty?asOf=2026-01-01&tab=DEPRIVATIONS&of=NEAR_POOR",
        "/poverty?asOf=2026-01-01&tab=PERSONS",
        "/poverty?asOf=2026-01-01&boundaries=2024-01-01",
        "/poverty/groups?asOf=2026-01-01",
        "/poverty/balance?from=2025-06-01&to=2026-01-01",
        "/poverty/changes?from=2025-06-01&to=2026-02-01",
        "/poverty/changes?from=2026-01-01&to=2026-02-01&of=BOTH",
        "/poverty/changes?from=2026-01-01&to=2026-02-01&of=NEAR_POOR&group=MINORITY",
        "/poverty/changes?from=2026-01-01&to=2026-02-01&group=HARDSHIP"
    })
    void every_figure_opens_exactly_that_many_households_or_people(String address) throws Exception {
        var commune = commune();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        var page = get(officer, address + "&unit=" + commune.value());
        assertThat(page).hasStatusOk();
        var figures = FIGURE.matcher(page.getResponse().getContentAsString());
        assertThat(figures.find()).isTrue();
        do {
            assertThat(get(officer, figures.group(1).replace("&amp;", "&")))
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("[ ,:] " + figures.group(2) + (address.contains("PERSONS") ? " (hộ|nhân khẩu)" : " hộ"));
        } while (figures.find());
    }

    @Test
    void a_share_opens_its_households_too() throws Exception {
        var commune = commune();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        assertThat(get(officer, "/poverty?asOf=2026-01-01&tab=DEPRIVATIONS&of=BOTH&share=true&unit=" + commune.value()))
                .hasStatusOk().bodyText().containsPattern("class=BOTH&amp;indicator=3\">66,67</a>");
    }

    @Test
    void the_list_is_searched_without_marks_and_says_what_it_holds() {
        var commune = commune();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var list = "/poverty/households?class=BOTH&unit=" + commune.value() + "&asOf=" + DAY;

        assertThat(get(officer, list + "&q=can%20hoang")).hasStatusOk().bodyText()
                .contains("Hoàng Văn Cận", ": 1 hộ", "Hộ nghèo và hộ cận nghèo").doesNotContain("Lý Văn Nghèo");
        assertThat(get(officer, list + "&q=lung%20luong")).bodyText().contains(": 3 hộ");
        assertThat(get(officer, list + "&q=100%25")).bodyText().contains("Không có hộ nào trong danh sách này khớp “100%”");
    }

    @Test
    void a_phone_gets_twenty_households_a_page_and_a_desk_fifty() {
        var commune = units.commune("Phương Giao");
        var village = units.village(commune, "Đồng Dong");
        for (int n = 0; n < 21; n++) households.in(village).stored();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var list = "/poverty/households?unit=" + commune.value() + "&asOf=" + DAY;

        assertThat(get(officer, list)).bodyText().doesNotContain("Trang 1/2");
        assertThat(mvc.get().uri(java.net.URI.create(list)).with(users.signedIn(officer)).header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Mobile"))
                .hasStatusOk().bodyText().contains("Trang 1/2", "&amp;page=2");
    }

    @Test
    void the_other_pages_leave_as_files() {
        var commune = commune();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        for (var page : new String[] {"groups", "balance", "needs", "closings", "changes"}) {
            assertThat(get(officer, "/poverty/" + page + "/file?format=CSV&unit=" + commune.value())).as(page).hasStatusOk();
            assertThat(get(officer, "/poverty/" + page + "/file?format=XLSX&unit=" + commune.value())).as(page).hasStatusOk();
        }
        assertThat(get(officer, "/poverty/groups/file?format=CSV&asOf=2026-01-01&unit=" + commune.value()))
                .bodyText().contains("02,Tày,2,0,0.00,2,100.00");
    }

    @Test
    void an_observer_sees_the_figures_and_no_people() {
        var commune = commune();
        var observer = users.user(Role.OBSERVER, commune);

        assertThat(get(observer, "/poverty?unit=" + commune.value() + "&asOf=" + DAY))
                .hasStatusOk().bodyText().doesNotContain("/poverty/households");
        assertThat(get(observer, "/poverty/households?unit=" + commune.value())).hasStatus(403);
    }

    @Test
    void table_and_list_leave_as_files() {
        var commune = commune();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var where = "unit=" + commune.value() + "&asOf=" + DAY;

        assertThat(get(officer, "/poverty/file?format=CSV&" + where)).hasStatusOk().bodyText().contains("Tổng cộng");
        assertThat(get(officer, "/poverty/file?format=XLSX&" + where)).hasStatusOk();
        assertThat(get(officer, "/poverty/households/file?format=CSV&class=POOR&" + where))
                .hasStatusOk().bodyText().contains("Lý Văn Nghèo").doesNotContain("Hoàng Văn Cận");
    }

    @Test
    @Requirement("DAT-10")
    void a_day_before_todays_province_existed_leads_to_the_provinces_of_that_day() {
        var today = geography.byCode("19", TestWorld.TODAY).orElseThrow();
        var officer = users.user(Role.PROVINCE_OFFICER, today.id());

        assertThat(get(officer, "/poverty?asOf=2023-12-31"))
                .hasStatusOk()
                .bodyText()
                .contains("được cộng theo địa giới ngày 01/07/2025", "Tỉnh Bắc Kạn", "Tỉnh Thái Nguyên");
    }

    private UnitId commune() {
        var commune = units.commune("Thượng Nung");
        var village = units.village(commune, "Lũng Luông");
        var february = DAY.plusMonths(1);
        households.in(village).head("Lý Văn Nghèo").member("Lý Thị Hoa", Relation.SPOUSE)
                .poor(DAY, Set.of(1, 3), Cause.NO_LAND, Cause.OTHER).stored();
        households.in(village).head("Hoàng Văn Cận").ethnicity("02").nearPoor(DAY, Set.of(3), Cause.ILLNESS).stored();
        households.in(village).ethnicity("02").nearPoor(DAY, Set.of(4)).classed(PovertyClass.NOT_POOR, february, Set.of()).stored();
        households.in(units.village(commune, "Tân Thành")).stored();
        register.flag(List.of(new Flagging(village, AreaFlag.DAC_BIET_KHO_KHAN, DateRange.startingOn(DAY), "861/QĐ-TTg", false)));
        return commune;
    }

    private MvcTestResult get(UserId user, String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(users.signedIn(user)).exchange();
    }
}
