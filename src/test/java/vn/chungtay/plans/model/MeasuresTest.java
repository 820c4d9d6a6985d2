package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

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

    private static List<String> of(String body) {
        return Measures.of(text("GIẢI PHÁP THỰC HIỆN", body));
    }

    private static PlanText text(String heading, String body) {
        return PlanText.empty().with(TextPart.SECTION, List.of(List.of(heading, body)));
    }
}
