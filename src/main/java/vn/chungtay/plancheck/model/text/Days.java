package vn.chungtay.plancheck.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * Days that no calendar has, documents cited that are younger than the plan that rests on them, and time limits years after
 * the year that the plan is for.
 */
final class Days implements TextRule {

    private static final Pattern FULL = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?((?:19|20)\\d\\d)(?![\\d/])|(?iu:ngày)\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+((?:19|20)\\d\\d)");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?iu:từ)(?: ngày)?\\s+(\\d{1,2})/(\\d{1,2})/(20\\d\\d)\\s+(?:đến|tới)(?: hết)?(?: ngày)?\\s+(\\d{1,2})/(\\d{1,2})/(20\\d\\d)(?!\\d)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?iu:ngày)\\s+(\\d{1,2})/(\\d{1,2})(?![\\d/]|\\s*/)");
    private static final Pattern LIMIT = Pattern.compile("(?su).*(?:trước|chậm nhất|hoàn thành|xong|thời hạn|hạn|đến hết|đến)(?: là)?(?: trong)?(?: ngày)?\\s*$");
    /** A year later is left to the settlement of accounts and to the report on the year. */
    private static final int YEARS_AFTER = 2;

    private static final int PERIOD = 5;

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.text().indexOf('/') < 0 && !paragraph.folded().contains("thang")) continue;
            if (paragraph.first().row()) {
                FULL.matcher(paragraph.text()).results().filter(it -> !isDay(it)).forEach(it -> findings.add(impossible(paragraph, it)));
                continue;
            }
            FROM_TO.matcher(paragraph.text()).results().forEach(it -> order(paragraph, it, findings));
            FULL.matcher(paragraph.text()).results().forEach(it -> full(plan, paragraph, it, findings));
            WITHOUT_YEAR.matcher(paragraph.text()).results()
                    .filter(it -> !isDay(it.group(1), it.group(2)))
                    .forEach(it -> findings.add(impossible(paragraph, it)));
        }
        younger(plan, findings);
        return findings;
    }

    /** From a day to one that comes before it. */
    private static void order(Paragraph paragraph, MatchResult found, List<Finding> findings) {
        if (!isDay(found.group(1), found.group(2), found.group(3)) || !isDay(found.group(4), found.group(5), found.group(6))) return;
        var from = day(found.group(1), found.group(2), found.group(3));
        var to = day(found.group(4), found.group(5), found.group(6));
        if (!to.isBefore(from)) return;
        findings.add(Found.error(
                FindingKind.DATE, paragraph.place(found.start(), found.group()), found.group(), "",
                Said.of("plancheck.text.ends_before_start", found.group()), List.of()));
    }

    private static void full(Writing plan, Paragraph paragraph, MatchResult date, List<Finding> findings) {
        var first = date.group(1) == null ? 4 : 1;
        if (!isDay(date)) {
            findings.add(impossible(paragraph, date));
            return;
        }
        var year = Integer.parseInt(date.group(first + 2));
        var before = paragraph.text().substring(0, date.start());
        if (paragraph.zone() != Zone.BODY || plan.year().isEmpty() || !isFarAfter(year, plan.year().getAsInt()) || !LIMIT.matcher(before).matches()) return;
        findings.add(Found.gap(
                FindingKind.DATE, paragraph.place(date.start(), date.group()), date.group(), "",
                Said.of("plancheck.text.limit_after_period", date.group(), String.valueOf(plan.year().getAsInt())), List.of()));
    }

    /** The next year that ends a period of five may be the limit of a target of the period. */
    private static boolean isFarAfter(int year, int planned) {
        return year >= planned + YEARS_AFTER && !(year % PERIOD == 0 && year - planned < PERIOD);
    }

    private static boolean isDay(MatchResult date) {
        var first = date.group(1) == null ? 4 : 1;
        return isDay(date.group(first), date.group(first + 1), date.group(first + 2));
    }

    private static LocalDate day(String day, String month, String year) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static boolean isDay(String day, String month, String year) {
        try {
            day(day, month, year);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isDay(String day, String month) {
        try {
            MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Finding impossible(Paragraph paragraph, MatchResult date) {
        return Found.error(
                FindingKind.DATE, paragraph.place(date.start(), date.group()), date.group(), "",
                Said.of("plancheck.text.no_such_day", date.group()), List.of());
    }

    private static void younger(Writing plan, List<Finding> findings) {
        var own = plan.ownDate();
        if (own.isEmpty()) return;
        plan.citations().stream()
                .filter(cited -> cited.zone() != Zone.ANNEX && cited.date().filter(own.get()::isBefore).isPresent())
                .forEach(cited -> findings.add(Found.gap(
                        FindingKind.DATE, cited.place(), cited.place().quote(), "",
                        Said.of("plancheck.text.younger_than_plan", cited.place().quote(), written(cited.date().orElseThrow()), written(own.get())), List.of())));
    }

    private static String written(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
