package vn.chungtay.documents.write;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PageLine;

/** Composes papers and writes them down. */
@Component
public class WritePapers {

    private final PaperForm form = PaperForm.load();
    private final byte[] shipped = ShippedTemplate.build(form);

    /** By a template that {@link TemplateCheck} has passed. */
    public byte[] word(OfficialPaper paper, byte[] template) {
        return WordPaper.write(Composition.of(paper), template, form);
    }

    public byte[] pdf(OfficialPaper paper) {
        return PdfPaper.write(Composition.of(paper), form);
    }

    /** Everything it says, line by line; for searching it later and for reading it again as any other text. */
    public String text(OfficialPaper paper) {
        return String.join("\n", Composition.of(paper).text());
    }

    /** As pages show it, numbered as in print. */
    public List<PageLine> lines(List<Block> body, List<Annex> annexes) {
        return PageLines.of(body, annexes);
    }

    /** The Word template that comes with the program. */
    public byte[] shippedTemplate() {
        return shipped.clone();
    }
}
