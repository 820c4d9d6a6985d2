package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Totals that stand behind their parts: "xây mới 12 nhà và sửa chữa 5 nhà; tổng số 17 nhà", "259 hộ nghèo (7,99%) và 194 hộ cận
 * nghèo (5,99%); tổng hộ nghèo và hộ cận nghèo là 453 hộ (13,98%)". One that does not add up must look like a slip.
 */
final class TotalsBehind {

    private static final Pattern TOTAL = Pattern.compile(
            "(?s)(?:^|.*[,;.:(=\\s])(?:tổng cộng|tổng số|tổng (?:dự toán|kinh phí|chi phí|chi|nguồn vốn|vốn|nhu cầu)|tổng|cộng(?: chung)?|cả hai|tất cả|toàn bộ)(?!\\p{L})([^,;.:\\d]{0,60}:?[\\s*]*)");
    private static final Set<String> PLAIN = Set.of(
            "là", "số", "tiền", "kinh", "phí", "vốn", "chi", "các", "của", "hai", "ba", "bốn", "nguồn", "khoản", "trên", "nêu", "cho", "đạt", "toàn", "dự", "toán", "thực", "hiện", "cần", "nhu", "cầu", "cộng");
    private static final Pattern BASE = Pattern.compile("(?s).*(?:trên|trong|so với|của|/|chiếm|bằng)\\s+tổng[^;.]*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");
    private static final Pattern POOR_AND_NEAR = Pattern.compile("(?s).*tổng[^;.]{0,12}hộ nghèo\\s*(?:,|và|\\+)\\s*(?:số )?(?:hộ )?cận nghèo[^;.\\d]{0,30}");

    private TotalsBehind() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            var mentions = plan.mentions(line);
            for (var at = 1; at < mentions.size(); at++) {
                var total = mentions.get(at);
                if (BASE.matcher(total.before()).matches() || total.isAbout()) continue;
                if (POOR_AND_NEAR.matcher(total.before()).matches()) relations.addAll(poorAndNear(mentions, at));
                else if (isTotal(total)) sum(total, parts(mentions, at)).ifPresent(relations::add);
            }
        }
        return relations;
    }

    /** What it is called it shares with its parts: "tổng số hộ được vay vốn" is none of "67 hộ nghèo, 20 hộ cận nghèo". */
    private static boolean isTotal(Mention total) {
        var called = TOTAL.matcher(total.before());
        if (!called.matches()) return false;
        var before = total.line().text().substring(0, total.start() - called.group(1).length()).toLowerCase(Locale.ROOT);
        return Arrays.stream(called.group(1).split("[^\\p{L}]+")).filter(word -> !word.isEmpty() && !PLAIN.contains(word)).allMatch(before::contains);
    }

    private static List<Mention> parts(List<Mention> mentions, int at) {
        var total = mentions.get(at);
        var parts = new ArrayList<Mention>();
        for (var before = at - 1; before >= 0; before--) {
            var part = mentions.get(before);
            if (SENTENCE.matcher(part.upTo(mentions.get(before + 1))).find()) break;
            if (part.depth() == total.depth() && part.measure() != Mention.Measure.BARE && part.adds(total)) parts.addFirst(part);
        }
        return parts;
    }

    /** The last so many of them may be its parts; no part is said to be about. */
    private static Optional<Relation> sum(Mention total, List<Mention> parts) {
        if (parts.size() < 2 || parts.stream().anyMatch(Mention::isAbout)) return Optional.empty();
        for (var from = 0; from <= parts.size() - 2; from++) {
            var some = Sums.of(total, parts.subList(from, parts.size()));
            if (some.holds(Quantity::interval)) return Optional.of(some);
        }
        return Optional.<Relation>of(Sums.of(total, parts)).filter(Sums::hasSlip);
    }

    /** Households and, where all three have them, their rates. */
    private static List<Relation> poorAndNear(List<Mention> mentions, int at) {
        var poor = last(mentions, at, "nghèo", "hộ nghèo");
        var near = last(mentions, at, "cận nghèo", "hộ cận nghèo");
        if (poor < 0 || near < 0 || poor == near || !isSaidOf(mentions.get(at), mentions.get(poor))) return List.of();
        var found = new ArrayList<Relation>();
        sum(mentions.get(at), List.of(mentions.get(poor), mentions.get(near))).ifPresent(found::add);
        rates(mentions, at, poor, near).filter(Sums::isBelieved).ifPresent(found::add);
        return found;
    }

    /** Not of those who leave, when the total is of those who remain. */
    private static boolean isSaidOf(Mention total, Mention part) {
        var role = MovementRole.of(total).filter(it -> it != MovementRole.NONE);
        return role.isEmpty() || role.equals(MovementRole.of(part));
    }

    private static Optional<Relation> rates(List<Mention> mentions, int total, int poor, int near) {
        var rates = List.of(poor + 1, near + 1, total + 1);
        if (rates.stream().anyMatch(it -> it >= mentions.size() || mentions.get(it).measure() != Mention.Measure.PERCENT)) return Optional.empty();
        return Optional.of(Sums.of(mentions.get(total + 1), List.of(mentions.get(poor + 1), mentions.get(near + 1))));
    }

    private static int last(List<Mention> mentions, int to, String behind, String before) {
        for (var at = to - 1; at >= 0; at--) {
            var it = mentions.get(at);
            if (it.measure() != Mention.Measure.COUNT || !it.thing().equals("hộ")) continue;
            var words = it.before().strip().replaceFirst("(?:\\s*(?:là|có|còn|:))+$", "");
            if (it.after().stripLeading().startsWith(behind) || words.endsWith(before)) return at;
        }
        return -1;
    }
}
