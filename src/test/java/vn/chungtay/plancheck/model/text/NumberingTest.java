package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class NumberingTest {

    @Test
    void a_right_plan_has_no_finding() {
        assertThat(RightPlan.findings(RightPlan.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI. TỔ CHỨC THỰC HIỆN|V. TỔ CHỨC THỰC HIỆN|VI",
                "2. Huy động|3. Huy động|2",
                "2. Phòng Y tế|1. Phòng Y tế|2",
                "1.2. Tiểu dự án 2|1.3. Tiểu dự án 2|1.2",
                "2.1. Tiểu dự án 1: Phát triển|3.1. Tiểu dự án 1: Phát triển|2.1",
                "c) Phân công thực hiện: Phòng Nội vụ|d) Phân công thực hiện: Phòng Nội vụ|c",
                "b) Kinh phí thực hiện: 690|a) Kinh phí thực hiện: 690|b"
            })
    @Requirement("DOC-04")
    void a_number_changed_in_one_place_is_found_there(String right, String wrong, String expected) {
        assertThat(RightPlan.with(right, wrong).stream().filter(it -> it.kind() == FindingKind.NUMBERING))
                .first()
                .satisfies(it -> {
                    assertThat(it.gravity()).isEqualTo(Gravity.WORDING);
                    assertThat(it.expected()).isEqualTo(expected);
                    assertThat(it.place().quote()).startsWith(wrong.substring(0, 8));
                });
    }

    @Test
    @Requirement("DOC-04")
    void a_section_left_out_is_one_finding_and_the_sections_after_it_are_none() {
        var text = "I. MỤC ĐÍCH\nII. MỤC TIÊU\nIII. DỰ ÁN\nVI. KINH PHÍ\nVII. TỔ CHỨC";

        assertThat(RightPlan.findings(FindingKind.NUMBERING, text)).singleElement().extracting(Finding::expected).isEqualTo("IV");
    }

    @Test
    @Requirement("DOC-04")
    void the_letter_đ_left_out_everywhere_is_one_finding_with_all_places() {
        var text = "I. NỘI DUNG\n1. Một\na) A\nb) B\nc) C\nd) D\ne) E\n2. Hai\na) A\nb) B\nc) C\nd) D\ne) E";

        assertThat(RightPlan.findings(FindingKind.NUMBERING, text)).singleElement().satisfies(it -> {
            assertThat(it.expected()).isEqualTo("đ");
            assertThat(it.place().line()).isEqualTo(7);
            assertThat(it.related()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỘT\na) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G\nh) H\ni) I\nk) K",
                "I. MỘT\n1. Một\n- Gạch\n2. Hai\nII. HAI\n1. Một\n2. Hai",
                "I. MỘT\n1. Một\n1.1. Một một\n1.2. Một hai\n2. Hai\n2.1. Hai một",
                "I. MỘT\n1. Một\na) A\nb) B\n2. Hai\na) A\nb) B",
                "I. MỘT\na) A\n1. Một\n2. Hai\nb) B\n1. Một",
                "I. MỘT\n100% cán bộ được tập huấn\n12 mô hình được nhân rộng\n1.977 triệu đồng được giao",
                "I. MỘT\n1. Một\nII. PHẠM VI VÀ THỜI GIAN**1. Phạm vi**\n2. Đối tượng\n3. Thời gian",
                "I. MỘT\nII. HAI\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC I\nI. MỘT\nII. HAI"
            })
    void lists_that_are_right_are_left_alone(String text) {
        assertThat(RightPlan.findings(FindingKind.NUMBERING, text)).isEmpty();
    }
}
