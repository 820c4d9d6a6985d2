package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * One document cited with two dates, or dated in another year than its number says. Numbers begin anew each year and
 * in each body (Decree 30/2020, article 15): only where number, year and body are certain does a difference prove
 * anything.
 */
final class SameDocument implements TextRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        var first = new LinkedHashMap<String, Citation>();
        for (var cited : plan.citations()) {
            if (cited.date().isEmpty() || cited.zone() == Zone.ANNEX) continue;
            if (isOfAnotherYear(cited)) findings.add(ofAnotherYear(cited));
            if (!isOne(cited) && cited.issuer().isEmpty()) continue;
            var before = first.putIfAbsent(identity(cited), cited);
            if (before != null && !before.date().equals(cited.date())) findings.add(ofTwoDates(before, cited));
        }
        return findings;
    }

    /** What is certainly one document: the number with its year, and for bodies that exist many times who they are. */
    private static String identity(Citation cited) {
        var year = cited.year().orElse(day(cited).getYear());
        return cited.key() + "|" + year + "|" + (isOne(cited) ? "" : issuer(cited));
    }

    /** Whether the sign names a body of which there is one in the country. */
    private static boolean isOne(Citation cited) {
        return cited.sign().matches(".*(-CP|-TTg|/TW|-TW|TT-.+|QH\\d+)$");
    }

    private static String issuer(Citation cited) {
        return Letters.sound(cited.issuer().replace("Ủy ban nhân dân", "UBND").replace("Hội đồng nhân dân", "HĐND"));
    }

    private static boolean isOfAnotherYear(Citation cited) {
        return cited.year().isPresent() && cited.year().getAsInt() != day(cited).getYear();
    }

    private static LocalDate day(Citation cited) {
        return cited.date().orElseThrow();
    }

    private static Finding ofAnotherYear(Citation cited) {
        return Found.error(
                FindingKind.REFERENCE,
                cited.place(),
                day(cited).format(DAY),
                "",
                Said.of(
                        "plancheck.text.dated_in_another_year",
                        cited.key(), String.valueOf(cited.year().getAsInt()), day(cited).format(DAY)),
                List.of());
    }

    private static Finding ofTwoDates(Citation before, Citation cited) {
        return Found.error(
                FindingKind.REFERENCE,
                cited.place(),
                day(cited).format(DAY),
                "",
                Said.of("plancheck.text.two_dates", cited.key(), day(before).format(DAY), day(cited).format(DAY)),
                List.of(before.place()));
    }
}
