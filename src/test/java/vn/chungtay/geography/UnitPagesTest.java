package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;

@StoryTest
class UnitPagesTest {

    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Geography geography;

    @Autowired
    private GivenUnits given;

    @Autowired
    private GivenUsers users;

    @Test
    @Requirement("ORG-01")
    void a_person_never_sees_a_district_after_the_last_day_of_districts() {
        var commune = geography.byCode("05587", REFORM).orElseThrow();

        assertThat(page("/units/" + commune.id().value()))
                .contains("Xã Bình Yên", "tỉnh Thái Nguyên", "Nhận toàn bộ", "Định Biên", "Thanh Định", "Trung Lương")
                .doesNotContain("huyện");
    }

    @Test
    @Requirement({"ORG-01", "ORG-02"})
    void a_former_unit_is_shown_as_on_the_chosen_day_with_its_district_and_what_became_of_it() {
        var town = geography.byCode("05716", EVE).orElseThrow();

        assertThat(page("/units/" + town.id().value() + "?asOf=2024-12-31"))
                .contains("Thị trấn Đình Cả", "huyện Võ Nhai", "Nhập toàn bộ vào", "xã Võ Nhai");
        assertThat(page("/units/" + town.id().value())).contains("Vào ngày 21/11/2026 không có đơn vị này");
    }

    @Test
    @Requirement({"DAT-05", "DAT-09"})
    void the_search_page_finds_without_marks_and_says_when_it_finds_nothing() {
        assertThat(page("/units?q=xa binh yen")).contains("Bình Yên", "05587");
        assertThat(page("/units?q=khongcodonvinay")).contains("Không có đơn vị nào");
        assertThat(page("/units")).contains("tỉnh, thành phố vào ngày 21/11/2026");
    }

    @Test
    void known_defects_of_the_lists_are_told_openly() {
        assertThat(page("/units/source-defects")).contains("Hà Mòn", "23500");
        assertThat(page("/units/without-place")).contains("Thôn, xóm chưa được phân về xã mới");
    }

    @Test
    @Requirement("ORG-03")
    void a_village_page_shows_where_it_stands() {
        var village = given.village("Suối Cạn");

        assertThat(page("/units/" + village.value())).contains("Xóm Suối Cạn", "xã Xã của Suối Cạn");
    }

    @Test
    void the_units_below_leave_as_a_spreadsheet_of_the_chosen_day() throws Exception {
        var district = geography.byCode("170", EVE).orElseThrow();

        var answer = browser.get()
                .uri("/units/" + district.id().value() + "/below/file?format=XLSX&asOf=2023-12-31")
                .with(users.signedIn(users.withoutRights()))
                .exchange();

        assertThat(answer).hasStatusOk();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("huyện Võ Nhai");
            assertThat(rows.get(1).getCellText(0)).contains("31/12/2023");
            assertThat(rows.stream().filter(row -> row.getCellText(0).startsWith("05")))
                    .hasSize(15)
                    .first()
                    .satisfies(row -> assertThat(row.getCellText(1)).isEqualTo("Đình Cả"));
        }
    }

    private String page(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(users.withoutRights())).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
