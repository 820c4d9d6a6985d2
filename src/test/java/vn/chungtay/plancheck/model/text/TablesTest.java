package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.FindingKind;

class TablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3\\tTrung Lâm|4\\tTrung Lâm", "2\\tHạ Lâm|1\\tHạ Lâm", "2.1\\tTiểu dự án 1\\t690|2.2\\tTiểu dự án 1\\t690",
                "1.2\\tTiểu dự án 2\\t460|\\tTiểu dự án 2\\t460", "A\\tB\\t1\\t2\\t3|A\\tB\\t1\\t2\\t4", "A\\tB\\t1\\t2\\t3|A\\tB\\tI\\t2\\t3"
            })
    @Requirement("DOC-04")
    void one_number_of_a_row_or_column_changed_is_one_finding(String right, String wrong) {
        assertThat(RightPlan.with(right.replace("\\t", "\t"), wrong.replace("\\t", "\t")))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(FindingKind.NUMBERING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT\tXã\tHộ\nI\tThành thị\t10\n1\tMột\t4\n2\tHai\t6\nII\tNông thôn\t9\n3\tBa\t4\n4\tBốn\t5",
                "TT\tXã\tHộ\nI\tThành thị\t10\n1\tMột\t4\n2\tHai\t6\nII\tNông thôn\t9\n1\tBa\t4\n2\tBốn\t5",
                "TT\tXã\tHộ\tNghèo\tTỷ lệ\nA\tB\t1\t2\t3=2/1*100\n1\tMột\t4\t1\t25\n\tTổng\t4\t1\t25",
                "Năm\tHộ\n2023\t10\n2024\t8\n2025\t4"
            })
    void tables_that_count_right_are_left_alone(String table) {
        assertThat(RightPlan.findings(FindingKind.NUMBERING, table)).isEmpty();
    }

    @Test
    void thousands_in_two_ways_and_a_rate_with_another_number_of_decimals_are_wording() {
        assertThat(RightPlan.with("1.200\t240", "1200\t240")).singleElement().satisfies(it -> assertThat(it.printed()).isEqualTo("1200"));
        var rates = "TT\tXã\tTỷ lệ (%)\n1\tA\t3,10\n2\tB\t2,05\n3\tC\t0,3\n4\tD\t1,25\n5\tE\t4,00";

        assertThat(RightPlan.findings(FindingKind.LAYOUT, rates)).singleElement().satisfies(it -> assertThat(it.expected()).isEqualTo("0,30"));
        assertThat(RightPlan.findings(FindingKind.LAYOUT, rates.replace("0,3\n", "0,30\n"))).isEmpty();
    }
}
