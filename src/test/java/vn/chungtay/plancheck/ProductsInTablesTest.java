package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Amounts that are number times norm, however the heads of a place call them. */
class ProductsInTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "ĐVT|Số lượng|Đơn giá|Thành tiền",
        "Đơn vị|Khối lượng|Đơn giá (đồng)|Thành tiền (đồng)",
        "Đơn vị tính|Số lượng|Định mức|Kinh phí",
        "ĐVT|SL|Định mức hỗ trợ|Tổng kinh phí",
        "ĐVT|Quy mô|Mức hỗ trợ|Kinh phí hỗ trợ",
        "ĐVT|Số hộ|Mức chi/hộ|Nhu cầu kinh phí",
        "ĐVT|Số mô hình|Kinh phí/mô hình|Tổng",
        "ĐVT|Số lượng|Giá|Số tiền",
        "ĐVT|Khối lượng thực hiện|Suất đầu tư|Tổng mức đầu tư",
        "ĐVT|Số lớp|Kinh phí 01 lớp|Thành tiền",
        "ĐVT|Số lượng|Mức hỗ trợ (đồng/hộ)|Dự toán",
        "ĐVT|Số người|Đồng/người|Cộng",
        "ĐVT|Số lượng|Chi phí bình quân|Chi phí",
        "ĐVT|Kế hoạch|Định mức NSNN|Vốn",
        "ĐVT|Số lượng (1)|Đơn giá (2)|Thành tiền (3)=(1)x(2)"
    })
    @Requirement("BUD-10")
    void number_times_norm_is_the_amount_whatever_the_heads_are_called(String heads) {
        var table = """
                DỰ TOÁN KINH PHÍ NĂM 2024
                Đơn vị tính: đồng
                TT\tNội dung\t%s
                1\tBò cái sinh sản\tcon\t18\t17.500.000\t315.000.000
                2\tCây giống\tcây\t15.000\t2.800\t42.000.000
                3\tPhân bón\tkg\t4.200\t14.500\t60.900.000
                4\tTập huấn\tlớp\t3\t12.600.000\t37.800.000
                \tTổng cộng\t\t\t\t455.700.000
                """.formatted(heads.replace('|', '\t'));

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("60.900.000", "69.000.000"), 6, "69.000.000", "60.900.000");
        one(table.replace("\t2.800", "\t8.200"), 5, "8.200", "2.800");
        one(table.replace("con\t18", "con\t81"), 4, "81", "18");
    }

    @ParameterizedTest
    @CsvSource({"triệu đồng,Định mức (nghìn đồng),'18|17.500|315,0','60|4.500|270,0','25|460|11,5','11,5','15,1','596,5'",
        "nghìn đồng,Đơn giá (đồng),'18|500.000|9.000','60|45.000|2.700','25|46.000|1.150','1.150','1.510','12.850'",
        "triệu đồng,Mức hỗ trợ (triệu đồng/hộ),'24|15|360','60|3|180','8|22|176',176,167,716"})
    @Requirement("BUD-10")
    void a_norm_may_have_a_unit_of_its_own(String unit, String norm, String one, String two, String three, String right, String wrong, String total) {
        var table = """
                ĐVT: %s
                TT\tNội dung\tSố lượng\t%s\tThành tiền
                1\tBò giống\t%s
                2\tLợn nái\t%s
                3\tNông cụ\t%s
                \tCộng\t\t\t%s
                """.formatted(unit, norm, one, two, three, total).replace('|', '\t');

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("\t" + right + "\n", "\t" + wrong + "\n"), 5, wrong, right);
    }

    @Test
    @Requirement("BUD-10")
    void three_factors_make_an_amount_too() {
        var table = """
                Đơn vị: nghìn đồng
                STT\tNghề\tSố lớp\tSố học viên/lớp\tTổng số học viên\tKinh phí/lớp\tThành tiền
                1\tXây dựng\t4\t30\t120\t42.500\t170.000
                2\tMay\t3\t28\t84\t38.000\t114.000
                3\tThú y\t6\t32\t192\t35.200\t211.200
                \tCộng\t13\t\t396\t\t495.200
                Đơn vị: đồng
                STT\tNội dung\tSố người\tSố ngày\tMức chi/ngày\tThành tiền
                1\tRà soát\t38\t5\t150.000\t28.500.000
                2\tNhập tin\t6\t12\t120.000\t8.640.000
                3\tGiám sát\t9\t4\t180.000\t6.480.000
                """;

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("28\t84", "28\t48"), 4, "48", "84");
        one(table.replace("8.640.000", "6.840.000"), 10, "6.840.000", "8.640.000");
    }

    @Test
    @Requirement("BUD-10")
    void a_norm_may_stand_in_the_head_or_be_the_same_in_all_rows() {
        var houses = """
                HỖ TRỢ NHÀ Ở NĂM 2025
                ĐVT: triệu đồng
                TT\tXã\tSố nhà xây mới\tKinh phí (60 triệu đồng/nhà)\tSố nhà sửa chữa\tKinh phí sửa chữa
                1\tNa Ư\t7\t420\t4\t120
                2\tPa Thơm\t5\t300\t9\t270
                3\tHua Thanh\t11\t660\t2\t60
                4\tMường Pồn\t3\t180\t6\t180
                5\tNà Tấu\t8\t480\t5\t150
                """;

        assertThat(Given.errors(houses)).isEmpty();
        one(houses.replace("11\t660", "11\t606"), 6, "606", "660");
        one(houses.replace("9\t270", "9\t207"), 5, "207", "270");
        assertThat(Given.errors(houses.replace("9\t270", "9\t225"))).as("sửa chữa ở đó có mức khác, 25 triệu đồng").isEmpty();
    }

    @Test
    @Requirement("BUD-10")
    void an_amount_that_holds_more_than_the_product_is_no_error() {
        assertThat(Given.errors("""
                Đơn vị tính: triệu đồng
                TT\tNội dung\tSố lượng\tĐịnh mức\tKinh phí
                1\tMô hình bò\t4\t350\t1.400
                2\tMô hình dê\t3\t280\t840
                3\tMô hình chè và tập huấn\t5\t310\t1.725
                4\tMô hình quế\t6\t260\t1.560
                """)).isEmpty();
    }

    @Test
    @Requirement("BUD-10")
    void a_share_that_is_set_gives_what_the_state_pays_and_what_households_pay() {
        var table = """
                (Đơn vị tính: 1.000 đồng)
                TT\tNội dung\tKhối lượng\tĐơn giá\tThành tiền\tTỷ lệ hỗ trợ (%)\tNhà nước hỗ trợ\tHộ dân đối ứng
                1\tTrâu cái\t24\t22.000\t528.000\t75\t396.000\t132.000
                2\tLợn nái\t60\t4.500\t270.000\t80\t216.000\t54.000
                3\tMắc ca\t5.200\t95\t494.000\t70\t345.800\t148.200
                \tTổng cộng\t\t\t1.292.000\t\t957.800\t334.200
                """;

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("\t80\t", "\t30\t"), 4, "30", "80");
        one(table.replace("345.800\t148.200", "345.800\t184.200"), 5, "184.200", "148.200");
    }

    private static void one(String text, int line, String printed, String expected) {
        assertThat(Given.errors(text)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }
}
