package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;

/** What goes back to whoever sent a list: the same list, with the mistakes where they are. */
@StoryTest
@Requirement("DAT-07")
class ReturnedListTest {

    private static final List<String> HEADER = List.of("TT", "Họ và tên", "Số sổ tay của thôn", "Ngày sinh", "Giới tính", "Dân tộc", "Thôn");
    private static final int BEHIND = 7;

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    private GivenImports.Desk desk;

    @BeforeEach
    void a_commune() {
        desk = imports.desk("Thần Sa", "Xuyên Sơn");
    }

    @Test
    void it_keeps_the_rows_above_the_header_and_the_columns_that_mean_nothing_here() throws IOException {
        var rows = rows(returned(list()));

        assertThat(rows).extracting(it -> it.getCellText(0)).containsExactly("DANH SÁCH HỘ CỦA THÔN", "TT", "1", "2");
        assertThat(rows.get(1).getCellText(2)).isEqualTo("Số sổ tay của thôn");
        assertThat(rows.get(2).getCellText(2)).isEqualTo("sổ 7, trang 3");
        assertThat(rows.get(3).getCellText(3)).as("as it was written, not as it was understood").isEqualTo("31/02/1990");
    }

    @Test
    void it_says_what_is_wrong_at_the_cell_and_once_more_behind_the_row() throws IOException {
        var file = returned(list());

        assertThat(rows(file).get(1).getCellText(BEHIND)).isEqualTo("Lỗi");
        assertThat(rows(file).get(2).getCellCount()).as("a sound row").isLessThanOrEqualTo(BEHIND);
        assertThat(rows(file).get(3).getCellText(BEHIND)).contains("31/02/1990").contains("không phải là ngày có thật");
        assertThat(part(file, "xl/comments1.xml"))
                .containsPattern("ref=\"D4\"[^§]*31/02/1990")
                .doesNotContain("ref=\"D3\"");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).as("coloured").containsPattern("r=\"D4\" s=\"[1-9]");
    }

    @Test
    void it_can_be_corrected_and_sent_again() throws IOException {
        var again = desk.report(desk.brought("b.xlsx", returned(list()), GivenImports.DAY));

        assertThat(again.list().counts().rows()).isEqualTo(2);
        assertThat(again.mistakes()).extracting(it -> it.row()).containsExactly(4);
    }

    private ImportId list() {
        var file = GivenLists.xlsx(List.of(
                List.of("DANH SÁCH HỘ CỦA THÔN"),
                HEADER,
                List.of("1", "Nguyễn Văn An", "sổ 7, trang 3", "02/09/1975", "Nam", "Tày", "Xuyên Sơn"),
                List.of("2", "Lý Thị Ba", "", "31/02/1990", "Nữ", "Dao", "Xuyên Sơn")));
        return desk.brought(UUID.randomUUID() + ".xlsx", file, GivenImports.DAY);
    }

    private byte[] returned(ImportId id) {
        return browser.get().uri("/imports/" + id.value() + "/returned.xlsx").with(users.signedIn(desk.officer()))
                .exchange().getResponse().getContentAsByteArray();
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static String part(byte[] file, String name) throws IOException {
        var path = Files.createTempFile("returned-", ".xlsx");
        try {
            Files.write(path, file);
            try (var zip = new ZipFile(path.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(path);
        }
    }
}
