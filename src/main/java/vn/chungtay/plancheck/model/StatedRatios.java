package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * A ratio said in words beside the two figures that it is of: "giảm một phần tư số hộ cận nghèo, tức 28 hộ trong 112 hộ", "tăng từ
 * 40 lên 80 người, gấp đôi", and shares of one sentence that make about a hundred but not exactly, because two digits were swapped.
 */
final class StatedRatios {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("một", 1), Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("tư", 4), Map.entry("bốn", 4), Map.entry("năm", 5),
            Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("tám", 8), Map.entry("chín", 9), Map.entry("mười", 10));
    private static final String WORDS = "(một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|\\d{1,2})";
    private static final Pattern FRACTION = Pattern.compile("(?<!\\p{L})" + WORDS + " phần " + WORDS + "(?!\\p{L})|(?<![\\d/])(\\d)/(\\d)(?![\\d/])(?= (?:tổng )?số)|(?<!\\p{L})(?:một|phân) nửa(?!\\p{L})");
    private static final Pattern TIMES = Pattern.compile("gấp (?:(đôi)|(\\d+(?:,\\d+)?|hai|ba|bốn|năm)(?: lần)?)(?!\\p{L}| chỉ)");
    private static final Pattern ABOUT = Pattern.compile("(?:gần|hơn|trên|khoảng|quá|xấp xỉ|dưới|ít nhất|tối thiểu)\\s*$");
    private static final Pattern OF = Pattern.compile("(?s)[^.;]{0,30}(?:trong|trên|/)(?: tổng)?(?: số)?[\\s*]*");
    private static final Pattern SHARE = Pattern.compile("(?s).*chiếm(?: tỷ lệ| khoảng)?[\\s*]*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");
    private static final BigDecimal FAR = new BigDecimal("0.04");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private StatedRatios() {}

    static List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var line : plan.prose())
            for (var sentence : sentences(plan.mentions(line))) {
                fraction(sentence).ifPresent(found::add);
                times(sentence).ifPresent(found::add);
                hundred(sentence).ifPresent(found::add);
            }
        return found;
    }

    private static List<List<Mention>> sentences(List<Mention> line) {
        var sentences = new ArrayList<List<Mention>>();
        for (var at = 0; at < line.size(); at++) {
            if (at == 0 || SENTENCE.matcher(line.get(at - 1).upTo(line.get(at))).find()) sentences.add(new ArrayList<>());
            sentences.getLast().add(line.get(at));
        }
        return sentences;
    }

    /** The words of a sentence from behind the sentence before it. */
    private static String words(List<Mention> sentence) {
        var first = sentence.getFirst();
        var last = sentence.getLast();
        var before = SENTENCE.split(first.before(), -1);
        return before[before.length - 1] + first.lower().substring(first.start(), last.end()) + SENTENCE.split(last.after(), 2)[0];
    }

    private static Optional<Finding> fraction(List<Mention> sentence) {
        var words = words(sentence);
        var said = FRACTION.matcher(words);
        if (!said.find() || ABOUT.matcher(words.substring(0, said.start())).find()) return Optional.empty();
        var ratio = said.group(1) != null ? number(said.group(1)).divide(number(said.group(2)), MathContext.DECIMAL64)
                : said.group(3) != null ? number(said.group(3)).divide(number(said.group(4)).max(BigDecimal.ONE), MathContext.DECIMAL64) : new BigDecimal("0.5");
        if (said.find()) return Optional.empty();
        for (var at = 1; at < sentence.size(); at++) {
            var part = sentence.get(at - 1);
            var whole = sentence.get(at);
            if (!isFigure(part) || !part.adds(whole) || whole.quantity().value().signum() <= 0 || !OF.matcher(part.upTo(whole)).matches()) continue;
            if (isFar(part.quantity().value().divide(whole.quantity().value(), MathContext.DECIMAL64), ratio)) return Optional.of(finding(words, FRACTION, part, whole));
        }
        return Optional.empty();
    }

    /** Only where the sentence has two figures of one kind and no others. */
    private static Optional<Finding> times(List<Mention> sentence) {
        var words = words(sentence);
        var said = TIMES.matcher(words);
        var figures = sentence.stream().filter(StatedRatios::isFigure).toList();
        if (words.contains(";") || !said.find() || figures.size() != 2 || !figures.get(0).adds(figures.get(1)) || ABOUT.matcher(words.substring(0, said.start())).find()) return Optional.empty();
        var times = said.group(1) != null ? BigDecimal.TWO : number(said.group(2));
        var one = figures.get(0).quantity().value();
        var two = figures.get(1).quantity().value();
        if (one.signum() <= 0 || two.signum() <= 0) return Optional.empty();
        return isFar(one.max(two).divide(one.min(two), MathContext.DECIMAL64), times) ? Optional.of(finding(words, TIMES, figures.get(0), figures.get(1))) : Optional.empty();
    }

    /** What all parts are shares of makes a hundred; rounding takes one of the last digit of each. */
    private static Optional<Finding> hundred(List<Mention> sentence) {
        var shares = sentence.stream().filter(it -> it.measure() == Measure.PERCENT && it.depth() == 0 && SHARE.matcher(it.before()).matches()).toList();
        if (shares.size() < 2 || shares.stream().anyMatch(Mention::isAbout)) return Optional.empty();
        var sum = shares.stream().map(it -> it.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var room = shares.stream().map(it -> it.quantity().step()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(HUNDRED).abs().compareTo(room) <= 0) return Optional.empty();
        for (var share : shares) {
            var meant = HUNDRED.subtract(sum).add(share.quantity().value());
            var expected = Figure.print(meant, share.quantity().decimals());
            if (meant.signum() <= 0 || share.quantity().decimals() == 0 || !Slip.between(share.quantity().printed(), expected + "%")) continue;
            return Optional.of(Doubt.at(FindingKind.RATE, share, expected + "%", Said.of("plancheck.doubt.hundred", Figure.print(sum, share.quantity().decimals()) + "%", share.quantity().printed(), expected + "%"), shares));
        }
        return Optional.empty();
    }

    private static boolean isFigure(Mention mention) {
        return (mention.measure() == Measure.COUNT || mention.measure() == Measure.MONEY) && mention.isOfAll();
    }

    private static boolean isFar(BigDecimal real, BigDecimal said) {
        return real.subtract(said).abs().compareTo(said.multiply(FAR)) > 0;
    }

    private static BigDecimal number(String word) {
        return NUMBERS.containsKey(word) ? new BigDecimal(NUMBERS.get(word)) : Figure.of(word).map(Figure::value).orElse(BigDecimal.ONE);
    }

    private static Finding finding(String words, Pattern ratio, Mention one, Mention two) {
        var said = ratio.matcher(words).results().findFirst().orElseThrow().group();
        var why = Said.of("plancheck.doubt.ratio", said, Doubt.quote(one), Doubt.quote(two));
        var at = one.lower().indexOf(said);
        var quote = at < 0 ? Doubt.quote(one) : one.line().text().substring(at, at + said.length());
        return new Finding(Gravity.CONTRADICTION, FindingKind.RATE, PlanText.place(one.line(), quote), quote, "", why, List.of(one.quantity().place(), two.quantity().place()));
    }
}
