package vn.chungtay.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.documents.paper.Block.item;
import static vn.chungtay.documents.paper.Block.letter;
import static vn.chungtay.documents.paper.Block.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.documents.GivenOfficialPapers;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.documents.paper.Words;

/** What is printed, in which order, under which number. */
class CompositionTest {

    @Test
    @Requirement("DOC-02")
    void kind_and_subject_are_the_title() {
        assertThat(Composition.of(GivenOfficialPapers.plan()).title()).extracting(Piece.Line::text)
                .containsExactly("KẾ HOẠCH", "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn huyện Võ Nhai");
        assertThat(Style.KIND.align()).isEqualTo(Style.Align.CENTRE);
        assertThat(Style.SUBJECT.align()).isEqualTo(Style.Align.CENTRE);
    }

    @Test
    @Requirement("DOC-03")
    void bases_end_with_a_semicolon_and_the_last_with_a_point_whatever_they_ended_with_before() {
        assertThat(Composition.of(GivenOfficialPapers.decision()).afterTitle()).extracting(Piece.Line::text)
                .containsExactly(
                        "ỦY BAN NHÂN DÂN THỊ XÃ TỊNH BIÊN",
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                        "Căn cứ Nghị định số 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023 của Chính phủ;",
                        "Theo đề nghị của Trưởng phòng Lao động.",
                        "QUYẾT ĐỊNH:");
    }

    @Test
    void sections_items_letters_and_bullets_get_the_marks_of_the_decree() {
        assertThat(Composition.of(GivenOfficialPapers.plan()).text())
                .contains("I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "- Đúng đối tượng;", "+ không bỏ sót.")
                .contains("a) xã đặc biệt khó khăn;", "d) d;", "đ) đ;", "2.1. xây mới;", "2.2. sửa chữa.");
    }

    @Test
    void articles_are_counted_through() {
        assertThat(Composition.of(GivenOfficialPapers.decision()).text())
                .anyMatch(it -> it.startsWith("Điều 1. Ban hành"))
                .anyMatch(it -> it.startsWith("Điều 3. ") && it.endsWith("thi hành Quyết định này./."));
    }

    @RepeatedTest(30)
    @Requirement("DOC-04")
    void among_any_parts_no_number_is_left_out_and_none_is_given_twice(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var items = 1 + random.nextInt(60);
        var letters = 1 + random.nextInt(40);
        var parts = new ArrayList<Block>();
        IntStream.range(0, items).forEach(i -> parts.add(item("x")));
        IntStream.range(0, letters).forEach(i -> parts.add(letter("x")));
        IntStream.range(0, random.nextInt(20)).forEach(i -> parts.add(paragraph("y")));
        Collections.shuffle(parts, random);

        var lines = Numbering.of(parts, Map.of()).stream().map(it -> ((Piece.Line) it).text()).toList();

        assertThat(lines.stream().filter(it -> it.matches("\\d+\\. x")).toList())
                .isEqualTo(IntStream.rangeClosed(1, items).mapToObj(it -> it + ". x").toList());
        var marks = lines.stream().filter(it -> it.endsWith(") x")).toList();
        assertThat(marks).isEqualTo(IntStream.rangeClosed(1, letters).mapToObj(it -> Numbers.letter(it) + ") x").toList());
        assertThat(new HashSet<>(marks)).hasSize(letters);
    }

    @Test
    @Requirement("DOC-04")
    void letters_and_roman_numbers_are_those_of_legal_texts() {
        assertThat(IntStream.rangeClosed(1, 25).mapToObj(Numbers::letter))
                .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
                        "u", "v", "x", "y", "aa", "ab");
        assertThat(IntStream.of(1, 4, 6, 9, 14, 40, 90, 400).mapToObj(Numbers::roman))
                .containsExactly("I", "IV", "VI", "IX", "XIV", "XL", "XC", "CD");
        assertThat(IntStream.rangeClosed(1, 300).mapToObj(Numbers::roman).distinct()).hasSize(300);
        assertThat(IntStream.rangeClosed(1, 300).mapToObj(Numbers::letter).distinct()).hasSize(300);
    }

    @Test
    @Requirement("DOC-04")
    void rows_are_numbered_anew_in_each_group() {
        var table = new PaperTable(Optional.empty(), Optional.empty(),
                List.of(PaperTable.ordinal("STT"), PaperTable.words("Tên", 9)), false,
                List.of(Row.of(RowKind.GROUP, "A"), Row.of(RowKind.PLAIN, "b"), Row.of(RowKind.PLAIN, "c"),
                        Row.of(RowKind.GROUP, "D"), Row.of(RowKind.PLAIN, "e"), Row.of(RowKind.TOTAL, "Cộng")));

        assertThat(TableGrid.of(table).rows().stream().skip(1).map(it -> it.getFirst().text()))
                .containsExactly("I", "1", "2", "II", "1", "");
    }

    @Test
    void a_row_that_does_not_fill_the_columns_is_no_table() {
        var head = List.<PaperTable.Head>of(PaperTable.words("Tên", 9), PaperTable.figures("Số", 0));
        for (var row : List.of(Row.of(RowKind.PLAIN, "a"), Row.of(RowKind.PLAIN, "a", 1, 2))) {
            var table = new PaperTable(Optional.empty(), Optional.empty(), head, false, List.of(row));
            assertThatThrownBy(() -> TableGrid.of(table)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Requirement("DOC-05")
    void the_lines_above_the_name_say_by_which_power_it_is_signed() {
        var head = Signature.of("Chủ tịch", "Nguyễn Thị Mẫu");
        assertThat(head.lines()).containsExactly("CHỦ TỊCH");
        assertThat(head.onBehalfOf("Ủy ban nhân dân").lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(head.onBehalfOf("Ủy ban nhân dân").by(Signature.Power.KT, "Phó Chủ tịch").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(head.by(Signature.Power.TL, "Chánh Văn phòng").lines()).containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        assertThat(head.by(Signature.Power.TUQ, "Giám đốc Sở").lines()).containsExactly("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ");
    }

    @Test
    @Requirement("DOC-06")
    void recipients_end_with_where_the_paper_is_kept() {
        assertThat(new Recipients(List.of("- Sở Tài chính;", "TT. Đảng ủy xã (thay b/c)"), "VT, KT./.").lines())
                .containsExactly("- Sở Tài chính;", "- TT. Đảng ủy xã (thay b/c);", "- Lưu: VT, KT.");
    }

    @Test
    @Requirement("DOC-07")
    void annexes_have_a_head_of_their_own_that_names_the_paper() {
        assertThat(Composition.of(GivenOfficialPapers.plan()).text())
                .contains("Phụ lục I", "GIAO CHỈ TIÊU GIẢM NGHÈO NĂM 2024", "Phụ lục II",
                        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 03 tháng 02 năm 2024 của Ủy ban nhân dân huyện Võ Nhai)")
                .contains("Chỉ tiêu từng xã ở Phụ lục I; kinh phí ở Phụ lục II.");
        assertThat(Composition.of(GivenOfficialPapers.decision()).text())
                .anyMatch(it -> it.startsWith("(Ban hành kèm theo Quyết định số ") && it.endsWith("thị xã Tịnh Biên)"));
    }

    @Test
    @Requirement("DOC-07")
    void an_annex_that_is_named_must_be_there_and_one_that_nobody_names_is_told() {
        var named = new Block.Paragraph(new Words(List.of(new Words.AnnexNumber("thieu"))));
        assertThatThrownBy(() -> GivenOfficialPapers.plan(List.of(named), List.of())).hasMessageContaining("thieu");

        var lonely = GivenOfficialPapers.plan(List.of(paragraph("x")), List.of(Annex.upright("du", "Thừa", paragraph("y"))));
        assertThat(lonely.unnamedAnnexes()).containsExactly("du");
        assertThat(GivenOfficialPapers.plan().unnamedAnnexes()).isEmpty();
    }

    @Test
    void a_single_annex_has_no_number() {
        var one = GivenOfficialPapers.plan(List.of(paragraph("x")), List.of(Annex.upright("a", "Một", paragraph("y"))));
        assertThat(Composition.of(one).text()).contains("Phụ lục", "MỘT").doesNotContain("Phụ lục I");
    }

    @Test
    @Requirement("DOC-10")
    void the_closing_mark_stands_once_at_the_end_of_the_body() {
        for (var last : List.of("Hết.", "Hết", "Hết./.", "Hết;")) {
            var text = Composition.of(GivenOfficialPapers.plan(List.of(paragraph("Đầu."), paragraph(last)), List.of())).text();
            assertThat(text.getLast()).isEqualTo("Hết./.");
            assertThat(text.stream().filter(it -> it.contains("./."))).hasSize(1);
        }
        var table = GivenOfficialPapers.plan(List.of(new Block.Figures(GivenOfficialPapers.quotas(1))), List.of());
        assertThat(Composition.of(table).text().getLast()).isEqualTo("./.");
    }

    @Test
    void a_paper_keeps_what_it_says_when_it_gets_its_number() {
        OfficialPaper draft = GivenOfficialPapers.draft();
        var issued = draft.issued(GivenOfficialPapers.plan().number(), GivenOfficialPapers.plan().placed());
        assertThat(issued).isEqualTo(GivenOfficialPapers.plan());
    }
}
