package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** People whom one place of the plan puts first, and another, in the same words, names as the group itself. */
final class Priorities implements TextRule {

    private static final Pattern FIRST = Pattern.compile("(?iu)ưu tiên (?:hỗ trợ )?(?:cho )?([^.;:()]{40,})");
    private static final Pattern GROUP = Pattern.compile("(?iu)^[-+•]?\\s*(?:hỗ trợ )?(?:cho )?(hộ [^.;:()]{40,}?)[.;]?$");

    @Override
    public List<Finding> findings(Writing plan) {
        Map<String, Place> first = new LinkedHashMap<>();
        plan.paragraphs(Zone.BODY).forEach(paragraph -> FIRST.matcher(paragraph.text()).results()
                .forEach(it -> first.putIfAbsent(key(it.group(1)), paragraph.place(it.start(), it.group()))));
        var findings = new ArrayList<Finding>();
        for (var paragraph : plan.paragraphs(Zone.BODY).toList()) {
            var group = GROUP.matcher(paragraph.text());
            if (!group.matches() || !first.containsKey(key(group.group(1)))) continue;
            findings.add(Found.wording(
                    FindingKind.POPULATION, paragraph.place(0, paragraph.text()), group.group(1), "Ưu tiên hỗ trợ " + group.group(1),
                    Said.of("plancheck.text.priority_as_group", group.group(1)), List.of(first.get(key(group.group(1))))));
        }
        return findings;
    }

    private static String key(String words) {
        return Letters.fold(words).replaceAll("[^a-z]+", " ").strip();
    }
}
