package vn.chungtay.documents.write;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.write.Composition.Part;
import vn.chungtay.platform.Vietnamese;

/** Fills a Word template with a paper. */
final class WordPaper {

    private final PaperForm form;
    private final Composition composition;
    private final WordTemplate template;

    private WordPaper(PaperForm form, Composition composition, WordTemplate template) {
        this.form = form;
        this.composition = composition;
        this.template = template;
    }

    /** @param file a template that {@link TemplateCheck} has passed */
    static byte[] write(Composition composition, byte[] file, PaperForm form) {
        try (var template = WordTemplate.open(file)) {
            new WordPaper(form, composition, template).write();
            return template.save();
        }
    }

    private void write() {
        new WordStyles(form).addMissing(template.document());
        var paper = composition.paper();
        lines(Field.ISSUER, issuer(paper));
        lines(Field.NUMBER, new WordBlocks().lines(Head.number(paper)));
        lines(Field.TITLE, title());
        lines(Field.OPENING, new WordBlocks().lines(composition.afterTitle()));
        lines(Field.BODY, new WordBlocks().pieces(composition.body(), form.textWidth()));
        lines(Field.RECIPIENTS, new WordBlocks().lines(Head.recipients(paper)));
        lines(Field.SIGNATURE, new WordBlocks().lines(Head.signature(paper, false)));
        lines(Field.LEFT_SIGNATURE, new WordBlocks().lines(Head.signature(paper, true)));
        template.fill(Field.PLACE_AND_DATE, Vietnamese.nfc(paper.placed().text()));
        template.fill(Field.KIND, paper.kind().text());
        template.fill(Field.SUBJECT, Vietnamese.nfc(paper.subject()));
        annexes();
        template.document().getProperties().getCoreProperties().setTitle(Vietnamese.nfc(paper.kind().text() + " " + paper.subject()));
    }

    private void lines(Field field, WordBlocks blocks) {
        template.fill(field, blocks);
    }

    private WordBlocks issuer(OfficialPaper paper) {
        var lines = Head.issuer(paper);
        return new WordBlocks().lines(lines).rule(Head.ruleBelow(lines, form), Head.leftWidth(form));
    }

    private WordBlocks title() {
        if (composition.title().isEmpty()) return new WordBlocks();
        var rule = Head.ruleBelow(composition.title(), form);
        return new WordBlocks().lines(composition.title()).rule(rule, form.textWidth());
    }

    /**
     * Each annex begins a page, upright or on its side. A section of Word is described at its end: that of the text by
     * what the template says, that of the last annex by the end of the file.
     */
    private void annexes() {
        var last = template.document().getDocument().getBody().getSectPr();
        var annexes = composition.annexes();
        if (annexes.isEmpty()) {
            lines(Field.ANNEXES, new WordBlocks());
            return;
        }
        var blocks = new WordBlocks();
        end(blocks, (CTSectPr) last.copy());
        for (var i = 0; i < annexes.size(); i++) {
            annex(blocks, annexes.get(i));
            var section = i < annexes.size() - 1 ? (CTSectPr) last.copy() : last;
            turn(section, annexes.get(i).wide());
            if (i < annexes.size() - 1) end(blocks, section);
        }
        lines(Field.ANNEXES, blocks);
    }

    private void annex(WordBlocks blocks, Part annex) {
        var width = annex.wide() ? form.wideTextWidth() : form.textWidth();
        blocks.lines(annex.head()).pieces(annex.body(), width);
    }

    private static void end(WordBlocks blocks, CTSectPr section) {
        var paragraph = blocks.document().createParagraph().getCTP();
        WordBlocks.thin(paragraph);
        paragraph.getPPr().setSectPr(section);
    }

    /** Only the first page of the paper is without its number, and not that of an annex. */
    private void turn(CTSectPr section, boolean wide) {
        if (section.isSetTitlePg()) section.unsetTitlePg();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        var width = WordStyles.twips(form.points(PaperForm.Element.PAGE_WIDTH));
        var height = WordStyles.twips(form.points(PaperForm.Element.PAGE_HEIGHT));
        size.setW(wide ? height : width);
        size.setH(wide ? width : height);
        if (wide) size.setOrient(STPageOrientation.LANDSCAPE);
        else if (size.isSetOrient()) size.unsetOrient();
    }
}
