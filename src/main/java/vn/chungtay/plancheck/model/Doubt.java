package vn.chungtay.plancheck.model;

import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/** Figures of different sentences that cannot both be right, if they are about one thing: only a person knows. */
final class Doubt {

    private Doubt() {}

    static Finding at(FindingKind kind, Mention figure, String expected, Said why, List<Mention> others) {
        var places = others.stream().map(it -> it.quantity().place()).filter(it -> !it.equals(figure.quantity().place())).distinct().toList();
        return new Finding(Gravity.CONTRADICTION, kind, PlanText.place(figure.line(), quote(figure)), figure.quantity().printed(), expected, why, places);
    }

    static String quote(Mention figure) {
        return figure.line().text().substring(figure.start(), figure.end());
    }
}
