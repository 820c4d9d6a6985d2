package vn.chungtay.targets.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;

/**
 * A target as a sentence whose number stands in one place. The words are the officer's; the number and its comparator
 * are values, so that text and annexes can never differ (TGT-02, TGT-23).
 *
 * @param template the sentence with {@link #NUMBER}, or {@link #CAPITAL} where the words of the number begin it; without
 *     either for a target without a number, or one whose number is not printed
 * @param quantity absent for a target without a number (TGT-11)
 */
public record TargetSentence(String template, @Nullable Quantity quantity) {

    public static final String NUMBER = "[số]";
    public static final String CAPITAL = "[Số]";

    private static final String WORDS = words(true);
    private static final String NUMBERS = Amount.FRACTION + "|" + Amount.NUMBER;
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?<before>" + WORDS + ")\\s+)?"
                    + "(?<![\\p{L}\\d.,/])(?<low>" + NUMBERS + "|(?<=\\s)(?:một|hai|ba|bốn)(?=\\s))"
                    + "(?:(?<dash>\\s?[-–]\\s?|\\s+đến\\s+)(?<high>" + Amount.NUMBER + "))?"
                    + "(?:(?<sign>\\s?%(?:/năm)?|(?:\\s\\p{L}+){0,3}?)\\s+(?<after>" + words(false) + ")|(?<plain>\\s?%(?:/năm)?))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    public TargetSentence {
        if (quantity == null && (template.contains(NUMBER) || template.contains(CAPITAL))) {
            throw new IllegalArgumentException("a place for a number and no number: " + template);
        }
    }

    /** The sentence as it is printed. */
    public String text() {
        if (quantity == null) return template;
        var phrase = quantity.phrase();
        var capital = phrase.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + phrase.substring(1);
        return template.replace(CAPITAL, capital).replace(NUMBER, phrase);
    }

    public TargetSentence saying(@Nullable Quantity other) {
        return new TargetSentence(template, other);
    }

    /** Finds the number of a sentence and the words around it. What it gives prints the same sentence again. */
    public static TargetSentence read(String sentence) {
        var written = Vietnamese.nfc(sentence).strip();
        var found = PLACE.matcher(written).results()
                .filter(it -> !isYear(written, it) && !isAge(written, it) && !isLooseWord(it))
                .max(Comparator.comparingInt(TargetSentence::strength).thenComparing(it -> -it.start()));
        return found.map(it -> at(written, it)).orElseGet(() -> new TargetSentence(written, null));
    }

    private static TargetSentence at(String written, MatchResult it) {
        var words = it.group("before");
        var begins = words != null && Character.isUpperCase(words.charAt(0));
        var template = written.substring(0, it.start()) + (begins ? CAPITAL : NUMBER) + written.substring(it.end());
        return new TargetSentence(template, quantity(it));
    }

    private static Quantity quantity(MatchResult it) {
        var high = it.group("high");
        var dash = it.group("dash");
        var sign = Optional.ofNullable(it.group("sign")).or(() -> Optional.ofNullable(it.group("plain"))).orElse("");
        return new Quantity(
                comparator(it, high != null),
                Amount.read(it.group("low")),
                high == null ? null : Amount.read(high),
                dash == null ? "" : dash,
                sign,
                null,
                null);
    }

    private static TargetComparator comparator(MatchResult it, boolean range) {
        var before = lower(it.group("before"));
        var after = lower(it.group("after"));
        return Arrays.stream(TargetComparator.values())
                .filter(one -> one.isRange() == range && one.before().equals(before) && one.after().equals(after))
                .findFirst()
                .orElse(range ? TargetComparator.PLAIN_BETWEEN : TargetComparator.PLAIN);
    }

    /** "năm 2024" says when, not how much. */
    private static boolean isYear(String written, MatchResult it) {
        return YEAR.matcher(it.group("low")).matches()
                && it.group("plain") == null
                && written.substring(0, it.start("low")).stripTrailing().toLowerCase(Vietnamese.LOCALE).endsWith("năm");
    }

    /** "trẻ em dưới 16 tuổi" says who, not how many. */
    private static boolean isAge(String written, MatchResult it) {
        return written.substring(it.end()).stripLeading().toLowerCase(Vietnamese.LOCALE).startsWith("tuổi");
    }

    /** A number written as a word counts only behind a comparator: "có ít nhất một thành viên", not "một số hộ". */
    private static boolean isLooseWord(MatchResult it) {
        return Character.isLetter(it.group("low").charAt(0)) && it.group("before") == null;
    }

    private static int strength(MatchResult it) {
        var said = it.group("before") != null || it.group("after") != null;
        var percent = it.group().contains("%") || it.group("low").contains("/");
        return said || percent ? 1 : 0;
    }

    private static String lower(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Vietnamese.LOCALE).replaceAll("\\s+", " ");
    }

    private static String words(boolean before) {
        return Arrays.stream(TargetComparator.values())
                .map(it -> before ? it.before() : it.after())
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(it -> it.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }
}
