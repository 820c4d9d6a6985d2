package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** A signature written by hand that a scanner read as a word, and the signer's name twice. */
final class SignatureNoise implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new ArrayList<Place>();
        var lines = plan.lines();
        for (var at = 1; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.zone() != Zone.CLOSING && line.zone() != Zone.ANNEX || line.row()) continue;
            var twice = line.text().equals(lines.get(at - 1).text()) && line.text().split(" ").length >= 2;
            if (twice || isScrawl(line)) places.add(line.place());
        }
        if (places.isEmpty()) return List.of();
        return List.of(Found.wording(
                FindingKind.SPELLING, places.getFirst(), places.getFirst().quote(), "",
                Said.of("plancheck.text.signature_noise", String.valueOf(places.size())), Found.rest(places)));
    }

    /** One short word without marks, alone in its line. */
    private static boolean isScrawl(Line line) {
        return line.text().matches("[A-Za-z]{2,6}");
    }
}
