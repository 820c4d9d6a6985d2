package vn.chungtay.documents.paper;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of administrative papers (NĐ 30/2020/NĐ-CP Điều 7) with the abbreviations of its Phụ lục III, and two that
 * go out beside them.
 */
public enum PaperKind {
    NGHI_QUYET("Nghị quyết", "NQ"),
    QUYET_DINH("Quyết định", "QĐ"),
    CHI_THI("Chỉ thị", "CT"),
    QUY_CHE("Quy chế", "QC"),
    QUY_DINH("Quy định", "QyĐ"),
    THONG_CAO("Thông cáo", "TC"),
    THONG_BAO("Thông báo", "TB"),
    HUONG_DAN("Hướng dẫn", "HD"),
    CHUONG_TRINH("Chương trình", "CTr"),
    KE_HOACH("Kế hoạch", "KH"),
    PHUONG_AN("Phương án", "PA"),
    DE_AN("Đề án", "ĐA"),
    DU_AN("Dự án", "DA"),
    BAO_CAO("Báo cáo", "BC"),
    BIEN_BAN("Biên bản", "BB"),
    TO_TRINH("Tờ trình", "TTr"),
    HOP_DONG("Hợp đồng", "HĐ"),
    CONG_VAN("Công văn", null),
    CONG_DIEN("Công điện", "CĐ"),
    BAN_GHI_NHO("Bản ghi nhớ", "BGN"),
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT"),
    GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ"),
    GIAY_MOI("Giấy mời", "GM"),
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"),
    GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP"),
    PHIEU_GUI("Phiếu gửi", "PG"),
    PHIEU_CHUYEN("Phiếu chuyển", "PC"),
    PHIEU_BAO("Phiếu báo", "PB"),
    THU_CONG("Thư công", null),
    /** No kind of Điều 7: a list with a head of its own, such as of households. */
    DANH_SACH("Danh sách", null),
    /** No kind of Điều 7: what somebody gets in hand. */
    GIAY_CHUNG_NHAN("Giấy chứng nhận", null),
    /** No kind of Điều 7: what is asked of a household. */
    PHIEU_RA_SOAT("Phiếu rà soát", null);

    private final String text;
    private final @Nullable String abbreviation;

    PaperKind(String text, @Nullable String abbreviation) {
        this.text = text;
        this.abbreviation = abbreviation;
    }

    /** As cited: "Kế hoạch". */
    public String text() {
        return text;
    }

    /** What the symbol of its number begins with; a letter, an open letter and what is no kind of Điều 7 have none. */
    public Optional<String> abbreviation() {
        return Optional.ofNullable(abbreviation);
    }

    /** A letter bears its subject below the number, every other kind has its name as title. */
    public boolean hasTitle() {
        return this != CONG_VAN;
    }

    /** "KẾ HOẠCH" */
    public String title() {
        return text.toUpperCase(Locale.ROOT);
    }
}
