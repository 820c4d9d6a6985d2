package vn.chungtay.targets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;

/**
 * What a statement in the text of a plan would be as a target. It is proposed, with what is doubtful about it; somebody
 * decides.
 *
 * @param draft its indicator is empty if it was not recognised
 */
public record TargetProposal(TargetDraft draft, List<Doubt> doubts) {

    /** What somebody must look at before it is taken. */
    public enum Doubt {
        /** Nothing of the catalogue was recognised. */
        INDICATOR,
        /** The words around the number contradict each other. */
        UNCLEAR,
        /** "khoảng" without saying how far from it is still enough. */
        TOLERANCE,
        /** It names another number, which may be a target of its own. */
        NUMBERS,
        /** It says not of whom. */
        POPULATION,
        LEAD
    }

    private static final Pattern UNTIL = Pattern.compile("(?:đến|hết)(?: hết| cuối)? năm (20\\d\\d)");
    private static final Pattern NOUN = Pattern.compile("^\\s*(?:số )?(hộ|người|lao động|thành viên|mô hình|dự án|xã|thôn|xóm|bản)(?!\\p{L})");
    private static final Pattern OTHER_NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/])\\d[\\d.,]*\\s*(?:%|hộ|người|mô hình)");
    private static final Pattern WHO = Pattern.compile("(?<!\\p{L})(?:hộ|người|trẻ em|lao động|cán bộ|học sinh|phụ nữ)(?!\\p{L})", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /** Where the words say what is done with those people. */
    private static final Pattern DEED = Pattern.compile(
            "(?<!\\p{L})(?:được|sử dụng|tham gia|đi học|có việc làm|có ít nhất|có nhà|có bằng|tiếp cận|qua đào tạo|đạt|giảm(?! nghèo)|suy dinh dưỡng|"
                    + "nâng cao|so với|theo chuẩn|từ nguồn|đảm bảo|bình quân|trên địa bàn|là|xuống|trên|dưới(?! \\d+ tuổi)|còn)(?!\\p{L})|\\[|[(;]|,\\s+(?=với)");

    public TargetProposal {
        doubts = List.copyOf(doubts);
    }

    /**
     * @param indicator absent if it was not recognised
     * @param lead who leads its component by the text; empty if the text does not say it
     */
    public static TargetProposal of(String words, @Nullable Indicator indicator, String lead, int year) {
        var sentence = TargetSentence.read(words);
        var unit = unit(sentence, indicator);
        var until = UNTIL.matcher(words);
        var draft = new TargetDraft(
                indicator == null ? "" : indicator.code(), indicator == null ? "" : indicator.name(), words, unit, null, null,
                population(sentence), null, null, words.contains("(nếu có)"),
                until.find() ? Integer.parseInt(until.group(1)) : year, accumulates(indicator, unit), lead,
                indicator == null ? "" : indicator.component(), null);
        return new TargetProposal(draft, doubts(draft, sentence));
    }

    /**
     * The same as a statement about some of those of another, whose people are its own where it names none.
     *
     * @param taken the target that the other one became; absent as long as it is not taken
     */
    public TargetProposal among(TargetProposal whole, @Nullable Target taken) {
        var people = draft.population().isEmpty() ? whole.draft.population() : draft.population();
        var sum = whole.draft.unit().isPoints() && draft.unit().isPoints();
        var link = taken == null || taken.link() != null
                ? null
                : new Target.Link(taken.id(), sum ? Target.Relation.PART_OF_SUM : Target.Relation.AMONG);
        var left = doubts.stream().filter(it -> it != Doubt.POPULATION || people.isEmpty()).toList();
        return new TargetProposal(draft.about(people, link), left);
    }

    /** Years of the same count add up; a share of them is worth what it is at the last. */
    public static Accumulation accumulates(@Nullable Indicator indicator, TargetUnit unit) {
        return indicator != null && indicator.unit() == unit ? indicator.accumulates() : Accumulation.LAST_VALUE;
    }

    private static List<Doubt> doubts(TargetDraft draft, TargetSentence sentence) {
        var doubts = new ArrayList<Doubt>();
        var quantity = sentence.quantity();
        if (draft.indicator().isEmpty()) doubts.add(Doubt.INDICATOR);
        if (quantity != null && quantity.meaning() == Meaning.UNCLEAR) doubts.add(Doubt.UNCLEAR);
        if (quantity != null && quantity.meaning() == Meaning.ABOUT) doubts.add(Doubt.TOLERANCE);
        if (quantity != null && OTHER_NUMBER.matcher(sentence.template()).find()) doubts.add(Doubt.NUMBERS);
        if (draft.population().isEmpty() && !draft.unit().isPoints() && draft.unit() != TargetUnit.MODELS) doubts.add(Doubt.POPULATION);
        if (draft.lead().isEmpty()) doubts.add(Doubt.LEAD);
        return doubts;
    }

    private static TargetUnit unit(TargetSentence sentence, @Nullable Indicator indicator) {
        var quantity = sentence.quantity();
        var usual = indicator == null ? TargetUnit.OTHER : indicator.unit();
        if (quantity == null) return usual;
        if (quantity.sign().contains("%")) return rate(quantity, indicator, Vietnamese.fold(sentence.template()));
        if (quantity.low() instanceof Amount.Fraction) {
            return sentence.template().contains("so với") ? TargetUnit.FRACTION_OF_HOUSEHOLDS : usual;
        }
        var counted = sentence.template().replaceFirst("(?is)^.*\\[số\\]", "");
        var noun = NOUN.matcher((quantity.sign() + counted).strip());
        if (!noun.find()) return usual.isRate() ? TargetUnit.OTHER : usual;
        return switch (noun.group(1)) {
            case "hộ" -> TargetUnit.HOUSEHOLDS;
            case "người", "lao động" -> TargetUnit.PERSONS;
            case "thành viên" -> TargetUnit.MEMBERS_A_HOUSEHOLD;
            case "mô hình", "dự án" -> TargetUnit.MODELS;
            case "xã" -> TargetUnit.COMMUNES;
            default -> TargetUnit.VILLAGES;
        };
    }

    /** A rate that falls by so much is in points; one that falls to so much is a rate (TGT-08). */
    private static TargetUnit rate(Quantity quantity, @Nullable Indicator indicator, String folded) {
        if (quantity.sign().contains("/năm")) return TargetUnit.PERCENTAGE_POINTS_A_YEAR;
        var falls = indicator == null ? folded.matches("(?s).*giam.*ty le.*|.*ty le.*giam.*") : indicator.unit().isPoints();
        var to = quantity.meaning() == Meaning.BELOW || folded.matches("(?s).*(?:xuong|con) \\[so\\].*");
        return falls && !to ? TargetUnit.PERCENTAGE_POINTS : TargetUnit.PERCENT;
    }

    /** From the first word for people up to what is done with them; whether they need it belongs to it (TGT-10). */
    private static String population(TargetSentence sentence) {
        var words = sentence.template();
        var who = WHO.matcher(words);
        if (!who.find()) return "";
        var rest = words.substring(who.start());
        var deed = DEED.matcher(rest);
        var end = deed.find() ? deed.start() : rest.length();
        var people = rest.substring(0, end).strip().replaceFirst("(?:[,;]|\\s+có|\\s+do)+$", "");
        return people.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + people.substring(1);
    }

    /** Whether a target promises the same of the same people. */
    public boolean isSameAs(Target other) {
        return isAbout(other) && sameQuantity(TargetSentence.read(draft.sentence()).quantity(), other.sentence().quantity())
                || Vietnamese.fold(draft.sentence()).equals(Vietnamese.fold(other.sentence().text()));
    }

    /** Whether a target promises anything of the same measure and the same people. */
    public boolean isAbout(Target other) {
        return !draft.indicator().isEmpty() && draft.indicator().equals(other.indicator()) && draft.unit() == other.unit()
                && samePeople(draft.population(), other.population());
    }

    /** Whoever says nobody means those of the indicator. */
    private static boolean samePeople(String one, String other) {
        return one.isBlank() || other.isBlank() || Vietnamese.fold(one).equals(Vietnamese.fold(other));
    }

    private static boolean sameQuantity(@Nullable Quantity one, @Nullable Quantity other) {
        if (one == null || other == null) return one == other;
        var sameHigh = one.high() == null ? other.high() == null : other.high() != null && one.upper().compareTo(other.upper()) == 0;
        return sameHigh && one.comparator().meaning() == other.comparator().meaning() && one.low().value().compareTo(other.low().value()) == 0;
    }
}
