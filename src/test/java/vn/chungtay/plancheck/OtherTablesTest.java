package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** Tables of other places: other orders of columns, other groups of rows, figures that are parts of others. */
class OtherTablesTest {

    private static final String BY_KIND_AND_SOURCE = """
            PHÂN BỔ KINH PHÍ NĂM 2023
            Đơn vị tính: triệu đồng
            TT\tDự án\tTổng cộng\tPhân theo tính chất\t\tPhân theo nguồn\t
            \t\t\tĐầu tư\tSự nghiệp\tNgân sách trung ương\tNgân sách địa phương
            1\tDự án 1: Hạ tầng kinh tế - xã hội\t54.488\t54.488\t0\t48.650\t5.838
            2\tDự án 2: Đa dạng hóa sinh kế\t10.447\t0\t10.447\t9.325\t1.122
            3\tDự án 3: Hỗ trợ phát triển sản xuất\t8.201\t0\t8.201\t7.322\t879
            4\tDự án 4: Giáo dục nghề nghiệp\t5.307\t0\t5.307\t4.734\t573
            5\tDự án 5: Hỗ trợ nhà ở\t6.544\t0\t6.544\t5.840\t704
            \tTổng cộng\t84.987\t54.488\t30.499\t75.871\t9.116
            """;

    private static final String BALANCE = """
            BIẾN ĐỘNG HỘ NGHÈO NĂM 2024
            TT\tXã\tTổng số hộ\tHộ nghèo\t\t\t\t
            \t\t\tĐầu năm\tSố hộ thoát\tSố hộ phát sinh\tCuối năm\tTỷ lệ %
            I\tVùng hồ\t4.094\t1.084\t171\t6\t919\t22,45
            1\tTiền Phong\t1.034\t376\t65\t2\t313\t30,27
            2\tVầy Nưa\t1.291\t275\t41\t2\t236\t18,28
            3\tHiền Lương\t1.769\t433\t65\t2\t370\t20,92
            II\tVùng cao\t2.292\t699\t138\t4\t565\t24,65
            1\tYên Hòa\t710\t223\t45\t3\t181\t25,49
            2\tĐoàn Kết\t1.582\t476\t93\t1\t384\t24,27
            III\tVùng dọc quốc lộ\t1.602\t380\t99\t3\t284\t17,73
            1\tThị trấn Đà Bắc\t766\t218\t58\t2\t162\t21,15
            2\tTú Lý\t836\t162\t41\t1\t122\t14,59
            \tCộng toàn huyện\t7.988\t2.163\t408\t13\t1.768\t22,13
            """;

    private static final String PEOPLE = """
            SỐ LƯỢT NGƯỜI THỤ HƯỞNG
            TT\tHoạt động\tNam\tNữ\tTổng số\tTrong đó: dân tộc thiểu số
            1\tHỗ trợ con giống\t141\t57\t198\t59
            2\tTập huấn\t106\t102\t208\t128
            3\tCải thiện dinh dưỡng\t81\t120\t201\t88
            4\tĐối thoại chính sách\t81\t162\t243\t153
            \tCộng\t409\t441\t850\t428
            """;

    @Test
    @Requirement("BUD-10")
    void kinds_and_sources_beside_each_other_are_two_divisions_of_one_total() {
        assertThat(Given.errors(BY_KIND_AND_SOURCE)).isEmpty();
        one(BY_KIND_AND_SOURCE.replace("6.544\t0\t6.544\t5.840", "6.544\t0\t6.544\t5.480"), 9, "5.480", "5.840");
        one(BY_KIND_AND_SOURCE.replace("5.307\t0\t5.307", "5.307\t0\t5.370"), 8, "5.370", "5.307");
    }

    @Test
    @Requirement("TGT-14")
    void households_that_leave_and_come_are_a_balance_in_every_group_of_rows() {
        assertThat(Given.errors(BALANCE)).isEmpty();
        one(BALANCE.replace("138\t4\t565", "138\t4\t665"), 8, "665", "565");
        one(BALANCE.replace("1.602\t380", "1.602\t308"), 11, "308", "380");
    }

    @Test
    void a_part_is_not_more_than_its_whole() {
        assertThat(Given.errors(PEOPLE)).isEmpty();
        one(PEOPLE.replace("198\t59", "198\t203"), 3, "203", "59");
        var trained = "- Tỷ lệ lao động qua đào tạo đạt 40%, trong đó có bằng cấp, chứng chỉ đạt từ 25% trở lên.";
        assertThat(Given.errors(trained)).isEmpty();
        one(trained.replace("25%", "47%"), 1, "47%", "≤ 40%");
        assertThat(Given.errors("- 85% người dân được dùng nước sạch, trong đó 95% hộ nghèo.")).isEmpty();
    }

    @Test
    @Requirement("BUD-09")
    void amounts_that_all_end_in_zeros_were_rounded_to_them() {
        assertThat(Given.errors("""
                Đơn vị tính: nghìn đồng
                TT\tDự án\tTổng số\tNgân sách trung ương\tNgân sách tỉnh
                1\tDự án 2: Đa dạng hóa sinh kế\t2.927.900\t2.788.500\t139.400
                2\tDự án 3: Hỗ trợ phát triển sản xuất\t2.077.200\t1.978.300\t98.900
                3\tDự án 6: Truyền thông\t115.100\t109.600\t5.500
                4\tDự án 7: Nâng cao năng lực\t670.800\t638.900\t31.900
                \tTổng cộng\t5.791.100\t5.515.300\t275.800
                """)).isEmpty();
    }

    @Test
    void a_summary_with_a_column_of_units_is_held_against_the_text() {
        var plan = """
                KẾ HOẠCH GIẢM NGHÈO NĂM 2024
                - Hỗ trợ xây mới, sửa chữa nhà ở cho ít nhất 104 hộ nghèo, hộ cận nghèo có khó khăn về nhà ở.
                - 98,5% trở lên hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
                TT\tChỉ tiêu\tĐVT\tKết quả 2023\tKế hoạch 2024\tĐến năm 2025
                1\tHộ nghèo, hộ cận nghèo có khó khăn về nhà ở được hỗ trợ xây mới, sửa chữa nhà ở\thộ\t98\t104\t400
                2\tHộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh\t%\t97,8\t98,5\t100
                3\tHộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh\t%\t76,1\t80\t85
                """;
        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replace("97,8\t98,5", "97,8\t94,5"))).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(FindingKind.TEXT_AGAINST_TABLE);
            assertThat(List.of(error.place().line(), error.related().getFirst().line())).containsExactlyInAnyOrder(3, 6);
        });
    }

    @Test
    @Requirement("BUD-24")
    void what_each_row_is_of_the_total_is_held_against_it_and_nothing_else() {
        var table = """
                Đơn vị tính: triệu đồng
                TT\tDự án\tVốn đầu tư\tVốn sự nghiệp\tCộng\tCơ cấu (%)
                1\tHạ tầng\t61.200\t14.300\t75.500\t40,4
                2\tSinh kế\t0\t52.750\t52.750\t28,2
                3\tDinh dưỡng\t0\t31.480\t31.480\t16,8
                4\tTruyền thông\t0\t8.930\t8.930\t4,8
                5\tNăng lực\t0\t18.340\t18.340\t9,8
                \tTổng cộng\t61.200\t125.800\t187.000\t100
                """;

        assertThat(Given.errors(table)).isEmpty();
        assertThat(Given.errors(table.replace("16,8", "18,6"))).singleElement().satisfies(error -> {
            assertThat(error.printed()).isEqualTo("18,6");
            assertThat(error.expected()).isEqualTo("16,8");
        });
    }

    @Test
    @Requirement("BUD-10")
    void a_column_whose_head_names_its_share_holds_amounts() {
        var table = """
                ĐVT: triệu đồng
                TT\tDự án\tTổng\tNSTW\tNSĐP đối ứng (15%)
                1\tSinh kế\t943\t820\t123
                2\tDinh dưỡng\t4.577\t3.980\t597
                3\tTruyền thông\t736\t640\t96
                \tCộng\t6.256\t5.440\t816
                """;

        assertThat(Given.errors(table)).isEmpty();
        assertThat(Given.errors(table.replace("\t597", "\t579"))).singleElement().satisfies(error -> assertThat(error.expected()).isEqualTo("597"));
    }

    private static void one(String text, int line, String printed, String expected) {
        assertThat(Given.errors(text)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }
}
