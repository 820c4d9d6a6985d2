package vn.chungtay.plancheck.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Place;

/**
 * A document as the text cites it.
 *
 * @param type as printed before the number, empty when something else stands there
 * @param number the running number
 * @param year the year within the number, which documents that set law have
 * @param sign the letters of the number: "NĐ-CP", "NQ/TW"
 * @param issuer as printed after "của", empty when not named
 * @param subject what follows up to the end of the clause
 * @param place with the words from the type to the sign
 */
record Citation(
        String type, int number, OptionalInt year, String sign, Optional<LocalDate> date, String issuer, String subject,
        Zone zone, Place place) {

    private static final Pattern CITED = Pattern.compile(
            "(?:(?<![\\p{L}])(?<type>(?i:" + DocumentTypes.alternatives() + "))(?: (?:phối hợp|hành động|liên ngành))?\\s+)?"
                    + "(?:(?i:số)\\s*:?\\s*)?(?<![\\d/.,])(?<number>\\d{1,5})\\s?(?:/\\s?(?<year>(?:19|20)\\d{2}))?"
                    + "\\s?[/\\-–]\\s?(?<sign>\\p{Lu}[\\p{L}\\d]*(?:[-–/&.][\\p{Lu}][\\p{L}\\d]*)*)",
            Pattern.UNICODE_CASE);
    private static final Pattern DATE = Pattern.compile(
            "^,?\\s*(?:ngày\\s*)?(\\d{1,2})(?:\\s*/\\s*|\\s+tháng\\s+|\\s*-\\s*)(\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+|\\s*-\\s*)(\\d{4})");
    private static final Pattern ISSUER = Pattern.compile(
            "^,?\\s*của (.+?)(?=,|;|\\.|\\)| về | quy định | Quy định | ban hành | phê duyệt | sửa đổi | hướng dẫn | giao |$)");

    static List<Citation> in(Writing plan) {
        var all = new ArrayList<Citation>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.first().row() || paragraph.text().chars().noneMatch(Character::isDigit)) continue;
            var found = CITED.matcher(paragraph.text());
            while (found.find()) {
                if (isSigned(found)) all.add(of(paragraph, found));
            }
        }
        return all;
    }

    /** Something like "2/QĐ" is a number; "10-Hà Nội" is none. */
    private static boolean isSigned(Matcher found) {
        var sign = found.group("sign");
        return sign.matches(".*[-–/&].*") || sign.matches("(QH|UBTVQH)\\d+") || !DocumentTypes.of(sign).isEmpty();
    }

    private static Citation of(Paragraph paragraph, Matcher found) {
        var after = paragraph.text().substring(found.end());
        var dated = DATE.matcher(after);
        var date = dated.find() ? date(dated) : Optional.<LocalDate>empty();
        var rest = date.isPresent() ? after.substring(dated.end()) : after;
        var issued = ISSUER.matcher(rest);
        var issuer = issued.find() ? issued.group(1).strip() : "";
        var subject = (issuer.isEmpty() ? rest : rest.substring(issued.end())).split("[;.]", 2)[0].strip();
        var year = found.group("year") == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(found.group("year")));
        return new Citation(
                Optional.ofNullable(found.group("type")).orElse(""),
                Integer.parseInt(found.group("number")),
                year,
                found.group("sign").replace('–', '-'),
                date,
                issuer,
                subject,
                paragraph.zone(),
                paragraph.place(found.start(), found.group().strip()));
    }

    private static Optional<LocalDate> date(Matcher dated) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(dated.group(3)), Integer.parseInt(dated.group(2)), Integer.parseInt(dated.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number without blanks and leading zeros, so that "07/2021/NĐ-CP" and "7/2021/NĐ - CP" are one. */
    String key() {
        var sign = this.sign.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return number + (year.isPresent() ? "/" + year.getAsInt() : "") + "/" + sign;
    }
}
