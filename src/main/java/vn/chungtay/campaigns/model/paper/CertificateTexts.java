package vn.chungtay.campaigns.model.paper;

import java.util.List;
import vn.chungtay.platform.Vietnamese;

/** What a certificate says, whether it is drawn or written for Word. */
final class CertificateTexts {

    static final List<String> MEMBER_HEADS = List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Quan hệ với chủ hộ");
    static final List<String> YEAR_HEADS = List.of("Năm", "Kết quả rà soát", "Chủ tịch Ủy ban nhân dân xác nhận (ký tên, đóng dấu)");
    static final String SCAN = "Quét mã để kiểm tra giấy còn giá trị hay không.";
    private static final String BY_HAND = "…………………………";

    private CertificateTexts() {}

    record Field(String label, String value) {}

    static String opening(Certificate it) {
        return "Chủ tịch Ủy ban nhân dân " + it.commune() + " chứng nhận hộ gia đình dưới đây là " + it.kindText()
                + " theo Quyết định số " + it.decision() + ", có giá trị từ ngày " + Vietnamese.date(it.first()) + " đến ngày "
                + Vietnamese.date(it.last()) + ".";
    }

    static List<Field> fields(Certificate it) {
        return List.of(
                new Field("Họ và tên chủ hộ: ", it.head().name()),
                new Field("Dân tộc: ", it.head().ethnicity()),
                new Field("Số định danh cá nhân (CCCD): ", it.head().nationalId().isEmpty() ? BY_HAND : it.head().nationalId()),
                new Field("Nơi cư trú: ", it.residence()));
    }

    static List<String> cells(int number, Certificate.Member it) {
        return List.of(String.valueOf(number), it.name(), it.born(), it.sex(), it.ethnicity(), it.relation());
    }

    static String note(Certificate it) {
        return "Giấy này là căn cứ để hộ được hưởng chính sách theo quy định. Khi có người đến, đi, sinh, mất, hộ khai báo với "
                + "Ủy ban nhân dân " + it.commune() + ".";
    }
}
