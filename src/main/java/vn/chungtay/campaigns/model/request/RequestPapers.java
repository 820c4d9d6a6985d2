package vn.chungtay.campaigns.model.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.campaigns.model.paper.CommuneOffice;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.platform.Vietnamese;

/** What whoever asked gets in writing when no review follows: that it is refused, and why (QĐ 24/2021/QĐ-TTg Điều 5). */
public final class RequestPapers {

    private RequestPapers() {}

    /** @param wish in words, as "công nhận hộ nghèo, hộ cận nghèo" */
    public static OfficialPaper refusal(CommuneOffice office, ReviewRequest it, String wish, LocalDate today) {
        var refusal = it.written().orElseThrow();
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(office.name() + " nhận được giấy đề nghị của ông (bà) " + it.asked().fullName() + " ngày "
                + Vietnamese.date(it.receivedOn()) + ", mã tra cứu " + it.reference().grouped() + ", đề nghị " + wish + "."));
        body.add(Block.paragraph("Sau khi xem xét, " + office.name() + " không đưa hộ vào danh sách rà soát. Lý do:"));
        refusal.because().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(Block.bullet(line.strip())));
        body.add(Block.paragraph("Khi hoàn cảnh thay đổi, hộ gửi lại giấy đề nghị. Nếu không đồng ý, hộ có quyền khiếu nại đến "
                + office.chair()));
        var draft = office.draft(
                PaperKind.THONG_BAO, "Không đưa vào danh sách rà soát hộ nghèo, hộ cận nghèo", body, List.of("Ông (bà) " + it.asked().fullName()), today);
        return Optional.ofNullable(refusal.number())
                .map(number -> office.issued(draft, number, Objects.requireNonNull(refusal.on())))
                .orElse(draft);
    }
}
