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
     */
    record Statement(
            TextLine line, @Nullable Population population, Moment moment, boolean rate, boolean bounded, Figure figure, String quote, String words) {

        Quantity quantity() {
            return new Quantity(PlanText.place(line, quote), figure, java.math.BigDecimal.ONE, figure.decimals(), !rate);
        }
    }

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,/–-])(" + Figure.PATTERN + ")\\s*(%|hộ(?!\\p{L}))(?!\\s*(?:-|–|đến|/))");
    private static final Pattern YEAR = Pattern.compile("(cuối )?năm (20\\d\\d)");
    private static final Pattern MOMENT = Pattern.compile("(còn)|(thoát|giảm)|(phát sinh|tái nghèo)|(đầu năm|đầu kỳ|hiện có|(?<!\\p{L})có(?!\\p{L}))");
    private static final Pattern BOUND = Pattern.compile("(trên|ít nhất|tối thiểu|không dưới|hơn|từ|khoảng|gần|xấp xỉ|dưới|không quá|tối đa)[\\s*]*$");
    private static final Pattern OTHER = Pattern.compile(
            "dân tộc|dtts|đbkk|/năm|mỗi năm|bình quân|giai đoạn|suy dinh dưỡng|tham gia|nước|nhà (ở|tiêu)|bảo hiểm|hỗ trợ|được|vay|đăng ký|kinh|trẻ|lao động|đa chiều|so với");
    private static final Pattern SAME_THING = Pattern.compile("[\\s,(*]*(tương ứng( với)?|chiếm|bằng|tỷ lệ|tỉ lệ|giảm|là|còn|ít nhất|trong đó)?[\\s:*]*(tỷ lệ|tỉ lệ|giảm|ít nhất)?[\\s:*]*");

    private static final Pattern BOTH = Pattern.compile("\\s*hộ nghèo(,| và) hộ cận nghèo(?! (giảm|thoát|còn))");

    private final int year;
    private final List<Statement> found = new ArrayList<>();
    private int named;
    private boolean endOfNamed;
    private @Nullable Population population;
    private @Nullable Moment moment;
    private boolean all;

    private StandingText(int year) {
        this.year = year;
    }

    static List<Statement> in(PlanText plan) {
        var reader = new StandingText(plan.year());
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
            var before = line.text().substring(from, match.start()).toLowerCase(Locale.ROOT);
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
        understand(before, after, rate);
        if (OTHER.matcher(before).find() || OTHER.matcher(after.replaceFirst("[;.(].*", "")).find()) forget();
        var figure = Figure.of(match.group(1) + (rate ? "%" : ""));
        if (moment == null || population == null && !all || figure.isEmpty() || !isOfYear()) return;
        found.add(new Statement(
                line, population, moment, rate, isBounded(before, after), figure.get(), match.group().strip(), sentence(line, match)));
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
        all = !rate && after.matches("\\s*(dân(?! tộc)|gia đình|,? trong đó).*") && own.contains("có");
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
            else last = match.group(3) != null ? Moment.NEW : last == Moment.CUT || last == Moment.NEW ? last : Moment.START;
        }
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
    private boolean isOfYear() {
        if (named == 0 || named == year) return true;
        return named == year - 1 && endOfNamed && moment == Moment.START;
    }

    private static String sentence(TextLine line, Matcher match) {
        var text = line.text();
        var from = Math.max(text.lastIndexOf(';', match.start()), text.lastIndexOf(". ", match.start()));
        return text.substring(from + 1, Math.min(text.length(), match.end() + 30)).toLowerCase(Locale.ROOT);
    }
}
