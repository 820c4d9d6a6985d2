package vn.chungtay.trainingworld.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Issuer;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.documents.paper.Words;

/** A plan of an invented district on sixty pages, with twenty tables whose figures are right. */
final class LongPlan {

    private static final int TABLES = 20;
    private static final int SECTIONS = 8;
    private static final int ITEMS = 8;

    private LongPlan() {}

    static OfficialPaper paper() {
        return new OfficialPaper(
                PaperKind.KE_HOACH,
                Issuer.of("Ủy ban nhân dân", "huyện Sông Đào"),
                PaperNumber.issued(5, "KH-UBND"),
                PlaceAndDate.on("Sông Đào", LocalDate.of(2024, 2, 3)),
                "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn huyện Sông Đào",
                List.of(),
                Optional.empty(),
                List.of("Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ"),
                body(),
                List.of(Signature.of("Chủ tịch", "Nguyễn Văn Mẫu").onBehalfOf("Ủy ban nhân dân")),
                new Recipients(List.of("UBND các xã, thị trấn"), "VT"),
                annexes());
    }

    private static List<Block> body() {
        var sections = new ArrayList<Block>();
        for (int section = 1; section <= SECTIONS; section++) {
            var items = new ArrayList<Block>();
            for (int item = 1; item <= ITEMS; item++) items.add(item(section, item));
            sections.add(new Block.Section("Nội dung thứ " + section, items));
        }
        var named = Words.of("Chi tiết tại");
        for (int table = 1; table <= TABLES; table++) named = named.and(table == 1 ? " " : ", ").and(new Words.AnnexNumber("bieu-" + table));
        sections.add(new Block.Paragraph(named.and(".")));
        return sections;
    }

    private static Block item(int section, int item) {
        int homes = 40 + section * item;
        return Block.heading(
                "Hoạt động " + item + " của nội dung " + section,
                Block.paragraph(("Tổ chức tuyên truyền, phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước về giảm nghèo đa chiều,"
                        + " bao trùm, bền vững đến từng thôn, từng hộ; giao phòng chuyên môn hướng dẫn Ủy ban nhân dân các xã thực hiện. ").repeat(3).strip()),
                Block.letter("Đối tượng: hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo trên địa bàn huyện; ưu tiên hộ có thành viên là phụ nữ, trẻ em, người khuyết tật;"),
                Block.letter("Chỉ tiêu: hỗ trợ ít nhất " + homes + " hộ phát triển sản xuất, trong đó " + homes / 2 + " hộ theo mô hình cộng đồng;"),
                Block.letter("Kinh phí: " + (homes * 11) + " triệu đồng, trong đó ngân sách trung ương " + (homes * 10) + " triệu đồng, ngân sách huyện " + homes + " triệu đồng;"),
                Block.bullet("Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với các phòng, ban của huyện và Ủy ban nhân dân các xã, thị trấn"
                        + " tổ chức thực hiện; báo cáo kết quả về Ủy ban nhân dân huyện trước ngày 15 tháng 12 năm 2024 để tổng hợp theo quy định."),
                Block.bullet("Ủy ban nhân dân các xã, thị trấn rà soát, lập danh sách hộ đủ điều kiện, công khai tại nhà văn hóa thôn và chịu trách nhiệm về tính chính xác."));
    }

    private static List<Annex> annexes() {
        var annexes = new ArrayList<Annex>();
        for (int table = 1; table <= TABLES; table++)
            annexes.add(Annex.wide("bieu-" + table, "Chỉ tiêu giảm nghèo, cụm xã thứ " + table, new Block.Figures(quotas(table))));
        return annexes;
    }

    private static PaperTable quotas(int table) {
        var head = List.<PaperTable.Head>of(
                PaperTable.ordinal("STT"),
                PaperTable.words("Xã, thị trấn", 20),
                PaperTable.figures("Tổng số hộ dân cư", 0),
                group("Đầu năm 2024"),
                group("Thoát nghèo"),
                group("Còn lại"));
        var rows = new ArrayList<Row>();
        int[] sums = new int[3];
        for (int row = 1; row <= 22; row++) {
            int[] counts = {900 + 37 * row + table, 120 + 5 * row, 10 + (row * table) % 17};
            for (int at = 0; at < sums.length; at++) sums[at] += counts[at];
            rows.add(row(RowKind.PLAIN, "Xã số " + row, counts));
        }
        rows.add(row(RowKind.TOTAL, "Tổng cộng", sums));
        return new PaperTable(Optional.empty(), Optional.of("hộ"), head, true, rows);
    }

    private static PaperTable.Head group(String moment) {
        return new PaperTable.Group(moment, List.of(PaperTable.figures("Hộ nghèo", 0), PaperTable.figures("Tỷ lệ (%)", 2)));
    }

    private static Row row(RowKind kind, String name, int[] counts) {
        int rest = counts[1] - counts[2];
        return Row.of(kind, name, counts[0], counts[1], rate(counts[1], counts[0]), counts[2], rate(counts[2], counts[0]), rest, rate(rest, counts[0]));
    }

    private static BigDecimal rate(int count, int all) {
        return BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(all), 2, java.math.RoundingMode.HALF_UP);
    }
}
