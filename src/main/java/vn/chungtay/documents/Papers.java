package vn.chungtay.documents;

import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.geography.UnitId;

/** Writes official papers. Word and PDF are made from the same paper by the same numbering and the same figures. */
public interface Papers {

    /** By the newest Word template of the unit for this kind of paper, else by the one that comes with the program. */
    byte[] word(OfficialPaper paper, UnitId unit);

    byte[] pdf(OfficialPaper paper);
}
