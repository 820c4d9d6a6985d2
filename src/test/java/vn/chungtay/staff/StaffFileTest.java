package vn.chungtay.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.model.StaffFile;
import vn.chungtay.staff.model.StaffFile.Field;
import vn.chungtay.staff.model.StaffFile.Problem;
import vn.chungtay.staff.model.StaffKind;

/** Lists of staff as they come in files. */
class StaffFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final UnitId VILLAGE = new UnitId(UUID.randomUUID());
    private static final Map<UnitId, String> UNITS = Map.of(COMMUNE, "Dân Tiến", VILLAGE, "Đồng Chuối");
    private static final StaffFile.Vocabulary WORDS = new StaffFile.Vocabulary(
            named(Field.class, Enum::name),
            named(StaffKind.class, Enum::name),
            named(Sex.class, it -> it == Sex.FEMALE ? "Nữ" : "Nam"),
            Map.of(true, "Dân tộc thiểu số", false, "Dân tộc Kinh"));
    private static final String[] HEAD = {
        "UNIT", "NAME", "POSITION", "KIND", "SEX", "ETHNICITY", "FROM", "TO", "COURSE", "COURSE_FROM", "COURSE_TO"
    };

    @Test
    void a_row_is_somebody_and_perhaps_a_course_and_words_are_read_without_marks() {
        var read = read(
                row("dan tien", "Ma Thị G", "Công chức", "official", "nu", "dan toc thieu so", "01/01/2024", "", "Lớp 1", "04/05/2026", "05/05/2026"),
                row("Đồng Chuối", "", "Trưởng xóm", "VILLAGE", "", "", "2/1/2024", "31/12/2025", "", "", ""));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).hasSize(2);
        var first = read.rows().getFirst();
        assertThat(first.member().unit()).isEqualTo(COMMUNE);
        assertThat(first.member().post().sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.member().post().minority()).isTrue();
        assertThat(first.course().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 5, 5));
        var second = read.rows().getLast();
        assertThat(second.member().post().sex()).as("nobody told").isNull();
        assertThat(second.member().days().to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(second.course()).isEmpty();
    }

    @Test
    void every_mistake_stands_at_its_line() {
        var read = read(
                row("Xã khác", "A", "Công chức", "OFFICIAL", "", "", "01/01/2024", "", "", "", ""),
                row("Dân Tiến", "B", "", "OFFICIAL", "", "", "01/01/2024", "", "", "", ""),
                row("Dân Tiến", "C", "Công chức", "giám đốc", "", "", "01/01/2024", "", "", "", ""),
                row("Dân Tiến", "D", "Công chức", "OFFICIAL", "không rõ", "", "30/02/2024", "", "", "", ""),
                row("Dân Tiến", "E", "Công chức", "OFFICIAL", "", "", "02/01/2024", "01/01/2024", "", "", ""),
                row("Dân Tiến", "G", "Công chức", "OFFICIAL", "", "", "01/01/2024", "", "Lớp", "", ""),
                row("Dân Tiến", "H", "Công chức", "OFFICIAL", "", "", "01/01/2024", "", "Lớp", "20/11/2026", "22/11/2026"));

        assertThat(read.problems()).extracting(it -> it.line() + " " + it.key()).containsExactly(
                "3 unit", "4 NO_POSITION", "5 kind", "6 day", "6 word", "6 NO_FIRST_DAY", "7 ENDS_BEFORE", "8 COURSE_DAYS",
                "9 COURSE_NOT_OVER");
    }

    @Test
    void a_file_without_the_columns_or_without_rows_says_so() {
        assertThat(StaffFile.read(List.<String[]>of(new String[] {"Tên", "Tuổi"}), UNITS, WORDS, TODAY).problems())
                .extracting(Problem::key).containsExactly("head");
        assertThat(read().problems()).extracting(Problem::key).containsExactly("none");
    }

    private static StaffFile read(String[]... rows) {
        var lines = new java.util.ArrayList<String[]>();
        lines.add(new String[] {"Cán bộ làm công tác giảm nghèo"});
        lines.add(HEAD);
        lines.addAll(Arrays.asList(rows));
        return StaffFile.read(lines, UNITS, WORDS, TODAY);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static <T extends Enum<T>> Map<T, String> named(Class<T> of, Function<T, String> name) {
        return Arrays.stream(of.getEnumConstants())
                .collect(Collectors.toMap(Function.identity(), name, (one, _) -> one, () -> new EnumMap<>(of)));
    }
}
