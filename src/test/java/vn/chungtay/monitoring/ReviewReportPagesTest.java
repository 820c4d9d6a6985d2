package vn.chungtay.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

@StoryTest
class ReviewReportPagesTest {

    private static final Pattern FIGURE = Pattern.compile("href=\"(/review-reports/households\\?[^\"]+)\">([0-9.]+)</a>");

    @Autowired
    private GivenCountedReview review;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester mvc;

    private GivenCountedReview.Place place;
    private UserId officer;

    @BeforeEach
    void a_counted_review() {
        place = review.place();
        review.settle(place.village());
        counts.counted(place.province(), GivenCountedReview.YEAR);
        officer = users.user(Role.COMMUNE_OFFICER, place.commune());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    @Requirement("REV-09")
    void every_figure_of_every_report_opens_exactly_that_many_households_or_people(int form) throws Exception {
        var body = text(get(officer, address(form)));

        var figures = FIGURE.matcher(body).results().toList();
        if (form != 5 && form != 7) assertThat(figures).isNotEmpty();
        for (var figure : figures) {
            var number = figure.group(2);
            assertThat(text(get(officer, figure.group(1).replace("&amp;", "&"))))
                    .containsPattern("Cộng các hộ ông/bà được xem: (" + number + " hộ|[0-9.]+ hộ, " + number + " nhân khẩu)");
        }
    }

    @Test
    @Requirement("REV-09")
    void the_reports_say_what_the_review_found() throws Exception {
        assertThat(cells(1)).containsExactly("7", "11", "2", "28,57", "2", "28,57", "1", "14,29", "3", "27,27", "3", "27,27", "1", "9,09");
        assertThat(cells(2)).containsExactly(
                "2", "1", "0", "0", "0", "0", "1", "0", "2", "4", "2", "0", "0", "0", "0", "1", "0", "3");
        assertThat(cells(3)).containsExactly(
                "2", "1", "0", "0", "1", "0", "0", "0", "2", "2", "1", "0", "0", "2", "0", "0", "0", "3");
        assertThat(cells(4)).containsExactly("2", "6", "1", "0", "1", "2", "0", "0", "1", "0", "0", "0", "0", "1");
        assertThat(cells(5)).startsWith("2", "50,00", "0,00", "50,00", "100,00");
        assertThat(cells(9)).containsExactly(
                "2", "1", "1", "1", "2", "1", "1", "1", "3", "1", "2", "2", "3", "1", "2", "2");
        assertThat(cells(10)).containsExactly(
                "2", "1", "1", "0", "0", "0", "0", "1", "0", "2", "0", "0", "0", "0", "0", "1", "0", "1");
        assertThat(cells(12)).containsExactly(
                "7", "5", "2", "chưa có số liệu", "11", "7", "4", "chưa có số liệu", "2", "1", "1", "chưa có số liệu", "0",
                "0", "1", "3", "1", "2", "chưa có số liệu", "28,57", "50,00", "chưa có số liệu");
    }

    @Test
    @Requirement({"REV-07", "HHD-15"})
    void the_example_of_the_domain_page_is_what_the_reports_say() throws Exception {
        var page = Files.readString(Path.of("docs/domain/review-reports.md"));

        for (int form = 2; form <= 3; form++) {
            var cells = cells(form);
            assertThat(page)
                    .contains("| Hộ | " + String.join(" | ", cells.subList(0, 9)) + " |")
                    .contains("| Nhân khẩu | " + String.join(" | ", cells.subList(9, 18)) + " |");
        }
        assertThat(page).contains(cells(1).get(3) + " %", cells(1).get(9) + " %");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 12})
    @Requirement("REP-12")
    void a_report_leaves_as_a_workbook_with_the_head_of_the_printed_form(int form) throws Exception {
        var file = get(officer, address(form).replace("?", "/file?") + "&format=XLSX").getResponse().getContentAsByteArray();

        var rows = rows(file);
        assertThat(rows.get(0)).startsWith("Biểu " + form + ". ");
        assertThat(rows.get(3)).startsWith("STT|Đơn vị");
        assertThat(rows).anyMatch(it -> it.startsWith("A|B|"));
        assertThat(rows.getLast().replace(".0", "")).contains("Tổng cộng");
        var merged = merged(file);
        assertThat(merged).contains("A4:A" + (3 + depth(form)), "B4:B" + (3 + depth(form)));
        if (form == 1) assertThat(merged).contains("E4:J4", "E5:F5", "K4:P4", "C4:C6");
        if (form == 2) assertThat(merged).contains("E4:G4", "H4:K4");
    }

    @Test
    void figures_are_open_to_all_and_people_only_to_those_with_the_right() {
        var observer = users.user(Role.OBSERVER, place.commune());

        assertThat(get(observer, address(1))).hasStatusOk().bodyText().doesNotContain("/review-reports/households");
        assertThat(get(observer, "/review-reports/households?round=2025-OFFICIAL&measure=ALL&unit=" + place.commune().value()))
                .hasStatus(403);
    }

    @Test
    void the_list_of_poor_households_names_members_to_those_who_may_see_them() throws Exception {
        var body = text(get(officer, address(15).replace("?", "/list?")));

        assertThat(body).contains("2 hộ thuộc địa bàn", "Hoàng Thị Nghèo (Xóm báo cáo)", "Hoàng Văn Bé", "2019", "Tày", ">cũ<", ">mới<")
                .doesNotContain("Lý Văn Cận");
        assertThat(text(get(officer, address(14).replace("?", "/list?")))).contains("Lý Văn Cận", "Nông Thị Hai").doesNotContain("Hoàng Văn Bé");
        assertThat(text(get(officer, address(15).replace("?", "/list?") + "&q=tran van"))).contains("Trần Văn Mới").doesNotContain("Hoàng Văn Bé");
        var file = get(officer, address(15).replace("?", "/list/file?") + "&format=XLSX").getResponse().getContentAsByteArray();
        assertThat(rows(file)).anyMatch(it -> it.contains("Hoàng Văn Bé")).hasSize(3 + 2 + 3);
        assertThat(merged(file)).contains("D4:E4", "L4:Q4", "A4:A5");
        assertThat(get(users.user(Role.OBSERVER, place.commune()), address(15).replace("?", "/list?"))).hasStatus(403);
    }

    @Test
    void the_head_of_a_village_sees_the_figures_of_the_village() throws Exception {
        var head = users.user(Role.VILLAGE_HEAD, place.village());

        assertThat(text(get(head, "/review-reports?round=2025-OFFICIAL&form=1"))).contains("Xóm báo cáo", "28,57");
        assertThat(get(head, address(1))).hasStatus(403);
    }

    @Test
    void a_round_that_nobody_counted_says_so_and_names_what_to_do() {
        assertThat(get(officer, address(1).replace("2025", "2024"))).hasStatusOk()
                .bodyText().contains("Kỳ này chưa được tổng hợp", "Tổng hợp số liệu");
        assertThat(get(officer, address(15).replace("?", "/list?").replace("2025", "2024"))).hasStatusOk()
                .bodyText().contains("Kỳ này chưa được tổng hợp", ">Tổng hợp số liệu</button>").doesNotContain("0 hộ");
    }

    @Test
    void a_file_of_a_round_that_nobody_counted_says_whose_figures_are_missing() throws Exception {
        for (var file : List.of(address(1).replace("?", "/file?"), address(15).replace("?", "/list/file?"))) {
            var book = get(officer, file.replace("2025", "2024") + "&format=XLSX").getResponse().getContentAsByteArray();

            assertThat(rows(book).get(3)).startsWith("Chưa có số liệu tổng hợp của: ");
        }
    }

    private static int depth(int form) {
        return form == 1 || form == 12 ? 3 : 2;
    }

    private String address(int form) {
        return "/review-reports?unit=" + place.commune().value() + "&round=2025-OFFICIAL&form=" + form;
    }

    /** The cells of the lines of the total. */
    private List<String> cells(int form) throws Exception {
        var body = text(get(officer, address(form)));
        var total = body.substring(body.indexOf("<tr class=\"ct-total\">"), body.indexOf("</tbody>"));
        return Pattern.compile("<td class=\"ct-number\">(?:<a[^>]*>|<span>)([^<]*)<").matcher(total)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static List<String> rows(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<String>();
            for (var row : book.getFirstSheet().read()) {
                rows.add(String.join("|", row.stream().map(it -> it == null ? "" : text(it)).toList()));
            }
            return rows;
        }
    }

    private static String text(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static List<String> merged(byte[] file) throws IOException {
        var path = Files.createTempFile("chungtay-report-", ".xlsx");
        try {
            Files.write(path, file);
            try (var zip = new ZipFile(path.toFile())) {
                var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
                var xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
                return Pattern.compile("mergeCell ref=\"([A-Z0-9:]+)\"").matcher(xml).results().map(it -> it.group(1)).toList();
            }
        } finally {
            Files.delete(path);
        }
    }

    private MvcTestResult get(UserId user, String address) {
        return mvc.get().uri(address).with(users.signedIn(user)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
