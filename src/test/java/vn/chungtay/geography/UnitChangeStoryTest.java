package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** Officials record changes of units on the pages. */
@StoryTest
class UnitChangeStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

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
