package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.plans.model.PrintedLine.Choice;
import vn.chungtay.plans.model.reading.Destination;

/** A correction of a printed line finds its own place in the text that was made of the lines. */
class LineInTextTest {

    private static List<PrintedLine> section(String... lines) {
        return IntStream.range(0, lines.length).mapToObj(it -> new PrintedLine(it + 1, lines[it], Destination.SECTION, List.of())).toList();
    }

    private static PrintedLine chosen(PrintedLine line, String words, @Nullable String instead) {
        return line.with(new Choice(words, instead, "Vì", null, "", Instant.EPOCH));
    }

    @Test
    void of_sentences_that_stand_twice_the_one_of_the_line_changes_and_the_other_stays() {
        var lines = section("a) hỗ trợ 20 hộ nghèo;", "- Làm 3 nhà.", "b) hỗ trợ 20 hộ nghèo;");
        var part = List.of(List.of("Một", "Hỗ trợ 20 hộ nghèo\nLàm 3 nhà"), List.of("Hai", "hỗ trợ 20 hộ nghèo"));

        assertThat(LineInText.replaced(part, lines, lines.getLast(), "b) hỗ trợ 30 hộ nghèo;"))
                .contains(List.of(part.getFirst(), List.of("Hai", "hỗ trợ 30 hộ nghèo")));
        assertThat(LineInText.replaced(part, lines, lines.getFirst(), "a) hỗ trợ 30 hộ nghèo;"))
                .contains(List.of(List.of("Một", "Hỗ trợ 30 hộ nghèo\nLàm 3 nhà"), part.getLast()));
    }

    @Test
    void words_inside_a_longer_line_are_that_line_s_and_only_one_place_changes() {
        var lines = section("1. Hỗ trợ nhà ở cho hộ nghèo, hỗ trợ nhà ở cho hộ cận nghèo", "2. hỗ trợ nhà ở");
        var part = List.of(List.of("Một", "1. Hỗ trợ nhà ở cho hộ nghèo, hỗ trợ nhà ở cho hộ cận nghèo\n2. hỗ trợ nhà ở"));

        assertThat(LineInText.replaced(part, lines, lines.getLast(), "2. hỗ trợ đất ở"))
                .contains(List.of(List.of("Một", "1. Hỗ trợ nhà ở cho hộ nghèo, hỗ trợ nhà ở cho hộ cận nghèo\n2. hỗ trợ đất ở")));
    }

    @Test
    void where_somebody_has_rewritten_one_of_two_nothing_changes() {
        var lines = section("a) Hỗ trợ 20 hộ nghèo;", "b) Hỗ trợ 20 hộ nghèo;");
        var part = List.of(List.of("Một", "Hỗ trợ 20 hộ nghèo\nHỗ trợ hai mươi hộ nghèo"));

        assertThat(LineInText.replaced(part, lines, lines.getLast(), "b) Hỗ trợ 30 hộ nghèo;")).isEmpty();
        assertThat(LineInText.replaced(part, lines, lines.getFirst(), "a) Hỗ trợ 30 hộ nghèo;")).isEmpty();
    }

    @Test
    void a_line_of_another_part_does_not_count() {
        var duty = new PrintedLine(9, "Phòng Kinh tế", Destination.DUTY, List.of());
        var lines = new ArrayList<>(section("1. Phòng Kinh tế"));
        lines.add(duty);

        assertThat(LineInText.replaced(List.of(List.of("Phòng Kinh tế", "LEAD", "Lập dự án", "")), lines, duty, "Phòng Nội vụ"))
                .contains(List.of(List.of("Phòng Nội vụ", "LEAD", "Lập dự án", "")));
    }

    @Test
    void a_correction_in_the_number_of_a_line_leaves_the_text_as_it_is() {
        var lines = section("1. Hỗ trợ nhà ở;", "3. Hỗ trợ đất ở;");
        var part = List.of(List.of("Một", "Hỗ trợ nhà ở\nHỗ trợ đất ở"));

        assertThat(LineInText.replaced(part, lines, lines.getLast(), "2. Hỗ trợ đất ở;")).contains(part);
    }

    @Test
    void choices_change_the_printed_places_and_none_lies_across_another() {
        var line = chosen(section("Giảm 3% hộ nghèo, 20 hộ").getFirst(), "3% hộ", "20 hộ");

        assertThat(line.correctedAcross("hộ nghèo")).contains("3% hộ");
        assertThat(line.correctedAcross("3% hộ")).as("the same words are chosen anew").isEmpty();
        assertThat(line.correctedAcross(" nghèo")).as("beside it").isEmpty();
        assertThat(chosen(line, "20 hộ", "25 hộ").corrected()).isEqualTo("Giảm 20 hộ nghèo, 25 hộ");
        assertThat(chosen(line, "3% hộ", null).correctedAcross("hộ nghèo")).as("taken back").isEmpty();
    }
}
