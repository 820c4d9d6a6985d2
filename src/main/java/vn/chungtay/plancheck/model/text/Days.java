package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** Days and months that no calendar has, and spans of time that end before they begin. */
final class Days implements TextRule {

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?iu:ngày)\\s+(\\d{1,2})(?:/|\\s+(?iu:tháng)\\s+)(\\d{1,2})(?![\\d/]|\\s*/|\\s+năm\\s+\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d )(?iu:tháng)\\s+(\\d{1,2})\\s*(?:/|năm )\\s*20\\d\\d(?!\\d)");
    private static final Pattern MONTHS = Pattern.compile(
            "(?iu:từ)(?: đầu)? tháng\\s+(\\d{1,2})\\s*(?:/|năm )\\s*(20\\d\\d)\\s+(?:đến|tới)(?: hết| cuối)? tháng\\s+(\\d{1,2})\\s*(?:/|năm )\\s*(20\\d\\d)");
    private static final Pattern FROM = Pattern.compile("(?isu).*(?<!\\p{L})(?<word>từ|bắt đầu)(?: ngày)?\\s+$");
    private static final Pattern TO = Pattern.compile("(?iu)\\s*(?:đến|tới|-|–)(?: hết| cuối)?(?: ngày)?\\s*");
    private static final String LEAP_YEAR = "2024";
    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : plan.paragraphs()) {
            var days = WrittenDay.in(paragraph.text());
            days.stream().filter(it -> it.day().isEmpty()).forEach(it -> findings.add(impossible(paragraph, it.start(), it.printed())));
            if (paragraph.first().row()) continue;
            for (var at = 1; at < days.size(); at++) order(paragraph, days.get(at - 1), days.get(at), findings);
            WITHOUT_YEAR.matcher(paragraph.text()).results()
                    .filter(it -> WrittenDay.day(it.group(1), it.group(2), LEAP_YEAR).isEmpty())
                    .forEach(it -> findings.add(impossible(paragraph, it.start(), it.group())));
            months(paragraph, findings);
        }
        return findings;
    }

    private static void months(Paragraph paragraph, List<Finding> findings) {
        MONTH.matcher(paragraph.text()).results()
                .filter(it -> number(it, 1) < 1 || number(it, 1) > MONTHS_OF_YEAR)
                .forEach(it -> findings.add(impossible(paragraph, it.start(), it.group())));
        MONTHS.matcher(paragraph.text()).results()
                .filter(it -> number(it, 4) * MONTHS_OF_YEAR + number(it, 3) < number(it, 2) * MONTHS_OF_YEAR + number(it, 1))
                .forEach(it -> findings.add(reversed(paragraph, it.start(), it.group())));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** From a day to one that comes before it. */
    private static void order(Paragraph paragraph, WrittenDay from, WrittenDay to, List<Finding> findings) {
        var text = paragraph.text();
        if (from.day().isEmpty() || to.day().isEmpty() || !to.day().get().isBefore(from.day().get())) return;
        var before = FROM.matcher(text.substring(0, from.start()));
        if (!TO.matcher(text.substring(from.end(), to.start())).matches() || !before.matches()) return;
        findings.add(reversed(paragraph, before.start("word"), text.substring(before.start("word"), to.end())));
    }

    private static Finding reversed(Paragraph paragraph, int at, String printed) {
        return Found.error(
                FindingKind.DATE, paragraph.place(at, printed), printed, "",
                Said.of("plancheck.text.ends_before_start", printed), List.of());
    }

    private static Finding impossible(Paragraph paragraph, int at, String printed) {
        return Found.error(
                FindingKind.DATE, paragraph.place(at, printed), printed, "", Said.of("plancheck.text.no_such_day", printed), List.of());
    }
}
