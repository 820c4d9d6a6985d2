package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

class MeasuresTest {

    private static final Path PLANS = Path.of("../shared/plans");

    @Test
    void numbered_items_are_the_measures_and_what_stands_below_belongs_to_them() {
        assertThat(of("1. Một\na) nhỏ hơn\n- nhỏ nữa\n1.1. Vẫn của một\n2. Hai")).containsExactly("Một", "Hai");
    }

    @Test
    void without_numbers_every_line_is_one() {
        assertThat(of("- Tuyên truyền\n\n a) Tập huấn\nKiểm tra")).containsExactly("Tuyên truyền", "Tập huấn", "Kiểm tra");
    }

    @Test
    void the_section_is_found_by_its_words_whatever_its_marks() {
        assertThat(Measures.of(text("Các giải pháp chủ yếu", "1. Một"))).containsExactly("Một");
        assertThat(Measures.of(text("MỤC TIÊU", "1. Một"))).isEmpty();
        assertThat(Measures.of(PlanText.empty())).isEmpty();
        assertThat(of(" \n ")).isEmpty();
    }

    @Test
    void an_item_of_another_section_may_hold_them() {
        assertThat(Measures.of(text("MỤC TIÊU, NỘI DUNG VÀ GIẢI PHÁP", "1. Mục tiêu\n- Giảm nghèo\n2. Giải pháp thực hiện\n- Một\n- Hai\n3. Khác\n- Ba")))
                .containsExactly("Một", "Hai");
    }

    /** The five plans from which the requirement was taken; two of them have no measures. */
    @ParameterizedTest
    @CsvSource({"000, 8", "001, 0", "002, 4", "003, 5", "004, 0"})
    @Requirement("PLN-11")
    void the_source_plans_have_as_many_as_a_reader_counts(String plan, int measures) throws IOException {
        assumeThat(PLANS).exists();
        try (var files = Files.list(PLANS)) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(plan)).findFirst().orElseThrow();

            assertThat(Measures.of(sections(Files.readAllLines(file)))).hasSize(measures);
        }
    }

    private static PlanText sections(List<String> lines) {
        var sections = new ArrayList<List<String>>();
        for (var line : lines) {
            var bare = line.replaceAll("[#*]", "").strip();
            if (bare.matches("[IVX]+\\. .+")) sections.add(List.of(bare, ""));
            else if (!sections.isEmpty()) sections.add(List.of(sections.getLast().getFirst(), sections.removeLast().getLast() + "\n" + bare));
        }
        return PlanText.empty().with(TextPart.SECTION, sections);
    }

    private static List<String> of(String body) {
        return Measures.of(text("GIẢI PHÁP THỰC HIỆN", body));
    }

    private static PlanText text(String heading, String body) {
        return PlanText.empty().with(TextPart.SECTION, List.of(List.of(heading, body)));
    }
}
