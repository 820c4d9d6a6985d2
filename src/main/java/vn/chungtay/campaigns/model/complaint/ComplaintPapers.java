package vn.chungtay.campaigns.model.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.paper.CommuneOffice;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.platform.Vietnamese;

/**
 * What whoever complained gets in writing. The forms of the law on complaints were not seen; these are papers of Decree
 * 30/2020/NĐ-CP with what such a paper has to say.
 */
public final class ComplaintPapers {

    private ComplaintPapers() {}

    /** That it was taken up and until when it is decided, or that it was not and why. */
    public static OfficialPaper notice(CommuneOffice office, Complaint it, Decision.Act contested, LocalDate today) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(opening(it, contested)));
        var refused = it.notAccepted();
        if (refused != null) {
            body.add(Block.paragraph(office.chair() + " không thụ lý giải quyết khiếu nại. Lý do:"));
            lines(refused.because()).forEach(line -> body.add(Block.bullet(line)));
        } else {
            body.add(Block.paragraph(office.chair() + " thụ lý giải quyết khiếu nại kể từ ngày "
                    + Vietnamese.date(it.terms().acceptedOn()) + "."));
            if (it.terms().decideBy() != null)
                body.add(Block.paragraph("Thời hạn giải quyết: đến ngày " + Vietnamese.date(it.terms().decideBy()) + "."));
        }
        return office.draft(
                PaperKind.THONG_BAO,
                refused == null ? "Thụ lý giải quyết khiếu nại" : "Không thụ lý giải quyết khiếu nại",
                body,
                List.of("Ông (bà) " + it.brought().who()),
                today);
    }

    /** The decision on it. */
    public static OfficialPaper decision(CommuneOffice office, Complaint it, Decision.Act contested, LocalDate today) {
        var answer = Objects.requireNonNull(it.answer());
        var kept = answer.result() == Complaint.Result.KEPT;
        var first = kept
                ? "Giữ nguyên nội dung bị khiếu nại của Quyết định số " + contested.number() + "."
                : "Công nhận khiếu nại là đúng. " + (it.isSecond() ? "Ủy ban nhân dân cấp xã" : office.name())
                        + " lập danh sách điều chỉnh Quyết định số " + contested.number() + " đối với nội dung bị khiếu nại.";
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(opening(it, contested)));
        body.add(Block.paragraph("Kết quả xem xét:"));
        lines(answer.reasons()).forEach(line -> body.add(Block.bullet(line)));
        body.add(Block.article(first));
        body.add(Block.article((it.isSecond()
                        ? "Nếu không đồng ý, người khiếu nại có quyền khởi kiện vụ án hành chính tại Tòa án"
                        : "Nếu không đồng ý, người khiếu nại có quyền khiếu nại lần hai đến cấp trên, hoặc khởi kiện vụ án hành chính tại Tòa án")
                + " theo quy định của pháp luật."));
        body.add(Block.article("Quyết định này có hiệu lực kể từ ngày ký. Ông (bà) " + it.brought().who()
                + " và các bộ phận liên quan chịu trách nhiệm thi hành Quyết định này."));
        var draft = office.decision(
                "Giải quyết khiếu nại " + (it.isSecond() ? "lần hai" : "lần đầu") + " của ông (bà) " + it.brought().who(),
                List.of("Căn cứ " + it.terms().basis()),
                body,
                List.of("Ông (bà) " + it.brought().who()),
                today);
        return office.issued(draft, answer.number(), answer.on());
    }

    private static String opening(Complaint it, Decision.Act contested) {
        var about = it.household()
                .map(one -> " về kết quả rà soát của hộ ông (bà) " + one.head() + ", mã hộ " + one.code())
                .orElse("");
        return "Ngày " + Vietnamese.date(it.brought().on()) + ", ông (bà) " + it.brought().who() + " khiếu nại Quyết định số "
                + contested.number() + " ngày " + Vietnamese.date(contested.decidedOn()) + about + ". Nội dung khiếu nại: "
                + it.brought().said();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
