package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * Parts whose whole stands in a sentence nearby: "Hộ nghèo 87 hộ." and "Nguyên nhân nghèo: thiếu đất 29 hộ, thiếu vốn 18 hộ, ốm
 * đau 23 hộ, đông người 17 hộ." Asked about when they make no figure of the plan, and one near them but for a slip.
 */
final class ListsElsewhere {

    private static final Pattern CUE = Pattern.compile(
            "(?s).*(?:nguyên nhân|gồm|trong đó|cụ thể|như sau|phân theo|chia theo|chia ra|phân bổ|phân ra|nguồn(?: vốn)?:|nguồn kinh phí|cơ cấu|như vậy|chỉ tiêu giao|giao (?:cho|chỉ tiêu)|theo (?:xã|thôn|nguồn|đối tượng|nhóm))[^.;\\d]*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");
    private static final Pattern TOTAL = Pattern.compile("(?s).*(?<!\\p{L})(?:tổng|cộng)(?!\\p{L})[^;.]*");
    private static final int NEAR = 4;

    private final PlanText plan;
    private final List<TextLine> lines;
    private final List<Mention> totals;

    private ListsElsewhere(PlanText plan) {
        this.plan = plan;
        lines = plan.prose();
        totals = lines.stream().flatMap(line -> plan.mentions(line).stream()).filter(it -> it.measure() == Measure.MONEY && TOTAL.matcher(it.before()).matches()).toList();
    }

    static List<Finding> in(PlanText plan) {
        var lists = new ListsElsewhere(plan);
        var found = new ArrayList<Finding>();
        for (var at = 0; at < lists.lines.size(); at++)
            for (var sentence : sentences(plan.mentions(lists.lines.get(at)))) lists.judge(sentence, at).ifPresent(found::add);
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

    private Optional<Finding> judge(List<Mention> sentence, int at) {
        var parts = sentence.stream().filter(it -> it.depth() == 0 && (it.measure() == Measure.COUNT || it.measure() == Measure.MONEY)).toList();
        if (parts.size() < 2 || !areOneKind(parts) || !CUE.matcher(parts.getFirst().before()).matches() || isOpen(parts)) return Optional.empty();
        if (parts.size() == 2 && !ListedParts.isDivided(parts)) return Optional.empty();
        var sum = parts.stream().map(it -> it.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (plan.index().has(parts.getFirst(), sum, parts.getFirst().quantity().step())) return Optional.empty();
        return wholes(parts, at).flatMap(whole -> slip(whole, parts, sum).stream()).findFirst();
    }

    private static boolean areOneKind(List<Mention> parts) {
        var first = parts.getFirst();
        return parts.stream().allMatch(it -> it.isOfAll() && !it.isAbout() && it.measure() == first.measure() && it.thing().equals(first.thing()));
    }

    private static boolean isOpen(List<Mention> parts) {
        return parts.stream().anyMatch(it -> Sums.isOpen(it.before()) || Sums.isOpen(SENTENCE.split(it.after(), 2)[0]));
    }

    /** Figures of the same thing, first in its own paragraph, then in those around; totals of money anywhere. */
    private Stream<Mention> wholes(List<Mention> parts, int at) {
        var first = parts.getFirst();
        var near = Stream.concat(Stream.of(lines.get(at)), Stream.concat(
                lines.subList(Math.max(0, at - NEAR), at).reversed().stream(), lines.subList(at + 1, Math.min(lines.size(), at + NEAR)).stream()));
        var totals = first.measure() == Measure.MONEY ? this.totals.stream() : Stream.<Mention>empty();
        var most = parts.stream().map(it -> it.quantity().value()).max(BigDecimal::compareTo).orElseThrow();
        return Stream.concat(near.flatMap(line -> plan.mentions(line).stream()), totals)
                .filter(it -> !parts.contains(it) && it.isOfAll() && !it.isAbout() && it.measure() == first.measure() && it.thing().equals(first.thing()))
                .filter(it -> it.quantity().value().compareTo(most) > 0);
    }

    private static Optional<Finding> slip(Mention whole, List<Mention> parts, BigDecimal sum) {
        var relation = Sums.of(whole, parts);
        var wrong = parts.stream().filter(it -> isSlip(relation, it)).toList();
        if (wrong.isEmpty()) return Optional.empty();
        var part = wrong.getFirst();
        var expected = relation.implied(part.quantity(), it -> Interval.exactly(it.value())).map(it -> part.quantity().print(it.middle())).orElse("");
        var said = Said.of("plancheck.doubt.list", parts.getFirst().quantity().print(sum), Doubt.quote(whole), part.quantity().printed(), expected);
        return Optional.of(Doubt.at(FindingKind.SUM, part, expected, said, Stream.concat(Stream.of(whole), parts.stream()).toList()));
    }

    /** Of one digit many figures are a slip. */
    private static boolean isSlip(Relation relation, Mention part) {
        return part.quantity().figure().value().compareTo(BigDecimal.TEN) >= 0 && Sums.isSlip(relation, part.quantity());
    }
}
