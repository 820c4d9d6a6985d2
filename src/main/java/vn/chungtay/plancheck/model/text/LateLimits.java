package vn.chungtay.plancheck.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * Time limits that lie behind the year or the period that the plan is for. The report on a year and the settlement of its
 * accounts are made in the first half of the next; a limit in its second half is asked about when it is the only one and
 * others lie in the year itself. A year that ends a period of five may be the limit of a target of that period.
 */
final class LateLimits implements TextRule {

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.,-])(?<day>\\d{1,2})\\s?(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?(?<year>20\\d\\d)(?![\\d/])"
                    + "|(?iu:ngày)\\s+(?<day2>\\d{1,2})\\s+tháng\\s+(?<month2>\\d{1,2})\\s+năm\\s+(?<year2>20\\d\\d)"
                    + "|(?iu:tháng)\\s+(?<month3>\\d{1,2})\\s*(?:/|năm )\\s*(?<year3>20\\d\\d)|(?iu:quý)\\s+(?<quarter>IV|I{1,3}|[1-4])\\s*(?:/|năm )\\s*(?<year4>20\\d\\d)");
    private static final Pattern LIMIT = Pattern.compile(
            "(?isu).*(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|không quá|hoàn thành|hoàn tất|kết thúc|xong|thời hạn|hạn cuối|hạn chót|hạn|hết|đến|trong|vào|cuối|gửi|tổng kết|sơ kết)"
                    + "[\\s:]*(?:(?:là|vào|trong|trước|đến|hết|cuối|khoảng)\\s+)*(?:ngày|tháng|quý)?[\\s:]*$"
                    + "|.*(?:hạn cuối|hạn chót|thời hạn|thời gian hoàn thành)(?!\\p{L})[^;.\\d]{0,40}$");
    /** Money may be spent, and what is built be guaranteed, after the year; other papers and periods have their own limits. */
    private static final Pattern LATER = Pattern.compile(
            "keo dai|chuyen nguon|chuyen sang|quyet toan|giai ngan|thanh toan|giai doan|den nam|nhiem ky|bao hanh|hieu luc|nam sau|tra no|hop dong|vay");
    private static final Pattern MUCH_LATER = Pattern.compile("bao hanh|hieu luc|tra no|hop dong|vay|tam nhin|dinh huong");
    private static final Pattern PERIOD = Pattern.compile("(?iu)giai đoạn\\s*(20\\d\\d)\\s*(?:[-–]|đến)\\s*(?:năm )?(20\\d\\d)");
    private static final int PERIOD_YEARS = 5;
    private static final int HALF_YEAR = 6;

    private record Limit(Paragraph paragraph, int at, String printed, LocalDate day, String clause) {

        Finding finding(String period) {
            return Found.gap(
                    FindingKind.DATE, paragraph.place(at, printed), printed, "",
                    Said.of("plancheck.text.limit_after_period", printed, period), List.of());
        }

        boolean endsAPeriod() {
            return day.getYear() % PERIOD_YEARS == 0;
        }
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var limits = plan.paragraphs(Zone.BODY).filter(it -> !it.first().row()).flatMap(LateLimits::limits).toList();
        var year = plan.year();
        if (year.isPresent()) return ofYear(limits, year.getAsInt());
        var period = periodOf(plan);
        return period.isEmpty() ? List.of() : ofPeriod(limits, period.getAsInt());
    }

    private static Stream<Limit> limits(Paragraph paragraph) {
        return DATE.matcher(paragraph.text()).results()
                .filter(it -> LIMIT.matcher(paragraph.text().substring(0, it.start())).matches())
                .flatMap(it -> day(it).map(day -> new Limit(paragraph, it.start(), it.group(), day, clause(paragraph.folded(), it))).stream());
    }

    private static List<Finding> ofYear(List<Limit> limits, int year) {
        var findings = new ArrayList<Finding>();
        limits.stream()
                .filter(it -> !MUCH_LATER.matcher(it.clause).find())
                .filter(it -> it.day.getYear() >= year + 2 && !(it.endsAPeriod() && it.day.getYear() - year < PERIOD_YEARS))
                .forEach(it -> findings.add(it.finding("năm " + year)));
        var next = limits.stream().filter(it -> it.day.getYear() == year + 1 && it.day.getMonthValue() > HALF_YEAR).toList();
        var inYear = limits.stream().anyMatch(it -> it.day.getYear() == year);
        if (next.size() == 1 && inYear && !LATER.matcher(next.getFirst().clause).find()) findings.add(next.getFirst().finding("năm " + year));
        return findings;
    }

    private static List<Finding> ofPeriod(List<Limit> limits, int end) {
        var bound = LocalDate.of(end + 1, HALF_YEAR, 30);
        var late = limits.stream().filter(it -> it.day.isAfter(bound) && !it.endsAPeriod()).toList();
        return late.size() == 1 ? List.of(late.getFirst().finding("giai đoạn đến năm " + end)) : List.of();
    }

    /** The last year of the period in the title of a plan that is for no single year. */
    private static OptionalInt periodOf(Writing plan) {
        return plan.lines(Zone.HEAD)
                .filter(line -> !line.text().startsWith("Căn cứ"))
                .flatMap(line -> PERIOD.matcher(line.text()).results())
                .mapToInt(it -> Integer.parseInt(it.group(2)))
                .findFirst();
    }

    private static String clause(String folded, MatchResult date) {
        var from = Math.max(folded.lastIndexOf(';', date.start()), folded.lastIndexOf(". ", date.start()));
        var to = folded.indexOf(';', date.end());
        return folded.substring(from + 1, to < 0 ? folded.length() : to);
    }

    /** A month or a quarter is over on its last day. */
    private static Optional<LocalDate> day(MatchResult found) {
        var year = Stream.of("year", "year2", "year3", "year4").map(found::group).filter(it -> it != null).mapToInt(Integer::parseInt).findFirst().orElseThrow();
        try {
            if (found.group("day") != null) return Optional.of(LocalDate.of(year, number(found, "month"), number(found, "day")));
            if (found.group("day2") != null) return Optional.of(LocalDate.of(year, number(found, "month2"), number(found, "day2")));
            if (found.group("month3") != null) return Optional.of(YearMonth.of(year, number(found, "month3")).atEndOfMonth());
            return Optional.of(YearMonth.of(year, Counting.number(found.group("quarter")) * 3).atEndOfMonth());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
