package vn.chungtay.plancheck.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as it stands in a text, "05/6/2024" or "ngày 5 tháng 6 năm 2024".
 *
 * @param day empty when no calendar has it
 */
record WrittenDay(int start, int end, String printed, Optional<LocalDate> day) {

    private static final Pattern FULL = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?((?:19|20)\\d\\d)(?![\\d/])"
                    + "|(?<=(?iu:ngày)\\s)(\\d{1,2})([.-])(\\d{1,2})\\5((?:19|20)\\d\\d)(?![\\d.-])"
                    + "|(?iu:ngày\\s+)?(?<!\\d)(\\d{1,2})\\s+(?iu:tháng)\\s+(\\d{1,2})\\s+(?iu:năm)\\s+((?:19|20)\\d\\d)");

    static List<WrittenDay> in(String text) {
        return FULL.matcher(text).results()
                .map(it -> new WrittenDay(it.start(), it.end(), it.group(), day(it)))
                .toList();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        if (found.group(1) != null) return day(found.group(1), found.group(2), found.group(3));
        if (found.group(4) != null) return day(found.group(4), found.group(6), found.group(7));
        return day(found.group(8), found.group(9), found.group(10));
    }

    static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static String written(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
