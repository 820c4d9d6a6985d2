package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.model.CutStatement.Population;
import vn.chungtay.plancheck.model.PovertyColumns.Moment;

/**
 * Reads how many households are poor, or which share of all, at a moment of the plan's year: "đầu năm có 421 hộ nghèo,
 * chiếm 37,3%; cuối năm còn 309 hộ nghèo".
 */
final class StandingText {

    /**
     * A figure of the text.
     *
     * @param population null when all households are meant
     * @param bounded "ít nhất", "khoảng": not the figure itself
     * @param words of its sentence, in lower case, to see whether a part of the area is meant
     * @param own that part of the words which stands behind the figure before it, in lower case
     * @param after the words behind it in its phrase, in lower case
     * @param start where its number begins in the line
     */
    record Statement(
            TextLine line, @Nullable Population population, Moment moment, boolean rate, boolean bounded, Quantity quantity, String words, String own, String after, int start) {}

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,/–-])(" + Figure.PATTERN + ")\\s*(%|hộ(?!\\p{L}))(?!\\s*(?:-|–|đến|/))");
    private static final Pattern YEAR = Pattern.compile("(cuối )?năm (20\\d\\d)");
    private static final Pattern MOMENT = Pattern.compile("(còn|cuối năm|cuối kỳ)|(thoát|giảm)|(phát sinh|tái nghèo)|(đầu năm|đầu kỳ|hiện có|(?<!\\p{L})có(?!\\p{L}))");
    /** "Giảm 27 hộ nghèo trong tổng số 96 hộ nghèo". */
    private static final Pattern OF_ALL = Pattern.compile("trong (?:tổng số|số)[\\s*]*$");

    /** "Từ 19.876 hộ (9,26%) đầu năm 2023 xuống": the moment stands behind the figure. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\s*(?:cận )?nghèo)?\\s*(?:\\([^()]*\\)|\\((?=[^()]*\\)))?\\s*(đầu|cuối) năm(?: (20\\d\\d))?(?!\\s*\\p{L}*\\s*(?:giảm|thoát))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Đầu năm 2025 còn 380 hộ": what was there then, whatever the word. */
    private static final Pattern AT_START = Pattern.compile("(?:đầu năm|đầu kỳ)[^;.]{0,30}còn[^;.]*$");

    /** "8,75% (cuối năm 2023) xuống": the bracket is said of the figure before it. */
    private static final Pattern SAID_BEFORE = Pattern.compile("^\\s*\\([^()\\d]*(đầu|cuối) năm[^()]*\\)");

    private static final Pattern BOUND = Pattern.compile("(trên|ít nhất|tối thiểu|không dưới|hơn|từ|khoảng|gần|xấp xỉ|dưới|(không )?vượt|(không )?(vượt )?quá|tối đa)[\\s*]*$");
    private static final Pattern OTHER = Pattern.compile(
            "dân tộc|dtts|đbkk|diện |bảo trợ|có công|không có khả năng|/năm|mỗi năm|bình quân|giai đoạn|suy dinh dưỡng|tham gia|nước|nhà (ở|tiêu)|bảo hiểm|hỗ trợ|được|vay|đăng ký|kinh|trẻ|lao động|đa chiều|so với|đến (hết )?(ngày|tháng|quý)");
    private static final Pattern SAME_THING = Pattern.compile("[\\s,(*]*(tương ứng( với)?|chiếm|bằng|tỷ lệ|tỉ lệ|giảm|là|còn|ít nhất|trong đó)?[\\s:*]*(tỷ lệ|tỉ lệ|giảm|ít nhất)?[\\s:*]*");

    /** What is said of parts is not said of the whole before them. */
    static final Pattern PARTS_FOLLOW = Pattern.compile("(?s)[,;:(]?\\s*(?:trong đó|trong số đó|bao gồm|gồm|chia ra|riêng).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BOTH = Pattern.compile("\\s*hộ nghèo(,| và) hộ cận nghèo(?! (giảm|thoát|còn))");

    private final PlanText plan;
    private final int year;
    private final List<Statement> found = new ArrayList<>();
    private int named;
    private boolean endOfNamed;
    private @Nullable Population population;
    private @Nullable Moment moment;
    private boolean all;

    private StandingText(PlanText plan) {
        this.plan = plan;
        year = plan.year();
    }

    static List<Statement> in(PlanText plan) {
        var reader = new StandingText(plan);
        for (var line : plan.prose()) if (line.text().contains("hộ") || line.text().contains("nghèo")) reader.read(line);
        return reader.found;
    }

    private void read(TextLine line) {
        named = 0;
        endOfNamed = false;
        forget();
        var match = AMOUNT.matcher(line.text());
        var from = 0;
        while (match.find()) {
            var next = next(line.text(), match.end());
            var before = SAID_BEFORE.matcher(line.text().substring(from, match.start()).toLowerCase(Locale.ROOT)).replaceFirst("");
            var after = line.text().substring(match.end(), next).toLowerCase(Locale.ROOT);
            from = match.end();
            read(line, match, before, after);
        }
    }

    private static int next(String text, int from) {
        var match = AMOUNT.matcher(text);
        return match.find(from) ? match.start() : text.length();
    }

    private void read(TextLine line, Matcher match, String before, String after) {
        var rate = match.group(2).equals("%");
        var years = YEAR.matcher(before);
        while (years.find()) {
            named = Integer.parseInt(years.group(2));
            endOfNamed = years.group(1) != null;
        }
        if (named == year - 1 && before.contains("đầu năm")) endOfNamed = false;
        understand(before, after, rate);
        var behind = BEHIND.matcher(line.text()).region(match.end(), line.text().length());
        var of = named;
        var endOf = endOfNamed;
        if (behind.lookingAt() && moment != null) {
            moment = behind.group(1).equalsIgnoreCase("đầu") ? Moment.START : Moment.REST;
            if (behind.group(2) != null) named = Integer.parseInt(behind.group(2));
            endOfNamed = moment == Moment.REST;
            if (named == year - 1 && endOfNamed) moment = Moment.START;
        }
        if (OTHER.matcher(before.substring(before.lastIndexOf(". ") + 1)).find() || OTHER.matcher(after.replaceFirst("[;.(].*", "")).find()) forget();
        var figure = plan.figure(line, match.start(1), match.end(1), rate);
        if (moment != null && (population != null || all) && figure.isPresent() && isOfYear(line))
            found.add(new Statement(line, population, moment, rate, !all && isBounded(before, after), figure.get(), sentence(line, match), own(before) + phrase(after), phrase(after), match.start(1)));
        named = of;
        endOfNamed = endOf;
    }

    private static boolean isBounded(String before, String after) {
        var words = after.stripLeading();
        return words.startsWith("trở lên") || BOUND.matcher(before).find() && !words.startsWith("xuống");
    }

    private void understand(String before, String after, boolean rate) {
        if (rate && SAME_THING.matcher(before.replaceFirst("^[\\s*]*((thoát )?(hộ )?(cận )?nghèo|hộ dân)", "")).matches() && moment != null) {
            population(before, after);
            return;
        }
        var own = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1);
        if (own.length() < before.length()) forget();
        moment(own, after);
        all = !rate && after.matches("\\s*(dân(?! tộc)|gia đình|,? trong đó).*") && (own.contains("có") || own.matches("(?s).*(?<!\\p{L})trên( tổng số)?[\\s*]*"));
        if (all) population = null;
        else population(own, rate ? after : " hộ" + after);
        if (all) moment = Moment.START;
    }

    private void moment(String before, String after) {
        @Nullable Moment last = null;
        var match = MOMENT.matcher(before);
        while (match.find()) {
            if (match.group(1) != null) last = Moment.REST;
            else if (match.group(2) != null) last = Moment.CUT;
            else last = match.group(3) != null ? Moment.NEW : last == null || last == Moment.START ? Moment.START : last;
        }
        if (OF_ALL.matcher(before).find()) last = Moment.START;
        if (AT_START.matcher(before).find() || last == Moment.REST && named == year - 1 && endOfNamed) last = Moment.START;
        if (before.matches("(?s).*(?<!\\p{L})từ[\\s*]*") && after.matches("\\s*(xuống|còn).*")) last = Moment.START;
        if (after.matches("\\s*thoát (cận )?nghèo.*")) last = Moment.CUT;
        if (last != null) moment = last;
    }

    private void population(String before, String after) {
        var next = after.replace("thoát ", "").replaceFirst("[;.(].*", "");
        var both = BOTH.matcher(next).lookingAt();
        next = next.replaceFirst(",.*| và .*", "");
        var words = before.replace("thoát ", "hộ ").replace("hộ hộ ", "hộ ");
        if (next.contains("hộ cận nghèo")) population = Population.NEAR_POOR;
        else if (next.contains("hộ nghèo")) population = Population.POOR;
        else if (words.lastIndexOf("hộ cận nghèo") > words.lastIndexOf("hộ nghèo")) population = Population.NEAR_POOR;
        else if (words.contains("hộ nghèo")) population = Population.POOR;
        if (both || words.matches("(?s).*hộ nghèo(,| và) hộ cận nghèo.*")) forget();
    }

    private void forget() {
        population = null;
        moment = null;
        all = false;
    }

    /** The end of last year is the start of this. */
    private boolean isOfYear(TextLine line) {
        if (named == 0) return moment == Moment.START || !plan.isOfResults(line);
        if (named == year) return true;
        return named == year - 1 && endOfNamed && moment == Moment.START;
    }

    private static String own(String before) {
        return before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1) + " ";
    }

    private static String phrase(String after) {
        return after.replaceFirst("(?s)[,;:.(].*", "");
    }

    private static String sentence(TextLine line, Matcher match) {
        var text = line.text();
        var from = Math.max(text.lastIndexOf(';', match.start()), text.lastIndexOf(". ", match.start()));
        var words = text.substring(match.end(), Math.min(text.length(), match.end() + 30));
        return (text.substring(from + 1, match.end()) + PARTS_FOLLOW.matcher(words).replaceFirst("")).toLowerCase(Locale.ROOT);
    }
}
