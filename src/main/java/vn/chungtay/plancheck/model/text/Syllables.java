package vn.chungtay.plancheck.model.text;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Syllables that Vietnamese does not have: one that ends in c, ch, p or t carries sắc or nặng, so "yêt" and "chât" were
 * misread or mistyped whatever was meant; nor is there one with ư and o. Of the first, capitals are left alone, because names of places and peoples follow other rules.
 */
final class Syllables implements TextRule {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d/-])\\p{L}\\p{Ll}+(?![\\p{L}\\d-])");
    private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}+ $");
    /** A syllable in letters without marks of tone; ă, â, ê, ô, ơ, ư show that the word is Vietnamese. */
    private static final Pattern STOPPED = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouyăâêôơư]{0,2}[ăâêôơư][aeiouyăâêôơư]?(?:ch|c|p|t)");
    private static final Pattern STOPPED_WITH_TONE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouyăâêôơư]{1,3}(?:ch|c|p|t)");
    /** "Chưong" for "Chương": ư goes with ơ, never with o. */
    private static final Pattern HALF_HORNED = Pattern.compile("[\\p{L}]*(?:ưo|Ưo)[\\p{L}]*");
    private static final String SHARP_OR_HEAVY = "\u0301\u0323";
    private static final String OTHER_TONES = "\u0300\u0309\u0303";

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new LinkedHashMap<String, Place>();
        for (var paragraph : plan.paragraphs())
            WORD.matcher(paragraph.text()).results()
                    .filter(it -> isNone(it.group()))
                    .forEach(it -> places.putIfAbsent(it.group(), place(paragraph, it)));
        return places.entrySet().stream()
                .map(it -> Found.wording(
                        FindingKind.SPELLING, it.getValue(), it.getValue().quote(), "",
                        Said.of("plancheck.text.no_such_syllable", it.getKey()), List.of()))
                .toList();
    }

    /** With the word before it, because one syllable alone is hard to find again. */
    private static Place place(Paragraph paragraph, MatchResult word) {
        var before = WORD_BEFORE.matcher(paragraph.text().substring(0, word.start()));
        return paragraph.place(word.start(), (before.find() ? before.group() : "") + word.group());
    }

    private static boolean isNone(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var bare = Normalizer.normalize(apart.replaceAll("[" + OTHER_TONES + SHARP_OR_HEAVY + "]", ""), Normalizer.Form.NFC);
        if (HALF_HORNED.matcher(bare).matches()) return true;
        if (holds(apart, SHARP_OR_HEAVY) || Character.isUpperCase(word.charAt(0))) return false;
        return STOPPED.matcher(bare).matches() || holds(apart, OTHER_TONES) && STOPPED_WITH_TONE.matcher(bare).matches();
    }

    private static boolean holds(String apart, String marks) {
        return apart.chars().anyMatch(it -> marks.indexOf(it) >= 0);
    }
}
