package vn.chungtay.documents.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.write.WritePapers;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.OpenToAll;

/** Writes papers for other modules, which have asked whether their caller may see what is in them. */
@Component
@OpenToAll("what is in the paper comes from the caller")
class ComposePapers implements Papers {

    private final WritePapers write;

    ComposePapers(WritePapers write) {
        this.write = write;
    }

    @Override
    public byte[] word(OfficialPaper paper, UnitId unit) {
        return write.word(paper, write.shippedTemplate());
    }

    @Override
    public byte[] pdf(OfficialPaper paper) {
        return write.pdf(paper);
    }
}
