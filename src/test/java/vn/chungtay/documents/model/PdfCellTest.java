package vn.chungtay.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a PDF that are too narrow for what stands in them. */
class PdfCellTest {

    private static final float SIZE = 10;
    private static final float LETTER = 5;
    private static final float MARGIN = 2;

    /** Lines are divided by "/"; the width is told in letters. */
    @ParameterizedTest
    @CsvSource({
        "65.7/10,4,65.710", "140.61/5,6,140.615", "'1,5/1',3,'1,51'", "'12.305,/5',7,'12.305,5'", "1.234/.500,5,1.234.500",
        "'12,5/3',9,'12,5 3'", "95/12,2,95 12", "1.250/320,5,1.250 320", "98/(5),3,98 (5)"
    })
    void a_figure_that_fills_its_line_goes_on_in_the_next(String lines, int width, String text) {
        assertThat(read(lines, width)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Tổn/g số hộ,5,Tổng số hộ", "T/T,1,TT", "ST/T,2,STT", "Tổng/số hộ,6,Tổng số hộ", "Hộ ngh/èo,6,Hộ nghèo", "UBND/xã,4,UBND xã", "phân/kg,4,phân kg", "Dự án/Y tế,6,Dự án Y tế"})
    void a_syllable_without_a_vowel_is_half_of_one(String lines, int width, String text) {
        assertThat(read(lines, width)).isEqualTo(text);
    }

    private static String read(String lines, int width) {
        var glyphs = new ArrayList<PdfPage.Glyph>();
        var rows = List.of(lines.split("/"));
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < rows.get(row).length(); at++) {
                var letter = rows.get(row).substring(at, at + 1);
                if (!letter.isBlank()) glyphs.add(new PdfPage.Glyph(letter, MARGIN + at * LETTER, 20 + row * 12, LETTER, SIZE));
            }
        }
        return PdfCell.text(glyphs, 0, 2 * MARGIN + width * LETTER);
    }
}
