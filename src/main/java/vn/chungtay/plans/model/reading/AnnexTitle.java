package vn.chungtay.plans.model.reading;

import vn.chungtay.platform.Vietnamese;

/** What an annex holds, by its title. */
final class AnnexTitle {

    private AnnexTitle() {}

    static String of(String title) {
        var folded = Vietnamese.fold(title);
        if (folded.matches(".*(kinh phi|phan bo von|ke hoach von|nguon von).*")) return "KINH_PHI";
        if (folded.contains("phan cong")) return "PHAN_CONG";
        if (folded.matches(".*(ket qua|tong hop).*")) return "KET_QUA";
        if (folded.matches(".*(giam ty le|giam ho|giao chi tieu|ke hoach giam).*")) return "GIAO_CHI_TIEU";
        return "VAN_BAN";
    }
}
