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

/**
 * The programme with two periods that overlap, "2021-2025" and "2022-2025". Both may be right, the one of the programme and
 * the other of a plan of the province, but who counts results over the period must know which is meant.
 */
final class Periods implements TextRule {

    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?:mục tiêu quốc gia|chương trình)[^.;\\d]{0,60}?giai đoạn\\s*(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");

    @Override
    public List<Finding> findings(Writing plan) {
        Map<List<Integer>, List<Place>> periods = new LinkedHashMap<>();
        for (var paragraph : plan.paragraphs())
            PERIOD.matcher(paragraph.text()).results().forEach(it -> periods
                    .computeIfAbsent(List.of(Integer.parseInt(it.group(1)), Integer.parseInt(it.group(2))), _ -> new ArrayList<>())
                    .add(paragraph.place(it.start(), it.group())));
        var findings = new ArrayList<Finding>();
        var kinds = List.copyOf(periods.keySet());
        for (var one = 0; one < kinds.size(); one++)
            for (var two = one + 1; two < kinds.size(); two++)
                if (overlap(kinds.get(one), kinds.get(two))) findings.add(finding(periods, kinds.get(one), kinds.get(two)));
        return findings;
    }

    private static boolean overlap(List<Integer> one, List<Integer> two) {
        return one.get(0) < two.get(1) && two.get(0) < one.get(1);
    }

    private static Finding finding(Map<List<Integer>, List<Place>> periods, List<Integer> one, List<Integer> two) {
        var first = periods.get(one);
        var second = periods.get(two);
        var rarer = first.size() < second.size() ? first : second;
        var other = rarer == first ? second : first;
        return Found.gap(
                FindingKind.NAMING, rarer.getFirst(), rarer.getFirst().quote(), "",
                Said.of("plancheck.text.two_periods", written(one), written(two)), List.of(other.getFirst()));
    }

    private static String written(List<Integer> period) {
        return period.get(0) + "-" + period.get(1);
    }
}
