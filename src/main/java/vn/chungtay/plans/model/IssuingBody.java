package vn.chungtay.plans.model;

import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.paper.Issuer;
import vn.chungtay.documents.paper.PaperKind;

/**
 * The body that issues the plan of a unit.
 *
 * @param lines its name as the head breaks it
 * @param collective the body in whose name its chairman signs; absent where one person leads
 * @param symbol of its papers, behind the abbreviation of their kind: "UBND"; empty where none is known
 * @param superior the body directly above, as printed over a commune's
 */
public record IssuingBody(List<String> lines, Optional<String> collective, String symbol, Optional<String> superior) {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    public IssuingBody {
        lines = List.copyOf(lines);
    }

    /**
     * The people's committee of a unit.
     *
     * @param unit with the word of its kind: "huyện Võ Nhai"
     * @param above the unit above whose committee is printed over it; absent for all but communes
     */
    public static IssuingBody committee(String unit, Optional<String> above) {
        return new IssuingBody(List.of(COMMITTEE, unit), Optional.of(COMMITTEE), "UBND", above.map(it -> COMMITTEE + " " + it));
    }

    /** An agency of the central level that plans for the whole country. */
    public static IssuingBody agency(String name) {
        return new IssuingBody(List.of(name), Optional.empty(), "", Optional.empty());
    }

    Issuer issuer() {
        return new Issuer(superior, lines);
    }

    /** "KH-UBND" */
    String symbolOf(PaperKind kind) {
        var abbreviation = kind.abbreviation().orElseThrow();
        return symbol.isEmpty() ? abbreviation : abbreviation + "-" + symbol;
    }
}
