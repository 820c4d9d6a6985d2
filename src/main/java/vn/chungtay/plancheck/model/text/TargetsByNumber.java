package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Targets that the plan gives out by their numbers, with whatever verb: "làm đầu mối các chỉ tiêu 2.1, 2.2", "theo dõi chỉ tiêu 1".
 * Where at least half of them were given to somebody, one that nobody got was forgotten or has the number of another.
 */
final class TargetsByNumber implements TextRule {

    private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2})?";
    private static final Pattern GIVEN = Pattern.compile("(?iu)(?:chỉ tiêu|mục tiêu)\\s+(?:số\\s+)?(" + NUMBER + "(?:(?:,\\s*|\\s+và\\s+|;\\s*)(?:(?:chỉ tiêu|mục tiêu)\\s+)?(?:số\\s+)?" + NUMBER + ")*)"
            + "(?![.,]?\\d)(?!\\s*(?:%|hộ|người|lao động|triệu|tỷ|điểm|xã|thôn|nhà|căn|mô hình))");
    private static final Pattern REST = Pattern.compile("(?iu)(?:chỉ tiêu|mục tiêu|nhiệm vụ)\\s+(?:còn lại|khác|nêu trên|trên|được giao)");
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern ITEM = Pattern.compile("^(" + NUMBER + ")[.)]?\\s+\\p{L}.*", Pattern.DOTALL);

    @Override
    public List<Finding> findings(Writing plan) {
        var given = new TreeSet<String>();
        for (var line : plan.lines(Zone.BODY).filter(it -> !it.row()).toList()) {
            if (REST.matcher(line.text()).find()) return List.of();
            GIVEN.matcher(line.text()).results().forEach(it -> ONE.matcher(it.group(1)).results().forEach(number -> given.add(bare(number.group()))));
        }
        var targets = targets(plan, given.stream().anyMatch(it -> it.contains(".")));
        var led = targets.keySet().stream().filter(given::contains).count();
        if (led == 0 || led * 2 < targets.size() || led == targets.size()) return List.of();
        var findings = new ArrayList<Finding>();
        targets.forEach((number, place) -> {
            if (given.contains(number)) return;
            var name = (number.contains(".") ? "chỉ tiêu " : "chỉ tiêu số ") + number;
            findings.add(Found.gap(FindingKind.ORPHAN, place, String.join(", ", given), String.join(", ", targets.keySet()), Said.of("plancheck.text.target_not_given", name, String.join(", ", given)), List.of()));
        });
        return findings;
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    /** The numbered lines of the section on objectives: of one depth, as they are given out. */
    private static Map<String, Place> targets(Writing plan, boolean deep) {
        var targets = new LinkedHashMap<String, Place>();
        plan.sections().filter(it -> Letters.fold(it.title()).matches(".*(chi tieu|muc tieu).*")).findFirst().ifPresent(section -> {
            for (var line : plan.under(section)) {
                var item = ITEM.matcher(line.text());
                if (!line.row() && line.number() > section.line().number() && item.matches() && item.group(1).contains(".") == deep) targets.putIfAbsent(bare(item.group(1)), line.place());
            }
        });
        return targets;
    }
}
