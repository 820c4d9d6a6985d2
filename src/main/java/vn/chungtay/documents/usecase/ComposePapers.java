package vn.chungtay.documents.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PageLine;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.store.TemplateStore;
import vn.chungtay.documents.write.WritePapers;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.OpenToAll;

/** Writes papers for other modules, which have asked whether their caller may see what is in them. */
@Component
@OpenToAll("what is in the paper comes from the caller")
class ComposePapers implements Papers {

    private final WritePapers write;
    private final TemplateStore templates;
    private final Geography geography;
    private final Clock clock;

    ComposePapers(WritePapers write, TemplateStore templates, Geography geography, Clock clock) {
        this.write = write;
        this.templates = templates;
        this.geography = geography;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] word(OfficialPaper paper, UnitId unit) {
        return write.word(paper, template(unit, paper.kind()));
    }

    /** The unit's own, else that of the nearest unit above which has one. Going back to the shipped one is a choice too. */
    private byte[] template(UnitId unit, PaperKind kind) {
        var today = LocalDate.now(clock);
        var day = geography.nearest(unit, today).map(Unit::asOf).orElse(today);
        for (var above : geography.pathUp(unit, day)) {
            var newest = templates.newest(above.id(), kind);
            if (newest.isPresent()) {
                return templates.file(newest.get().id()).map(KeptFile::content).orElseGet(write::shippedTemplate);
            }
        }
        return write.shippedTemplate();
    }

    @Override
    public byte[] pdf(OfficialPaper paper) {
        return write.pdf(paper);
    }

    @Override
    public List<PageLine> lines(List<Block> body, List<Annex> annexes) {
        return write.lines(body, annexes);
    }
}
