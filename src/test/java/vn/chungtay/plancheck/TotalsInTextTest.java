package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Totals of tables that a sentence repeats, whatever the order of its words. */
class TotalsInTextTest {

    private static final String BUDGET = """
            %s
            DỰ TOÁN KINH PHÍ NĂM 2024
            Đơn vị tính: đồng
            STT\tNội dung\tĐơn vị\tSố lượng\tĐịnh mức\tThành tiền
            1\tBò cái sinh sản\tcon\t18\t17.500.000\t315.000.000
            2\tTập huấn kỹ thuật\tlớp\t3\t12.600.000\t37.800.000
            3\tCây giống\tcây\t15.000\t2.800\t42.000.000
            \tTổng cộng\t\t\t\t394.800.000
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "Tổng kinh phí thực hiện: %s (chi tiết tại sheet Dự toán).",
        "Tổng kinh phí thực hiện năm 2024 là %s.",
        "- Tổng dự toán: %s.",
        "Kinh phí thực hiện kế hoạch là %s, có biểu chi tiết kèm theo.",
        "Nhu cầu vốn năm 2024 cần %s.",
        "Dự kiến kinh phí: %s.",
        "Nhu cầu kinh phí để thực hiện các nội dung trên là %s.",
        "Tổng số tiền: %s.",
        "2. Tổng nguồn kinh phí (theo Phụ lục II) là %s.",
        "Kinh phí: %s.",
        "Cộng kinh phí các nội dung: %s.",
        "Tổng vốn bố trí cho xã: %s.",
        "Dự toán kinh phí của kế hoạch là %s.",
        "Tổng mức kinh phí phân bổ: %s.",
        "UBND xã bố trí tổng kinh phí %s để thực hiện."
    })
    @Requirement("BUD-10")
    void the_total_of_the_money_is_the_sum_of_the_annex(String sentence) {
        assertThat(Given.errors(BUDGET.formatted(sentence.formatted("394.800.000 đồng")))).isEmpty();
        assertThat(Given.errors(BUDGET.formatted(sentence.formatted("394,8 triệu đồng")))).isEmpty();
        one(BUDGET.formatted(sentence.formatted("349.800.000 đồng")), 1, "349.800.000", "394.800.000");
        one(BUDGET.formatted(sentence.formatted("384,8 triệu đồng")), 1, "384,8", "394,8");
    }

    private static final String CLASSES = """
            KẾ HOẠCH ĐÀO TẠO NGHỀ NĂM 2023
            %s
            STT\tNghề\tSố lớp\tSố học viên\tKinh phí (triệu đồng)
            1\tXây dựng\t4\t120\t170,0
            2\tMay\t3\t84\t114,0
            3\tThú y\t6\t192\t211,2
            4\tSửa máy\t2\t50\t90,0
            \tCộng\t15\t446\t585,2
            """;

    @ParameterizedTest
    @CsvSource({
        "'Mở 15 lớp dạy nghề cho 446 học viên; tổng kinh phí 585,2 triệu đồng.',446,464",
        "'Có 446 học viên tham gia 15 lớp, kinh phí 585,2 triệu đồng.',446,464",
        "'Số học viên: 446 người, học tại 15 lớp, tổng kinh phí 585,2 triệu đồng.','446 người','464 người'",
        "'Dạy nghề cho 446 học viên (15 lớp), với tổng kinh phí là 585,2 triệu đồng.','585,2','558,2'",
        "'Tổ chức 15 lớp, 446 học viên; tổng kinh phí 585,2 triệu đồng.','15 lớp','51 lớp'"
    })
    @Requirement("BUD-10")
    void counts_are_known_by_the_words_of_their_column(String sentence, String right, String wrong) {
        assertThat(Given.errors(CLASSES.formatted(sentence))).isEmpty();
        one(CLASSES.formatted(sentence.replace(right, wrong)), 2, wrong.replaceAll(" .*", ""), right.replaceAll(" .*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Năm 2022 đã mở 12 lớp cho 464 học viên.",
        "Mở ít nhất 10 lớp cho trên 400 học viên.",
        "Bình quân mỗi lớp 30 học viên, kinh phí 39 triệu đồng/lớp.",
        "Mở 15 lớp cho 446 học viên, trong đó 246 học viên nữ.",
        "Kinh phí khoảng 590 triệu đồng.",
        "Giai đoạn 2021 - 2025 đào tạo 2.446 học viên.",
        "Số học viên dân tộc thiểu số là 346 học viên."
    })
    void other_years_bounds_averages_and_parts_are_no_totals(String sentence) {
        assertThat(Given.errors(CLASSES.formatted(sentence))).isEmpty();
    }

    @Test
    void a_total_that_its_own_rows_do_not_prove_is_only_named_beside_the_text() {
        var plan = CLASSES.formatted("Mở 15 lớp dạy nghề cho 464 học viên.").replaceAll("\\d\\t(Xây dựng|May|Thú y|Sửa máy)\\t(\\d)\\t\\d+", "1\t$1\t$2\t");

        assertThat(new PlanChecker().check(Given.plan(plan)))
                .filteredOn(finding -> finding.kind() == FindingKind.TEXT_AGAINST_TABLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.gravity()).isEqualTo(Gravity.CONTRADICTION));
    }

    @Test
    @Requirement("TGT-14")
    void measures_below_each_other_have_their_total_in_a_column() {
        var plan = """
                KẾ HOẠCH GIẢM NGHÈO NĂM 2023
                Số hộ nghèo đầu năm 2023 là 349 hộ; hỗ trợ xây mới 136 nhà cho hộ nghèo.
                TT\tChỉ tiêu\tĐVT\tTổng số\tXã Lương Mông\tPhường 1\tXã Minh Cầm
                1\tSố hộ nghèo đầu năm\thộ\t349\t120\t86\t143
                2\tSố hộ nghèo phát sinh\thộ\t5\t2\t0\t3
                3\tSố nhà hỗ trợ xây mới\tnhà\t136\t52\t39\t45
                """;

        assertThat(Given.errors(plan)).isEmpty();
        one(plan.replace("136 nhà", "163 nhà"), 2, "163", "136");
    }

    @Test
    @Requirement("TGT-14")
    void a_table_is_about_what_its_own_title_says() {
        var plan = """
                II. KINH PHÍ
                Tổng vốn sự nghiệp 467,2 triệu đồng.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lò Văn A
                PHỤ LỤC
                CHỈ TIÊU GIẢM NGHÈO NĂM 2024
                1. Phấn đấu giảm 27 hộ nghèo trong năm 2024.
                TT\tThôn\tTổng số hộ\tHộ nghèo\tGiảm hộ nghèo
                1\tĐồng Mạ\t168\t22\t5
                2\tSuối Trà\t154\t31\t8
                3\tGò Cao\t203\t18\t14
                \tCộng\t525\t71\t27
                """;

        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replace("giảm 27", "giảm 29"))).singleElement().satisfies(error ->
                assertThat(error.kind()).isEqualTo(FindingKind.TARGET_AGAINST_QUOTA));
    }

    private static void one(String text, int line, String printed, String expected) {
        assertThat(Given.errors(text)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }
}
