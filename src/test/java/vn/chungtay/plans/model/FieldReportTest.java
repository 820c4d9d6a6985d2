package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.FieldReport.Line;
import vn.chungtay.plans.model.FieldReport.Said;

class FieldReportTest {

    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    @Test
    void the_end_of_a_line_counts_as_one_character_as_in_a_browser() {
        assertThat(said("a\r\n".repeat(1999) + "bb", "", "").refusal()).isEmpty();
        assertThat(said("a\r\n".repeat(1999) + "bbb", "", "").refusal()).contains("plans.refusal.report.long");
    }

    @Test
    void papers_and_lines_of_the_form_have_a_bound_too() {
        assertThat(said("Đã họp", "p".repeat(300), "s".repeat(500)).refusal()).isEmpty();
        assertThat(said("Đã họp", "p".repeat(301), "").refusal()).contains("plans.refusal.report.long_name");
        assertThat(said("Đã họp", "", "s".repeat(501)).refusal()).contains("plans.refusal.report.long_line");
    }

    private static Said said(String words, String paper, String line) {
        return new Said(
                Kind.RESULT, UNIT, "Phòng Kinh tế", null, words, "", paper,
                List.of(new Line(ReportSheet.About.PART, "DA2", "DA2", line)));
    }
}
