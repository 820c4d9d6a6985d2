package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
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

/** Quotas come in as workbooks in the forms that plans print them in: annex I of a district, table c) of a town. */
@StoryTest
class QuotaFormsTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 31);

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
    void a_kept_sheet_of_two_villages_with_ten_and_five_poor_households() {
        var commune = units.commune("Bình Mẫu");
        upper = units.village(commune, "Thượng Mẫu");
        lower = units.village(commune, "Hạ Mẫu");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        for (int i = 0; i < 10; i++) households.in(upper).poor(LocalDate.of(2024, 12, 31), Set.of()).stored();
        for (int i = 0; i < 5; i++) households.in(lower).poor(LocalDate.of(2024, 12, 31), Set.of()).stored();
        sheet = post("/targets", "unit", commune.value().toString(), "year", "2026").getResponse().getRedirectedUrl() + "/quotas";
        post(sheet + "/proposal", "class", "POOR", "asOf", START.toString(), "headline", "3", "method", "EQUAL_SHARE", "version", "0");
    }

    /** Two rows of heads, the upper ones over several columns; the quota is a rate. */
    private static byte[] annexOne(Object[]... rows) {
        return workbook("Phụ lục I", it -> {
            line(it, 0, "KẾ HOẠCH GIẢM TỶ LỆ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026");
            line(it, 2, "TT", "Đơn vị", "Số liệu hộ nghèo, cận nghèo cuối 2025", null, null, null, null, "Kế hoạch giảm nghèo đa chiều năm 2026", null);
            line(it, 3, null, null, "Tổng số hộ dân cư", "Hộ nghèo (hộ)", "Tỷ lệ (%)", "Hộ cận nghèo (hộ)", "Tỷ lệ (%)",
                    "Giảm tỷ lệ hộ nghèo (%)", "Giảm tỷ lệ hộ cận nghèo (%)");
            for (var over : List.of("A3:A4", "B3:B4", "C3:G3", "H3:I3")) it.addMergedRegion(CellRangeAddress.valueOf(over));
            for (var at = 0; at < rows.length; at++) line(it, 4 + at, rows[at]);
        });
    }

    /** Three rows of heads, groups of urban and rural units; the quota is households. */
    private static byte[] tableC(Object[]... rows) {
        return workbook("Biểu c", it -> {
            line(it, 0, "STT", "Xã, phường", "Hộ dân cuối năm (2025)", "Kế hoạch giảm hộ nghèo, hộ cận nghèo năm 2026", null, null, null);
            line(it, 1, null, null, null, "HN đầu năm 2026", null, "Thoát hộ nghèo", null);
            line(it, 2, null, null, null, "Hộ", "Tỷ lệ (%)", "Hộ", "Tỷ lệ (%)");
            line(it, 3, "A", "B", 1, 2, 3, 4, 6);
            for (var over : List.of("A1:A3", "B1:B3", "C1:C3", "D1:G1", "D2:E2", "F2:G2")) it.addMergedRegion(CellRangeAddress.valueOf(over));
            for (var at = 0; at < rows.length; at++) line(it, 4 + at, rows[at]);
        });
    }

    @Test
    @Requirement("DAT-07")
    void annex_one_gives_the_households_that_its_rates_come_to() {
        var file = annexOne(
                row(1, "Thượng Mẫu", 40, 10, 25.0, 0, 0, 7.5, 0), row(2, "Hạ Mẫu", 20, 5, 25.0, 0, 0, 5.0, 0),
                row(null, "Tổng cộng", 60, 15, 25.0, 0, 0, 6.67, 0));

        assertThat(take(file)).flash().containsEntry("done", "Đã nhập số phân bổ của 2 đơn vị từ tệp.");
        assertThat(numbers()).as("7,5% of 40 and 5% of 20").containsExactly("3", "1");
    }

    @Test
    @Requirement("DAT-07")
    void table_c_gives_its_households_and_leaves_groups_and_the_row_of_column_numbers_out() {
        var file = tableC(
                row("I", "Thành thị", 40, 10, 25.0, 4, 10.0), row(1, "P. Thượng Mẫu", 40, 10, 25.0, 4, 10.0),
                row("II", "Nông thôn", 20, 5, 25.0, 2, 10.0), row(2, "Xã Hạ Mẫu", 20, 5, 25.0, 2, 10.0),
                row(null, "Tổng", 60, 15, 25.0, 6, 10.0));

        assertThat(take(file)).flash().containsEntry("done", "Đã nhập số phân bổ của 2 đơn vị từ tệp.");
        assertThat(numbers()).containsExactly("4", "2");
    }

    @Test
    @Requirement("DAT-07")
    void what_does_not_fit_is_named_with_row_and_column_and_nothing_is_kept() {
        faults(annexOne(row(1, "Thượng Mẫu", 40, 10, 25.0, 0, 0, "giảm mạnh", 0), row(2, "Xã Lạ", 20, 5, 25.0, 0, 0, 5.0, 0)))
                .containsExactly(
                        "Biểu Phụ lục I, dòng 6: không có đơn vị “Lạ” trong bảng phân bổ.",
                        "Biểu Phụ lục I, dòng 5, cột “Kế hoạch giảm nghèo đa chiều năm 2026 – Giảm tỷ lệ hộ nghèo (%)”: "
                                + "số của Thượng Mẫu ghi là “giảm mạnh”, không đọc được thành số hộ hoặc tỷ lệ; ô tổng số hộ của dòng cũng phải có số.");
        faults(tableC(row(1, "Thượng Mẫu", 40, 10, 25.0, 11, 27.5), row(2, "Hạ Mẫu", 20, 5, 25.0, 2, 10.0), row(null, "Tổng", 60, 15, 25.0, 14, 20.0)))
                .containsExactly(
                        "Biểu Biểu c, dòng 5, cột “Thoát hộ nghèo – Hộ”: Thượng Mẫu chỉ có 10 hộ, không thể phân bổ 11 hộ.",
                        "Biểu Biểu c, dòng 7, cột “Thoát hộ nghèo – Hộ”: dòng cộng ghi 14, cộng các đơn vị được 13.");
        assertThat(numbers()).containsExactly("2", "1");
    }

    private ListAssert<String> faults(byte[] file) {
        return assertThat(take(file)).flash().extractingByKey("faults").asInstanceOf(InstanceOfAssertFactories.list(String.class));
    }

    private MvcTestResult take(byte[] bytes) {
        return mvc.post().multipart().uri(sheet + "/file").file(new MockMultipartFile("file", "giao.xlsx", "application/octet-stream", bytes))
                .param("class", "POOR").param("version", "1").with(users.signedIn(officer)).with(csrf()).exchange();
    }

    private List<String> numbers() {
        return List.of(number(upper), number(lower));
    }

    private String number(UnitId unit) {
        try {
            var page = mvc.get().uri(sheet + "?class=POOR").with(users.signedIn(officer)).exchange().getResponse().getContentAsString();
            var found = Pattern.compile("name=\"of-" + unit.value() + "\" value=\"([^\"]*)\"").matcher(page);
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(users.signedIn(officer)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static byte[] workbook(String name, Consumer<XSSFSheet> content) {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            content.accept(book.createSheet(name));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(XSSFSheet sheet, int at, Object... cells) {
        var row = sheet.createRow(at);
        for (var column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case Number it -> row.createCell(column).setCellValue(it.doubleValue());
                case Object it -> row.createCell(column).setCellValue(it.toString());
            }
        }
    }
}
