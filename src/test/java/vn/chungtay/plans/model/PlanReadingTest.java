package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plans.model.reading.Destination;
import vn.chungtay.plans.model.reading.PlanReading;
import vn.chungtay.plans.model.reading.ReadPlan;
import vn.chungtay.programme.Programmes;

class PlanReadingTest {

    private static final Path SOURCES = List.of(Path.of("../shared/plans"), Path.of("../../shared/plans")).stream()
            .filter(Files::isDirectory).findFirst().orElse(Path.of("../shared/plans"));
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ AN MẪU
            Số: 53/KH-UBND
            An Mẫu, ngày 16 tháng 9 năm 2025
            KẾ HOẠCH
            Thực hiện giảm nghèo bền vững
            trên địa bàn xã An Mẫu năm 2025
            Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;
            Căn cứ Nghị quyết số 28/NQ-HĐND ngày 15/9/2025 của Hội đồng nhân dân xã.
            Ủy ban nhân dân xã ban hành Kế hoạch như sau:
            I. MỤC TIÊU
            1. Mục tiêu chung
            - Giảm 2% hộ nghèo, hỗ trợ phát
            triển sản xuất.
            Bảng 1\tHộ nghèo\t12
            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế
            - Là cơ quan thường trực của Chương trình.
            - Chủ trì Tiểu dự án 2 thuộc Dự án 3 và Dự án 7.
            - Phối hợp với Công an xã giữ
            trật tự.
            2. Trạm Y tế chủ trì khám sức khỏe cho hộ nghèo.
            III. CHẾ ĐỘ BÁO CÁO
            - Các thôn báo cáo trước ngày 20/6.
            Trên đây là Kế hoạch của xã./.
            Nơi nhận:
            - UBND tỉnh (thay b/c);
            - Lưu: VT.
            chữ ký mờ
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Ma Văn Mẫu
            PHỤ LỤC I
            TỔNG HỢP KINH PHÍ
            NĂM 2025
            (Kèm theo Kế hoạch số 53/KH-UBND)
            1\tDự án 2\t100
            """;

    private final ReadPlan read = read("mau.txt", PLAN);

    @Test
    void the_head_the_signature_and_the_day_are_found() {
        assertThat(read.number()).isEqualTo("53/KH-UBND");
        assertThat(read.day()).contains(LocalDate.of(2025, 9, 16));
        assertThat(read.yearOfPlan()).contains(2025);
        assertThat(read.head()).isEqualTo(new Head(
                PlanForm.PLAN, "Thực hiện giảm nghèo bền vững trên địa bàn xã An Mẫu năm 2025", "Phòng Kinh tế", "An Mẫu",
                null, Capacity.KT, "PHÓ CHỦ TỊCH", "Ma Văn Mẫu"));
    }

    @Test
    void bases_sections_recipients_and_annexes_go_to_their_parts_without_their_marks() {
        var text = read.text();

        assertThat(text.lines(TextPart.BASIS)).hasSize(2).last().isEqualTo(List.of(
                "Căn cứ Nghị quyết số 28/NQ-HĐND ngày 15/9/2025 của Hội đồng nhân dân xã"));
        assertThat(text.lines(TextPart.SECTION)).containsExactly(
                List.of("MỤC TIÊU", "1. Mục tiêu chung\n- Giảm 2% hộ nghèo, hỗ trợ phát triển sản xuất."),
                List.of("TỔ CHỨC THỰC HIỆN", "{{phan_cong}}"),
                List.of("CHẾ ĐỘ BÁO CÁO", "- Các thôn báo cáo trước ngày 20/6."));
        assertThat(text.lines(TextPart.RECIPIENT)).containsExactly(List.of("UBND tỉnh (thay b/c)"), List.of("Lưu: VT"));
        assertThat(text.lines(TextPart.ANNEX)).containsExactly(List.of("KINH_PHI", "TỔNG HỢP KINH PHÍ NĂM 2025"));
    }

    @Test
    void duties_have_their_organisation_role_and_component() {
        assertThat(read.text().lines(TextPart.DUTY)).containsExactly(
                List.of("Phòng Kinh tế", "LEAD", "Là cơ quan thường trực của Chương trình.", ""),
                List.of("Phòng Kinh tế", "LEAD", "Chủ trì Tiểu dự án 2 thuộc Dự án 3 và Dự án 7.", "DA3-TDA2; DA7"),
                List.of("Phòng Kinh tế", "COORDINATE", "Phối hợp với Công an xã giữ trật tự.", ""),
                List.of("Trạm Y tế", "LEAD", "Chủ trì khám sức khỏe cho hộ nghèo.", ""));
    }

    @Test
    void what_fits_nowhere_is_listed_with_its_line_and_tables_are_left_to_where_they_are_counted() {
        assertThat(read.left()).extracting(it -> it.line().number(), ReadPlan.Line::to).containsExactly(
                org.assertj.core.groups.Tuple.tuple(10, Destination.UNREAD),
                org.assertj.core.groups.Tuple.tuple(15, Destination.TABLE),
                org.assertj.core.groups.Tuple.tuple(29, Destination.UNREAD),
                org.assertj.core.groups.Tuple.tuple(38, Destination.TABLE));
    }

    @Test
    void a_decision_gives_its_articles_and_the_enclosed_plan_its_title() {
        var decision = read("qd.txt", """
                Số: /QĐ-UBND
                Mẫu, ngày tháng năm 2024
                QUYẾT ĐỊNH
                Ban hành Kế hoạch giảm nghèo năm 2024

                ỦY BAN NHÂN DÂN THỊ XÃ MẪU
                Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
                Điều 2. Quyết định này có hiệu lực từ ngày ký.
                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lâm Văn Mẫu
                KẾ HOẠCH
                Giảm nghèo thị xã Mẫu năm 2024
                (ban hành kèm theo Quyết định số /QĐ-UBND)
                I. MỤC TIÊU
                Giảm nghèo.
                """);

        assertThat(decision.head().form()).isEqualTo(PlanForm.DECISION_AND_PLAN);
        assertThat(decision.head().title()).isEqualTo("Giảm nghèo thị xã Mẫu năm 2024");
        assertThat(decision.number()).isEmpty();
        assertThat(decision.day()).isEmpty();
        assertThat(decision.text().lines(TextPart.ARTICLE)).containsExactly(
                List.of("Ban hành kèm theo Quyết định này Kế hoạch."), List.of("Quyết định này có hiệu lực từ ngày ký."));
        assertThat(decision.text().lines(TextPart.SECTION)).containsExactly(List.of("MỤC TIÊU", "Giảm nghèo."));
        assertThat(decision.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000, 6, 55, 10", "001, 5, 17, 7", "002, 5, 28, 8", "003, 5, 16, 7", "004, 5, 20, 11"})
    void of_the_five_plans_every_line_goes_somewhere_once_and_sections_duties_and_recipients_are_whole(
            String plan, int sections, int leastDuties, int recipients) throws Exception {
        assumeThat(SOURCES).isDirectory();
        try (var files = Files.list(SOURCES)) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(plan)).findFirst().orElseThrow();
            var document = document(file.getFileName().toString(), Files.readString(file));

            var read = PlanReading.of(document, Programmes.shipped());

            assertThat(read.lines()).extracting(it -> it.line().number()).containsExactlyElementsOf(document.lines().stream()
                    .filter(it -> !it.text().replaceAll("[*#\\s]", "").isEmpty()).map(TextLine::number).toList());
            assertThat(read.text().lines(TextPart.SECTION)).hasSize(sections);
            assertThat(read.text().lines(TextPart.DUTY)).hasSizeGreaterThanOrEqualTo(leastDuties);
            assertThat(read.text().lines(TextPart.RECIPIENT)).hasSize(recipients);
            assertThat(read.head().signer()).isNotEmpty();
            assertThat(read.head().title()).startsWith("Thực hiện Chương trình mục tiêu quốc gia");
        }
    }

    private static ReadPlan read(String name, String text) {
        return PlanReading.of(document(name, text), Programmes.shipped());
    }

    private static DocumentText document(String name, String text) {
        return switch (DocumentReader.standard().pasted(name, text)) {
            case ReadOutcome.Read it -> it.text();
            case ReadOutcome.Refused it -> throw new AssertionError(it.reason());
        };
    }
}
