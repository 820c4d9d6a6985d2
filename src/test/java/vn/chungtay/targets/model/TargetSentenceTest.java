package vn.chungtay.targets.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

class TargetSentenceTest {

    /** The 125 targets of five plans; not part of the project. */
    private static final Path SOURCE = Path.of("../shared/reference/data/targets.csv");

    /** Their sentence holds no number: it names three things, or is cut off before. */
    private static final List<String> NOT_PRINTED = List.of("TMR-T07", "VN-T38");

    private static final Map<Meaning, List<String>> CODES = Map.of(
            Meaning.AT_LEAST, List.of("eq", "ge", "reach"),
            Meaning.ABOVE, List.of("gt"),
            Meaning.BELOW, List.of("lt"),
            Meaning.BETWEEN, List.of("between"),
            Meaning.ABOUT, List.of("approx"),
            Meaning.UNCLEAR, List.of("approx_gt", "ge"));

    @ParameterizedTest
    @Requirement("TGT-02")
    @CsvSource(delimiter = '|', textBlock = """
            trẻ em đi học đúng độ tuổi trên 97%        | ABOVE              | 97    | trẻ em đi học đúng độ tuổi [số]
            ít nhất 08 mô hình                         | AT_LEAST           | 8     | [số] mô hình
            Tối thiểu 80% người lao động               | MINIMUM            | 80    | [Số] người lao động
            94% trở lên hộ nghèo                       | UPWARDS            | 94    | [số] hộ nghèo
            có bằng cấp đạt từ 29,62% trở lên          | REACH_FROM_UPWARDS | 29.62 | có bằng cấp [số]
            tuổi thọ căn nhà từ 20 năm trở lên         | FROM_UPWARDS       | 20    | tuổi thọ căn nhà [số]
            giảm xuống dưới 10%                        | DOWN_TO_BELOW      | 10    | giảm [số]
            không quá 5% hộ                            | AT_MOST            | 5     | [số] hộ
            đạt 90%                                    | REACH              | 90    | [số]
            giảm 0,8% năm 2024                         | PLAIN              | 0.8   | giảm [số] năm 2024
            năm 2024 khoảng 10,5%                      | ABOUT              | 10.5  | năm 2024 [số]
            Khoảng trên 200 người                      | ABOUT_ABOVE        | 200   | [Số] người
            trên 1,14% trở lên                         | ABOVE_UPWARDS      | 1.14  | [số]
            giảm từ 2 - 3%/năm                         | BETWEEN            | 2     | giảm [số]
            giảm từ 8-9%                               | BETWEEN            | 8     | giảm [số]
            giảm từ 8 đến 9%                           | BETWEEN            | 8     | giảm [số]
            có ít nhất một thành viên                  | AT_LEAST           | 1     | có [số] thành viên
            tối thiểu là 5.476 triệu đồng              | MINIMUM_IS         | 5476  | [số] triệu đồng
            9.098,7 triệu đồng                         | PLAIN              | 9098.7| [số] triệu đồng
            """)
    void the_words_around_a_number_are_recognised_and_printed_again(
            String sentence, TargetComparator comparator, BigDecimal value, String template) {
        var read = TargetSentence.read(sentence);

        assertThat(read.quantity().comparator()).isEqualTo(comparator);
        assertThat(read.quantity().low().value()).isEqualByComparingTo(value);
        assertThat(read.template()).isEqualTo(template);
        assertThat(read.text()).isEqualTo(sentence);
    }

    @Test
    @Requirement("TGT-23")
    void a_changed_number_changes_the_sentence_and_nothing_else() {
        var read = TargetSentence.read("Ít nhất 90% hộ nghèo, hộ cận nghèo có nhu cầu được sử dụng internet");

        assertThat(read.saying(Quantity.of(TargetComparator.MINIMUM, "94", "%")).text())
                .isEqualTo("Tối thiểu 94% hộ nghèo, hộ cận nghèo có nhu cầu được sử dụng internet");
    }

    @ParameterizedTest
    @Requirement("TGT-11")
    @CsvSource({
        "'hoàn thành xóa nhà tạm, nhà dột nát (nếu có)'",
        "'Hỗ trợ xây dựng, nhân rộng mô hình, dự án giảm nghèo'",
        "'giảm tỷ lệ suy dinh dưỡng trẻ em dưới 16 tuổi theo quy định'",
        "'hỗ trợ một số hộ trong năm 2024'"
    })
    void a_sentence_without_a_number_has_none_and_not_zero(String sentence) {
        assertThat(TargetSentence.read(sentence).quantity()).isNull();
        assertThat(TargetSentence.read(sentence).text()).isEqualTo(sentence);
    }

    @Test
    void a_sentence_with_a_place_for_a_number_needs_one() {
        assertThatThrownBy(() -> new TargetSentence("đạt [số]", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Requirement("TGT-01")
    void the_targets_of_five_plans_are_stored_without_loss_and_printed_as_they_stand() throws IOException {
        assumeTrue(Files.exists(SOURCE), "the source plans are not part of the project");
        var rows = rows();
        assertThat(rows).hasSize(125);

        for (var row : rows) {
            var read = TargetSentence.read(row.get("quote"));
            assertThat(read.text()).as(row.get("target_id")).isEqualTo(row.get("quote").strip());
            if (row.get("comparator").equals("none")) assertThat(read.quantity()).as(row.get("target_id")).isNull();
            else if (!NOT_PRINTED.contains(row.get("target_id"))) sameAsRead(row, read.quantity());
        }
    }

    /** "3 cứng" names three things and prints no number: its value is stored beside a sentence without one. */
    @Test
    void a_number_that_is_not_printed_is_kept_beside_its_sentence() {
        var target = new TargetSentence("nền cứng, khung - tường cứng, mái cứng", Quantity.of(TargetComparator.PLAIN, "3", ""));

        assertThat(target.text()).isEqualTo("nền cứng, khung - tường cứng, mái cứng");
        assertThat(target.quantity().low().value()).isEqualByComparingTo("3");
    }

    private static void sameAsRead(CSVRecord row, Quantity read) {
        var id = row.get("target_id");
        var value = row.get("value");
        assertThat(CODES.get(read.comparator().meaning())).as(id).contains(row.get("comparator"));
        if (read.low() instanceof Amount.Fraction part) {
            assertThat(part.text()).as(id).isIn(value, value + "/" + row.get("value_high"));
        } else {
            assertThat(read.low().value()).as(id).isEqualByComparingTo(value);
            if (read.high() != null) assertThat(read.high().value()).as(id).isEqualByComparingTo(row.get("value_high"));
        }
    }

    private static List<CSVRecord> rows() throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(SOURCE, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
