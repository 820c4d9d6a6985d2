package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Signature;

/** The invitation to a meeting of the village; the name of who is invited is written in by hand. */
public record InvitationPaper(VillagePaperHead head) {

    private static final String BY_HAND = "…………………………………………";

    /** @param written the day on which it is written */
    public OfficialPaper paper(LocalDate written, LocalDate on, LocalTime at, String place, int households) {
        var hour = at.getMinute() == 0 ? at.getHour() + " giờ" : at.getHour() + " giờ " + at.getMinute() + " phút";
        return head.ofVillage(
                PaperKind.GIAY_MOI,
                "Họp thôn lấy ý kiến về kết quả " + head.review(),
                written,
                List.of(
                        Block.paragraph("Trân trọng kính mời ông (bà) dự cuộc họp của " + head.village() + "."),
                        Block.item("Nội dung: lấy ý kiến về kết quả " + head.review() + " của " + households + " hộ."),
                        Block.item("Thời gian: " + hour + ", " + PlaceAndDate.inWords(on) + "."),
                        Block.item("Địa điểm: " + place + "."),
                        Block.item("Mỗi hộ cử một người đại diện. Kết quả được thông qua khi ít nhất một nửa số người có mặt đồng ý.")),
                List.of(Signature.of("Trưởng thôn", "")),
                List.of(BY_HAND));
    }
}
