package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.FindingKind;

/** Counterpart rules that the text states for single projects: "Dự án 2 và Dự án 7 là 5%; Dự án 3 là 10%". */
final class StatedShares {

    private static final Pattern RULE = Pattern.compile(
            "((?:(?:,|và|;)?\\s*dự án \\d+)+)\\s*(?:là|bằng|:|=|theo tỷ lệ)\\s*(" + Figure.PATTERN + ")\\s*%", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PROJECT = Pattern.compile("dự án (\\d+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, BigDecimal> shares = new HashMap<>();

    StatedShares(PlanText plan) {
        for (var line : plan.prose()) {
            if (!line.text().contains("đối ứng")) continue;
            var rule = RULE.matcher(PlanText.plain(line.text()));
            while (rule.find()) {
                var share = Figure.of(rule.group(2)).orElseThrow().value().movePointLeft(2);
                PROJECT.matcher(rule.group(1)).results().forEach(project -> shares.put(project.group(1), share));
            }
        }
    }

    /** The rows of an annex with the share that is stated for their project; none when most rows say that it is another rule. */
    List<Relation> of(List<FundingRow> annex) {
        var relations = new ArrayList<Relation>();
        @Nullable String project = null;
        for (var row : annex) {
            var named = PROJECT.matcher(row.name());
            if (!row.isSubproject()) project = named.find() ? named.group(1) : null;
            var share = project == null ? null : shares.get(project);
            var base = row.amounts().get(Source.CENTRAL);
            var local = row.amounts().get(Source.LOCAL);
            if (share == null || base == null || local == null || !row.leaf()) continue;
            relations.add(new Relation.Sum(FindingKind.COUNTERPART, local, Map.of(base, share)));
        }
        var holds = relations.stream().filter(relation -> relation.holds(Quantity::interval)).count();
        return holds >= 2 && holds * 3 >= relations.size() * 2L ? relations : List.of();
    }
}
