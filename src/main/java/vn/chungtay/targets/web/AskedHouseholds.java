package vn.chungtay.targets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.model.Headline;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.QuotaStock;
import vn.chungtay.targets.model.Quotas;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.usecase.ShowTargets;

/**
 * What the headline targets of a year ask of a quota sheet (TGT-16).
 *
 * @param needed households of the class alone; 0 if no target asks for any
 */
record AskedHouseholds(List<Line> lines, long needed) {

    /** One target. @param beyond what the sheet has more than it asks; negative is missing */
    public record Line(String text, String needed, String planned, long beyond) {}

    /** Every target of the year whose number is one of households of this class, or of both classes together. */
    static AskedHouseholds of(ShowTargets.Shown shown, QuotaSheet sheet, QuotaSheet other, PovertyClass povertyClass) {
        var own = sheet.quotas().total();
        var both = new Quotas.Row(
                new QuotaStock(own.stock().households(), own.stock().low() + other.quotas().stock().low(), 0),
                own.exits() + other.quotas().exits(), false);
        var lines = new ArrayList<Line>();
        long needed = 0;
        for (var line : shown.lines()) {
            var target = line.target();
            if (target.lastYear() != shown.set().year()) continue;
            var whole = switch (target.indicator()) {
                case "IND-01", "IND-04" -> both;
                case "IND-02" -> povertyClass == PovertyClass.POOR ? own : null;
                case "IND-03" -> povertyClass == PovertyClass.NEAR_POOR ? own : null;
                default -> null;
            };
            var households = whole == null ? OptionalLong.empty() : households(target, whole.stock());
            if (whole == null || households.isEmpty()) continue;
            if (whole == own) needed = households.getAsLong();
            lines.add(new Line(
                    target.sentence().text(),
                    Vietnamese.number(households.getAsLong()),
                    Vietnamese.number(whole.exits()),
                    whole.exits() - households.getAsLong()));
        }
        return new AskedHouseholds(lines, needed);
    }

    private static OptionalLong households(Target target, QuotaStock stock) {
        var promised = target.sentence().quantity();
        return promised == null ? OptionalLong.empty() : Headline.households(promised, target.unit(), stock);
    }
}
