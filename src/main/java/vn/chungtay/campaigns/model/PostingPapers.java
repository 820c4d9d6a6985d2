package vn.chungtay.campaigns.model;

import static vn.chungtay.documents.paper.PaperTable.RowKind.PLAIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Signature;

/**
 * What hangs in the village, and the minutes of its end. Of the people it names heads, how many live in the household and
 * the result; nothing else (REV-10).
 */
public record PostingPapers(VillagePaperHead head) {

    /** The list to be posted. @param counted the working days, as a text counts them; empty if they are not known any more */
    public OfficialPaper list(Posting it, List<ReviewedHousehold> households, List<LocalDate> counted) {
        var days = counted.isEmpty()
                ? ""
                : " (" + counted.size() + " ngày làm việc: " + counted.stream().map(PostingPapers::day).collect(Collectors.joining(", ")) + ")";
        var rows = households.stream().map(one -> Row.of(PLAIN, one.name(), one.persons(), head.result(one.result()))).toList();
        var table = new PaperTable(Optional.empty(), Optional.empty(), List.of(
                PaperTable.ordinal("STT"),
                PaperTable.words("Chủ hộ", 36),
                PaperTable.figures("Nhân khẩu", 0),
                PaperTable.words("Kết quả rà soát", 32)), false, rows);
        return head.ofCommune(
                PaperKind.THONG_BAO,
                "Niêm yết kết quả " + head.review() + " tại " + head.village(),
                it.postedOn(),
                List.of(
                        Block.paragraph("Ủy ban nhân dân " + head.commune() + " niêm yết kết quả rà soát của "
                                + households.size() + " hộ tại " + it.places() + "."),
                        new Block.Figures(table),
                        Block.paragraph("Thời gian niêm yết: từ " + PlaceAndDate.inWords(it.postedOn()) + " đến hết "
                                + PlaceAndDate.inWords(it.lastDay()) + days + "."),
                        Block.paragraph("Ai có ý kiến về hộ có tên hoặc hộ còn thiếu, xin gửi trưởng thôn hoặc Ủy ban nhân dân "
                                + head.commune() + " trong thời gian trên.")),
                List.of(Signature.of("Chủ tịch", "").onBehalfOf("Ủy ban nhân dân")));
    }

    /** The minutes after the last day, with what people had against the list. */
    public OfficialPaper end(Posting it, int households, List<Objection> objections) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph("Danh sách kết quả " + head.review() + " của " + households + " hộ đã được niêm yết tại "
                + it.places() + " từ " + PlaceAndDate.inWords(it.postedOn()) + " đến hết " + PlaceAndDate.inWords(it.lastDay()) + "."));
        var inTime = objections.stream().filter(one -> !one.late()).count();
        body.add(Block.paragraph("Trong thời hạn có " + inTime + " kiến nghị; sau thời hạn có " + (objections.size() - inTime) + " kiến nghị."));
        if (!objections.isEmpty()) body.add(objections(objections));
        body.add(Block.paragraph("Biên bản lập thành 02 bản như nhau."));
        return head.ofCommune(
                PaperKind.BIEN_BAN,
                "Kết thúc niêm yết kết quả " + head.review() + " tại " + head.village(),
                it.lastDay(),
                body,
                List.of(Signature.of("Trưởng thôn", ""), Signature.of("Chủ tịch", "").onBehalfOf("Ủy ban nhân dân")));
    }

    private static Block objections(List<Objection> objections) {
        var rows = objections.stream()
                .map(one -> Row.of(
                        PLAIN,
                        one.household().isEmpty() ? "Hộ chưa có trong danh sách" : one.household(),
                        day(one.receivedOn()),
                        one.said(),
                        one.answered().map(Objection.Answer::text).orElse("chờ trả lời đến hết " + day(one.dueOn()))))
                .toList();
        return new Block.Figures(new PaperTable(Optional.empty(), Optional.empty(), List.of(
                PaperTable.ordinal("STT"),
                PaperTable.words("Về hộ", 22),
                PaperTable.words("Ngày nhận", 14),
                PaperTable.words("Nội dung", 32),
                PaperTable.words("Trả lời", 32)), false, rows));
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
