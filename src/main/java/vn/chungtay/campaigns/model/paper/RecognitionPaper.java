package vn.chungtay.campaigns.model.paper;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.platform.Vietnamese;

/**
 * The decision of the chair by which the results of a review are recognised (QĐ 24/2021/QĐ-TTg Điều 4), with a list for
 * each class as its annex. Its sums are those of the annexes. It cites the rule that its calendar was loaded from; what else
 * the office cites is written into the Word file, because no text of it is known here.
 */
public final class RecognitionPaper {

    private RecognitionPaper() {}

    public static OfficialPaper of(ReviewFrame frame, ResultList list, List<ResultRow> rows) {
        var annexes = new ArrayList<Annex>();
        var results = new ArrayList<Block>();
        for (var kind : ResultKind.values()) {
            var some = rows.stream().filter(kind::holds).toList();
            if (some.isEmpty()) continue;
            annexes.add(Annex.upright(kind.name(), "Danh sách " + kind.text(), ListPapers.table(frame, kind, some)));
            results.add(new Block.Item(
                    Words.of(ListPapers.capital(kind.text()) + ": " + some.size() + " hộ, "
                                    + some.stream().mapToInt(ResultRow::persons).sum() + " nhân khẩu (")
                            .and(new Words.AnnexNumber(kind.name()))
                            .and(")."),
                    false,
                    List.of()));
        }
        var paper = frame.draft(
                PaperKind.QUYET_DINH,
                subject(frame, list),
                List.of(
                        "Căn cứ " + frame.campaign().basis(),
                        "Theo kết quả " + frame.review() + " của các thôn, đã họp và niêm yết công khai"),
                articles(frame, list, results),
                frame.office().bySelf(),
                new String[] {"Như Điều 3", "Ủy ban nhân dân cấp trên (để b/c)"},
                annexes);
        return list.recognised().map(it -> frame.dated(paper, it)).orElse(paper);
    }

    private static String subject(ReviewFrame frame, ResultList list) {
        return (list.corrects() == null ? "Công nhận kết quả " : "Điều chỉnh kết quả ") + frame.review() + " của "
                + frame.office().unit();
    }

    private static List<Block> articles(ReviewFrame frame, ResultList list, List<Block> results) {
        var first = results.isEmpty()
                ? "Công nhận kết quả " + frame.review() + " của " + frame.office().unit()
                        + ": không có hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình."
                : "Công nhận kết quả " + frame.review() + " của " + frame.office().unit() + " như sau:";
        var from = list.recognised()
                .map(it -> "từ ngày " + Vietnamese.date(it.effectiveFrom()))
                .orElse("kể từ ngày ký");
        return List.of(
                new Block.Article(Words.of(first), results),
                Block.article("Quyết định này có hiệu lực " + from
                        + ". Kết quả tại Điều 1 là căn cứ cấp giấy chứng nhận và thực hiện các chính sách giảm nghèo, an sinh xã hội."),
                Block.article("Các bộ phận chuyên môn của " + frame.office().name()
                        + ", trưởng các thôn và các hộ có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."));
    }
}
