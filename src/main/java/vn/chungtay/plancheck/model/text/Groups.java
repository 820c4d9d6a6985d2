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

/** Within one part: whom it is for against what it does, and ages of which the last year is in and out at once. */
final class Groups implements TextRule {

    private static final Pattern MOTHERS = Pattern.compile("(?iu)(?<!\\p{L})(?:bà mẹ|phụ nữ mang thai|phụ nữ có thai|cho con bú)(?!\\p{L})");
    private static final Pattern BELOW = Pattern.compile("(?iu)dưới (\\d{1,2}) tuổi");
    private static final Pattern RANGE = Pattern.compile("(?iu)(?:từ )?\\d{1,2}\\s*(?:-|–|đến) ?(\\d{1,2}) tuổi");
    private static final Pattern AVERAGE = Pattern.compile(
            "(?iu)(?:hộ )?(?:làm )?(nông, lâm[\\p{L} ,]{0,30}? nghiệp) có mức sống trung bình");

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var part : Part.in(plan)) {
            ages(part, findings);
            mothers(part, findings);
        }
        averageStandard(plan, findings);
        return findings;
    }

    private static void ages(Part part, List<Finding> findings) {
        Map<String, Place> below = new LinkedHashMap<>();
        for (var line : part.lines()) {
            BELOW.matcher(line.text()).results().forEach(it -> below.putIfAbsent(it.group(1), line.place(it.group())));
        }
        for (var line : part.lines()) {
            RANGE.matcher(line.text()).results()
                    .filter(it -> below.containsKey(it.group(1)))
                    .forEach(it -> findings.add(Found.gap(
                            FindingKind.POPULATION, line.place(it.group()), it.group(), "",
                            Said.of("plancheck.text.age_boundary", it.group(), below.get(it.group(1)).quote(), it.group(1)),
                            List.of(below.get(it.group(1))))));
        }
    }

    private static void mothers(Part part, List<Finding> findings) {
        var group = part.lines().stream()
                .filter(it -> Letters.fold(it.text()).matches("^(?:[a-z0-9.]{1,4}[.)/] ?|[-+] )?doi tuong.*"))
                .findFirst();
        var work = part.content();
        var named = part.lines().stream()
                .filter(it -> !work.contains(it))
                .anyMatch(it -> MOTHERS.matcher(it.text()).find());
        if (group.isEmpty() || named) return;
        work.stream().filter(it -> MOTHERS.matcher(it.text()).find()).findFirst().ifPresent(line -> {
            var found = MOTHERS.matcher(line.text());
            var printed = found.find() ? found.group() : "";
            findings.add(Found.gap(
                    FindingKind.POPULATION, line.place(), printed, "",
                    Said.of("plancheck.text.group_without", printed), List.of(group.get().place())));
        });
    }

    private static void averageStandard(Writing plan, List<Finding> findings) {
        Map<String, List<Place>> forms = new LinkedHashMap<>();
        for (var paragraph : plan.paragraphs()) {
            AVERAGE.matcher(paragraph.text()).results().forEach(it -> forms
                    .computeIfAbsent(Letters.fold(it.group(1)).replace(" va ", ", "), _ -> new ArrayList<>())
                    .add(paragraph.place(it.start(), it.group())));
        }
        if (forms.size() < 2) return;
        var places = forms.values().stream().flatMap(List::stream).toList();
        findings.add(Found.gap(
                FindingKind.POPULATION, places.getLast(), places.getLast().quote(), "",
                Said.of("plancheck.text.definition_differs", places.getFirst().quote(), places.getLast().quote()),
                places.subList(0, places.size() - 1)));
    }
}
