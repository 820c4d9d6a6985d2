package vn.chungtay.campaigns.model.paper;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.PovertyClass;

/** What a single household is told: the result of its review, or that it is not recognised and why. */
public final class HouseholdPapers {

    private HouseholdPapers() {}

    /** Of a household that a list speaks of. */
    public static OfficialPaper notice(ReviewFrame frame, ResultList list, ResultRow row, Entry entry) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(addressed(frame, row) + " kết quả " + frame.review() + " như sau:"));
        found(entry).forEach(it -> body.add(Block.bullet(it)));
        body.add(Block.bullet("Trước rà soát: " + HouseholdTable.words(row.before()) + "; kết quả: "
                + HouseholdTable.words(row.after()) + "."));
        list.recognised()
                .ifPresent(it -> body.add(Block.bullet("Được công nhận theo Quyết định số " + it.number() + " ngày "
                        + Vietnamese.date(it.decidedOn()) + ", có hiệu lực từ ngày " + Vietnamese.date(it.effectiveFrom()) + ".")));
        body.add(Block.paragraph("Nếu không đồng ý, hộ gửi ý kiến đến " + frame.office().name() + " để được xem xét lại"));
        return paper(frame, PaperKind.THONG_BAO, "Kết quả " + frame.review(), row, body);
    }

    /** Of a household that was looked at and is neither poor nor near-poor: the reasons are those of the record. */
    public static OfficialPaper refusal(ReviewFrame frame, ResultRow row, Entry entry) {
        if (row.after() == PovertyClass.POOR || row.after() == PovertyClass.NEAR_POOR) {
            throw new IllegalArgumentException("not refused: " + row.after());
        }
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(addressed(frame, row) + " về việc không công nhận hộ nghèo, hộ cận nghèo qua " + frame.review()
                + ". Lý do:"));
        found(entry).forEach(it -> body.add(Block.bullet(it)));
        body.add(Block.bullet("Với kết quả trên, hộ thuộc diện " + HouseholdTable.words(row.after())
                + ", không đủ điều kiện của hộ nghèo, hộ cận nghèo theo chuẩn đang áp dụng."));
        body.add(Block.paragraph("Hộ có quyền khiếu nại đến " + frame.office().chair()
                + ", và đề nghị rà soát lại khi hoàn cảnh thay đổi"));
        return paper(frame, PaperKind.THONG_BAO, "Không công nhận hộ nghèo, hộ cận nghèo", row, body);
    }

    private static String addressed(ReviewFrame frame, ResultRow row) {
        return frame.office().name() + " thông báo tới hộ ông (bà) " + row.head() + ", mã hộ " + row.code() + ", "
                + frame.village(row.village()) + ",";
    }

    /** What the look found, in the order in which the standard asks. */
    private static List<String> found(Entry entry) {
        var found = new ArrayList<String>();
        entry.look().ifPresent(it -> {
            found.add("Ngày rà soát: " + Vietnamese.date(it.on()) + ".");
            it.points().ifPresent(points -> found.add("Điểm phiếu B1: " + points + "."));
            found.add("Số chỉ số thiếu hụt dịch vụ xã hội cơ bản: " + it.deprived() + ".");
        });
        return found;
    }

    private static OfficialPaper paper(ReviewFrame frame, PaperKind kind, String subject, ResultRow row, List<Block> body) {
        return frame.draft(
                kind,
                subject,
                List.of(),
                body,
                frame.office().onBehalf(),
                new String[] {"Hộ ông (bà) " + row.head(), "Trưởng " + frame.village(row.village())},
                List.of());
    }
}
