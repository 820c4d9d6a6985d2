package vn.chungtay.documents.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.chungtay.documents.write.PaperForm.Element;
import vn.chungtay.documents.write.Piece.Line;

/**
 * The Word template that comes with the program. It is built from the sizes of the form, so that there is no binary
 * file that nobody can review, and downloaded by officers who want one of their own.
 */
final class ShippedTemplate {

    private final PaperForm form;
    private final XWPFDocument document = new XWPFDocument();

    private ShippedTemplate(PaperForm form) {
        this.form = form;
    }

    static byte[] build(PaperForm form) {
        var template = new ShippedTemplate(form);
        try (var out = new ByteArrayOutputStream(); var document = template.document) {
            template.write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        new WordStyles(form).setDefaults(document);
        page(document.getDocument().getBody().addNewSectPr());
        pageNumber();
        head();
        block(Field.TITLE, Style.KIND);
        block(Field.OPENING, Style.BASIS);
        block(Field.BODY, Style.BODY);
        foot();
        block(Field.ANNEXES, Style.ANNEX_LABEL);
    }

    private void page(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(WordStyles.twips(form.points(Element.PAGE_WIDTH)));
        size.setH(WordStyles.twips(form.points(Element.PAGE_HEIGHT)));
        var margins = section.addNewPgMar();
        margins.setTop(WordStyles.twips(form.points(Element.MARGIN_TOP)));
        margins.setBottom(WordStyles.twips(form.points(Element.MARGIN_BOTTOM)));
        margins.setLeft(WordStyles.twips(form.points(Element.MARGIN_LEFT)));
        margins.setRight(WordStyles.twips(form.points(Element.MARGIN_RIGHT)));
        // The page number stands in the middle of the upper margin.
        margins.setHeader(WordStyles.twips(form.points(Element.MARGIN_TOP) / 2));
        margins.setFooter(WordStyles.twips(form.points(Element.MARGIN_BOTTOM) / 2));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    /** On every page but the first. */
    private void pageNumber() {
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Style.PAGE_NUMBER.wordId());
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(Style.PAGE_NUMBER.wordId());
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head() {
        var columns = new Columns(2);
        fill(columns.left(0), Style.ISSUER, Field.ISSUER.written());
        fill(columns.right(0), Style.NATIONAL_TITLE, Head.NATION);
        fill(columns.right(0), Style.MOTTO, Head.MOTTO);
        WordBlocks.rule(columns.right(0).addParagraph().getCTP(), Head.ruleBelowMotto(form), Head.rightWidth(form));
        fill(columns.left(1), Style.NUMBER, Field.NUMBER.written());
        fill(columns.right(1), Style.PLACE_AND_DATE, Field.PLACE_AND_DATE.written());
        columns.takeOutBlanks();
    }

    private void foot() {
        document.createParagraph().setStyle(Style.RULE.wordId());
        var columns = new Columns(1);
        fill(columns.left(0), Style.POWER, Field.LEFT_SIGNATURE.written());
        fill(columns.left(0), Style.RECIPIENTS, Field.RECIPIENTS.written());
        fill(columns.right(0), Style.POWER, Field.SIGNATURE.written());
        columns.takeOutBlanks();
    }

    private void block(Field field, Style style) {
        line(document.createParagraph(), style, field.written());
    }

    private static void fill(XWPFTableCell cell, Style style, String text) {
        line(cell.addParagraph(), style, text);
    }

    private static void line(XWPFParagraph paragraph, Style style, String text) {
        WordBlocks.line(paragraph, Line.of(style, text));
    }

    /** Two columns without lines, whose rows no page tears. */
    private final class Columns {

        private final XWPFTable table;

        Columns(int rows) {
            table = document.createTable(rows, 2);
            table.removeBorders();
            var look = table.getCTTbl().getTblPr();
            look.addNewTblLayout().setType(STTblLayoutType.FIXED);
            look.getTblW().setType(STTblWidth.DXA);
            look.getTblW().setW(WordStyles.twips(form.textWidth()));
            room(look.addNewTblCellMar());
            var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
            grid.addNewGridCol().setW(WordStyles.twips(Head.leftWidth(form)));
            grid.addNewGridCol().setW(WordStyles.twips(Head.rightWidth(form)));
            for (var row : table.getRows()) {
                row.setCantSplitRow(true);
                width(row.getCell(0), Head.leftWidth(form));
                width(row.getCell(1), Head.rightWidth(form));
            }
        }

        XWPFTableCell left(int row) {
            return table.getRow(row).getCell(0);
        }

        XWPFTableCell right(int row) {
            return table.getRow(row).getCell(1);
        }

        /** Every cell is born with a blank paragraph. */
        void takeOutBlanks() {
            for (var row : table.getRows()) row.getTableCells().forEach(it -> it.removeParagraph(0));
        }

        private static void room(CTTblCellMar room) {
            for (var side : List.of(room.addNewLeft(), room.addNewRight())) {
                side.setType(STTblWidth.DXA);
                side.setW(BigInteger.ZERO);
            }
        }

        private static void width(XWPFTableCell cell, double points) {
            var look = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
            var width = look.isSetTcW() ? look.getTcW() : look.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(WordStyles.twips(points));
        }
    }
}
