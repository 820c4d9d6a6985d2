package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;

class SummaryTableTest {

    private static final String PLAN =
            """
            KẾ HOẠCH
            Giảm nghèo năm 2024
            I. MỤC TIÊU
            - Hỗ trợ nhà ở cho ít nhất 164 hộ nghèo, hộ cận nghèo.
            - 94% trở lên hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh.
            - 100% người thuộc hộ nghèo tham gia bảo hiểm y tế.
            Nơi nhận:
            PHỤ LỤC
            Chỉ tiêu đến 2025\tKế hoạch năm 2023\tKết quả năm 2023\tKế hoạch năm 2024
            Hỗ trợ nhà ở cho 250 hộ nghèo, hộ cận nghèo\t220 hộ\t54 hộ\tít nhất 164 hộ
            90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh\t80%\t69,11%\t94% trở lên
            100% người thuộc hộ nghèo tham gia bảo hiểm y tế\t100%\t100%\t100%
            """;

    private static List<Finding> findings(String right, String wrong) {
        assertThat(PLAN).contains(right);
        return RightPlan.findings(PLAN.replace(right, wrong));
    }

    @Test
    void a_table_that_says_what_the_text_says_has_no_finding() {
        assertThat(RightPlan.findings(PLAN)).isEmpty();
    }

    @Test
    @Requirement("TGT-24")
    void a_target_of_the_text_that_the_table_leaves_out_is_named() {
        assertThat(findings("100% người thuộc hộ nghèo tham gia bảo hiểm y tế\t100%\t100%\t100%\n", ""))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(FindingKind.TEXT_AGAINST_TABLE);
                    assertThat(it.printed()).isEqualTo("tham gia bảo hiểm y tế");
                    assertThat(it.place().line()).isEqualTo(6);
                });
    }

    @Test
    @Requirement("TGT-24")
    void a_row_of_the_table_that_the_text_does_not_have_is_named() {
        assertThat(findings("- 100% người thuộc hộ nghèo tham gia bảo hiểm y tế.\n", ""))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reason().key()).endsWith("targets_added");
                    assertThat(it.place().line()).isEqualTo(11);
                });
    }

    @Test
    void a_bound_that_the_table_lost_is_found() {
        assertThat(findings("94% trở lên\n", "94%\n")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.COMPARATOR);
            assertThat(it.printed()).isEqualTo("nước sinh hoạt hợp vệ sinh 94%");
        });
    }

    @Test
    void a_population_that_the_table_shortened_is_found() {
        assertThat(findings("250 hộ nghèo, hộ cận nghèo", "250 hộ nghèo"))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(FindingKind.POPULATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "90% hộ nghèo sử dụng|90% hộ dân sử dụng", "94% trở lên hộ nghèo|94% trở lên người dân", "100% người thuộc hộ nghèo tham gia bảo hiểm y tế\t100%\t100%|100% người dân tham gia bảo hiểm y tế\t100%\t100%"
    })
    void a_population_that_became_all_households_is_found(String right, String wrong) {
        assertThat(findings(right, wrong)).singleElement().satisfies(it -> assertThat(it.kind()).isEqualTo(FindingKind.POPULATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"69,11%\t94% trở lên|69,11%\tkhông quá 94%", "94% trở lên hộ nghèo|tối đa 94% hộ nghèo", "54 hộ\tít nhất 164 hộ|54 hộ\tdưới 164 hộ"})
    void a_bound_that_was_turned_is_found(String right, String wrong) {
        assertThat(findings(right, wrong))
                .singleElement()
                .satisfies(it -> assertThat(it.reason().key()).endsWith("bound_turned"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "94% trở lên hộ nghèo|Từ 94% hộ nghèo trở lên", "54 hộ\tít nhất 164 hộ|54 hộ\ttrên 164 hộ",
        "- 94% trở lên hộ nghèo|- Giảm suy dinh dưỡng của trẻ em dưới 16 tuổi; 94% trở lên hộ nghèo", "94% trở lên hộ nghèo sử dụng|94% trở lên hộ nghèo trên địa bàn sử dụng"
    })
    void bounds_in_other_words_are_left_alone(String right, String wrong) {
        assertThat(findings(right, wrong)).extracting(Finding::kind).doesNotContain(FindingKind.COMPARATOR);
    }

    @Test
    void a_row_with_two_measures_is_found() {
        var poor = "90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh\t80%\t69,11%\t94% trở lên";

        assertThat(RightPlan.findings(PLAN.replace("- 94%", "- Giảm tỷ lệ hộ nghèo 3,58%.\n- 94%")
                        .replace(poor, poor + "\nGiảm trên 1/2 số hộ nghèo và hộ cận nghèo\t3%\t4%\t3,58%")))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(FindingKind.TARGET_LOGIC));
    }
}
