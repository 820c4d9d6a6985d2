package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Issuer;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.paper.Signature;

/**
 * The people's committee of a commune, which issues the papers of its review.
 *
 * @param unit with the word of its kind: "xã Phú Thượng"
 * @param place where it signs
 * @param above the unit whose committee is printed above it; absent if none is
 */
public record CommuneOffice(String unit, String place, Optional<String> above) {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    /** "Ủy ban nhân dân xã Phú Thượng" */
    public String name() {
        return COMMITTEE + " " + unit;
    }

    /** "Chủ tịch Ủy ban nhân dân xã Phú Thượng" */
    public String chair() {
        return "Chủ tịch " + name();
    }

    Issuer issuer() {
        return new Issuer(above.map(it -> COMMITTEE + " " + it), List.of(COMMITTEE, unit));
    }

    /** Lists have no abbreviation in the decree and go by the one of common use. */
    PaperNumber draft(PaperKind kind) {
        return PaperNumber.draft(kind.abbreviation().orElse("DS") + "-UBND");
    }

    /** The chair decides by themselves. */
    Signature bySelf() {
        return Signature.of("Chủ tịch", "");
    }

    Signature onBehalf() {
        return bySelf().onBehalfOf(COMMITTEE);
    }

    /** A paper of the committee to somebody, without number and day. */
    public OfficialPaper draft(PaperKind kind, String subject, List<Block> body, List<String> to, LocalDate today) {
        return composed(kind, subject, List.of(), body, onBehalf(), to, today);
    }

    /** A decision that the chair takes by themselves. */
    public OfficialPaper decision(String subject, List<String> bases, List<Block> body, List<String> to, LocalDate today) {
        return composed(PaperKind.QUYET_DINH, subject, bases, body, bySelf(), to, today);
    }

    private OfficialPaper composed(
            PaperKind kind, String subject, List<String> bases, List<Block> body, Signature by, List<String> to, LocalDate today) {
        return new OfficialPaper(
                kind,
                issuer(),
                draft(kind),
                PlaceAndDate.draft(place, today.getYear()),
                subject,
                List.of(),
                kind == PaperKind.QUYET_DINH ? Optional.of(chair()) : Optional.empty(),
                bases,
                body,
                List.of(by),
                new Recipients(to, "VT"),
                List.of());
    }

    /** With the number and the day that it has got; one with a letter is written in by hand. */
    public OfficialPaper issued(OfficialPaper paper, String number, LocalDate on) {
        var placed = PlaceAndDate.on(place, on);
        var stroke = number.indexOf('/');
        var bare = stroke < 0 ? number : number.substring(0, stroke);
        var symbol = stroke < 0 ? paper.number().symbol() : number.substring(stroke + 1).replace('/', '-');
        return paper.issued(
                bare.matches("[1-9][0-9]{0,5}|0[1-9]")
                        ? PaperNumber.issued(Integer.parseInt(bare), symbol)
                        : PaperNumber.draft(symbol),
                placed);
    }

    Recipients recipients(String... names) {
        return new Recipients(List.of(names), "VT");
    }
}
