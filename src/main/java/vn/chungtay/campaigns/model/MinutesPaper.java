package vn.chungtay.campaigns.model;

import static vn.chungtay.documents.paper.PaperTable.RowKind.PLAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Signature;

/**
 * The minutes of a meeting as paper, made in two copies and signed by chair, secretary and those who speak for households
 * (QĐ 24/2021/QĐ-TTg, Điều 4).
 *
 * @param capacities how each is called
 */
public record MinutesPaper(VillagePaperHead head, Map<Capacity, String> capacities) {

    public MinutesPaper {
        capacities = Map.copyOf(capacities);
    }

    public OfficialPaper paper(Meeting meeting, List<ReviewedHousehold> households) {
        var it = meeting.minutes();
        var body = new ArrayList<Block>();
        body.add(Block.paragraph("Hôm nay, " + PlaceAndDate.inWords(it.heldOn()) + ", tại " + it.place() + ", " + head.village()
                + " họp lấy ý kiến về kết quả " + head.review() + "."));
        if (!meeting.reason().isEmpty()) {
            body.add(Block.paragraph("Biên bản này đính chính biên bản đã lập trước của cuộc họp. Lý do: " + meeting.reason() + "."));
        }
        body.add(Block.section("Thành phần", people(it)));
        body.add(new Block.Section("Ý kiến về từng hộ", opinions(it, households)));
        if (!it.course().isEmpty()) body.add(Block.section("Diễn biến", Block.paragraph(it.course())));
        body.add(Block.section("Kết luận", conclusions(it)));
        return head.ofVillage(
                PaperKind.BIEN_BAN,
                "Họp thôn lấy ý kiến về kết quả " + head.review(),
                it.heldOn(),
                body,
                List.of(Signature.of("Thư ký", it.secretary()), Signature.of("Chủ trì", it.chair())),
                List.of());
    }

    private Block[] people(Minutes it) {
        var lines = new ArrayList<Block>();
        lines.add(Block.item("Chủ trì: " + it.chair() + "; thư ký: " + it.secretary() + "."));
        lines.add(Block.item("Được mời " + it.invited() + " người, có mặt " + it.present() + " người."));
        for (var capacity : Capacity.values()) {
            var names = it.names(capacity);
            if (!names.isEmpty()) lines.add(Block.item(capacities.get(capacity) + ": " + String.join(", ", names) + "."));
        }
        return lines.toArray(Block[]::new);
    }

    private List<Block> opinions(Minutes it, List<ReviewedHousehold> households) {
        var rows = new ArrayList<Row>();
        for (var household : households) {
            var ballot = it.ballots().stream().filter(one -> one.look().equals(household.look())).findFirst().orElseThrow();
            rows.add(Row.of(
                    PLAIN,
                    household.name(),
                    head.result(household.result()),
                    ballot.agreed(),
                    ballot.disagreed(),
                    ballot.carries(it.present()) ? "đồng ý" : "rà soát lại",
                    ballot.opinion()));
        }
        return List.of(new Block.Figures(new PaperTable(Optional.empty(), Optional.empty(), List.of(
                PaperTable.ordinal("STT"),
                PaperTable.words("Chủ hộ", 22),
                PaperTable.words("Kết quả rà soát", 18),
                PaperTable.figures("Đồng ý", 0),
                PaperTable.figures("Không đồng ý", 0),
                PaperTable.words("Kết luận", 14),
                PaperTable.words("Ý kiến khác", 20)), false, rows)));
    }

    private static Block[] conclusions(Minutes it) {
        var agreed = it.outcomes().values().stream().filter(one -> one).count();
        var lines = new ArrayList<Block>();
        var again = it.ballots().size() - agreed;
        lines.add(Block.paragraph("Cuộc họp đồng ý với kết quả của " + agreed + " hộ"
                + (again == 0 ? "." : "; " + again + " hộ rà soát lại và đưa ra cuộc họp khác.")));
        var households = it.names(Capacity.HOUSEHOLD);
        if (!households.isEmpty()) lines.add(signatures(households));
        lines.add(Block.paragraph("Biên bản lập thành 02 bản như nhau, đã đọc cho mọi người dự họp nghe và cùng ký tên."));
        return lines.toArray(Block[]::new);
    }

    private static Block signatures(List<String> households) {
        var rows = households.stream().map(name -> Row.of(PLAIN, name, "")).toList();
        return new Block.Figures(new PaperTable(
                Optional.of("Đại diện hộ gia đình ký tên"),
                Optional.empty(),
                List.of(PaperTable.ordinal("STT"), PaperTable.words("Họ và tên", 40), PaperTable.words("Chữ ký", 40)),
                false,
                rows));
    }
}
