package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

/** Targets of the text against the annex that sums them up, where both say a bound. */
class BoundsOfTargetsTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Giảm nghèo năm 2024 trên địa bàn huyện Đồng Sơn
            I. MỤC TIÊU
            a) Trên 94% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi.
            b) Ít nhất 80% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
            c) Từ 60% trở lên hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh.
            d) Tối thiểu 15 mô hình, dự án giảm nghèo được nhân rộng.
            PHỤ LỤC I
            TT\tChỉ tiêu\tKết quả năm 2023\tKế hoạch năm 2024
            1\tTrẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi\t93,1%\ttrên 94%
            2\tHộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh\t77,4%\tít nhất 80%
            3\tHộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh\t58,0%\ttừ 60% trở lên
            4\tMô hình, dự án giảm nghèo được nhân rộng\t11 mô hình\ttối thiểu 15 mô hình
            """;

    @Test
    void the_same_figures_with_the_same_bounds_are_left_alone() {
        assertThat(of(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Trên 94%,Trên 97%,97%", "ít nhất 80%,ít nhất 60%,80%", "từ 60% trở lên,từ 90% trở lên,60%", "Tối thiểu 15,Tối thiểu 51,51"})
    @Requirement("TGT-24")
    void a_figure_that_differs_behind_its_bound_is_an_error(String right, String wrong, String printed) {
        assertThat(of(PLAN.replace(right, wrong))).anySatisfy(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.ERROR);
            assertThat(it.kind()).isEqualTo(FindingKind.TEXT_AGAINST_TABLE);
            assertThat(it.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource({"Ít nhất 80%,Trên 80%", "Tối thiểu 15,Khoảng 15", "trên 94%,từ 94% trở lên", "b) Ít nhất 80%,b) 80%"})
    @Requirement("TGT-24")
    void one_figure_with_two_bounds_is_named(String right, String wrong) {
        assertThat(of(PLAN.replace(right, wrong))).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
            assertThat(it.kind()).isEqualTo(FindingKind.COMPARATOR);
        });
    }

    @ParameterizedTest
    @CsvSource({"Ít nhất 80%,Tối thiểu 80%", "Ít nhất 80%,Từ 80% trở lên", "tối thiểu 15 mô hình,từ 15 mô hình trở lên", "Tối thiểu 15,Không dưới 15"})
    void words_that_say_the_same_bound_are_one(String right, String other) {
        assertThat(of(PLAN.replace(right, other))).isEmpty();
    }

    /** Bounds add up with nothing: three villages of at least five models may have twenty. */
    @Test
    void bounded_figures_are_no_parts_of_a_sum() {
        assertThat(of("""
                TT\tThôn\tChỉ tiêu năm 2024
                1\tThôn Thượng\tít nhất 5
                2\tThôn Trung\tít nhất 5
                3\tThôn Hạ\tít nhất 5
                \tCộng\tít nhất 20
                """)).isEmpty();
    }

    private static List<Finding> of(String text) {
        return new PlanChecker().check(Given.plan(text)).stream()
                .filter(it -> it.kind() == FindingKind.COMPARATOR || it.gravity() == Gravity.ERROR)
                .toList();
    }
}
