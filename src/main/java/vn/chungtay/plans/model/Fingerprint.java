package vn.chungtay.plans.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PlaceAndDate;

/** By which it is seen that a paper still says what it said. Number and day are not part of it. */
public final class Fingerprint {

    private static final int ANY_YEAR = 2000;

    private Fingerprint() {}

    /** SHA-256 in hexadecimal of all values of the paper. */
    public static String of(OfficialPaper paper) {
        var said = paper.issued(
                PaperNumber.draft(paper.number().symbol()), PlaceAndDate.draft(paper.placed().place(), ANY_YEAR));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
