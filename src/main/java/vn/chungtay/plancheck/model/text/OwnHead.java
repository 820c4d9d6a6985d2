package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Number and date of the plan itself: there, filled in, and the same in every annex. A draft has a gap, no error. */
final class OwnHead implements TextRule {

    private static final Pattern NUMBER = Pattern.compile("^Số\\s*:\\s*(\\d*)\\s*(/\\s*\\S.*)?$");
    private static final Pattern DATE =
            Pattern.compile("(?:^|,\\s*)ngày\\s*(\\d{0,2})[\\s.…]*tháng\\s*(\\d{0,2})[\\s.…]*năm\\s*(\\d{4})?\\.?(?: KẾ HOẠCH| QUYẾT ĐỊNH)?$");
    private static final Pattern BLANK = Pattern.compile(
            "số\\s*:?\\s*[.…]*\\s*/\\s?[\\p{Lu}Đ][\\p{L}]*-[\\p{L}&]+|ngày[\\s.…]*/[\\s.…]*/\\s*\\d{4}|ngày[\\s.…]*tháng[\\s.…]*năm\\s*\\d{4}");
    private static final Pattern ATTACHED = Pattern.compile("(?iu)kèm theo \\p{L}+(?: \\p{L}+)? số\\s*(\\d+)\\s*/\\s*([^\\s,;)]+)"
            + "(?:[\\s,]*ngày\\s*(\\d{1,2})\\s*(?:/|tháng)\\s*(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4}))?");

    private static final int NEAR = 4;

    @Override
    public List<Finding> findings(Writing plan) {
        var head = plan.lines().stream()
                .takeWhile(it -> it.zone() == Zone.HEAD || it.zone() == Zone.DECISION)
                .toList();
        var findings = new ArrayList<Finding>(attachedToOther(plan, head));
        if (plan.sections().count() < 3) return findings;
        missing(head).ifPresent(findings::add);
        blanks(plan).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> missing(List<Line> head) {
        var number = head.stream().anyMatch(it -> NUMBER.matcher(it.text()).find() || it.text().matches(".*Số\\s*:.*"));
        var date = head.stream().anyMatch(it -> DATE.matcher(it.text()).find());
        if (number && date || head.isEmpty()) return Optional.empty();
        var said = number ? "plancheck.text.head_without_date"
                : date ? "plancheck.text.head_without_number" : "plancheck.text.head_without_both";
        return Optional.of(Found.gap(FindingKind.MISSING, head.getFirst().place(), "", "", Said.of(said), List.of()));
    }

    private static Optional<Finding> blanks(Writing plan) {
        var places = new ArrayList<Place>();
        for (var line : plan.lines()) {
            if (line.row()) continue;
            BLANK.matcher(line.text().replaceFirst("^Số", "số")).results()
                    .forEach(it -> places.add(line.place(line.text().substring(it.start(), it.end()))));
        }
        if (places.isEmpty()) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.MISSING,
                places.getFirst(),
                places.getFirst().quote(),
                "",
                Said.of("plancheck.text.blank_to_fill", String.valueOf(places.size())),
                Found.rest(places)));
    }

    /** What this file is: a plan has one number, a decision with its plan may have two, each with its own date. */
    private record Own(int number, String sign, Optional<String> day) {}

    private static List<Own> own(List<Line> head) {
        var own = new ArrayList<Own>();
        for (var at = 0; at < head.size(); at++) {
            var number = NUMBER.matcher(head.get(at).text());
            if (!number.find() || number.group(1).isEmpty()) continue;
            own.add(new Own(Integer.parseInt(number.group(1)), sign(number.group(2)), dayNear(head, at)));
        }
        return own;
    }

    /** The date stands beside the number or a line or two below it. */
    private static Optional<String> dayNear(List<Line> head, int at) {
        return head.subList(at, Math.min(head.size(), at + NEAR)).stream()
                .map(line -> DATE.matcher(line.text()))
                .filter(it -> it.find() && !it.group(1).isEmpty() && !it.group(2).isEmpty() && it.group(3) != null)
                .map(it -> day(it.group(1), it.group(2), it.group(3)))
                .findFirst();
    }

    /** Annexes, and the plan that a decision issues, say which document they belong to. */
    private static List<Finding> attachedToOther(Writing plan, List<Line> head) {
        var own = own(head);
        var findings = new ArrayList<Finding>();
        plan.lines().stream()
                .filter(line -> line.zone() == Zone.ANNEX || line.zone() == Zone.HEAD)
                .filter(line -> !line.row())
                .forEach(line -> ATTACHED.matcher(line.text()).results().forEach(it -> differing(own, it).ifPresent(mine -> findings.add(differs(line, it, mine)))));
        return findings;
    }

    /** The own document with this sign, if the number or the day is another; a sign that is not ours names another document. */
    private static Optional<Own> differing(List<Own> own, MatchResult attached) {
        var same = own.stream().filter(mine -> mine.sign().equals(sign(attached.group(2)))).toList();
        var number = Integer.parseInt(attached.group(1));
        if (same.isEmpty()) return Optional.empty();
        var meant = same.stream().filter(mine -> mine.number() == number).findFirst();
        if (meant.isEmpty()) return Optional.of(same.getFirst());
        return meant.filter(mine -> attached.group(3) != null && mine.day().filter(day -> !day.equals(dayOf(attached))).isPresent());
    }

    private static String dayOf(MatchResult attached) {
        return day(attached.group(3), attached.group(4), attached.group(5));
    }

    private static Finding differs(Line line, MatchResult attached, Own mine) {
        var number = Integer.parseInt(attached.group(1));
        return number == mine.number()
                ? differs(line, dayOf(attached), mine.day().orElseThrow())
                : differs(line, attached.group(1) + "/" + attached.group(2), mine.number() + "/" + mine.sign());
    }

    private static String sign(String sign) {
        return sign == null ? "" : sign.replaceAll("[\\s/]", "").replace('–', '-');
    }

    private static String day(String day, String month, String year) {
        return "%02d/%02d/%s".formatted(Integer.parseInt(day), Integer.parseInt(month), year);
    }

    private static Finding differs(Line line, String printed, String expected) {
        return new Finding(
                Gravity.ERROR, FindingKind.REFERENCE, line.place(), printed, expected,
                Said.of("plancheck.text.annex_of_another", printed, expected), List.of());
    }
}
