package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * One programme with two periods that overlap, "2021-2025" and "2022-2025", and a period that ends before it begins. Both may
 * be right, the one of the programme and the other of a plan of the province, but who counts results over the period must
 * know which is meant. Other programmes have periods of their own.
 */
final class Periods implements TextRule {

    private static final String YEARS = "(20\\d\\d)\\s*(?:[-–]|đến(?: năm)?)\\s*(20\\d\\d)(?!\\d)";
    private static final Pattern PERIOD = Pattern.compile("(?iu)(?:mục tiêu quốc gia|chương trình)([^.;\\d]{0,60}?)giai đoạn\\s*" + YEARS);
    private static final Pattern ANY = Pattern.compile("(?iu)(?<term>nhiệm kỳ[^.;]{0,40})?giai đoạn(?: năm)?\\s*" + YEARS);
    private static final int LONGEST = 30;
    private static final Pattern OTHER = Pattern.compile(
            "nong thon moi|dan toc thieu so va|mien nui|viec lam|nha o|phu nu|tre em|giao duc nghe nghiep|chuyen doi so|binh dang gioi|an sinh|dinh duong|hanh dong|nuoc sach|tin dung");

    /** @param term of an assembly, which lasts from one election to the next */
    private record Printed(int start, int end, boolean term, Place place) {}

    @Override
    public List<Finding> findings(Writing plan) {
        Map<List<Integer>, List<Place>> periods = new LinkedHashMap<>();
        var any = new ArrayList<Printed>();
        var findings = new ArrayList<Finding>();
        for (var paragraph : plan.paragraphs()) {
            PERIOD.matcher(paragraph.text()).results()
                    .filter(it -> !OTHER.matcher(Letters.fold(it.group(1))).find())
                    .forEach(it -> periods
                            .computeIfAbsent(List.of(year(it, 2), year(it, 3)), _ -> new ArrayList<>())
                            .add(paragraph.place(it.start(), it.group())));
            ANY.matcher(paragraph.text()).results().forEach(it -> any.add(new Printed(year(it, 2), year(it, 3), it.group(1) != null, paragraph.place(it.start(), it.group()))));
        }
        any.stream().filter(it -> it.end < it.start || it.end - it.start > LONGEST).forEach(it -> findings.add(reversed(it.place)));
        var kinds = List.copyOf(periods.keySet());
        for (var one = 0; one < kinds.size(); one++)
            for (var two = one + 1; two < kinds.size(); two++)
                if (overlap(kinds.get(one), kinds.get(two))) findings.add(finding(periods, kinds.get(one), kinds.get(two)));
        any.stream().filter(it -> isOneYearTooLong(it, any) && findings.stream().noneMatch(other -> other.place().line() == it.place.line())).forEach(it -> findings.add(tooLong(it)));
        return findings;
    }

    private static int year(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The only one that ends a year after all others that began with it. */
    private static boolean isOneYearTooLong(Printed period, List<Printed> any) {
        var same = any.stream().filter(it -> it.start == period.start && it.end == period.end).count();
        var shorter = any.stream().filter(it -> it.start == period.start && it.end == period.end - 1).count();
        return !period.term && same == 1 && shorter >= 2;
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

    private static Finding tooLong(Printed period) {
        return Found.gap(
                FindingKind.NAMING, period.place, period.place.quote(), "",
                Said.of("plancheck.text.two_periods", written(List.of(period.start, period.end - 1)), written(List.of(period.start, period.end))), List.of());
    }

    private static Finding reversed(Place place) {
        return Found.error(
                FindingKind.DATE, place, place.quote(), "", Said.of("plancheck.text.ends_before_start", place.quote()), List.of());
    }

    private static String written(List<Integer> period) {
        return period.get(0) + "-" + period.get(1);
    }
}
