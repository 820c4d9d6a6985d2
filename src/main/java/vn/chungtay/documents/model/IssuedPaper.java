package vn.chungtay.documents.model;

import java.time.LocalDate;
import vn.chungtay.documents.IssuedPaperId;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.geography.UnitId;

/** A paper in the archive. */
public record IssuedPaper(
        IssuedPaperId id, UnitId unit, int number, String kind, String symbol, LocalDate signedOn, String subject, String signer) {

    /** "05/KH-UBND" */
    public String fullNumber() {
        return PaperNumber.issued(number, symbol).text();
    }
}
