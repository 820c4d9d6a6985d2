package vn.chungtay.plancheck.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;

/**
 * Whether a sentence speaks of a part of the area only: of some units, of a kind of area, of a group of households, of what
 * one part of a whole before it is. Such a figure is held against no total. In doubt it is a part.
 */
final class Narrowing {

    private static final String KINDS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thôn|bản|ấp|xóm|buôn|bon|làng|khóm|khu phố|tổ dân phố|khu dân cư|cụm";
    /** Five is also the word for a year: "cuối năm xã còn 208 hộ nghèo". */
    private static final String NUMBERS = "hai|ba|bốn|(?<=của |tại |ở |riêng |thuộc |gồm |cho )năm|sáu|bảy|tám|chín|mười|một số|một vài|nhiều|những|các|(?<!\\d|năm )\\d{1,3}";
    private static final Pattern PART = Pattern.compile(
            "(?<!\\p{L})(?:riêng|bình quân|trung bình|(?:mỗi|từng) (?:" + KINDS + ")|(?:cao|thấp|nhiều|lớn|nhỏ) nhất|khối|phía (?:đông|tây|nam|bắc)|trong (?:tổng )?số (?:hộ|các|những)|khu vực|vùng|miền|đồng bằng|ven biển|ven sông|hải đảo|cù lao|bãi ngang|biên giới|miền núi|đô thị|thành thị|nông thôn|nội thị|ngoại thị|nội thành|ngoại thành|nhóm|cụm"
                    + "|(?:hộ|phần|số|đơn vị|địa phương) còn lại (?:của|ở|tại|thuộc)|(?<!cả )(?<!toàn bộ )(?<!tất cả )(?<!tất cả các )(?:" + NUMBERS + ") (?:" + KINDS + ")(?!,? (?:và )?(?:phường|thị trấn|đặc khu|xã))"
                    + "|(?<!, )(?:thị trấn|phường)(?= (?:có|giảm|còn|là|chiếm))|(?:" + KINDS + ") (?:này|đó|khác|còn lại|trọng điểm|nghèo|khó khăn|đặc biệt|loại))(?!\\p{L})");
    private static final Pattern SEVERAL = Pattern.compile("(?<!\\p{L})(?:" + NUMBERS + ") (?:" + KINDS + ")(?!\\p{L})");
    private static final Pattern KIND = Pattern.compile("^(?:" + KINDS + ")\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STEP = Pattern.compile("(?<!\\p{L})(?:(?:\\d+|ba|sáu|chín) tháng|quý (?:[ivx]+|\\d)|đợt|giai đoạn|bước|lũy kế|đến nay|thêm|bổ sung|nốt|còn lại"
            + "|giúp|đỡ đầu|góp phần|nhờ|dự án|vượt|thiếu|hụt|(?:tỉnh|huyện|trung ương|cấp trên|chính phủ) (?:đã )?giao)(?!\\p{L})");
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?i:" + KINDS + ") (?:số )?(?:\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*|\\d+)");
    private static final Pattern ALL = Pattern.compile("(?<!\\p{L})(?:(?:toàn|cả) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|địa bàn)|tổng cộng|tính chung|cộng chung)(?!\\p{L})");
    private static final String GROUP = "do|thuộc|ở|tại|người|dân tộc|chính sách|nhận|đơn thân|neo đơn|cao tuổi|phụ nữ|trẻ|mới|nuôi|được|đăng ký|vay";
    private static final Pattern GROUP_BEHIND = Pattern.compile("^\\s*(?:hộ )?(?:(?:thoát )?(?:cận )?nghèo )?(?:có|là|không|" + GROUP + ")(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern GROUP_BEFORE = Pattern.compile("nghèo (?:có (?!\\d|tổng|là)\\p{L}|là (?:người|hộ|đồng bào|dân tộc|gia đình)|(?:" + GROUP + ")(?!\\p{L}))");
    private static final Pattern SHARE_OF = Pattern.compile(
            "^\\s*(?:của |so với )?(?:tổng |trong )*(?:số |chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ|số giao|mức giảm|kết quả|hộ (?:đã |được )?(?:thoát|giảm)).*", Pattern.DOTALL);
    private static final Pattern OPENER = Pattern.compile("trong đó|trong số (?:đó|này)|bao gồm|(?<!bao )gồm|chia ra|chia theo|phân theo|phân ra|cụ thể|lần lượt|:|\\((?=[^()]*$)");
    private static final Pattern MOVEMENT = Pattern.compile("giảm|thoát|còn|(?<!\\p{L})có(?!\\p{L})|phát sinh|tái nghèo");
    private static final Pattern COUNT = Pattern.compile("\\d\\s*(%|hộ(?!\\p{L}))");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BODY = Pattern.compile("[*#\\s]*(?:[IVX]+|[A-Z]|\\d+)[.)/]\\s");
    private static final int HEAD = 20;

    /** What stands further before a figure is said of others. */
    private static final int LONGEST_CLAUSE = 1_000;

    private static final Pattern AMONG = Pattern.compile("trong đó|trong số|trong tổng số");
    private static final Pattern LEAVES = Pattern.compile("giảm|thoát");

    private final NamesInText rows;
    private final String head;

    Narrowing(PlanText plan) {
        head = plan.prose().stream().limit(HEAD).takeWhile(line -> !BODY.matcher(line.text()).lookingAt() && !COUNT.matcher(line.text()).find()).map(line -> line.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
        var labels = plan.tables().stream()
                .filter(table -> !table.isMoney())
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.isTotal())
                .map(TableRow::label)
                .flatMap(label -> Stream.of(label, bare(label)))
                .filter(label -> label.length() > 2 && Character.isUpperCase(label.charAt(0)) && !isOwn(label))
                .collect(Collectors.toSet());
        rows = new NamesInText(labels);
    }

    /** The name of a unit without what kind of unit it is. */
    static String bare(String label) {
        return KIND.matcher(label).replaceFirst("");
    }

    /** Speaks of several units at once: "hai xã", "các thôn". */
    static boolean isOfSeveral(String words) {
        return SEVERAL.matcher(words).find();
    }

    /** The place the plan is for, and those that its first lines name. */
    private boolean isOwn(String name) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?!\\p{L})").matcher(head).find();
    }

    /** A figure that says by how many households or points poverty falls. */
    boolean isOfPartOfFall(TextLine line, int start, int end) {
        var own = own(line.text(), start).toLowerCase(Locale.ROOT);
        return isOfPart(line, start, end) || STEP.matcher(own).find() || isRate(line.text(), end) && own.stripTrailing().endsWith("chiếm");
    }

    /** "Trong đó xã Tân Lập 180 hộ, chiếm 30,8%": of all that are poor, or of the commune? */
    boolean isShareOfPart(TextLine line, int start, int end) {
        var sentence = line.text().substring(Math.max(0, line.text().lastIndexOf(". ", start) + 1), start).toLowerCase(Locale.ROOT);
        return isRate(line.text(), end) && (AMONG.matcher(sentence).find() || isShare(line.text(), end));
    }

    private static boolean isRate(String text, int end) {
        return text.substring(end).stripLeading().startsWith("%");
    }

    private static boolean isShare(String text, int end) {
        return isRate(text, end) && SHARE_OF.matcher(after(text, end).strip().substring(1)).matches();
    }

    /** "Số còn lại 115 hộ nghèo giảm trong 6 tháng cuối năm": left of those who are to leave. */
    boolean isOfPartOfRest(TextLine line, int start, int end) {
        return isOfPart(line, start, end) || LEAVES.matcher(after(line.text(), end)).find();
    }

    /** @param end behind the number, before its unit */
    boolean isOfPart(TextLine line, int start, int end) {
        var text = line.text();
        var after = after(text, end);
        if (isShare(text, end)) return true;
        var clause = text.substring(clause(text, start), start);
        return narrows(clause, after) || isGroup(clause, after) || isListed(text, start, after);
    }

    /** Words or names that make less of it, and none behind them that speaks of the whole again. */
    private boolean narrows(String clause, String after) {
        var widened = last(ALL, clause.toLowerCase(Locale.ROOT));
        var part = Math.max(last(PART, clause.toLowerCase(Locale.ROOT)), named(clause));
        return part > widened || last(PART, after) >= 0 || named(after) >= 0;
    }

    private static int last(Pattern words, String text) {
        return words.matcher(text).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    /** Where the last unit stands that is not the place of the plan. */
    private int named(String text) {
        var units = NAMED.matcher(text).results().filter(it -> !isOwn(it.group())).mapToInt(MatchResult::start).max().orElse(-1);
        return Math.max(units, rows.in(text).stream().mapToInt(NamesInText.Found::start).max().orElse(-1));
    }

    private static boolean isGroup(String clause, String after) {
        var words = clause.substring(clause.lastIndexOf(',') + 1).toLowerCase(Locale.ROOT);
        return GROUP_BEHIND.matcher(after).matches() || GROUP_BEFORE.matcher(words).find();
    }

    /** Behind "trong đó" it is a part of the figure before, unless that was said of more than its own households. */
    private static boolean isListed(String text, int start, String after) {
        var unit = text.substring(start).replaceFirst("^[\\d.,\\s]+", "").startsWith("%") ? "%" : "hộ";
        var sentence = text.substring(Math.max(0, text.lastIndexOf(". ", start) + 1), start).toLowerCase(Locale.ROOT);
        var opener = OPENER.matcher(sentence).results().reduce((_, last) -> last);
        if (opener.isEmpty()) return false;
        var before = sentence.substring(0, opener.get().start());
        var whole = COUNT.matcher(ASIDE.matcher(before).replaceAll(" ")).results().filter(it -> it.group(1).equals(unit)).reduce((_, last) -> last);
        if (whole.isEmpty()) return false;
        var said = before.substring(Math.max(0, Math.max(before.lastIndexOf(';'), lastFigureBefore(before, unit))));
        var own = own(text, start).toLowerCase(Locale.ROOT) + after;
        var verb = MOVEMENT.matcher(own);
        if (verb.find() && !said.contains(verb.group())) return false;
        var population = population(own);
        return population == null || population.equals(population(said));
    }

    /** Where the words of the last figure begin. */
    private static int lastFigureBefore(String text, String unit) {
        var ends = COUNT.matcher(text).results().filter(it -> it.group(1).equals(unit)).map(MatchResult::end).toList();
        return ends.size() < 2 ? 0 : ends.get(ends.size() - 2);
    }

    private static @Nullable String population(String words) {
        var near = words.contains("cận nghèo");
        var poor = words.replace("cận nghèo", "").contains("nghèo");
        return near && poor ? "both" : near ? "near" : poor ? "poor" : null;
    }

    private static int clause(String text, int start) {
        return Math.max(Math.max(text.lastIndexOf(';', start - 1), text.lastIndexOf(". ", start - 1)) + 1, start - LONGEST_CLAUSE);
    }

    /** From the figure before it in its clause. */
    private static String own(String text, int start) {
        var from = clause(text, start);
        var before = text.substring(from, start);
        return List.of(before.split("\\d\\s*(?:%|hộ(?!\\p{L}))")).getLast();
    }

    /** Its unit and the words behind, as far as they are said of it. */
    private static String after(String text, int end) {
        return text.substring(end).replaceFirst("(?s)[,;(:]\\s?.*|\\.(?:\\s.*|$)", "").replaceFirst("(?s)(?<=.)\\d.*", "");
    }
}
