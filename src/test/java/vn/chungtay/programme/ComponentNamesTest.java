package vn.chungtay.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

class ComponentNamesTest {

    private final ComponentNames names =
            new ComponentNames(Programmes.shipped().of(2024).orElseThrow());

    @ParameterizedTest
    @Requirement({"PRJ-01", "BUD-26"})
    @CsvSource(delimiter = '|', value = {
        "3.2 Tiểu dự án 3: Dự án hỗ trợ việc làm bền vững | DA4-TDA3",
        "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo | DA2",
        "DU AN 2 DA DANG HOA SINH KE PHAT TRIEN MO HINH GIAM NGHEO | DA2",
        "Dự án thành phần 2 | DA2",
        "DA4 | DA4",
        "2.1. Công tác hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội | DA1",
        "2.3. Công tác hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo | DA5",
        "2.6. Công tác hỗ trợ giám sát, đánh giá | DA7-TDA2",
        "a) Tiêu dự án 1: Nâng cao năng lực thực hiện Chương trình | DA7-TDA1",
        "4. Dự án 6: Truyền thông và giảm nghèo về thông tinTiểu dự án 2: Truyền thông về giảm nghèo đa chiều | DA6-TDA2",
        "Tiểu dự án 2 thuộc Dự án 3 | DA3-TDA2",
        "Dự án nâng cao năng lực và giám sát, đánh giá thực hiện Chương trình | DA7",
        "Giảm nghèo về thông tin | DA6-TDA1",
        "Truyền thông và giảm nghèo về thông tin | DA6",
    })
    void whatever_a_plan_prints_means_one_component(String printed, String code) {
        assertThat(names.find(printed)).map(it -> it.code().value()).contains(code);
    }

    @Test
    @Requirement("BUD-26")
    void a_bare_subproject_needs_the_project_under_which_it_stands() {
        assertThat(names.find("Tiểu dự án 2")).isEmpty();
        assertThat(names.find("Tiểu Dự án 2", new ComponentCode("DA6"))).map(it -> it.code().value()).contains("DA6-TDA2");
        assertThat(names.find("3.2", new ComponentCode("DA6"))).isEmpty();
    }

    @Test
    void other_words_mean_nothing() {
        assertThat(names.find("Hoạt động của các cơ quan báo chí")).isEmpty();
        assertThat(names.find("TỔNG CỘNG")).isEmpty();
        assertThat(names.find("")).isEmpty();
        assertThat(names.find("Dự án 9")).isEmpty();
    }

    @Test
    @Requirement("PRJ-01")
    void every_heading_of_the_five_plans_is_recognised() throws IOException {
        for (var row : SharedTable.rows("component_projects.csv")) {
            var project = new ComponentCode(row.get("official_project_code"));
            assertThat(names.find(row.get("heading_printed"), project))
                    .as(row.get("heading_printed"))
                    .map(ProgrammeComponent::code)
                    .contains(ProgrammesTest.code(project.value(), row.get("official_subproject_code")));
        }
    }

    @Test
    @Requirement("BUD-26")
    void every_row_of_the_annex_of_vo_nhai_is_recognised_by_its_name_alone() throws IOException {
        for (var row : SharedTable.rows("vo_nhai_2024_annex2_budget.csv")) {
            if (row.get("row_type").equals("total")) continue;
            assertThat(names.find(row.get("item_vi_printed")))
                    .as(row.get("item_vi_printed"))
                    .map(ProgrammeComponent::code)
                    .contains(ProgrammesTest.code(row.get("official_project_code"), row.get("official_subproject_code")));
        }
    }
}
