package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure of some units, of a kind of area, of a group, of what is left to do is held against no total; one of the whole is. */
class NarrowedFiguresTest {

    private static final String HEAD = """
            KẾ HOẠCH
            Giảm nghèo bền vững huyện Khe Vàng năm 2024
            I. MỤC TIÊU
            Đầu năm 2024 toàn huyện có 780 hộ nghèo, chiếm 14,44%; 425 hộ cận nghèo, chiếm 7,87%.
            Trong năm giảm 195 hộ nghèo, 70 hộ cận nghèo; cuối năm còn 585 hộ nghèo, chiếm 10,83%.
            """;

    private static final String QUOTAS = """

            PHỤ LỤC I: CHỈ TIÊU GIẢM NGHÈO NĂM 2024
            STT\tĐơn vị\tTổng số hộ dân\tHộ nghèo\t\t\t\t\t\tHộ cận nghèo\t\t\t\t\t
            \t\t\tĐầu năm 2024\t\tThoát nghèo\t\tCòn lại\t\tĐầu năm 2024\t\tThoát cận nghèo\t\tCòn lại\t
            \t\t\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)
            1\tXã Tân Lập\t1.200\t240\t20,00\t60\t5,00\t180\t15,00\t120\t10,00\t20\t1,67\t100\t8,33
            2\tXã Mường Hoa\t1.000\t200\t20,00\t50\t5,00\t150\t15,00\t90\t9,00\t15\t1,50\t75\t7,50
            3\tXã Nậm Tha\t800\t160\t20,00\t40\t5,00\t120\t15,00\t80\t10,00\t12\t1,50\t68\t8,50
            4\tThị trấn Khe Vàng\t1.500\t45\t3,00\t12\t0,80\t33\t2,20\t60\t4,00\t10\t0,67\t50\t3,33
            5\tXã Bản Lầu\t900\t135\t15,00\t33\t3,67\t102\t11,33\t75\t8,33\t13\t1,44\t62\t6,89
            \tTổng cộng\t5.400\t780\t14,44\t195\t3,61\t585\t10,83\t425\t7,87\t70\t1,30\t355\t6,57
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "Riêng ba xã Tân Lập, Mường Hoa và Nậm Tha giảm 150 hộ nghèo, bằng 76,9% tổng số hộ thoát nghèo của cả huyện.",
        "Toàn huyện giảm 195 hộ nghèo, trong đó thị trấn 12 hộ, các xã 183 hộ.",
        "Năm 2024 giảm 195 hộ nghèo (thị trấn 12 hộ, xã 183 hộ).",
        "Giảm 195 hộ nghèo, trong đó vùng cao 150 hộ, vùng thấp 33 hộ, thị trấn 12 hộ.",
        "Giảm 195 hộ nghèo, gồm miền núi 150 hộ, đồng bằng 33 hộ và ven sông 12 hộ.",
        "Các xã giảm 183 hộ nghèo, thị trấn giảm 12 hộ nghèo.",
        "Phấn đấu giảm 150 hộ nghèo ở các xã vùng cao, 33 hộ nghèo ở xã Bản Lầu và 12 hộ nghèo ở thị trấn.",
        "Tại hai xã Tân Lập và Mường Hoa phấn đấu giảm 110 hộ nghèo, chiếm 56,4% chỉ tiêu của huyện.",
        "Ở khu vực nông thôn giảm 183 hộ nghèo; khu vực đô thị giảm 12 hộ nghèo.",
        "Nhóm hộ không có đất sản xuất giảm 48 hộ nghèo, nhóm hộ thiếu vốn giảm 77 hộ nghèo.",
        "Trong số 195 hộ thoát nghèo có 31 hộ nghèo do phụ nữ làm chủ.",
        "Giảm 24 hộ nghèo có người có công với cách mạng.",
        "Sáu tháng đầu năm giảm 80 hộ nghèo, sáu tháng cuối năm giảm 115 hộ nghèo.",
        "Quý I giảm 30 hộ nghèo, quý II giảm 50 hộ nghèo; số còn lại 115 hộ nghèo giảm trong 6 tháng cuối năm.",
        "Xã Tân Lập giảm 60 hộ nghèo, xã Mường Hoa giảm 50 hộ nghèo.",
        "Trong đó, xã Tân Lập giảm nhiều nhất với 60 hộ nghèo; thị trấn Khe Vàng giảm ít nhất với 12 hộ nghèo.",
        "Giảm 195 hộ nghèo, bằng 25% số hộ nghèo đầu năm.",
        "Giảm 195 hộ nghèo: xã Tân Lập 60 hộ, xã Mường Hoa 50 hộ, xã Nậm Tha 40 hộ, xã Bản Lầu 33 hộ, thị trấn Khe Vàng 12 hộ.",
        "Chỉ tiêu giảm hộ nghèo giao cho bốn xã là 183 hộ, giao cho thị trấn là 12 hộ.",
        "Đưa 150 hộ của ba xã đặc biệt khó khăn ra khỏi diện hộ nghèo.",
        "Giảm 195 hộ nghèo; trong số này, các xã biên giới giảm 90 hộ nghèo, các xã còn lại giảm 105 hộ nghèo.",
        "Đến hết quý III giảm được 120 hộ nghèo, phần còn lại 75 hộ nghèo giảm trong quý IV.",
        "Các thôn bản trọng điểm phấn đấu giảm 66 hộ nghèo và 21 hộ cận nghèo.",
        "Giảm 70 hộ cận nghèo, trong đó xã 60 hộ, thị trấn 10 hộ.",
        "Đầu năm 2024 có 780 hộ nghèo, trong đó các xã 735 hộ, thị trấn 45 hộ.",
        "Cuối năm 2024 còn 585 hộ nghèo, trong đó vùng cao 450 hộ, vùng thấp 102 hộ, thị trấn 33 hộ.",
        "Tân Lập, Mường Hoa và Nậm Tha có 600 hộ nghèo đầu năm, chiếm 76,9% số hộ nghèo toàn huyện.",
        "Đầu năm 2024 xã Tân Lập có 240 hộ nghèo, xã Mường Hoa có 200 hộ nghèo, xã Nậm Tha có 160 hộ nghèo.",
        "Mỗi xã giảm từ 33 đến 60 hộ nghèo; riêng thị trấn giảm 12 hộ nghèo.",
        "Hộ nghèo là người dân tộc thiểu số giảm 140 hộ nghèo, hộ nghèo là người Kinh giảm 55 hộ nghèo.",
        "Ba xã vùng cao giảm 150 hộ nghèo, toàn huyện giảm 195 hộ nghèo."
    })
    void a_figure_of_a_part_is_held_against_no_total(String sentence) {
        assertThat(Given.errors(HEAD + sentence + QUOTAS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Năm 2024 giảm 159 hộ nghèo trên địa bàn huyện Khe Vàng.|159|195",
        "Ba xã vùng cao giảm 150 hộ nghèo, toàn huyện giảm 159 hộ nghèo.|159|195",
        "Trong năm giảm 159 hộ nghèo, trong đó vùng cao 150 hộ.|159|195",
        "Toàn huyện giảm 265 hộ nghèo và hộ cận nghèo, trong đó hộ nghèo 195 hộ, hộ cận nghèo 90 hộ.|90|70",
        "Các xã, thị trấn giảm 159 hộ nghèo.|159|195",
        "Giảm 91 hộ cận nghèo.|91|70"
    })
    void a_figure_of_the_whole_is(String sentence, String printed, String expected) {
        assertThat(Given.errors(HEAD + sentence + QUOTAS))
                .anySatisfy(error -> assertThat(error.printed() + " " + error.expected()).isEqualTo(printed + " " + expected));
    }
}
