package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.interop.model.FileProblem;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Cause;

/** Small things in lists that would go wrong unnoticed. */
@StoryTest
@Requirement("DAT-07")
class ListDetailsTest {

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUsers users;

    @Autowired
    private BulkRegister register;

    @Autowired
    private MockMvcTester browser;

    private GivenImports.Desk desk;
    private final String code = "D" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_commune() {
        desk = imports.desk("Phương Giao", "Bãi Cao 13");
    }

    @Test
    void deprivations_and_causes_stay_with_the_class_though_no_points_are_given() {
        var text = "Mã hộ,Thôn,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Loại hộ,Chỉ số thiếu hụt,Nguyên nhân nghèo\n"
                + code + ",Bãi Cao 13,Nguyễn Văn An,1975,Nam,Tày,Hộ nghèo,1; 5; 9,Thiếu đất\n";

        assertThat(desk.applied(sent(text))).isEqualTo(ImportState.APPLIED);

        var known = users.as(desk.officer(), () -> register.listedByCodes(Set.of(code))).getFirst();
        assertThat(known.evidence().deprivations().lacking()).containsExactly(1, 5, 9);
        assertThat(known.causes()).containsExactly(Cause.NO_LAND);
        assertThat(desk.report(sent(text)).list().counts().same()).isEqualTo(1);
    }

    @Test
    void a_number_whose_zero_was_eaten_is_the_same_number() {
        var digits = "1" + (1_000_000_000L + ThreadLocalRandom.current().nextLong(8_000_000_000L));

        var report = desk.report(desk.brought(
                code + "1,Bãi Cao 13,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,0" + digits,
                code + "2,Bãi Cao 13,Lý Văn Ba,Chủ hộ,1975,Nam,Dao," + digits,
                code + "3,Bãi Cao 13,Lý Văn Tư,Chủ hộ,1975,Nam,Dao,0" + digits.substring(1)));

        assertThat(report.mistakes()).extracting(it -> it.kind() + " " + it.row()).contains("NUMBER_TWICE 3", "NOT_TWELVE_DIGITS 4");
    }

    @Test
    void a_village_is_found_in_a_commune_whose_name_begins_like_a_kind() {
        var report = desk.report(desk.brought(code + ",\"bãi cao 13, Phương Giao\",Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,"));

        assertThat(report.mistakes()).isEmpty();
    }

    @Test
    void only_the_year_of_birth_does_not_make_a_known_day_uncertain() {
        desk.applied(desk.brought(code + ",Bãi Cao 13,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,"));

        assertThat(desk.report(desk.brought(code + ",Bãi Cao 13,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,")).list().counts().same()).isEqualTo(1);
    }

    @Test
    void money_with_a_coloured_or_named_format_is_no_date() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            var cells = new Object[] {code, "Bãi Cao 13", "Nguyễn Văn An", "1975", "Nam", "Tày", 1_500_000};
            var header = new String[] {"Mã hộ", "Thôn", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Thu nhập"};
            for (int at = 0; at < cells.length; at++) {
                sheet.value(0, at, header[at]);
                if (cells[at] instanceof Integer number) sheet.value(1, at, number);
                else sheet.value(1, at, cells[at].toString());
            }
            sheet.style(1, 6).format("#,##0\\ [$VND];[Red]-#,##0\" đồng\"").set();
        }

        assertThat(desk.report(desk.brought("a.xlsx", out.toByteArray(), GivenImports.DAY)).mistakes()).isEmpty();
    }

    @Test
    void control_characters_do_not_stop_a_list() {
        var rows = IntStream.range(0, 100).mapToObj(it -> code + it + ",Bãi Cao 13,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,").toArray(String[]::new);
        rows[99] = rows[99].replace("Văn", "V\u0000ăn");

        assertThat(desk.applied(desk.brought(rows))).isEqualTo(ImportState.APPLIED);
        assertThat(desk.known(code + "99").getFirst().members().getFirst().details().name()).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void a_household_without_end_is_refused() {
        var rows = new StringBuilder("Họ và tên,Quan hệ,Ngày sinh,Dân tộc\n");
        for (int at = 0; at < 300; at++) rows.append("Nguyễn Văn An,Con,1990,Tày\n");

        var list = desk.report(sent(rows.toString())).list();

        assertThat(list.state()).isEqualTo(ImportState.REFUSED);
        assertThat(list.problem()).isEqualTo(FileProblem.HOUSEHOLD_WITHOUT_END);
    }

    @Test
    void a_list_of_tomorrow_is_refused_beside_the_field() {
        var page = browser.post().uri("/imports").multipart()
                .file(new MockMultipartFile("file", "a.csv", "text/csv", GivenLists.csv(code + ",Bãi Cao 13,An,Chủ hộ,1975,Nam,Tày,")))
                .param("unit", desk.commune().value().toString())
                .param("from", "2026-11-22")
                .with(users.signedIn(desk.officer()))
                .with(SecurityMockMvcRequestPostProcessors.csrf());

        assertThat(page).hasStatusOk().bodyText().contains("Ngày của danh sách ở sau hôm nay");
    }

    @Test
    void an_n_stands_for_neither_sex() {
        assertThat(desk.report(desk.brought(code + ",Bãi Cao 13,Nguyễn Văn An,Chủ hộ,1975,N,Tày,")).mistakes())
                .extracting(Mistake::kind).containsExactly(Mistake.Kind.UNKNOWN_WORD);
    }

    private ImportId sent(String text) {
        return desk.brought("a.csv", text.getBytes(StandardCharsets.UTF_8), GivenImports.DAY);
    }
}
