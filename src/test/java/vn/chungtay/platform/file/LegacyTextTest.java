package vn.chungtay.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

@Requirement({"DAT-07", "DAT-09"})
class LegacyTextTest {

    private static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    @ParameterizedTest
    @CsvSource({
        "NguyÔn ThÞ Hång, Nguyễn Thị Hồng", "TrÇn V¨n §øc, Trần Văn Đức", "NGUYÔN THÞ LAN, NGUYỄN THỊ LAN",
        "§Æng ThÞ B­ëi, Đặng Thị Bưởi", "Hoµng V¨n Quý, Hoàng Văn Quý"
    })
    void text_in_tcvn3_is_recognised_and_read(String written, String meant) {
        assertThat(LegacyText.of(List.of(written))).isEqualTo(LegacyText.TCVN3);
        assertThat(LegacyText.TCVN3.read(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyeãn Thò Hoàng, Nguyễn Thị Hồng", "Traàn Vaên Ñöùc, Trần Văn Đức", "NGUYEÃN THÒ LAN, NGUYỄN THỊ LAN",
        "Ñaëng Thò Böôûi, Đặng Thị Bưởi"
    })
    void text_in_vni_is_recognised_and_read(String written, String meant) {
        assertThat(LegacyText.of(List.of(written))).isEqualTo(LegacyText.VNI);
        assertThat(LegacyText.VNI.read(written)).isEqualTo(meant);
    }

    @Test
    void both_tables_have_the_whole_alphabet() throws IOException {
        assertThat(meanings("tcvn3.csv")).contains(SMALL.split(""));
        assertThat(meanings("vni.csv")).contains(SMALL.split("")).contains(SMALL.toUpperCase().split(""));
    }

    @Test
    void the_tables_are_unambiguous() throws IOException {
        for (var table : List.of("tcvn3.csv", "vni.csv")) {
            assertThat(meanings(table)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nguyễn Thị Hồng", "Lý Văn Sáu", "Bàn Thị Hoà", "Hà Nội", "Thào A Páo", "Hoàng Sáu", "Lò Thị Là", "Âu Cơ", "Mã Hùng",
        "Tòng Ý", "Tô Hoài", "Lê Bá Tú", "Giàng Mí Sò", "Ma Thế Tôn", "Ông Tý", "Nông Ích Bé", "ÂU HÀ", "café Ðắk Lắk"
    })
    void unicode_is_never_damaged(String text) {
        assertThat(LegacyText.of(List.of(text))).isEqualTo(LegacyText.UNICODE);
        assertThat(LegacyText.TCVN3.read(text)).satisfiesAnyOf(
                read -> assertThat(read).isEqualTo(text), read -> assertThat(LegacyText.of(List.of(text))).isEqualTo(LegacyText.UNICODE));
    }

    @Test
    void letters_apart_from_their_marks_are_put_together() {
        var apart = Normalizer.normalize("Nguyễn Thị Hồng", Normalizer.Form.NFD);

        assertThat(LegacyText.of(List.of(apart))).isEqualTo(LegacyText.UNICODE);
        assertThat(LegacyText.UNICODE.read(apart)).isEqualTo("Nguyễn Thị Hồng");
    }

    @Test
    void a_column_is_judged_as_a_whole_and_its_unicode_cells_stay() {
        var column = List.of("NguyÔn ThÞ Hång", "TrÇn V¨n §øc", "Lê Văn Tám");

        assertThat(LegacyText.of(column)).isEqualTo(LegacyText.TCVN3);
        assertThat(column.stream().map(LegacyText.TCVN3::read)).last().isEqualTo("Lê Văn Tám");
    }

    private static List<String> meanings(String table) throws IOException {
        try (var in = LegacyTextTest.class.getResourceAsStream("/platform/" + table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(",")[1]).collect(Collectors.toList());
        }
    }
}
