package vn.chungtay.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.write.Piece.Line;
import vn.chungtay.documents.write.PaperForm.Element;
import vn.chungtay.platform.Vietnamese;

/** The parts of a paper that stand in two columns, above its title and below its text. */
final class Head {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** How much of the width the left column takes: the national title must not wrap in the right one. */
    private static final double LEFT_SHARE = 0.38;
    /** A rule below a name is a third to a half as long as the name (NĐ 30/2020 Phụ lục I). */
    private static final double RULE_SHARE = 0.4;

    private Head() {}

    static List<Line> issuer(OfficialPaper paper) {
        var lines = new ArrayList<Line>();
        paper.issuer().superior().ifPresent(it -> lines.add(line(Style.SUPERIOR, it.toUpperCase(Locale.ROOT))));
        paper.issuer().capitals().forEach(it -> lines.add(line(Style.ISSUER, it)));
        return lines;
    }

    /** A letter bears its subject right below its number. */
    static List<Line> number(OfficialPaper paper) {
        var number = line(Style.NUMBER, "Số: " + paper.number().text());
        if (paper.kind().hasTitle()) return List.of(number);
        return List.of(number, line(Style.LETTER_SUBJECT, "V/v " + paper.subject()));
    }

    static double leftWidth(PaperForm form) {
        return form.textWidth() * LEFT_SHARE;
    }

    static double rightWidth(PaperForm form) {
        return form.textWidth() - leftWidth(form);
    }

    static List<Line> signature(OfficialPaper paper, boolean left) {
        if (left && paper.signatures().size() == 1) return List.of();
        var signature = left ? paper.signatures().getFirst() : paper.signatures().getLast();
        var lines = new ArrayList<Line>();
        signature.lines().forEach(it -> lines.add(line(Style.POWER, it)));
        lines.add(line(Style.SIGNER, signature.name()));
        return lines;
    }

    static List<Line> recipients(OfficialPaper paper) {
        var lines = new ArrayList<>(List.of(line(Style.RECIPIENTS_WORD, "Nơi nhận:")));
        paper.recipients().lines().forEach(it -> lines.add(line(Style.RECIPIENTS, it)));
        return lines;
    }

    /** How long the rule below these lines is, in points. */
    static double ruleBelow(List<Line> lines, PaperForm form) {
        var last = lines.getLast();
        var whole = Typeface.of(last.style().bold()).width(last.text(), form.used(last.style().size()));
        return Math.min(whole, form.textWidth()) * RULE_SHARE;
    }

    /** The rule below the motto is as long as the motto. */
    static double ruleBelowMotto(PaperForm form) {
        return Typeface.of(true).width(MOTTO, form.used(Element.MOTTO));
    }

    private static Line line(Style style, String text) {
        return Line.of(style, Vietnamese.nfc(text));
    }
}
