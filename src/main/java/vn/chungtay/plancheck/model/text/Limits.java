package vn.chungtay.plancheck.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Time limits against each other and against the day of the plan: a limit that was over when the plan was signed, a step of
 * a timetable that is out of its order or a year too late.
 */
final class Limits implements TextRule {

    private static final String DATE = "(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?(20\\d\\d)(?![\\d/])";
    private static final Pattern LIMIT = Pattern.compile(
            "(?iu)(?:trước(?: ngày)?|chậm nhất(?: là)?(?: đến)?(?: ngày)?|muộn nhất(?: là)?(?: ngày)?|đến(?: hết)? ngày(?= " + DATE + " (?:đạt|phải|hoàn thành|giải ngân)))\\s+" + DATE);
    /** "Trước ngày 05/10/2024 và ngày 10/01/2025". */
    private static final Pattern FURTHER = Pattern.compile("(?iu)\\s*(?:\\([^()]*\\))?\\s*(?:,|và)\\s*(?:trước\\s+)?(?:ngày\\s+)?" + DATE);
    /** A plan of a few numbered lines has no sections. */
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)]\\s");
    private static final Pattern REPORT = Pattern.compile("(?iu)báo cáo|giải ngân|hoàn thành");
    private static final Pattern YEAR_NAMED = Pattern.compile("(?iu)năm (20\\d\\d)");
    /** What was before a day, and what the law says of earlier days, is no limit of the plan. */
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:đã|có hiệu lực|sinh|hiện trạng|tính đến|thời điểm|kể từ|trở về|được (?:cấp|công nhận|phê duyệt|hưởng|hỗ trợ|xây)|ban hành trước|theo quy định tại)(?!\\p{L})");
    private static final Pattern LOOKS_BACK = Pattern.compile("danh gia|ket qua|thuc trang|hien trang|tinh hinh|dac diem");
    private static final Pattern CELL = Pattern.compile("(?iu)^(?:trước |ngày |trước ngày )?" + DATE + "\\.?$");
    private static final int STEPS = 4;
    /** Reports and settlements of a year are made in the first half of the next. */
    private static final int MONTHS_AFTER = 6;

    private record Step(Line line, String printed, LocalDate day) {
        Place place() {
            return line.place();
        }
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        var back = plan.sections()
                .filter(it -> LOOKS_BACK.matcher(Letters.fold(it.title())).find())
                .flatMap(it -> plan.under(it).stream())
                .toList();
        var bare = plan.lines(Zone.BODY).findAny().isEmpty();
        plan.paragraphs().stream().filter(it -> !it.first().row()).forEach(paragraph -> {
            if ((paragraph.zone() == Zone.BODY || bare && ITEM.matcher(paragraph.text()).lookingAt()) && !back.contains(paragraph.first()))
                LIMIT.matcher(paragraph.text()).results().forEach(it -> {
                    over(plan, paragraph, it, 4).ifPresent(findings::add);
                    var further = FURTHER.matcher(paragraph.text()).region(it.end(), paragraph.text().length());
                    if (further.lookingAt()) over(plan, paragraph, further.toMatchResult(), 1).ifPresent(findings::add);
                });
        });
        plan.tables().forEach(table -> timetable(plan, table, findings));
        return findings;
    }

    private static Optional<Finding> over(Writing plan, Paragraph paragraph, MatchResult limit, int group) {
        var clause = clause(paragraph.text(), limit);
        var own = plan.ownDate().or(() -> lastBasis(plan)).or(() -> firstDay(plan, clause));
        var day = day(limit, group);
        if (own.isEmpty() || day.isEmpty() || !day.get().isBefore(own.get()) || TOLD.matcher(clause).find()) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.DATE, paragraph.place(limit.start(), limit.group()), limit.group(), "",
                Said.of("plancheck.text.limit_before_plan", written(day.get()), written(own.get())), List.of()));
    }

    /** A plan without date is younger than every document that it rests on. */
    private static Optional<LocalDate> lastBasis(Writing plan) {
        return plan.paragraphs(Zone.HEAD)
                .filter(it -> it.text().startsWith("Căn cứ"))
                .flatMap(it -> Pattern.compile(DATE).matcher(it.text()).results())
                .flatMap(it -> day(it, 1).stream())
                .max(LocalDate::compareTo);
    }

    /** Nobody reports on a year that has not begun; other work may begin before it. */
    private static Optional<LocalDate> firstDay(Writing plan, String clause) {
        var years = YEAR_NAMED.matcher(clause).results().map(it -> it.group(1)).toList();
        if (plan.year().isEmpty() || !REPORT.matcher(clause).find() || years.stream().anyMatch(it -> !it.equals(String.valueOf(plan.year().getAsInt())))) return Optional.empty();
        return Optional.of(LocalDate.of(plan.year().getAsInt(), 1, 1));
    }

    private static String clause(String text, MatchResult limit) {
        var from = Math.max(text.lastIndexOf(';', limit.start()), text.lastIndexOf(". ", limit.start()));
        var to = text.indexOf(';', limit.end());
        return text.substring(from + 1, to < 0 ? text.length() : to);
    }

    private static void timetable(Writing plan, List<Line> table, List<Finding> findings) {
        var width = table.stream().mapToInt(line -> line.cells().length).max().orElse(0);
        for (var at = 1; at < width; at++) {
            var column = at;
            var steps = new ArrayList<Step>();
            table.stream().filter(line -> line.cells().length > column).forEach(line -> step(line, line.cells()[column], steps));
            if (steps.size() < STEPS) continue;
            outOfOrder(steps).ifPresent(findings::add);
            tooLate(plan, steps).ifPresent(findings::add);
        }
    }

    private static void step(Line line, String cell, List<Step> steps) {
        var date = CELL.matcher(cell);
        if (!date.matches()) return;
        day(date, 1).ifPresent(day -> steps.add(new Step(line, cell, day)));
    }

    /** All but one are in the order of time, and it is certain which one is not. */
    private static Optional<Finding> outOfOrder(List<Step> steps) {
        if (isInOrder(steps)) return Optional.empty();
        var odd = IntStream.range(0, steps.size()).filter(at -> isInOrder(without(steps, at))).boxed().toList();
        if (odd.size() != 1) return Optional.empty();
        var step = steps.get(odd.getFirst());
        return Optional.of(Found.gap(
                FindingKind.DATE, step.place(), step.printed, "", Said.of("plancheck.text.step_out_of_order", written(step.day)), List.of()));
    }

    private static List<Step> without(List<Step> steps, int at) {
        var others = new ArrayList<>(steps);
        others.remove(at);
        return others;
    }

    private static boolean isInOrder(List<Step> steps) {
        return IntStream.range(1, steps.size()).noneMatch(at -> steps.get(at).day.isBefore(steps.get(at - 1).day));
    }

    private static Optional<Finding> tooLate(Writing plan, List<Step> steps) {
        if (plan.year().isEmpty()) return Optional.empty();
        var end = LocalDate.of(plan.year().getAsInt(), 12, 31);
        var late = steps.stream().filter(step -> step.day.isAfter(end.plusMonths(MONTHS_AFTER))).toList();
        if (late.size() != 1) return Optional.empty();
        var step = late.getFirst();
        return Optional.of(Found.gap(
                FindingKind.DATE, step.place(), step.printed, "",
                Said.of("plancheck.text.limit_after_period", step.printed, "năm " + end.getYear()), List.of()));
    }

    private static Optional<LocalDate> day(MatchResult date, int first) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(first + 2)), Integer.parseInt(date.group(first + 1)), Integer.parseInt(date.group(first))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String written(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
