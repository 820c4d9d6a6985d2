package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * Bounds said twice, so that nobody knows whether the figure itself is enough ("trên 1,14% trở lên", "khoảng trên 200"),
 * and bounds that lost their second half ("từ 3,66%").
 */
final class Comparators implements TextRule {

    private static final String FIGURE = "\\d[\\d.,]*\\s?(?:%|\\p{L}+)?";
    private static final List<Pattern> DOUBLED = List.of(
            Pattern.compile("(?iu)(?<!\\p{L})(?:trên|hơn|ít nhất|tối thiểu|không dưới) (?:là )?" + FIGURE + "(?: \\p{L}+){0,2} trở lên"),
            Pattern.compile("(?iu)(?<!\\p{L})(?:dưới|tối đa|không quá|nhiều nhất) (?:là )?" + FIGURE + "(?: \\p{L}+){0,2} trở xuống"),
            Pattern.compile("(?iu)(?<!\\p{L})(?:khoảng|ước) (?:trên|hơn|dưới|ít nhất|tối thiểu|tối đa) " + FIGURE),
            Pattern.compile("(?iu)(?<!\\p{L})(?:trên|hơn|ít nhất|tối thiểu) (?:khoảng|trên|hơn|từ) " + FIGURE),
            Pattern.compile("(?iu)(?<!\\p{L})(?:khoảng|ước) " + FIGURE + " trở (?:lên|xuống)"));
    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})từ \\d[\\d.,]*\\s?%");
    private static final Pattern SECOND_HALF = Pattern.compile(
            "(?iu)^[^;.\\t]*?(?<!\\p{L})(?:trở lên|trở xuống|đến|tới|xuống|lên|còn|sang|thành|về)(?!\\p{L})|^\\s?[-–]\\s?\\d|^\\s*/");

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : plan.paragraphs()) {
            var text = paragraph.text();
            if (text.chars().noneMatch(Character::isDigit)) continue;
            for (var pattern : DOUBLED) {
                pattern.matcher(text).results()
                        .filter(it -> !it.group().matches("(?iu).*từ \\d[\\d.,]*\\s?[^-–]*[-–].*"))
                        .forEach(it -> findings.add(finding(paragraph, it.start(), it.group().strip(), "plancheck.text.comparator_doubled")));
            }
            FROM.matcher(text).results()
                    .filter(it -> !SECOND_HALF.matcher(text.substring(it.end())).find())
                    .forEach(it -> findings.add(finding(paragraph, it.start(), it.group(), "plancheck.text.comparator_cut")));
        }
        return findings;
    }

    private static Finding finding(Paragraph paragraph, int at, String printed, String key) {
        var lost = key.endsWith("cut");
        return Found.gap(
                FindingKind.COMPARATOR,
                paragraph.place(at, printed),
                printed,
                lost ? printed + " trở lên" : "",
                Said.of(key, printed),
                List.of());
    }
}
