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
                "I. MỘT\nII. HAI\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC I\nI. MỘT\nII. HAI",
                // annexes, each counted anew
                "I. MỘT\nII. HAI\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC I\nI. MỘT\nII. HAI\nPHỤ LỤC II\nI. MỘT\nII. HAI\nPhụ lục số 03\n1. Một\n2. Hai",
                // parts and chapters, under which sections begin anew or are counted on
                "Phần I. KẾT QUẢ\n1. Một\n2. Hai\nPhần II. KẾ HOẠCH\nI. Chỉ tiêu\n1. Một\nII. Kinh phí\nPhần III. TỔ CHỨC\nI. Sở\nII. Huyện",
                "PHẦN THỨ NHẤT\nKẾT QUẢ\nI. MỘT\nII. HAI\nPHẦN THỨ HAI\nNHIỆM VỤ\nI. MỘT\nII. HAI\nPHẦN THỨ BA\nI. MỘT",
                "CHƯƠNG I. CHUNG\nI. MỘT\nII. HAI\nCHƯƠNG II. RIÊNG\nIII. BA\nIV. BỐN",
                "Phần thứ nhất: MỤC TIÊU\n1. Một\nPhần thứ hai: NHIỆM VỤ\n1. Một\nPhần thứ ba: KINH PHÍ\nPhần thứ tư: TỔ CHỨC",
                "Phần A. MỤC TIÊU\nPhần B. NHIỆM VỤ\nPhần C. TỔ CHỨC", "Phần 1: MỤC TIÊU\nPhần 2: NHIỆM VỤ",
                // capitals above the sections, below them, alone; with Đ, and with E and F
                "A. MỤC TIÊU\nI. MỘT\nII. HAI\nB. NHIỆM VỤ\nI. MỘT\n1. Một\nII. HAI\nC. TỔ CHỨC\n1. Một",
                "I. MỤC TIÊU\nA. Giảm nghèo\n1. Một\nB. Việc làm\n1. Một\nII. NHIỆM VỤ\nA. Giảm nghèo\nB. Việc làm",
                "A. MỘT\nB. HAI\nC. BA\nD. BỐN\nĐ. NĂM\nE. SÁU\nG. BẢY", "A. MỘT\nB. HAI\nC. BA\nD. BỐN\nE. NĂM\nF. SÁU\nG. BẢY",
                // items with a figure first, and numbers that a line cut
                "I. MỘT\n1. Một\n2. Hai\n3. 100% cán bộ được tập huấn\n4. 12 mô hình được nhân rộng\n5. Năm",
                "I. MỘT\n1. 95% hộ nghèo có thẻ bảo hiểm\n2. 30 căn nhà được sửa chữa\nII. HAI\n1. Một",
                "I. MỘT\n1. Một, thực hiện từ năm\n2. 500 hộ và nhiều hộ khác\n2. Hai",
                "I. MỘT\n1. Một\n2. Hai. 3. Ba ở giữa dòng\n4. Bốn",
                // tables do not count, whatever their title and their rows
                "I. MỤC TIÊU\nII. CHỈ TIÊU\nBiểu 1. Giao chỉ tiêu\nTT\tXã\tHộ\nI\tVùng cao\t10\nII\tVùng thấp\t20\nIII. NHIỆM VỤ\nIV. TỔ CHỨC",
                "Phần thứ nhất. MỤC TIÊU\nBiểu 1. Giao chỉ tiêu\nTT\tXã\tHộ\nI\tVùng cao\t10\nPhần thứ hai. NGUỒN LỰC",
                // items that are counted on through the sections
                "I. MỘT\n1. Một\n2. Hai\nII. HAI\n3. Ba\n4. Bốn\nIII. BA\n5. Năm",
                // a plan whose sections are items
                "1. Mục tiêu\na) A\nb) B\n2. Nội dung\n2.1. Một\n2.2. Hai\n3. Kinh phí\n4. Tổ chức thực hiện\n4.1. Một"
            })
    void lists_that_are_right_are_left_alone(String text) {
        assertThat(RightPlan.findings(FindingKind.NUMBERING, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. MỘT;B. HAI;C. BA;D. BỐN;F. NĂM|F|E",
                "A. MỘT;B. HAI;D. BA|D|C",
                "A. MỘT;B. HAI;B. BA|B|C",
                "A. MỘT;I. Một;II. Hai;C. HAI;I. Một|C|B",
                "Phần thứ nhất. MỘT;1. Một;Phần thứ hai. HAI;Phần thứ tư. BA|Phần thứ tư|Phần thứ ba",
                "PHẦN THỨ NHẤT;MỘT;PHẦN THỨ BA;HAI|PHẦN THỨ BA|PHẦN THỨ HAI",
                "CHƯƠNG I. MỘT;CHƯƠNG II. HAI;CHƯƠNG IV. BA|CHƯƠNG IV|CHƯƠNG III",
                "Phần 1. MỘT;Phần 2. HAI;Phần 2. BA|Phần 2|Phần 3",
                "Phần I. MỘT;I. Một;II. Hai;Phần II. HAI;I. Một;III. Hai|III|II",
                "I. MỘT;1. Một;2. Hai;4. 100% hộ nghèo có thẻ;4. Bốn|4|3",
                "I. MỘT;II. HAI;Biểu 1. Giao chỉ tiêu;1\tXã\t10;IV. BA|IV|III",
                "I. MỤC TIÊU;A. Giảm nghèo;B. Việc làm;D. Nhà ở|D|C",
                "1. Mục tiêu;2. Nội dung;3. Kinh phí;5. Tổ chức thực hiện|5|4"
            })
    @Requirement("DOC-04")
    void parts_capitals_and_items_with_a_figure_are_counted_as_well(String lines, String printed, String expected) {
        assertThat(RightPlan.findings(FindingKind.NUMBERING, lines.replace(";", "\n").replace("\\t", "\t"))).singleElement().satisfies(it -> {
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }
}
