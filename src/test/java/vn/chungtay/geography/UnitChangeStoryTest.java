package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.DateRange;

/** Officials record changes of units on the pages. */
@StoryTest
class UnitChangeStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);

    /** A commune that the map of 1/7/2025 divides among several. */
    private static final String DIVIDED = "05932";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Geography geography;

    @Autowired
    private GivenUnits given;

    @Autowired
    private GivenUsers users;

    @Test
    @Requirement("ORG-02")
    void the_leader_of_a_commune_founds_a_village_in_it() {
        var commune = given.commune("La Hiên");
        var leader = users.user(Role.COMMUNE_LEADER, commune);

        assertThat(change(leader, commune, "FOUNDING", "name", "Hiên Minh", "kind", "XOM")).hasStatus3xxRedirection();

        assertThat(geography.children(commune, DAY)).extracting(Unit::name).containsExactly("Hiên Minh");
        assertThat(geography.children(commune, DAY.minusDays(1))).isEmpty();
    }

    @Test
    @Requirement("ORG-02")
    void the_leader_of_a_commune_changes_neither_the_commune_nor_another_s_village() {
        var commune = given.commune("La Hiên");
        var leader = users.user(Role.COMMUNE_LEADER, commune);
        var elsewhere = given.village("Khác");

        assertThat(change(leader, commune, "RENAMING", "name", "La Hiên Mới", "kind", "XA")).hasStatus(403);
        assertThat(change(leader, elsewhere, "ABOLITION")).hasStatus(403);

        assertThat(geography.unit(commune, DAY).orElseThrow().name()).isEqualTo("La Hiên");
    }

    @Test
    @Requirement("ORG-02")
    void an_officer_of_the_province_merges_two_communes() {
        var province = given.province("Thái Nguyên");
        var district = given.district(province, "Định Hóa");
        var one = given.commune(district, "Bình Yên");
        var other = given.commune(district, "Định Biên");
        var officer = users.user(Role.PROVINCE_OFFICER, province);

        assertThat(page(officer, "/units/" + one.value())).bodyText().contains("Nhập với đơn vị khác");
        assertThat(page(officer, "/units/" + one.value() + "/changes/new?act=MERGER")).bodyText().contains("Định Biên");
        assertThat(change(officer, one, "MERGER", "with", other.value().toString(), "name", "Bình Yên", "kind", "XA"))
                .hasStatus3xxRedirection();

        assertThat(geography.successors(one)).isEqualTo(geography.successors(other)).hasSize(1);
    }

    @Test
    @Requirement("ORG-02")
    void an_officer_of_the_province_divides_a_commune_and_says_of_each_village_where_it_goes() {
        var province = given.province("Thái Nguyên");
        var commune = given.commune(given.district(province, "Võ Nhai"), "Dân Tiến");
        var east = given.village(commune, "Đoàn Kết");
        var west = given.village(commune, "Đồng Chuối");
        var officer = users.user(Role.PROVINCE_OFFICER, province);
        var parts = new ArrayList<>(List.of(
                "name-1", "Dân Đông", "kind-1", "XA", "name-2", "Dân Tây", "kind-2", "XA",
                "part-of-" + east.value(), "1"));

        assertThat(page(officer, "/units/" + commune.value() + "/changes/new?act=DIVISION"))
                .bodyText()
                .contains("xóm Đoàn Kết", "xóm Đồng Chuối", "part-of-" + west.value());
        assertThat(change(officer, commune, "DIVISION", parts.toArray(String[]::new)))
                .bodyText()
                .contains("Còn 1 đơn vị trực thuộc chưa được phân, trong đó có Đồng Chuối.", "Dân Đông", "NQ 5/NQ-HĐND");

        parts.addAll(List.of("part-of-" + west.value(), "2"));
        assertThat(change(officer, commune, "DIVISION", parts.toArray(String[]::new))).hasStatus3xxRedirection();

        assertThat(geography.pathUp(east, DAY)).extracting(Unit::name).contains("Dân Đông").doesNotContain("Dân Tiến");
        assertThat(geography.pathUp(west, DAY)).extracting(Unit::name).contains("Dân Tây").doesNotContain("Dân Tiến");
        assertThat(geography.pathUp(west, DAY.minusDays(1))).extracting(Unit::name).contains("Dân Tiến");
        assertThat(page(officer, "/units/" + commune.value() + "?asOf=" + DAY.minusDays(1)))
                .bodyText()
                .contains("Một phần vào", "Dân Đông", "Dân Tây", "NQ 5/NQ-HĐND");
    }

    @Test
    @Requirement({"ORG-02", "DAT-05"})
    void a_village_of_a_divided_commune_waits_without_a_place_until_one_of_the_new_communes_claims_it() {
        var divided = geography.byCode(DIVIDED, EVE).orElseThrow().id();
        var villageName = "Thôn chờ " + UUID.randomUUID();
        var village = given.unit(divided, villageName, UnitKind.THON, DateRange.ALWAYS);
        var claiming = geography.successors(divided).getFirst();
        var leader = users.user(Role.COMMUNE_LEADER, claiming.id());
        var transfer = "/units/" + village.value() + "/changes/new?act=TRANSFER";

        assertThat(geography.pathUp(village, EVE)).extracting(Unit::id).contains(divided);
        assertThat(geography.pathUp(village, DAY))
                .as("the map cannot say in which commune it is, but in which province")
                .extracting(Unit::level)
                .containsExactly(UnitLevel.VILLAGE, UnitLevel.PROVINCE, UnitLevel.COUNTRY);
        assertThat(page(leader, "/units/without-place?asOf=" + DAY)).bodyText().contains(villageName);
        assertThat(page(leader, transfer)).bodyText().contains(claiming.name());

        assertThat(change(leader, village, "TRANSFER", "newParent", claiming.id().value().toString()))
                .hasStatus3xxRedirection();

        assertThat(geography.pathUp(village, DAY)).extracting(Unit::id).contains(claiming.id());
        assertThat(page(leader, "/units/without-place?asOf=" + DAY)).bodyText().doesNotContain(villageName);
    }

    @Test
    @Requirement("ORG-02")
    void a_renamed_unit_is_shown_under_the_name_of_each_day() {
        var province = given.province("Thái Nguyên");
        var commune = given.commune(given.district(province, "Võ Nhai"), "Thần Xa");
        var officer = users.user(Role.PROVINCE_OFFICER, province);

        assertThat(change(officer, commune, "RENAMING", "name", "Thần Sa", "kind", "XA")).hasStatus3xxRedirection();

        assertThat(page(officer, "/units/" + commune.value() + "?asOf=" + DAY)).bodyText().contains("Xã Thần Sa");
        assertThat(page(officer, "/units/" + commune.value() + "?asOf=" + DAY.minusDays(1))).bodyText().contains("Xã Thần Xa");
    }

    @Test
    @Requirement("ORG-02")
    void what_is_missing_or_impossible_is_said_and_what_was_typed_stays() {
        var province = given.province("Thái Nguyên");
        var commune = given.commune(given.district(province, "Võ Nhai"), "Vũ Chấn");
        given.village(commune, "Na Rang");
        var officer = users.user(Role.PROVINCE_OFFICER, province);

        assertThat(change(officer, commune, "RENAMING", "name", "", "kind", "XA")).hasStatusOk()
                .bodyText().contains("Xin ghi tên đơn vị.", "NQ 5/NQ-HĐND");
        assertThat(change(officer, commune, "ABOLITION")).hasStatusOk()
                .bodyText().contains("Còn 1 đơn vị trực thuộc chưa được phân, trong đó có Na Rang.");
    }

    @Test
    @Requirement("ORG-04")
    void an_officer_of_the_province_records_ends_and_verifies_a_flag() {
        var province = given.province("Thái Nguyên");
        var commune = given.commune(given.district(province, "Võ Nhai"), "Sảng Mộc");
        var officer = users.user(Role.PROVINCE_OFFICER, province);
        var flags = "/units/" + commune.value() + "/flags";

        assertThat(post(officer, flags, "flag", "DAC_BIET_KHO_KHAN", "from", "2022-01-01", "basis", "QĐ 861/QĐ-TTg"))
                .hasStatus3xxRedirection();
        assertThat(page(officer, "/units/" + commune.value())).bodyText().contains("QĐ 861/QĐ-TTg", "Chưa đối chiếu");
        post(officer, flags + "/verification", "flag", "DAC_BIET_KHO_KHAN", "on", "2022-01-01");
        post(officer, flags + "/end", "flag", "DAC_BIET_KHO_KHAN", "lastDay", "2025-12-31");

        assertThat(geography.flags(commune, LocalDate.of(2025, 12, 31))).containsExactly(AreaFlag.DAC_BIET_KHO_KHAN);
        assertThat(geography.flags(commune, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(post(users.withoutRights(), flags, "flag", "BIEN_GIOI", "from", "2022-01-01", "basis", "QĐ")).hasStatus(403);
    }

    private MvcTestResult change(UserId user, UnitId unit, String act, String... fields) {
        var all = new ArrayList<>(List.of("act", act, "effectiveOn", DAY.toString(), "basis", "NQ 5/NQ-HĐND"));
        all.addAll(List.of(fields));
        return post(user, "/units/" + unit.value() + "/changes", all.toArray(String[]::new));
    }

    private MvcTestResult post(UserId user, String address, String... fields) {
        var request = browser.post().uri(address).with(users.signedIn(user)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private MvcTestResult page(UserId user, String address) {
        return browser.get().uri(address).with(users.signedIn(user)).exchange();
    }
}
