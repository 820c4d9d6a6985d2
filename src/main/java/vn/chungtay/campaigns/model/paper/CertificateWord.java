package vn.chungtay.campaigns.model.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.chungtay.documents.paper.PlaceAndDate;

/**
 * One certificate for Word, with the words and the code of {@link CertificatePage}. Whoever edits it changes what people read
 * and not what the code says, so the code is what counts (ADR 61).
 */
public final class CertificateWord {

    private static final String FACE = "Times New Roman";
    private static final int TEXT = 13;
    private static final int SMALL = 10;
    private static final double CODE = 92;
    private static final int TWIPS_PER_POINT = 20;
    private static final int BLANK_YEARS = 3;

    private final Certificate it;
    private final XWPFDocument document = new XWPFDocument();

    private CertificateWord(Certificate certificate) {
        this.it = certificate;
    }

    public static byte[] write(Certificate certificate) {
        var word = new CertificateWord(certificate);
        try (word.document) {
            word.compose();
            var out = new ByteArrayOutputStream();
            word.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compose() throws IOException {
        page();
        head();
        paragraph(ParagraphAlignment.CENTER, new Words("GIẤY CHỨNG NHẬN", 18, true, false));
        paragraph(ParagraphAlignment.CENTER, new Words(it.kindText().toUpperCase(Locale.ROOT), 18, true, false));
        paragraph(ParagraphAlignment.BOTH, plain(CertificateTexts.opening(it)));
        for (var field : CertificateTexts.fields(it)) paragraph(ParagraphAlignment.LEFT, plain(field.label()), bold(field.value()));
        paragraph(ParagraphAlignment.LEFT, bold("Thành viên của hộ"));
        members();
        paragraph(ParagraphAlignment.LEFT, bold("Xác nhận hằng năm"));
        years();
        foot();
        paragraph(ParagraphAlignment.BOTH, slanted(CertificateTexts.note(it), SMALL));
    }

    private record Words(String text, int size, boolean bold, boolean slanted) {}

    private static Words plain(String text) {
        return new Words(text, TEXT, false, false);
    }

    private static Words bold(String text) {
        return new Words(text, TEXT, true, false);
    }

    private static Words slanted(String text, int size) {
        return new Words(text, size, false, true);
    }

    /** A4 with the margins of the printed page. */
    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(Ink.WIDTH));
        size.setH(twips(Ink.HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(45));
        margins.setBottom(twips(45));
        margins.setLeft(twips(68));
        margins.setRight(twips(43));
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS_PER_POINT));
    }

    private void head() {
        var row = invisible().getRow(0);
        lines(row.getCell(0), new Words("ỦY BAN NHÂN DÂN", 12, false, false), new Words(it.commune().toUpperCase(Locale.ROOT), 12, true, false),
                plain("Số: " + it.fullNumber()));
        lines(row.getCell(1), new Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false), bold("Độc lập - Tự do - Hạnh phúc"));
    }

    private void members() {
        var table = document.createTable(it.members().size() + 1, CertificateTexts.MEMBER_HEADS.size());
        table.setWidth("100%");
        row(table, 0, CertificateTexts.MEMBER_HEADS, true);
        for (int i = 0; i < it.members().size(); i++) row(table, i + 1, CertificateTexts.cells(i + 1, it.members().get(i)), false);
    }

    private void years() {
        var table = document.createTable(2 + BLANK_YEARS, CertificateTexts.YEAR_HEADS.size());
        table.setWidth("100%");
        row(table, 0, CertificateTexts.YEAR_HEADS, true);
        row(table, 1, List.of(String.valueOf(it.last().getYear()), it.kindText(), ""), false);
        for (int i = 0; i < BLANK_YEARS; i++) row(table, 2 + i, List.of("", "", ""), false);
    }

    private static void row(XWPFTable table, int at, List<String> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            write(table.getRow(at).getCell(i).getParagraphs().getFirst(), new Words(cells.get(i), SMALL, bold, false));
        }
    }

    private void foot() throws IOException {
        var row = invisible().getRow(0);
        code(row.getCell(0));
        lines(row.getCell(1), slanted(PlaceAndDate.on(it.place(), it.issued()).text(), TEXT), bold("CHỦ TỊCH"));
    }

    private void code(XWPFTableCell cell) throws IOException {
        var run = cell.getParagraphs().getFirst().createRun();
        try (var picture = new ByteArrayInputStream(QrCode.of(it.code()).png())) {
            var side = Units.toEMU(CODE);
            var drawn = run.addPicture(picture, PictureType.PNG, "ma-kiem-tra.png", side, side);
            drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(CertificateTexts.SCAN);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        write(cell.addParagraph(), slanted(CertificateTexts.SCAN, SMALL));
    }

    private XWPFTable invisible() {
        var table = document.createTable(1, 2);
        table.setWidth("100%");
        table.removeBorders();
        return table;
    }

    private static void lines(XWPFTableCell cell, Words... lines) {
        for (int i = 0; i < lines.length; i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            write(paragraph, lines[i]);
        }
    }

    private void paragraph(ParagraphAlignment align, Words... parts) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(align);
        for (var part : parts) write(paragraph, part);
    }

    private static void write(XWPFParagraph paragraph, Words words) {
        paragraph.setSpacingAfter(60);
        var run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(words.size());
        run.setBold(words.bold());
        run.setItalic(words.slanted());
        run.setText(words.text());
    }
}
