package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Pattern.compile("(?:^|,\\s*)ngày\\s*(\\d{0,2})[\\s.…]*tháng\\s*(\\d{0,2})[\\s.…]*năm\\s*(\\d{4})?\\.?$");
    private static final Pattern BLANK = Pattern.compile(
            "số\\s*:?\\s*[.…]*\\s*/\\s?[\\p{Lu}Đ][\\p{L}]*-[\\p{L}&]+|ngày[\\s.…]*/[\\s.…]*/\\s*\\d{4}|ngày[\\s.…]*tháng[\\s.…]*năm\\s*\\d{4}");
    private static final Pattern ATTACHED = Pattern.compile("(?iu)kèm theo \\p{L}+(?: \\p{L}+)? số\\s*(\\d+)\\s*/\\s*([^\\s,;)]+)"
            + "(?:[\\s,]*ngày\\s*(\\d{1,2})\\s*(?:/|tháng)\\s*(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4}))?");

    @Override
    public List<Finding> findings(Writing plan) {
        var head = plan.lines().stream()
                .takeWhile(it -> it.zone() == Zone.HEAD || it.zone() == Zone.DECISION)
                .toList();
        if (plan.sections().count() < 3) return List.of();
        var findings = new ArrayList<Finding>();
        missing(head).ifPresent(findings::add);
        blanks(plan).ifPresent(findings::add);
        findings.addAll(otherInAnnexes(plan, head));
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

    private static List<Finding> otherInAnnexes(Writing plan, List<Line> head) {
        var own = head.stream().map(it -> NUMBER.matcher(it.text())).filter(it -> it.find() && !it.group(1).isEmpty()).findFirst();
        var date = head.stream().map(it -> DATE.matcher(it.text())).filter(it -> it.find() && !it.group(1).isEmpty()).findFirst();
        var findings = new ArrayList<Finding>();
        plan.lines(Zone.ANNEX).filter(it -> !it.row()).forEach(line -> ATTACHED.matcher(line.text()).results().forEach(it -> {
            own.filter(mine -> sign(mine.group(2)).equals(sign(it.group(2))) && Integer.parseInt(mine.group(1)) != Integer.parseInt(it.group(1)))
                    .ifPresent(mine -> findings.add(differs(line, it.group(1) + "/" + it.group(2), mine.group(1) + mine.group(2).replace(" ", ""))));
            date.filter(mine -> it.group(3) != null && !mine.group(2).isEmpty() && mine.group(3) != null && sign(it.group(2)).equals(own.map(o -> sign(o.group(2))).orElse("")))
                    .map(mine -> day(mine.group(1), mine.group(2), mine.group(3)))
                    .filter(mine -> !mine.equals(day(it.group(3), it.group(4), it.group(5))))
                    .ifPresent(mine -> findings.add(differs(line, day(it.group(3), it.group(4), it.group(5)), mine)));
        }));
        return findings;
    }

    private static String sign(String sign) {
        return sign == null ? "" : sign.replaceAll("[\\s/]", "");
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
