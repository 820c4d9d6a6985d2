package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.AreaCounts;
import vn.chungtay.figures.model.GroupCounts;
import vn.chungtay.figures.usecase.CountEthnicGroups;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/** Poor Kinh and poor minorities where an area is especially difficult, or counts as something else. */
@StoryTest
@Requirement("ROL-18")
class AreaCountsTest {

    private static final String KINH = "01";
    private static final String TAY = "02";
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate FLAGGED = LocalDate.of(2024, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private UnitRegister register;

    @Autowired
    private CountEthnicGroups groups;

    @Autowired
    private MockMvcTester browser;

    private UnitId province;
    private UnitId district;
    private UnitId kinhVillage;
    private UserId officer;

    @BeforeEach
    void three_villages_of_two_communes_of_which_one_village_and_one_commune_are_especially_difficult() {
        province = units.province("Thái Nguyên");
        district = units.district(province, "Võ Nhai");
        var plain = units.commune(district, "La Hiên");
        var hard = units.commune(district, "Sảng Mộc");
        var easyVillage = units.village(plain, "Xóm Hiên");
        var hardVillage = units.village(plain, "Xóm Cây Thị");
        kinhVillage = hardVillage;
        var inHardCommune = units.village(hard, "Khuổi Mèo");
        flag(hardVillage, AreaFlag.DAC_BIET_KHO_KHAN);
        flag(hard, AreaFlag.DAC_BIET_KHO_KHAN);
        flag(inHardCommune, AreaFlag.DAC_BIET_KHO_KHAN);
        flag(district, AreaFlag.DTTS_MIEN_NUI);
        households.in(easyVillage).ethnicity(KINH).poor(SINCE, Set.of()).stored();
        households.in(hardVillage).ethnicity(KINH).poor(SINCE, Set.of()).stored();
        households.in(hardVillage).ethnicity(TAY).nearPoor(SINCE, Set.of()).stored();
        households.in(inHardCommune).ethnicity(TAY).poor(SINCE, Set.of()).stored();
        households.in(inHardCommune).ethnicity(KINH).classed(PovertyClass.NOT_POOR, SINCE, Set.of()).stored();
        officer = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    void each_kind_of_area_has_its_households_by_group_once_however_often_it_is_flagged() {
        var found = areas(DAY);

        assertThat(found).extracting(AreaCounts::flag).containsExactly(AreaFlag.DAC_BIET_KHO_KHAN, AreaFlag.DTTS_MIEN_NUI);
        var hard = found.getFirst();
        assertThat(hard.villages()).isEqualTo(2);
        assertThat(hard.groups()).extracting(GroupCounts::code, GroupCounts::households, GroupCounts::poor, GroupCounts::nearPoor)
                .containsExactlyInAnyOrder(
                        tuple(KINH, 2, 1, 0), tuple(TAY, 2, 1, 1));
        assertThat(hard.minority().poorRate().orElseThrow().value()).isEqualByComparingTo("50.00");
        assertThat(found.getLast().all().households()).as("the whole district").isEqualTo(5);
    }

    @Test
    void a_flag_counts_from_its_first_day() {
        assertThat(areas(FLAGGED.minusDays(1))).isEmpty();
        assertThat(areas(FLAGGED)).isNotEmpty();
    }

    @Test
    void each_figure_lists_as_many_households_as_it_says() {
        var page = text("/poverty/areas?unit=" + district.value() + "&asOf=" + DAY);

        assertThat(page).contains("Đặc biệt khó khăn", "Vùng dân tộc thiểu số và miền núi", "Tày", "Kinh", "Số thôn: 2");
        var links = Pattern.compile("href=\"(/poverty/households\\?[^\"]*area=[^\"]*)\">([0-9.]+)<").matcher(page);
        int seen = 0;
        while (links.find()) {
            assertThat(text(links.group(1).replace("&amp;", "&"))).contains(": " + links.group(2) + " hộ");
            seen++;
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(text("/poverty/areas/file?format=CSV&unit=" + district.value() + "&asOf=" + DAY)).contains("Đặc biệt khó khăn", "Tày");
        assertThat(text("/poverty/areas?unit=" + district.value() + "&asOf=2024-01-02")).contains("chưa ghi phân loại khu vực nào");
    }

    @Test
    @Requirement("POL-09")
    void poor_kinh_households_of_especially_difficult_places_are_filtered_and_listed() {
        households.in(kinhVillage).head("Trần Văn Kinh").ethnicity(KINH).poor(SINCE, Set.of()).stored();
        var page = text("/poverty/areas?unit=" + district.value() + "&asOf=" + DAY);
        var link = Pattern.compile("href=\"(/poverty/households\\?[^\"]*area=DAC_BIET_KHO_KHAN[^\"]*ethnicity=01[^\"]*)\">2<").matcher(page)
                .results().map(it -> it.group(1).replace("&amp;", "&")).filter(it -> it.contains("POOR") && !it.contains("NEAR_POOR")).findFirst();

        assertThat(link).isPresent();
        assertThat(text(link.get())).contains("Trần Văn Kinh", ": 2 hộ");
    }

    private List<AreaCounts> areas(LocalDate day) {
        return users.as(officer, () -> groups.byArea(district, day));
    }

    private void flag(UnitId unit, AreaFlag flag) {
        register.flag(List.of(new Flagging(unit, flag, DateRange.startingOn(FLAGGED), "861/QĐ-TTg", false)));
    }

    private String text(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
