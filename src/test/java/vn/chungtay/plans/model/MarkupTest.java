package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.documents.paper.Block.bullet;
import static vn.chungtay.documents.paper.Block.heading;
import static vn.chungtay.documents.paper.Block.item;
import static vn.chungtay.documents.paper.Block.letter;
import static vn.chungtay.documents.paper.Block.paragraph;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.Words;

class MarkupTest {

    private static List<Block> read(String text) {
        return Markup.read(text, Words::of, _ -> Optional.empty());
    }

    @Test
    void marks_say_what_a_line_is_and_what_it_stands_in() {
        assertThat(read("""
                1. Mục đích
                - Giảm nghèo đa chiều;
                + không bỏ sót;
                + không trùng lặp.
                2. Yêu cầu
                a) Đúng đối tượng;
                b) Đúng tiến độ.
                2.1. Có kiểm tra.
                """)).containsExactly(
                heading("Mục đích", bullet("Giảm nghèo đa chiều;", bullet("không bỏ sót;"), bullet("không trùng lặp."))),
                heading("Yêu cầu", letter("Đúng đối tượng;"), letter("Đúng tiến độ."), item("Có kiểm tra.")));
    }

    @Test
    void a_paragraph_behind_bullets_belongs_to_what_the_bullets_are_in() {
        assertThat(read("1. Nguồn vốn\n- Trung ương\nCác nguồn được lồng ghép.\n- Địa phương\n2. Cơ chế")).containsExactly(
                heading("Nguồn vốn", bullet("Trung ương"), paragraph("Các nguồn được lồng ghép."), bullet("Địa phương")),
                item("Cơ chế"));
    }

    @Test
    void typed_numbers_are_not_kept_so_that_none_can_be_left_out_or_doubled() {
        assertThat(read("1. Một\n3. Ba\n3. Bốn\na) a\nc) c\nd) d\nđ) đ")).containsExactly(
                item("Một"), item("Ba"), heading("Bốn", letter("a"), letter("c"), letter("d"), letter("đ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.160 triệu đồng được giao", "2,5% số hộ", "-5% so với năm trước", "1.5 lần", "Năm 2025. Kết quả"})
    void a_figure_at_the_beginning_of_a_line_is_no_mark(String line) {
        assertThat(read(line)).containsExactly(paragraph(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hỗ trợ các xã sau:", "Hỗ trợ các xã.", "Hỗ trợ"})
    void a_line_that_goes_on_below_is_no_heading(String line) {
        var read = (Block.Item) read("1. " + line + "\n- Xã Thử").getFirst();
        assertThat(read.heading()).isEqualTo(line.equals("Hỗ trợ"));
    }

    @Test
    void an_item_without_anything_below_is_no_heading() {
        assertThat(read("1. Mục đích")).containsExactly(item("Mục đích"));
    }

    @Test
    void lines_with_tabs_are_a_table_whose_first_row_is_its_head() {
        assertThat(read("Vốn:\nDự án\tTriệu đồng\nDự án 1\t200\nDự án 2\t250")).hasSize(2).last()
                .isInstanceOfSatisfying(Block.Figures.class, it -> {
                    assertThat(it.table().columns()).extracting(PaperTable.Column::text).containsExactly("Dự án", "Triệu đồng");
                    assertThat(it.table().rows()).hasSize(2);
                });
    }

    @Test
    void empty_lines_and_blanks_around_change_nothing() {
        assertThat(read("\n\n  1.  Mục đích  \n\n   - Giảm nghèo \n")).isEqualTo(read("1. Mục đích\n- Giảm nghèo"));
        assertThat(read("  \n ")).isEmpty();
    }
}
