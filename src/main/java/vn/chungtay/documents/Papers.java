package vn.chungtay.documents;

import java.util.List;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PageLine;
import vn.chungtay.geography.UnitId;

/** Writes official papers. Word and PDF are made from the same paper by the same numbering and the same figures. */
public interface Papers {

    /** By the newest Word template of the unit for this kind of paper, else by the one that comes with the program. */
    byte[] word(OfficialPaper paper, UnitId unit);

    byte[] pdf(OfficialPaper paper);

    /**
     * A body as pages show it, numbered as in print.
     *
     * @param annexes which the body may name
     */
    List<PageLine> lines(List<Block> body, List<Annex> annexes);
}
