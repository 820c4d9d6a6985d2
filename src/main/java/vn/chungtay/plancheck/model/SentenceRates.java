package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * Rates in a sentence that says of what they are: "486 hộ nghèo trên 27.340 hộ dân, tỷ lệ 1,78%", "có 1.896 hộ; hộ nghèo 58
 * hộ (3,06%)", "được giao 3.200 triệu đồng, giải ngân 2.944 triệu đồng, đạt 92%".
 */
final class SentenceRates {

    private static final String NUMBER = "(?<![\\d.,/-])(" + Figure.PATTERN + ")";
    private static final String THING = "(triệu đồng|tỷ đồng|nghìn đồng|đồng|hộ(?!\\p{L})|người|lao động|học viên|mô hình|căn(?: nhà)?|nhà(?!\\p{L})|công trình|lớp|xã(?!\\p{L})|thôn)";
    private static final String GAP = "[^.;\\d%]";

    /** One of all, and the share behind them. */
    private static final Pattern OF_ALL = Pattern.compile(
            NUMBER + "\\s*" + THING + GAP + "{0,40}?(?:trên|/)\\s*(?:tổng số\\s*)?(" + Figure.PATTERN + ")\\s*" + THING + GAP + "{0,40}?" + NUMBER + "\\s*%");

    /** "6.820/7.550 triệu đồng, đạt 90,33%", with one unit for both. */
    private static final Pattern FRACTION = Pattern.compile(
            NUMBER + "\\s*/\\s*(" + Figure.PATTERN + ")\\s*" + THING.replaceFirst("\\(", "(?:") + "[^.;\\d%]{0,40}?(?:(?:đạt|bằng|tỷ lệ|chiếm)[^.;\\d%]{0,20}|\\(\\s*)" + NUMBER + "\\s*%");

    /** What was given, what was done with it, and the share behind them. */
    private static final Pattern DONE = Pattern.compile(
            NUMBER + "\\s*" + THING + GAP + "{0,60}?(?:giải ngân|thực hiện|đã chi|quyết toán|hoàn thành)" + GAP + "{0,40}?" + NUMBER + "\\s*" + THING + GAP
                    + "{0,40}?(?:đạt|bằng|tỷ lệ|chiếm)" + GAP + "{0,20}?" + NUMBER + "\\s*%(?!\\s*so với)");

    private static final Pattern COUNT_WITH_RATE = Pattern.compile(
            NUMBER + "\\s*hộ(?!\\p{L})(?:\\s*(?:cận )?nghèo)?\\s*(?:\\(|,)?\\s*(?:chiếm|tỷ lệ|tỉ lệ|bằng)?\\s*(?:tỷ lệ|tỉ lệ|là)?\\s*:?\\s*" + NUMBER + "\\s*%");
    private static final Pattern HOUSEHOLDS = Pattern.compile(NUMBER + "\\s*hộ(?=\\s*(?:dân(?! tộc)|gia đình|[.,;(]|$))");
    private static final Pattern CHANGE = Pattern.compile("(?s).*(?:giảm|thoát|phát sinh|tăng)[^.;\\d]*$");

    /** A share behind these is one of the part. */
    private static final Pattern SOME_OF_THEM = Pattern.compile("trong đó|(?<!\\p{L})nữ(?!\\p{L})|dân tộc");

    private SentenceRates() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            if (line.text().indexOf('%') < 0) continue;
            var known = ofAll(plan, line);
            relations.addAll(known);
            relations.addAll(done(plan, line));
            relations.addAll(standing(plan, line, known));
            relations.addAll(fractions(plan, line));
        }
        return relations;
    }

    private static List<Relation> ofAll(PlanText plan, TextLine line) {
        return OF_ALL.matcher(line.text()).results()
                .filter(it -> isOneThing(it.group(2), it.group(4)))
                .map(it -> rate(plan.figure(line, it.start(5), it.end(5), true), plan.figure(line, it.start(1), it.end(1), false), plan.figure(line, it.start(3), it.end(3), false)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Money in any unit, or the same things: "100 triệu đồng/01 hộ" is no share. */
    private static boolean isOneThing(String part, String whole) {
        if (part.endsWith("đồng") || whole.endsWith("đồng")) return part.endsWith("đồng") && whole.endsWith("đồng");
        return Clause.oneUnit(part).equals(Clause.oneUnit(whole)) || part.startsWith("căn") && whole.startsWith("nhà");
    }

    private static List<Relation> fractions(PlanText plan, TextLine line) {
        return FRACTION.matcher(line.text()).results()
                .filter(it -> !SOME_OF_THEM.matcher(it.group()).find())
                .map(it -> rate(plan.figure(line, it.start(3), it.end(3), true), plan.figure(line, it.start(1), it.end(1), false), plan.figure(line, it.start(2), it.end(2), false)))
                .flatMap(Optional::stream)
                .filter(Sums::isBelieved)
                .toList();
    }

    private static List<Relation> done(PlanText plan, TextLine line) {
        return DONE.matcher(line.text()).results()
                .filter(it -> it.group(2).equals(it.group(4)))
                .map(it -> rate(plan.figure(line, it.start(5), it.end(5), true), plan.figure(line, it.start(3), it.end(3), false), plan.figure(line, it.start(1), it.end(1), false)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Which count is all of them is seen where at least one rate is right. */
    private static List<Relation> standing(PlanText plan, TextLine line, List<Relation> known) {
        var pairs = new ArrayList<Matcher>();
        var match = COUNT_WITH_RATE.matcher(line.text());
        while (match.find()) {
            if (CHANGE.matcher(line.text().substring(0, match.start())).matches()) continue;
            var own = COUNT_WITH_RATE.matcher(line.text());
            own.find(match.start());
            pairs.add(own);
        }
        if (pairs.isEmpty()) return List.of();
        return HOUSEHOLDS.matcher(line.text()).results()
                .map(it -> plan.figure(line, it.start(1), it.end(1), false))
                .flatMap(Optional::stream)
                .map(base -> family(plan, line, pairs, base, known))
                .max(Comparator.comparingLong(SentenceRates::holding))
                .filter(family -> holding(family) * 2 >= family.size() && holding(family) > 0)
                .orElse(List.of());
    }

    private static List<Relation> family(PlanText plan, TextLine line, List<Matcher> pairs, Quantity base, List<Relation> known) {
        return pairs.stream()
                .map(it -> rate(plan.figure(line, it.start(2), it.end(2), true), plan.figure(line, it.start(1), it.end(1), false), Optional.of(base)))
                .flatMap(Optional::stream)
                .filter(relation -> known.stream().noneMatch(other -> other.result() == relation.result()))
                .filter(relation -> relation.parts().getFirst() != base)
                .toList();
    }

    private static long holding(List<Relation> family) {
        return family.stream().filter(relation -> relation.holds(Quantity::interval)).count();
    }

    private static Optional<Relation> rate(Optional<Quantity> result, Optional<Quantity> count, Optional<Quantity> base) {
        if (result.isEmpty() || count.isEmpty() || base.isEmpty() || base.get().value().signum() <= 0) return Optional.empty();
        var rate = new Relation.Rate(result.get(), count.get(), base.get());
        result.get().roundedBy(Rounding.CUT);
        if (!rate.holds(Quantity::interval)) result.get().roundedBy(Rounding.NEAREST);
        return Optional.of(rate);
    }
}
