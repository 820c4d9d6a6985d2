package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;

/** The sheet of quotas as a planner works on it: taken back, sent out as a file, brought in again. */
@StoryTest
class QuotaPagesTest {

    private static final LocalDate EARLIER = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private MockMvcTester mvc;

    private UnitId upper;
    private UnitId lower;
    private UserId officer;
    private String sheet;

    @BeforeEach
    void a_sheet_of_three_households_for_two_villages() {
        var commune = units.commune("Bình Yên");
        upper = units.village(commune, "Bản Thượng");
        lower = units.village(commune, "Bản Hạ");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        for (int i = 0; i < 4; i++) households.in(upper).poor(EARLIER, Set.of()).stored();
        for (int i = 0; i < 2; i++) households.in(lower).poor(EARLIER, Set.of()).stored();
        sheet = post("/targets", "unit", commune.value().toString(), "year", "2026").getResponse().getRedirectedUrl() + "/quotas";
        post(sheet + "/proposal", "class", "POOR", "asOf", "2025-12-31", "headline", "3", "method", "EQUAL_SHARE", "version", "0");
    }

    @Test
    void changes_are_taken_back_one_after_the_other_down_to_the_first_proposal() {
        edit("1", "4", "0");
        edit("2", "1", "1");

        assertThat(undo("3")).hasStatus(HttpStatus.FOUND);
        assertThat(numbers()).containsExactly("4", "0");
        assertThat(undo("4")).hasStatus(HttpStatus.FOUND);
        assertThat(numbers()).containsExactly("2", "1");
        assertThat(page()).bodyText().doesNotContain("Hoàn tác lần lưu cuối");
    }

    @Test
    void whoever_takes_back_what_somebody_else_has_changed_meanwhile_is_told() {
        edit("1", "4", "0");
        edit("2", "1", "1");

        assertThat(undo("2")).hasStatus(HttpStatus.CONFLICT);
        assertThat(numbers()).containsExactly("1", "1");
    }

    @Test
    void what_was_typed_and_refused_is_still_there() {
        assertThat(edit("1", "9", "một")).hasStatusOk().bodyText()
                .contains("Số của Bản Hạ ghi là “một”", "value=\"9\"", "value=\"một\"");
        assertThat(numbers()).containsExactly("2", "1");
    }

    @Test
    @Requirement("DAT-07")
    void the_file_of_the_sheet_comes_back_changed() throws Exception {
        var csv = get(sheet + "/file?class=POOR&format=CSV").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Bản Thượng,4,4,0,2,", "Bản Hạ,2,2,0,1,", "Tổng cộng,6,6,0,3,");

        assertThat(take("a.csv", csv.replace("Bản Thượng,4,4,0,2,", "ban thuong,4,4,0,3,").replace("Bản Hạ,2,2,0,1,", "Bản Hạ,2,2,0,0,"), "1"))
                .hasStatus(HttpStatus.FOUND).flash().containsEntry("done", "Đã nhập số phân bổ của 2 đơn vị từ tệp.");
        assertThat(numbers()).containsExactly("3", "0");
        var xlsx = get(sheet + "/file?class=POOR&format=XLSX").getResponse().getContentAsByteArray();
        edit("2", "0", "0");
        assertThat(take("a.xlsx", xlsx, "3")).hasStatus(HttpStatus.FOUND);
        assertThat(numbers()).containsExactly("3", "0");
    }

    @Test
    @Requirement("DAT-07")
    void every_cell_that_cannot_be_taken_is_named_and_nothing_is_kept() {
        var file = "Đơn vị;Phân bổ\nBản Thượng;1\nBản Lạ;1\nBản Hạ;1,5\nBản Thượng;2\n";

        assertThat(take("a.csv", file, "1")).flash().extractingByKey("faults").asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "Dòng 3: không có đơn vị “Bản Lạ” trong bảng phân bổ.",
                        "Dòng 4, cột “Phân bổ”: số của Bản Hạ ghi là “1,5”, không phải số hộ.",
                        "Dòng 5: đơn vị “Bản Thượng” đã có ở dòng trên.");
        assertThat(take("a.csv", "Xã;Số\nBản Hạ;1\n", "1")).flash().extractingByKey("faults").asString().contains("không có dòng tên cột");
        assertThat(take("a.csv", "Đơn vị;Phân bổ\nBản Hạ;7\n", "1")).flash().extractingByKey("faults").asString().contains("chỉ có 2 hộ");
        assertThat(numbers()).containsExactly("2", "1");
    }

    private List<String> numbers() {
        return List.of(number(upper), number(lower));
    }

    private String number(UnitId unit) {
        try {
            var found = Pattern.compile("name=\"of-" + unit.value() + "\" value=\"([^\"]*)\"")
                    .matcher(page().getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult edit(String version, String forUpper, String forLower) {
        return post(sheet, "class", "POOR", "version", version, "of-" + upper.value(), forUpper, "of-" + lower.value(), forLower);
    }

    private MvcTestResult undo(String version) {
        return post(sheet + "/undo", "class", "POOR", "version", version);
    }

    private MvcTestResult take(String name, String text, String version) {
        return take(name, text.getBytes(StandardCharsets.UTF_8), version);
    }

    private MvcTestResult take(String name, byte[] bytes, String version) {
        return mvc.post().multipart().uri(sheet + "/file")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("class", "POOR").param("version", version)
                .with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
    }

    private MvcTestResult page() {
        return get(sheet + "?class=POOR");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(users.signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
