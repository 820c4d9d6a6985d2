package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * A cut of the rate that is promised for a group of households, where the quotas that are given to the units do not know
 * this group: nobody below is told what to do for it, and nobody will be able to say whether it was done.
 */
final class QuotaOfGroup implements TextRule {

    /** The words that the target has, in bare letters, and those by which a table shows that it knows the group. */
    private static final Map<String, Pattern> GROUPS = Map.of(
            "dan toc thieu so", Pattern.compile("dan toc|dtts"),
            "dac biet kho khan", Pattern.compile("dac biet kho khan|dbkk"));

    private static final Pattern TARGET = Pattern.compile("giam .*\\d[\\d,.]*\\s*%|\\d[\\d,.]*\\s*%.* giam ");
    private static final Pattern QUOTA = Pattern.compile("(?s).*ho ngheo.*");
    private static final Pattern CUT = Pattern.compile("(?s).*(?:thoat|giam).*");
    private static final int LEAST_ROWS = 5;
    private static final int HEAD = 5;

    @Override
    public List<Finding> findings(Writing plan) {
        var quotas = plan.tables().stream().filter(QuotaOfGroup::isQuota).toList();
        var findings = new ArrayList<Finding>();
        if (quotas.isEmpty()) return findings;
        for (var paragraph : plan.paragraphs(Zone.BODY).toList()) {
            var text = paragraph.folded();
            if (paragraph.first().row() || !text.contains("ty le ho ngheo") && !text.contains("ty le ngheo") || !TARGET.matcher(text).find()) continue;
            var unknown = GROUPS.keySet().stream()
                    .filter(text::contains)
                    .filter(group -> quotas.stream().noneMatch(quota -> knows(quota, group)))
                    .sorted()
                    .toList();
            if (unknown.isEmpty()) continue;
            findings.add(Found.gap(
                    FindingKind.MISSING, paragraph.place(0, paragraph.text()), "", "",
                    Said.of("plancheck.text.quota_without_group", paragraph.place(0, paragraph.text()).quote()),
                    List.of(quotas.getFirst().getFirst().place())));
        }
        return findings;
    }

    private static boolean isQuota(List<Line> table) {
        var head = Letters.fold(String.join("\n", table.stream().limit(HEAD).map(Line::text).toList()));
        return table.size() >= LEAST_ROWS && QUOTA.matcher(head).matches() && CUT.matcher(head).matches();
    }

    private static boolean knows(List<Line> table, String group) {
        return table.stream().anyMatch(row -> GROUPS.get(group).matcher(Letters.fold(row.text())).find());
    }
}
