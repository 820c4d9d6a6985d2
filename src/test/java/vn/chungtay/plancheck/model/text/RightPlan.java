package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.model.PlanText;

/** A plan of a district that is not on any map, without a mistake; a test breaks it in one place. */
final class RightPlan {

    static final String TEXT =
            """
            Số: 45/KH-UBND
            Đồng Sơn, ngày 12 tháng 3 năm 2024
            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn huyện Đồng Sơn
            Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia; Nghị định số 38/2023/NĐ-CP ngày 24/6/2023 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 27/2022/NĐ-CP ngày 19/4/2022;
            Căn cứ Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư Trung ương Đảng; Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;
            Ủy ban nhân dân huyện ban hành Kế hoạch như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Cụ thể hóa các chỉ tiêu của Chương trình trên địa bàn huyện năm 2024.
            2. Yêu cầu
            - Các cơ quan, đơn vị chủ động thực hiện nhiệm vụ được phân công.
            II. MỤC TIÊU
            1. Mục tiêu chung
            - Giảm nghèo đa chiều, bền vững, hạn chế tái nghèo và phát sinh nghèo.
            2. Mục tiêu cụ thể
            - Phấn đấu giảm tỷ lệ hộ nghèo từ 3,5% trở lên (có Phụ lục I chi tiết kèm theo).
            - Chiều thiếu hụt về giáo dục: tỷ lệ người lao động thuộc hộ nghèo, hộ cận nghèo qua đào tạo đạt 60%.
            III. NỘI DUNG THỰC HIỆN CÁC DỰ ÁN
            1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
            1.1. Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp
            a) Mục tiêu: Nâng cao năng lực sản xuất nông, lâm, ngư nghiệp.
            b) Đối tượng: Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo.
            c) Nội dung hỗ trợ: Tập huấn kỹ thuật, cung cấp cây trồng, vật nuôi.
            d) Kinh phí thực hiện: 1.150 triệu đồng (vốn sự nghiệp).
            đ) Phân công thực hiện: Phòng Nông nghiệp và Môi trường chủ trì, phối hợp với các cơ quan liên quan.
            1.2. Tiểu dự án 2: Cải thiện dinh dưỡng
            a) Mục tiêu: Giảm suy dinh dưỡng thấp còi ở trẻ em dưới 16 tuổi.
            b) Đối tượng: Trẻ em dưới 16 tuổi, phụ nữ mang thai thuộc hộ nghèo, hộ cận nghèo.
            c) Nội dung hỗ trợ: Can thiệp phòng chống suy dinh dưỡng.
            d) Kinh phí thực hiện: 460 triệu đồng (vốn sự nghiệp).
            đ) Phân công thực hiện: Phòng Y tế chủ trì, phối hợp với các cơ quan liên quan.
            2. Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững
            2.1. Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn
            a) Đối tượng: Người lao động thuộc hộ nghèo, hộ cận nghèo.
            b) Kinh phí thực hiện: 690 triệu đồng (vốn sự nghiệp).
            c) Phân công thực hiện: Phòng Nội vụ chủ trì, phối hợp với Ủy ban nhân dân các xã.
            IV. GIẢI PHÁP THỰC HIỆN
            1. Đẩy mạnh tuyên truyền phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”.
            2. Huy động nguồn lực, lồng ghép các chương trình, dự án trên địa bàn.
            V. KINH PHÍ THỰC HIỆN
            Tổng kinh phí thực hiện năm 2024: 2.300 triệu đồng (chi tiết tại Phụ lục II kèm theo).
            VI. TỔ CHỨC THỰC HIỆN
            1. Phòng Nông nghiệp và Môi trường
            - Là cơ quan thường trực, chủ trì thực hiện Kế hoạch này và mục tiêu giảm tỷ lệ hộ nghèo.
            2. Phòng Y tế
            - Chủ trì thực hiện Tiểu dự án Cải thiện dinh dưỡng.
            3. Phòng Nội vụ
            - Chủ trì thực hiện chỉ tiêu về đào tạo nghề cho người lao động thuộc hộ nghèo, hộ cận nghèo.
            VII. CHẾ ĐỘ BÁO CÁO
            Các cơ quan báo cáo kết quả thực hiện trước ngày 15/6 và trước ngày 10/12 về Phòng Nông nghiệp và Môi trường.
            Trên đây là Kế hoạch của Ủy ban nhân dân huyện./.
            Nơi nhận:
            - Thường trực Huyện ủy;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Mẫu
            PHỤ LỤC I
            KẾ HOẠCH GIẢM HỘ NGHÈO NĂM 2024
            (Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của Ủy ban nhân dân huyện Đồng Sơn)
            TT\tXã\tTổng số hộ\tHộ nghèo\tTỷ lệ (%)
            A\tB\t1\t2\t3
            1\tThượng Lâm\t1.200\t240\t20,00
            2\tHạ Lâm\t1.000\t150\t15,00
            3\tTrung Lâm\t800\t120\t15,00
            \tTổng cộng\t3.000\t510\t17,00
            PHỤ LỤC II
            KINH PHÍ THỰC HIỆN NĂM 2024
            (Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của Ủy ban nhân dân huyện Đồng Sơn)
            Đơn vị tính: triệu đồng
            TT\tNội dung\tTổng số\tNgân sách trung ương\tNgân sách địa phương
            1\tDự án 3\t1.610\t1.400\t210
            1.1\tTiểu dự án 1\t1.150\t1.000\t150
            1.2\tTiểu dự án 2\t460\t400\t60
            2\tDự án 4\t690\t600\t90
            2.1\tTiểu dự án 1\t690\t600\t90
            \tTổng cộng\t2.300\t2.000\t300
            """;

    private RightPlan() {}

    /** Findings after each pair of words was replaced once; what is replaced must be there. */
    static List<Finding> with(String... pairs) {
        var text = TEXT;
        for (var at = 0; at < pairs.length; at += 2) {
            if (!text.contains(pairs[at])) throw new IllegalArgumentException(pairs[at]);
            text = text.replaceFirst(java.util.regex.Pattern.quote(pairs[at]), java.util.regex.Matcher.quoteReplacement(pairs[at + 1]));
        }
        return findings(text);
    }

    static List<Finding> findings(String text) {
        return new TextRules().in(new PlanText(new DocumentText("ke-hoach.txt", lines(text), List.of())));
    }

    static List<Finding> findings(FindingKind kind, String text) {
        return findings(text).stream().filter(it -> it.kind() == kind).toList();
    }

    static List<TextLine> lines(String text) {
        var lines = new ArrayList<TextLine>();
        for (var line : text.split("\n", -1)) lines.add(new TextLine(lines.size() + 1, line, Optional.empty()));
        return lines;
    }
}
