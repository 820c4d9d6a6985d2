package vn.chungtay.campaigns.model.paper;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.chungtay.documents.paper.PlaceAndDate;

/**
 * One certificate after Mẫu 03 of QĐ 24/2021/QĐ-TTg: head of the paper, the household, its members, the table of yearly
 * confirmations, and the code. Which columns the form has beyond these was not verified (docs/domain).
 */
final class CertificatePage {

    static final int MOST_MEMBERS = 24;
    private static final int SECOND_PAGE = 45;
    private static final int BLANK_YEARS = 3;

    private static final double LEFT = 68;
    private static final double RIGHT = Ink.WIDTH - 43;
    private static final double ISSUER = LEFT + 95;
    private static final double NATION = RIGHT - 140;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;
    private static final double TEXT = 13;
    private static final double LEADING = 18;
    private static final double ROW = 16;
    private static final double SMALL = 10.5;
    private static final double CODE = 92;
    /** The table of members gets lower rows rather than push what follows off the page. */
    private static final double ROOM_FOR_MEMBERS = 238;

    /** The letters that a document shares. */
    record Faces(Letters plain, Letters bold, Letters slanted) {

        static Faces of(PDDocument document) {
            return new Faces(
                    Letters.of(document, "Regular"), Letters.of(document, "Bold"), Letters.of(document, "Italic"));
        }
    }

    private final Ink ink;
    private final Faces faces;
    private final Certificate it;
    private double y = 45;

    private CertificatePage(Ink ink, Faces faces, Certificate certificate) {
        this.ink = ink;
        this.faces = faces;
        this.it = certificate;
    }

    static void draw(PDDocument document, Faces faces, Certificate certificate) {
        var all = certificate.members();
        try (var ink = new Ink(document)) {
            new CertificatePage(ink, faces, certificate).first(all.subList(0, Math.min(MOST_MEMBERS, all.size())));
        }
        for (int from = MOST_MEMBERS; from < all.size(); from += SECOND_PAGE) {
            try (var ink = new Ink(document)) {
                new CertificatePage(ink, faces, certificate)
                        .further(all.subList(from, Math.min(from + SECOND_PAGE, all.size())), from);
            }
        }
    }

    private void first(List<Certificate.Member> members) {
        head();
        title();
        household();
        paragraph(faces.bold(), "Thành viên của hộ");
        grid(members, 0, Math.min(ROW, ROOM_FOR_MEMBERS / (members.size() + 1)));
        years();
        foot();
    }

    private void head() {
        ink.centred(faces.plain(), 12, ISSUER, y, "ỦY BAN NHÂN DÂN");
        ink.centred(faces.bold(), 12, ISSUER, y + 15, it.commune().toUpperCase(Locale.ROOT));
        ink.line(ISSUER - 28, y + 31, ISSUER + 28, y + 31);
        ink.centred(faces.plain(), TEXT, ISSUER, y + 37, "Số: " + it.fullNumber());
        ink.centred(faces.bold(), 12, NATION, y, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        ink.centred(faces.bold(), TEXT, NATION, y + 15, "Độc lập - Tự do - Hạnh phúc");
        ink.line(NATION - 80, y + 32, NATION + 80, y + 32);
        y += 66;
    }

    private void title() {
        ink.centred(faces.bold(), 18, MIDDLE, y, "GIẤY CHỨNG NHẬN");
        ink.centred(faces.bold(), 18, MIDDLE, y + 23, it.kindText().toUpperCase(Locale.ROOT));
        y += 56;
    }

    private void household() {
        paragraph(faces.plain(), CertificateTexts.opening(it));
        y += 4;
        CertificateTexts.fields(it).forEach(one -> field(one.label(), one.value()));
        y += 4;
    }

    private void paragraph(Letters letters, String text) {
        for (var line : letters.wrapped(text, TEXT, RIGHT - LEFT)) {
            ink.left(letters, TEXT, LEFT, y, line);
            y += LEADING;
        }
    }

    private void field(String label, String value) {
        ink.left(faces.plain(), TEXT, LEFT, y, label);
        var from = LEFT + faces.plain().width(label, TEXT);
        for (var line : faces.bold().wrapped(value, TEXT, RIGHT - from)) {
            ink.left(faces.bold(), TEXT, from, y, line);
            y += LEADING;
        }
    }

    private static final double[] MEMBER_COLUMNS = {0, 26, 210, 280, 325, 390, RIGHT - LEFT};
    private static final double[] YEAR_COLUMNS = {0, 60, 190, RIGHT - LEFT};

    private void grid(List<Certificate.Member> members, int before, double height) {
        var size = Math.min(SMALL, height * 0.7);
        var top = y;
        row(MEMBER_COLUMNS, faces.bold(), size, height, CertificateTexts.MEMBER_HEADS);
        for (var member : members) {
            row(MEMBER_COLUMNS, faces.plain(), size, height, CertificateTexts.cells(++before, member));
        }
        frame(MEMBER_COLUMNS, top);
        y += 8;
    }

    private void years() {
        paragraph(faces.bold(), "Xác nhận hằng năm");
        var top = y;
        row(YEAR_COLUMNS, faces.bold(), SMALL, ROW, CertificateTexts.YEAR_HEADS);
        row(YEAR_COLUMNS, faces.plain(), SMALL, 20, List.of(String.valueOf(it.last().getYear()), it.kindText(), ""));
        for (int blank = 0; blank < BLANK_YEARS; blank++) row(YEAR_COLUMNS, faces.plain(), SMALL, 20, List.of("", "", ""));
        frame(YEAR_COLUMNS, top);
        y += 10;
    }

    private void row(double[] columns, Letters letters, double size, double height, List<String> cells) {
        ink.line(LEFT, y, RIGHT, y);
        for (int i = 0; i < cells.size(); i++) {
            ink.fitted(letters, size, LEFT + columns[i] + 3, y + (height - size) / 2, columns[i + 1] - columns[i] - 6, cells.get(i));
        }
        y += height;
    }

    private void frame(double[] columns, double top) {
        ink.line(LEFT, y, RIGHT, y);
        for (var column : columns) ink.line(LEFT + column, top, LEFT + column, y);
    }

    private void foot() {
        ink.code(QrCode.of(it.code()), LEFT, y, CODE);
        ink.left(faces.slanted(), 9, LEFT, y + CODE + 4, "Quét mã để kiểm tra giấy");
        ink.left(faces.slanted(), 9, LEFT, y + CODE + 15, "còn giá trị hay không.");
        ink.centred(faces.slanted(), TEXT, NATION, y, PlaceAndDate.on(it.place(), it.issued()).text());
        ink.centred(faces.bold(), TEXT, NATION, y + LEADING, "CHỦ TỊCH");
        y += CODE + 30;
        for (var line : faces.slanted().wrapped(CertificateTexts.note(it), SMALL, RIGHT - LEFT)) {
            ink.left(faces.slanted(), SMALL, LEFT, y, line);
            y += 13;
        }
    }

    private void further(List<Certificate.Member> members, int before) {
        paragraph(faces.plain(), "Giấy chứng nhận " + it.kindText() + " số " + it.fullNumber() + " năm " + it.year() + ", "
                + it.commune() + "; chủ hộ: " + it.head().name());
        paragraph(faces.bold(), "Thành viên của hộ (tiếp theo)");
        grid(members, before, ROW);
    }
}
