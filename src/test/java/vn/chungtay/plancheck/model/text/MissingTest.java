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

class MissingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(có Phụ lục I chi tiết kèm theo)|(có Phụ lục III chi tiết kèm theo)|annex_missing",
                "(có Phụ lục I chi tiết kèm theo)|(chi tiết đã báo cáo riêng)|annex_unannounced",
                "d) Kinh phí thực hiện: 460 triệu đồng (vốn sự nghiệp).|d) Kinh phí thực hiện: do ngành y tế cấp.|part_without_amount",
                "IV. GIẢI PHÁP THỰC HIỆN|IV. VIỆC CẦN LÀM|sections_missing",
                "thực hiện trước ngày 15/6 và trước ngày 10/12 về|thực hiện định kỳ về|report_without_day",
                "1. Mục tiêu chung|1. Định hướng|no_general_objective"
            })
    @Requirement("DOC-13")
    void what_is_taken_out_of_a_right_plan_is_missed(String right, String wrong, String reason) {
        assertThat(RightPlan.with(right, wrong)).isNotEmpty().anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.MISSING);
            assertThat(it.reason().key()).endsWith("." + reason);
        });
    }

    @Test
    void a_funding_section_without_any_amount_is_a_gap() {
        var text = "I. MỤC TIÊU\nII. KINH PHÍ THỰC HIỆN\nNgân sách trung ương và ngân sách địa phương.\nIII. TỔ CHỨC";

        assertThat(RightPlan.findings(FindingKind.MISSING, text))
                .anySatisfy(it -> {
                    assertThat(it.reason().key()).endsWith("funding_without_amount");
                    assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
                    assertThat(it.place().line()).isEqualTo(2);
                });
        assertThat(RightPlan.findings(FindingKind.MISSING, text.replace("địa phương.", "địa phương: 120 triệu đồng.")))
                .extracting(it -> it.reason().key())
                .noneMatch(it -> it.endsWith("funding_without_amount"));
    }

    @Test
    void an_annex_announced_without_a_number_is_any_annex() {
        var announced = "I. MỘT\n(Có Phụ lục chi tiết kèm theo)\n";

        assertThat(RightPlan.findings(FindingKind.MISSING, announced)).singleElement().extracting(Finding::printed).isEqualTo("Phụ lục chi tiết kèm theo");
        assertThat(RightPlan.findings(FindingKind.MISSING, announced + "Nơi nhận:\nPHỤ LỤC\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỘT\nThực hiện theo Phụ lục II ban hành kèm theo Thông tư 10/2022/TT-BLĐTBXH.",
                "I. MỘT\nDanh mục ban hành kèm theo Quyết định số 12/QĐ-UBND.",
                "I. MỘT\nXây dựng kế hoạch; lập danh sách hộ nghèo."
            })
    void annexes_of_other_papers_are_not_asked_for(String text) {
        assertThat(RightPlan.findings(FindingKind.MISSING, text)).isEmpty();
    }

    @Test
    void what_several_projects_do_in_one_item_is_no_part_without_money() {
        var text = "I. NỘI DUNG\n1. Dự án 1 làm 2 công trình với 900 triệu đồng.\n2. Dự án 2 hỗ trợ 3 mô hình với 400 triệu đồng.\n";
        var list = "3. Dự án 3 hỗ trợ 46 con bò; Dự án 4 đào tạo 210 người.\n";

        assertThat(RightPlan.findings(FindingKind.MISSING, text + list)).isEmpty();
        assertThat(RightPlan.findings(FindingKind.MISSING, text + "3. Dự án 3 hỗ trợ 46 con bò.\n"))
                .singleElement().satisfies(it -> assertThat(it.reason().key()).endsWith("part_without_amount"));
    }

    @Test
    void houses_are_counted() {
        var text = "I. NỘI DUNG\n1. Một\n1.1. Công tác hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo\nTổng số kinh phí được giao 300 triệu đồng";

        assertThat(RightPlan.findings(FindingKind.MISSING, text)).singleElement().satisfies(it -> assertThat(it.reason().key()).endsWith("houses_without_number"));
        assertThat(RightPlan.findings(FindingKind.MISSING, text + " để xây mới 05 nhà")).isEmpty();
    }

    @Test
    void annexes_numbered_in_two_styles_are_wording() {
        assertThat(RightPlan.with("(chi tiết tại Phụ lục II kèm theo)", "(chi tiết tại phụ lục 2 kèm theo)"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(FindingKind.NAMING);
                    assertThat(it.printed()).isEqualTo("phụ lục 2");
                });
    }
}
