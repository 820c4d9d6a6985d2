package vn.chungtay.documents.write;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.chungtay.documents.write.PaperForm.Element;

/** Word's styles, one for each kind of line. A style that a template has already is left as its officers made it. */
final class WordStyles {

    static final String FONT = "Times New Roman";
    static final int TWIPS = 20;
    private static final int LINE = 240;
    /** Room for a hand and a seal between the post and the name, in points. */
    private static final int SIGNING_ROOM = 64;

    private final PaperForm form;

    WordStyles(PaperForm form) {
        this.form = form;
    }

    void addMissing(XWPFDocument document) {
        var styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        for (var style : Style.values()) {
            if (!styles.styleExist(style.wordId())) styles.addStyle(new XWPFStyle(style(style)));
        }
    }

    void setDefaults(XWPFDocument document) {
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts(CTFonts.Factory.newInstance()));
        styles.setSpellingLanguage("vi-VN");
        addMissing(document);
    }

    private CTStyle style(Style style) {
        var made = CTStyle.Factory.newInstance();
        made.setType(STStyleType.PARAGRAPH);
        made.setStyleId(style.wordId());
        made.setCustomStyle(true);
        made.addNewName().setVal(style.title());
        made.addNewQFormat();
        var letters = made.addNewRPr();
        look(letters, style);
        fonts(letters.addNewRFonts());
        spacing(made.addNewPPr(), style);
        return made;
    }

    private void look(CTRPr letters, Style style) {
        if (style.bold()) letters.addNewB();
        if (style.slanted()) letters.addNewI();
        var halves = BigInteger.valueOf(Math.round(form.used(style.size()) * 2));
        letters.addNewSz().setVal(halves);
        letters.addNewSzCs().setVal(halves);
    }

    private void spacing(CTPPrGeneral paragraph, Style style) {
        if (style.outline() > 0 || style == Style.POWER || style == Style.CAPTION || style == Style.UNIT) paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(before(style, form)));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Math.round(LINE * (style.running() ? form.used(Element.LINE_HEIGHT) : 1))));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (style.running()) paragraph.addNewInd().setFirstLine(twips(form.points(Element.FIRST_LINE)));
        paragraph.addNewJc().setVal(alignment(style.align()));
        if (style.outline() > 0) paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline() - 1));
    }

    static double before(Style style, PaperForm form) {
        return switch (style) {
            case SIGNER -> SIGNING_ROOM;
            case NUMBER, PLACE_AND_DATE, ADDRESSEE, CAPTION, UNIT -> form.points(Element.PARAGRAPH_GAP);
            case KIND, AUTHORITY -> 2 * form.points(Element.PARAGRAPH_GAP);
            default -> style.running() ? form.points(Element.PARAGRAPH_GAP) : 0;
        };
    }

    static STJc.Enum alignment(Style.Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
        };
    }

    static CTFonts fonts(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        return fonts;
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }
}
