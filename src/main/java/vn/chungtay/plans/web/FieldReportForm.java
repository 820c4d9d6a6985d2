package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.platform.NotFound;

/**
 * A report as it is typed. The lines come as lists of equal length; they are taken from the request itself, because a
 * list that is bound from one value would be cut at its commas.
 */
record FieldReportForm(String kind, UUID unit, String organisation, String due, String words, String wish, String paper, List<FieldReport.Line> lines) {

    static FieldReportForm blank(String kind, UUID unit, String organisation, String due) {
        return new FieldReportForm(kind, unit, organisation, due, "", "", "", List.of());
    }

    static FieldReportForm of(MultiValueMap<String, String> typed) {
        return new FieldReportForm(
                one(typed, "kind"), unit(one(typed, "unit")), one(typed, "organisation"), one(typed, "due"),
                one(typed, "words"), one(typed, "wish"), one(typed, "paper"), lines(typed));
    }

    private static List<FieldReport.Line> lines(MultiValueMap<String, String> typed) {
        var keys = typed.getOrDefault("key", List.of());
        var abouts = typed.getOrDefault("about", List.of());
        var said = typed.getOrDefault("said", List.of());
        var lines = new ArrayList<FieldReport.Line>();
        for (var at = 0; at < Math.min(keys.size(), Math.min(abouts.size(), said.size())); at++) {
            var about = abouts.get(at).equals(ReportSheet.About.PART.name()) ? ReportSheet.About.PART : ReportSheet.About.TARGET;
            lines.add(new FieldReport.Line(about, keys.get(at), "", said.get(at)));
        }
        return lines;
    }

    private static UUID unit(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFound("unit " + typed);
        }
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return HeadForm.text(typed.getFirst(name));
    }

    public String saidOf(String key) {
        return lines.stream().filter(it -> it.key().equals(key)).map(FieldReport.Line::said).findFirst().orElse("");
    }

    FieldReport.Said toSaid() {
        var chosen = Arrays.stream(FieldReport.Kind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(FieldReport.Kind.RESULT);
        return new FieldReport.Said(
                chosen, new UnitId(unit), organisation, HeadForm.day(due).orElse(null), words, wish, paper, lines);
    }
}
