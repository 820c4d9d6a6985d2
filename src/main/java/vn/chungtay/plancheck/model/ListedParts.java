package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Wholes with their parts behind them in one sentence, counts or money: "45 căn nhà, gồm 27 căn xây mới và 18 căn sửa chữa",
 * "322.900 triệu đồng: vốn đầu tư 118.900 triệu đồng (chiếm 36,8%), vốn sự nghiệp 204.000 triệu đồng", "36 người (20 nam, 16
 * nữ)". A list may name some of its parts only; one that does not add up must look like a slip.
 */
final class ListedParts {

    private static final Pattern OPENER = Pattern.compile(
            "(?s)[^.;:]{0,120}?[\\s,;.*]*(?:((?:bao gồm|gồm|chia ra|chia theo[^:,]{0,40}|phân ra|phân bổ[^.;,]{0,40}|cụ thể)(?!\\p{L})|:)|((?:trong đó|trong số đó)(?!\\p{L})|\\())(?:[^.;]|\\.(?=\\d)){0,90}");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    /** "(giảm 54 hộ), trong đó phường giảm 19 hộ": the parts of what stands in brackets follow them. */
    private static final Pattern BEHIND_BRACKETS = Pattern.compile("(?s)[^()]{0,40}\\)\\s*[,;:]?\\s*(?:trong đó|gồm|bao gồm|chia ra|cụ thể)[^()]*");
    private static final Pattern EACH_IN_BRACKETS = Pattern.compile("\\s*\\)[^()]*\\(\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");
    private static final Pattern OTHER_LIST = Pattern.compile("trong đó|gồm|chia ra|tổng (?:số|cộng)|tổng kinh phí|=|(?<!\\p{L})x(?!\\p{L})|×");
    /** What begins to speak of something else, unless the first part is said with the same word. */
    private static final Pattern OTHER_THING = Pattern.compile(
            "phấn đấu|giảm|tăng|còn(?! lại)|đạt|đưa|lũy kế|bình quân|cuối năm|đầu năm|so với|đến nay|phục vụ|vượt|giải ngân|mức");

    /** Words that divide a whole without rest. */
    private static final List<String> ALL_KINDS = List.of(
            "(?<!\\p{L})nữ(?!\\p{L})|(?<!\\p{L})nam(?!\\p{L})", "(?:xây|làm)(?: dựng)? mới|sửa chữa", "nông nghiệp|phi nông nghiệp",
            "thành thị|nông thôn", "trong nước|(?:ngoài nước|nước ngoài)", "đầu tư|sự nghiệp", "trung ương|(?:địa phương|đối ứng|tỉnh)", "dân tộc thiểu số|kinh(?!\\p{L})",
            "sơ cấp|dưới 3 tháng", "cấp huyện|cấp xã", "lần đầu|cũ");
    /** Words of which nothing has two: parts called by them can be fewer than the whole, never more. */
    private static final List<String> EXCLUSIVE = List.of(
            "trong tỉnh|ngoài tỉnh|(?:ngoài nước|nước ngoài)", "phường|xã(?! hội)|thị trấn", "quý (?:iv|iii|ii|i|[1-4])(?!\\p{L})", "(?<!cận )(?<!thoát )nghèo|cận nghèo|thoát nghèo",
            "miền núi|đồng bằng|ven biển|hải đảo|trung du", "6 tháng đầu năm|6 tháng cuối năm", "tháng \\d{1,2}", "trung ương|tỉnh|huyện|xã(?! hội)");
    private static final String POOR_AND_NEAR = "(?<!cận )nghèo|cận nghèo";
    private static final Pattern REST = Pattern.compile("còn lại");
    private static final Pattern NAMED = Pattern.compile(
            "(?s)[\\s,;:*(-]*(?:và )?(?:(?:thôn|bản|ấp|xóm|buôn|xã|phường|huyện|thị xã|tổ|dự án|tiểu dự án|cụm|vùng) .*|\\p{Lu}\\p{L}+.*)");

    private ListedParts() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            var mentions = plan.mentions(line);
            for (var at = 0; at < mentions.size(); at++) of(mentions, at).ifPresent(relations::add);
        }
        return relations;
    }

    private static Optional<Relation> of(List<Mention> mentions, int at) {
        var whole = mentions.get(at);
        if (!whole.isOfAll() || whole.isAbout() || whole.measure() != Mention.Measure.COUNT && whole.measure() != Mention.Measure.MONEY) return Optional.empty();
        var first = first(mentions, at);
        if (first < 0) return Optional.empty();
        var opener = opener(whole, mentions.get(first));
        if (opener.isEmpty()) return Optional.empty();
        var parts = parts(mentions, whole, first);
        if (parts.size() < 2 || isSumOfAnother(mentions, whole, parts)) return Optional.empty();
        return believed(whole, parts, isComplete(opener.get()));
    }

    /** "Tổng số 14,62 tỷ đồng … ngân sách huyện 1,46 tỷ đồng. Phân ra: …" divides the first amount, not the nearest. */
    private static boolean isSumOfAnother(List<Mention> mentions, Mention whole, List<Mention> parts) {
        return mentions.stream()
                .filter(it -> !it.equals(whole) && !parts.contains(it) && it.measure() == whole.measure())
                .anyMatch(it -> Sums.of(it, parts).holds(Quantity::interval));
    }

    private static int first(List<Mention> mentions, int at) {
        for (var next = at + 1; next < mentions.size(); next++)
            if (mentions.get(next).adds(mentions.get(at)) && isLevel(mentions.get(at), mentions.get(next))) return next;
        return -1;
    }

    private static boolean isLevel(Mention whole, Mention part) {
        return part.depth() == whole.depth() || whole.depth() == 1 && part.depth() == 0 && BEHIND_BRACKETS.matcher(whole.upTo(part)).matches() || part.depth() == whole.depth() + 1 && whole.upTo(part).strip().matches("(?s)[^()]*\\([^()]*");
    }

    private static Optional<Matcher> opener(Mention whole, Mention first) {
        var opener = OPENER.matcher(ASIDE.matcher(whole.upTo(first)).replaceAll(" "));
        return opener.matches() ? Optional.of(opener) : Optional.empty();
    }

    /** "(năm 2023: 830 triệu đồng; năm 2024: 4.996 triệu đồng)" names all, "(25 nam, 20 nữ)" by its words. */
    private static boolean isComplete(Matcher opener) {
        return opener.group(2) == null || opener.group(2).equals("(") && opener.group().indexOf(":") > opener.start(2);
    }

    private static List<Mention> parts(List<Mention> mentions, Mention whole, int first) {
        var parts = new ArrayList<Mention>(List.of(mentions.get(first)));
        for (var part : mentions.subList(first + 1, mentions.size())) {
            var last = parts.getLast();
            if (part.depth() > last.depth() || !part.adds(whole)) continue;
            if (part.depth() < last.depth() || ends(between(last, part))) break;
            parts.add(part);
        }
        return parts;
    }

    /** What stands in brackets between two parts is said of the first of them. */
    private static String between(Mention part, Mention next) {
        return ASIDE.matcher(part.upTo(next)).replaceAll(" ");
    }

    private static boolean ends(String between) {
        return SENTENCE.matcher(between).find() || between.contains(")") && !EACH_IN_BRACKETS.matcher(between).matches() || OTHER_LIST.matcher(between).find();
    }

    /** A list that names all parts must fit; of one that may name some only, what cannot be. Its end may be before another thing. */
    private static Optional<Relation> believed(Mention whole, List<Mention> parts, boolean complete) {
        var ends = IntStream.rangeClosed(2, parts.size()).filter(at -> at == parts.size() || isEnd(parts, at)).boxed().toList();
        for (var end : ends)
            if (Sums.of(whole, parts.subList(0, end)).holds(Quantity::interval)) return Optional.of(Sums.of(whole, parts.subList(0, end)));
        var own = parts.subList(0, ends.getFirst());
        if (Sums.isOpen(whole.upTo(own.getFirst())) || isOpenBehind(own.getLast())) return Optional.empty();
        return complete || divide(whole, own) ? Optional.<Relation>of(Sums.of(whole, own)).filter(Sums::hasSlip) : Optional.empty();
    }

    /** What is only named behind the last part has no figure. */
    private static boolean isOpenBehind(Mention last) {
        var words = SENTENCE.split(ASIDE.matcher(last.after()).replaceAll(" "), 2)[0];
        return Sums.isOpen(words);
    }

    private static boolean isEnd(List<Mention> parts, int at) {
        return OTHER_THING.matcher(between(parts.get(at - 1), parts.get(at))).results().anyMatch(it -> !parts.getFirst().before().contains(it.group()));
    }

    /** By their words no part is left out and none overlaps another. */
    static boolean divide(Mention whole, List<Mention> parts) {
        if (REST.matcher(parts.getLast().before() + parts.getLast().after()).find()) return true;
        if (parts.size() == 2 && isDividedBy(POOR_AND_NEAR, parts) && (Sums.exceeds(whole, parts) || whole.upTo(parts.getFirst()).contains("cận nghèo"))) return true;
        if (parts.size() == 2 && ALL_KINDS.stream().anyMatch(kinds -> isDividedBy(kinds, parts))) return true;
        if (!Sums.exceeds(whole, parts)) return false;
        return EXCLUSIVE.stream().anyMatch(kinds -> isDividedBy(kinds, parts)) || parts.stream().allMatch(part -> part.line() == whole.line() && isNamed(part));
    }

    /** Each is called by its own of the words of which nothing has two. */
    static boolean isDivided(List<Mention> parts) {
        return Stream.concat(ALL_KINDS.stream(), EXCLUSIVE.stream()).anyMatch(kinds -> isDividedBy(kinds, parts));
    }

    /** Each part has its own of the two words. */
    private static boolean isDividedBy(String kinds, List<Mention> parts) {
        var pattern = Pattern.compile(kinds);
        return Stream.<Function<Mention, String>>of(ListedParts::nameBefore, ListedParts::nameBehind)
                .anyMatch(name -> parts.stream().map(name).map(pattern::matcher).filter(Matcher::find).map(Matcher::group).distinct().count() == parts.size());
    }

    private static String nameBefore(Mention part) {
        return part.before().replaceFirst("(?s).*[,;:(]", "");
    }

    private static String nameBehind(Mention part) {
        return part.after().replaceFirst("(?s)[,;.)].*", "");
    }

    private static boolean isNamed(Mention part) {
        var from = part.start() - part.before().length();
        return NAMED.matcher(part.line().text().substring(from, part.start()).replaceFirst("(?s).*?(?:trong đó|gồm|có|\\()", "")).matches();
    }
}
