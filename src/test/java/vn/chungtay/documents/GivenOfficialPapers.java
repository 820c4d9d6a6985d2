package vn.chungtay.documents;

import static vn.chungtay.documents.paper.Block.bullet;
import static vn.chungtay.documents.paper.Block.heading;
import static vn.chungtay.documents.paper.Block.item;
import static vn.chungtay.documents.paper.Block.letter;
import static vn.chungtay.documents.paper.Block.paragraph;
import static vn.chungtay.documents.paper.Block.section;

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

/** Papers for tests: a plan of a district, and a decision that issues one. */
public final class GivenOfficialPapers {

    private static final String LETTERS = "Ắ Ằ Ẳ Ẵ Ặ ỳ ỵ ỷ ỹ ự ợ ộ ể Đ đ ₫";

    private GivenOfficialPapers() {}

    /** A plan with every kind of block, two annexes, one of them wide. */
    public static OfficialPaper plan() {
        return plan(body(), annexes(40));
    }

    /** The same with tables that fit on their pages, so that no header comes twice. */
    public static OfficialPaper planOfSmallTables() {
        return plan(body(), annexes(9));
    }

    public static OfficialPaper plan(List<Block> body, List<Annex> annexes) {
        return new OfficialPaper(
                PaperKind.KE_HOACH,
                Issuer.of("Ủy ban nhân dân", "huyện Võ Nhai"),
                PaperNumber.issued(5, "KH-UBND"),
                PlaceAndDate.on("Võ Nhai", LocalDate.of(2024, 2, 3)),
                "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn huyện Võ Nhai",
                List.of(),
                Optional.empty(),
                List.of("Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ", "Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ"),
                body,
                List.of(Signature.of("Chủ tịch", "Nguyễn Thị Mẫu").onBehalfOf("Ủy ban nhân dân").by(Signature.Power.KT, "Phó Chủ tịch")),
                new Recipients(List.of("UBND tỉnh Thái Nguyên", "Thường trực Huyện ủy (thay b/c);", "UBND các xã, thị trấn"), "VT"),
                annexes);
    }

    public static OfficialPaper draft() {
        return plan().issued(PaperNumber.draft("KH-UBND"), PlaceAndDate.draft("Võ Nhai", 2024));
    }

    /** A decision of three articles that issues a plan. */
    public static OfficialPaper decision() {
        var plan = planOfSmallTables();
        return new OfficialPaper(
                PaperKind.QUYET_DINH,
                Issuer.of("Ủy ban nhân dân", "thị xã Tịnh Biên"),
                PaperNumber.draft("QĐ-UBND"),
                PlaceAndDate.draft("Tịnh Biên", 2024),
                "Ban hành Kế hoạch giảm nghèo bền vững năm 2024",
                List.of(),
                Optional.of("Ủy ban nhân dân thị xã Tịnh Biên"),
                List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Căn cứ Nghị định số 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023 của Chính phủ", "Theo đề nghị của Trưởng phòng Lao động"),
                List.of(
                        Block.article("Ban hành kèm theo Quyết định này Kế hoạch giảm nghèo bền vững năm 2024."),
                        Block.article("Quyết định này có hiệu lực từ ngày ký."),
                        Block.article("Các phòng, ban và Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này.")),
                List.of(Signature.of("Chủ tịch", "Lê Văn Mẫu").onBehalfOf("Ủy ban nhân dân")),
                new Recipients(List.of("Như Điều 3"), "VT, LĐ"),
                List.of(Annex.enclosed("ke-hoach", PaperKind.KE_HOACH, "Giảm nghèo bền vững năm 2024", plan.body().toArray(Block[]::new)),
                        plan.annexes().get(0), plan.annexes().get(1)));
    }

    /** A plan of about sixty pages. */
    public static OfficialPaper longPlan() {
        var sections = new ArrayList<Block>();
        for (var i = 1; i <= 8; i++) {
            var items = new ArrayList<Block>();
            for (var j = 1; j <= 12; j++) {
                items.add(heading("Nội dung số " + j + " của phần " + i, text(i * j), letter(sentence(j), bullet(sentence(i)), bullet(sentence(i + j))), letter(sentence(i)), text(j)));
            }
            sections.add(new Block.Section("Phần thứ " + i, items));
        }
        sections.add(named());
        return plan(sections, List.of(Annex.wide("chi-tieu", "Giao chỉ tiêu giảm nghèo", new Block.Figures(quotas(300))), Annex.upright("kinh-phi", "Kinh phí", new Block.Figures(budget()))));
    }

    private static Block text(int seed) {
        return paragraph((sentence(seed) + " ").repeat(3).strip());
    }

    private static String sentence(int seed) {
        return "Phấn đấu giảm " + seed + ",25% hộ nghèo, hỗ trợ " + (1000 + seed) + " hộ phát triển sản xuất và bảo đảm các hộ đều được tiếp cận dịch vụ xã hội cơ bản.";
    }

    private static List<Block> body() {
        return List.of(
                section("Mục đích, yêu cầu",
                        heading("Mục đích", paragraph("Giảm nghèo đa chiều, bao trùm, bền vững. " + LETTERS)),
                        heading("Yêu cầu", bullet("Đúng đối tượng;", bullet("không bỏ sót.")), bullet("Có kiểm tra."))),
                section("Mục tiêu",
                        item("Giảm tỷ lệ hộ nghèo:", letter("xã đặc biệt khó khăn;"), letter("xã khác;"), letter("c;"), letter("d;"), letter("đ;")),
                        item("Hỗ trợ nhà ở:", item("xây mới;"), item("sửa chữa.")),
                        named()),
                section("Kinh phí", new Block.Figures(budget()), paragraph("Tổng kinh phí là 1.596,20 triệu đồng.")));
    }

    private static Block named() {
        return new Block.Paragraph(Words.of("Chỉ tiêu từng xã ở ").and(new Words.AnnexNumber("chi-tieu")).and("; kinh phí ở ").and(new Words.AnnexNumber("kinh-phi")).and("."));
    }

    private static List<Annex> annexes(int rows) {
        return List.of(
                Annex.wide("chi-tieu", "Giao chỉ tiêu giảm nghèo năm 2024", new Block.Figures(quotas(rows))),
                Annex.upright("kinh-phi", "Kinh phí thực hiện", new Block.Figures(budget())));
    }

    /** Four header levels, a row of numbers, groups, a total. */
    public static PaperTable quotas(int rows) {
        var pair = List.<PaperTable.Head>of(PaperTable.figures("Hộ", 0), PaperTable.figures("Tỷ lệ (%)", 2));
        var head = List.<PaperTable.Head>of(
                PaperTable.ordinal("STT"),
                PaperTable.words("Xã, thị trấn", 20),
                PaperTable.figures("Tổng số hộ dân cư", 0),
                new PaperTable.Group("Kế hoạch năm 2024", List.of(
                        new PaperTable.Group("Hộ nghèo", List.of(
                                new PaperTable.Group("Đầu năm", pair), new PaperTable.Group("Cuối năm", pair))),
                        PaperTable.figures("Số hộ giảm", 0))));
        var body = new ArrayList<Row>();
        body.add(Row.of(RowKind.GROUP, "Xã khu vực III", 17881, null, null, null, null, null));
        for (var i = 1; i <= rows; i++) {
            body.add(Row.of(RowKind.PLAIN, "Xã số " + i, 1000 + i, 100 + i, new BigDecimal("0.3"), 90 + i, new BigDecimal("12.056"), 10));
        }
        body.add(Row.of(RowKind.TOTAL, "Tổng cộng", 30519, 3634, new BigDecimal("20.32"), 3000, new BigDecimal("16.78"), 634));
        return new PaperTable(Optional.empty(), Optional.of("hộ"), head, true, body);
    }

    private static PaperTable budget() {
        var head = List.<PaperTable.Head>of(PaperTable.ordinal("STT"), PaperTable.words("Dự án, hoạt động", 30), PaperTable.figures("Vốn đầu tư", 1), PaperTable.figures("Vốn sự nghiệp", 1));
        return new PaperTable(Optional.of("Tổng hợp kinh phí"), Optional.of("triệu đồng"), head, true, List.of(
                Row.of(RowKind.GROUP, "Dự án 1", new BigDecimal("1000"), new BigDecimal("596.2")),
                Row.of(RowKind.PLAIN, "Đường giao thông", new BigDecimal("1000"), null),
                Row.of(RowKind.TOTAL, "Tổng cộng", new BigDecimal("1000"), new BigDecimal("596.2"))));
    }
}
