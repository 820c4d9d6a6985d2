package vn.chungtay.campaigns.model.paper;

import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.paper.Issuer;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperNumber;
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

    String chair() {
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

    Recipients recipients(String... names) {
        return new Recipients(List.of(names), "VT");
    }
}
