package vn.chungtay.plans.model.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who reports to whom by when out of one paragraph: reporter, receiver, through whom, when, as printed. */
final class ReportReading {

    private static final Pattern REPORT = Pattern.compile("\\bbáo cáo\\b", Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern RECEIVER = Pattern.compile(
            "(?:^\\s+(?=UBND|HĐND|Ủy ban|Hội đồng|Thường trực|Chủ tịch|Ban |Bộ |Sở |Phòng )|\\b(?:về|gửi(?: về| cho)?|cho|với)\\s+(?!việc|tình hình|kết quả|công tác))(\\p{Lu}[^();.]*?)"
                    + "(?=\\s*\\(|\\s+(?:để|tổng hợp|theo|qua|thông qua|trước|định kỳ|đúng|kịp)\\b|[;.]|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VIA = Pattern.compile(
            "\\b(?:thông )?qua\\s+(\\p{Lu}[^();.]*?)(?=\\)|\\s+(?:để|theo)\\b|[;.]|$)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:định kỳ|hằng|hàng|trước ngày|trước|ngày \\d|kịp thời|đột xuất|theo quy định)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** "gửi Phòng Kinh tế báo cáo UBND xã": to the last one, through the first. */
    private static final Pattern PASSED_ON = Pattern.compile("(.+?) (?:để )?báo cáo (.+)");
    private static final Pattern END_OF_WHEN = Pattern.compile("\\s+(?:về|gửi|cho|với|để|qua|thông qua|của)\\s|[;.]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEFORE_REPORTER = Pattern.compile(".*\\b(?:tham mưu(?: cho)?|yêu cầu|đề nghị|giao)\\s+", Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private ReportReading() {}

    /**
     * @param organisation whose duties the paragraph belongs to; empty if it says itself who reports
     * @return the cells of a line; empty if no report is asked for, or neither receiver nor time is said
     */
    static Optional<List<String>> read(String paragraph, String organisation) {
        var line = paragraph.replace("*", "").replaceAll("\\s+", " ").strip();
        var report = REPORT.matcher(line);
        if (!report.find()) return Optional.empty();
        var after = line.substring(report.end());
        var receiver = found(RECEIVER, after);
        var when = when(after);
        if (receiver.isEmpty() || when.isEmpty()) return Optional.empty();
        var reporter = reporter(line.substring(0, report.start()));
        var who = reporter.isEmpty() ? organisation : reporter;
        var passedOn = PASSED_ON.matcher(receiver);
        return Optional.of(passedOn.matches()
                ? List.of(who, passedOn.group(2), passedOn.group(1), when)
                : List.of(who, receiver, found(VIA, after), when));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? PaperWords.withoutEnd(matcher.group(1).strip()) : "";
    }

    /** Who is named right before the word: "… tham mưu UBND xã báo cáo" is the report of UBND xã. */
    private static String reporter(String before) {
        var bare = BEFORE_REPORTER.matcher(before.replaceFirst("^[-–+•]\\s*", "")).replaceFirst("").strip();
        var words = PaperWords.withoutEnd(bare);
        return words.isEmpty() || !Character.isUpperCase(words.codePointAt(0)) || words.matches(".*[;.:].*") || isVerb(words) ? "" : words;
    }

    private static boolean isVerb(String words) {
        return words.matches("(?iu)^(?:tổng hợp|đánh giá|kiểm tra|theo dõi|chủ trì|phối hợp|thực hiện|tổ chức|xây dựng|hướng dẫn|định kỳ|là|báo).*");
    }

    private static String when(String after) {
        var from = WHEN.matcher(after);
        if (!from.find()) return "";
        var rest = after.substring(from.start());
        var to = END_OF_WHEN.matcher(rest);
        var words = to.find() ? rest.substring(0, to.start()) : rest;
        return PaperWords.withoutEnd(words.strip());
    }
}
