package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.platform.Vietnamese;

/** Lists of a review: of those to be reviewed, and of results, one for each class and one of those who left poverty. */
public final class ListPapers {

    private ListPapers() {}

    /** Whoever has left the list is not on it. */
    public static OfficialPaper roster(ReviewFrame frame, List<Entry> entries) {
        var listed = entries.stream().filter(it -> it.leftWhy() == null).toList();
        var lines = HouseholdTable.lines(listed, it -> new HouseholdTable.Line(
                frame.village(it.village()), it.headName(), it.code(), it.persons(), because(it.reason())));
        var intro = "Danh sách có " + lines.size() + " hộ. Rà soát từ ngày " + day(frame.campaign().opensOn()) + " đến ngày "
                + day(frame.campaign().closesOn()) + ".";
        return list(frame, "Các hộ cần " + frame.review(), intro, new Block.Figures(HouseholdTable.of(lines, "Lý do rà soát")));
    }

    public static OfficialPaper results(ReviewFrame frame, ResultKind kind, List<ResultRow> rows) {
        var some = rows.stream().filter(kind::holds).toList();
        var intro = some.isEmpty()
                ? "Không có hộ nào là " + kind.text() + "."
                : "Danh sách có " + some.size() + " hộ, " + some.stream().mapToInt(ResultRow::persons).sum() + " nhân khẩu.";
        var subject = capital(kind.text()) + " theo kết quả " + frame.review();
        return some.isEmpty() ? list(frame, subject, intro) : list(frame, subject, intro, table(frame, kind, some));
    }

    static Block.Figures table(ReviewFrame frame, ResultKind kind, List<ResultRow> some) {
        var lines = HouseholdTable.lines(some, it -> new HouseholdTable.Line(
                frame.village(it.village()), it.head(), it.code(), it.persons(),
                kind == ResultKind.ESCAPED
                        ? HouseholdTable.words(it.before()) + " → " + HouseholdTable.words(it.after())
                        : HouseholdTable.words(it.before())));
        return new Block.Figures(HouseholdTable.of(lines, kind == ResultKind.ESCAPED ? "Trước → sau rà soát" : "Trước rà soát"));
    }

    private static OfficialPaper list(ReviewFrame frame, String subject, String intro, Block... table) {
        var body = new ArrayList<Block>(List.of(Block.paragraph(intro)));
        body.addAll(List.of(table));
        return frame.draft(
                PaperKind.DANH_SACH,
                subject,
                List.of(),
                body,
                frame.office().onBehalf(),
                new String[] {"Các thôn của " + frame.office().unit()},
                List.of());
    }

    private static String because(EntryReason reason) {
        return switch (reason) {
            case POOR -> "đang là hộ nghèo";
            case NEAR_POOR -> "đang là hộ cận nghèo";
            case AVERAGE_STANDARD -> "đang là hộ có mức sống trung bình";
            case REQUEST -> "có giấy đề nghị";
            case ESCAPE -> "đăng ký thoát nghèo";
        };
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String day(LocalDate day) {
        return Vietnamese.date(day);
    }
}
