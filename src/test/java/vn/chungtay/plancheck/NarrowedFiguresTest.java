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
        "Thị trấn Khe Vàng có 1.500 hộ dân, trong đó 45 hộ nghèo (3,00%) và 60 hộ cận nghèo (4,00%).",
        "Khối xã có tỷ lệ hộ nghèo cao nhất 20,00%, thị trấn thấp nhất 3,00%.",
        "Tỷ lệ hộ nghèo khu vực thị trấn giảm 0,80%, khu vực các xã giảm 4,69%.",
        "Mức giảm bình quân của các xã là 4,69%, của thị trấn là 0,80%.",
        "Ba xã (Tân Lập, Mường Hoa, Nậm Tha) giảm 150 hộ nghèo; hai đơn vị còn lại giảm 45 hộ nghèo.",
        "Giao chỉ tiêu giảm nghèo cho Tân Lập 60 hộ, Mường Hoa 50 hộ, Nậm Tha 40 hộ, Bản Lầu 33 hộ và thị trấn 12 hộ.",
        "Hội Phụ nữ nhận giúp 35 hộ nghèo thoát nghèo, Hội Nông dân giúp 40 hộ nghèo thoát nghèo.",
        "Mỗi đoàn thể giúp ít nhất 05 hộ nghèo thoát nghèo trong năm.",
        "Vận động doanh nghiệp giúp 22 hộ nghèo thoát nghèo.",
        "Dự án 2 góp phần giảm 48 hộ nghèo, Dự án 3 góp phần giảm 27 hộ nghèo.",
        "Nhờ vay vốn, dự kiến có 64 hộ nghèo thoát nghèo.",
        "Tại xã Mường Hoa còn 150 hộ nghèo, xã Nậm Tha còn 120 hộ nghèo vào cuối năm.",
        "Cuối năm còn 585 hộ nghèo, trong đó xã Tân Lập 180 hộ, chiếm 30,8%; xã Mường Hoa 150 hộ, chiếm 25,6%.",
        "Hộ nghèo tập trung ở ba xã vùng cao với 600 hộ nghèo, chiếm 76,9% tổng số hộ nghèo.",
        "Số hộ nghèo giảm trong 9 tháng là 140 hộ.",
        "Kết quả 6 tháng: giảm 80 hộ nghèo, đạt 41% kế hoạch.",
        "Giảm 195 hộ nghèo (bằng 25% số hộ nghèo), 70 hộ cận nghèo (bằng 16,5% số hộ cận nghèo).",
        "Có 12 hộ nghèo thuộc thị trấn và 183 hộ nghèo thuộc các xã thoát nghèo.",
        "Đồng bào vùng cao: giảm 150 hộ nghèo. Vùng thấp: giảm 45 hộ nghèo.",
        "Giảm 195 hộ nghèo; trong đó 150 hộ ở vùng cao, 33 hộ ở Bản Lầu, 12 hộ ở thị trấn.",
        "Các hộ nghèo là đối tượng bảo trợ xã hội: 96 hộ nghèo, không giao chỉ tiêu giảm.",
        "Trong 780 hộ nghèo đầu năm, có 320 hộ thiếu hụt nhà ở, 210 hộ thiếu hụt nước sạch.",
        "Phấn đấu có 02 thôn không còn hộ nghèo; 58 hộ nghèo của các thôn này thoát nghèo.",
        "Đăng ký thoát nghèo tại thôn: 210 hộ nghèo.",
        "Năm 2024 thị trấn giảm 12 hộ nghèo, đưa tỷ lệ hộ nghèo của thị trấn xuống còn 2,20%.",
        "Giảm ít nhất 195 hộ nghèo, vượt 15 hộ so với kế hoạch tỉnh giao (180 hộ nghèo).",
        "Tỉnh giao giảm 180 hộ nghèo, huyện phấn đấu giảm 195 hộ nghèo.",
        "Dự phòng phát sinh 14 hộ nghèo, tái nghèo 3 hộ.",
        "Bốn xã giảm 183 hộ nghèo và 60 hộ cận nghèo.",
        "Trong số hộ thoát nghèo, xã Tân Lập chiếm 30,8% với 60 hộ nghèo, xã Mường Hoa 25,6% với 50 hộ nghèo.",
        "Cụm phía Bắc giảm 110 hộ nghèo, cụm phía Nam giảm 85 hộ nghèo.",
        "Hộ nghèo ở các thôn bản xa trung tâm giảm 77 hộ.",
        "Bình quân mỗi tháng giảm 16 hộ nghèo.",
        "Phía đông huyện giảm 90 hộ nghèo, phía tây huyện giảm 105 hộ nghèo.",
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
        "Giảm 91 hộ cận nghèo.|91|70",
        "Năm 2024 huyện phấn đấu giảm 159 hộ nghèo.|159|195",
        "Cuối năm huyện còn 558 hộ nghèo.|558|585",
        "Giảm 159 hộ nghèo, cụ thể: xã Tân Lập 60 hộ, xã Mường Hoa 50 hộ, xã Nậm Tha 40 hộ, xã Bản Lầu 33 hộ, thị trấn Khe Vàng 12 hộ.|159|195",
        "Xã Tân Lập giảm 60 hộ nghèo; thị trấn giảm 12 hộ nghèo; cả huyện giảm 159 hộ nghèo.|159|195",
        "Xã Tân Lập giảm 90 hộ nghèo.|90|60"
    })
    void a_figure_of_the_whole_is(String sentence, String printed, String expected) {
        assertThat(Given.errors(HEAD + sentence + QUOTAS))
                .anySatisfy(error -> assertThat(error.printed() + " " + error.expected()).isEqualTo(printed + " " + expected));
    }
}
