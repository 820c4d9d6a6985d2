package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

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
    private GivenUsers users;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void every_figure_of_every_view_opens_exactly_that_many_households() throws Exception {
        var commune = commune();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        for (var tab : new String[] {"SUMMARY", "MINORITY", "CAUSES", "DEPRIVATIONS", "PERSONS"}) {
            var html = get(officer, "/poverty?unit=" + commune.value() + "&asOf=" + DAY + "&compare=2025-01-01&tab=" + tab);
            assertThat(html).hasStatusOk().bodyText().contains("Số hộ nghèo, hộ cận nghèo");
            var figures = FIGURE.matcher(html.getResponse().getContentAsString());
            assertThat(figures.find()).isTrue();
            do {
                assertThat(get(officer, figures.group(1).replace("&amp;", "&")))
                        .hasStatusOk().bodyText().contains(": " + figures.group(2) + " hộ");
            } while (figures.find());
        }
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
        households.in(village).head("Lý Văn Nghèo").poor(DAY, Set.of(1, 3), Cause.NO_LAND, Cause.OTHER).stored();
        households.in(village).head("Hoàng Văn Cận").ethnicity("02").nearPoor(DAY, Set.of(3)).stored();
        households.in(units.village(commune, "Tân Thành")).stored();
        return commune;
    }

    private MvcTestResult get(UserId user, String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(users.signedIn(user)).exchange();
    }
}
