package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;

/** The amounts of money in the text, gathered by the part of the programme that they stand under. */
final class FundingText {

    private static final Pattern HEADING = Pattern.compile(
            "((\\d{1,2}(\\.\\d{1,2}){0,3}\\.?|[IVX]+\\.|[a-zđ][)/.]|[A-Z]\\.)\\s+.*|(Tiểu\\s+)?[Dd]ự án \\d+.*)");
    private static final Pattern ABOUT_MONEY =
            Pattern.compile("kinh phí|nguồn vốn|^vốn", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED =
            Pattern.compile("(tiểu\\s+)?dự án( \\d+)?\\s*[:.]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PROJECT =
            Pattern.compile("(tiểu\\s+)?dự án", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "đối ứng bằng 5% vốn ngân sách trung ương": what a share is measured by is not whose money it is. */
    private static final Pattern COMPARED_WITH =
            Pattern.compile("(bằng|so với|theo tỷ lệ|tỷ lệ)?\\s*\\d[\\d,.]*\\s*%( tổng)?( so với)?( vốn| nguồn| kinh phí)?( ngân sách(?= trung ương| tw))?( trung ương| tw| nstw)?|so với (vốn )?(ngân sách )?(trung ương|tw)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LIST_FOLLOWS =
            Pattern.compile("[\\s*,;]*(\\([^()]*\\))?[\\s*,;]*(trong đó|gồm|bao gồm|chia ra)\\s*[*:]*\\s*");

    private static final Pattern YEAR = Pattern.compile("năm (20\\d\\d)(?!\\s*(?:chuyển|kéo dài))");
    private static final Pattern RESULTS = Pattern.compile("kết quả|đánh giá tình hình|thực trạng|hiện trạng", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What follows is said of something else: "Số liệu làm tròn đến 0,1 triệu đồng". */
    private static final Pattern NEW_SENTENCE = Pattern.compile("\\.\\s+\\p{Lu}");

    /** "8,2 tỷ vốn trung ương, 4,35 tỷ vốn tỉnh": the words between belong to the amount before them. */
    private static final Pattern NAMED_BEHIND = Pattern.compile("(?s)\\s*\\p{L}[^,;:()]*(?:[,;]|[,;]?\\s+và)\\s*");

    private final List<FundingRow> rows = new ArrayList<>();
    private final Map<TextLine, List<Money>> amounts;
    private final PlanText plan;
    private final int year;
    private final List<String> projects = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private String name = "";
    private String project = "";
    private String sectionName = "";
    private @Nullable Open open;

    /** A total whose parts are still being read. */
    private static final class Open {
        final Map<Source, Quantity> amounts = new EnumMap<>(Source.class);
        String name = "";
        String project = "";
        boolean whole;
        boolean complete = true;
        int quiet;
        @Nullable Quantity last;
        boolean lastIsTotal;
        @Nullable Division division;
        boolean listFollows;
    }

    /** An amount and what it consists of, in brackets behind it: by kind or by year. */
    record Division(Quantity whole, List<Quantity> parts, boolean bracketed) {}

    private FundingText(PlanText plan) {
        this.plan = plan;
        year = plan.year();
        amounts = plan.money().stream().collect(Collectors.groupingBy(Money::line, IdentityHashMap::new, Collectors.toList()));
        plan.prose().forEach(this::read);
        close();
    }

    static FundingText in(PlanText plan) {
        return new FundingText(plan);
    }

    List<Division> divisions() {
        return divisions;
    }

    /** A project is no leaf when sub-projects of it follow with amounts of their own. */
    List<FundingRow> rows() {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> {
                    var row = rows.get(at);
                    var divided = !row.isSubproject()
                            && at + 1 < rows.size()
                            && rows.get(at + 1).isSubproject()
                            && projects.get(at + 1).equals(projects.get(at));
                    return new FundingRow(row.name(), row.amounts(), !row.whole() && !divided, row.whole(), row.complete());
                })
                .toList();
    }

    private void read(TextLine line) {
        var text = PlanText.plain(line.text()).replaceFirst("^[-+]\\s*", "");
        var amounts = this.amounts.getOrDefault(line, List.of());
        if (HEADING.matcher(text).matches()) heading(text, !amounts.isEmpty());
        if (amounts.isEmpty()) {
            if (open != null && ++open.quiet > 4) close();
            return;
        }
        var from = 0;
        if (open != null && !open.listFollows) open.division = null;
        for (var amount : amounts) {
            take(amount, line.text().substring(from, amount.start()));
            from = amount.end();
        }
        if (open != null && LIST_FOLLOWS.matcher(line.text().substring(from)).matches()) listFollows(open);
        if (open != null && line.text().toLowerCase(Locale.ROOT).contains("còn lại")) open.complete = false;
    }

    private void heading(String text, boolean withMoney) {
        if (text.matches("[IVX]+\\..*")) {
            close();
            name = "";
            sectionName = text;
            return;
        }
        var named = PROJECT.matcher(text);
        if (ABOUT_MONEY.matcher(text.replaceFirst("^\\S+\\s+", "")).lookingAt() || text.length() > 300) {
            if (!text.matches("[a-zđ][)/.].*") && withMoney) close();
            if (text.matches("\\d+\\..*") && !PROJECT.matcher(text).find()) name = "";
            return;
        }
        if (named.find()) {
            close();
            var last = named.start();
            var sub = text.substring(last).toLowerCase(Locale.ROOT).startsWith("tiểu");
            while (named.find() && !sub) if (NAMED.matcher(text.substring(named.start())).lookingAt()) last = named.start();
            name = text.substring(last);
            if (!name.toLowerCase(Locale.ROOT).startsWith("tiểu")) project = name;
            else if (last > 12) project = text;
        } else if (text.matches("\\d+\\.\\d+\\.?\\s.*|\\d+\\.\\s.*")) {
            close();
            name = text;
            project = text;
        }
    }

    private void take(Money amount, String between) {
        var words = COMPARED_WITH.matcher(between).replaceAll(" ");
        var source = NAMED_BEHIND.matcher(words).matches() ? Optional.<Source>empty() : Source.nearest(words);
        if (amount.line().text().substring(amount.end()).stripLeading().startsWith("/")) {
            if (open != null) open.complete = false;
            return;
        }
        if (open != null && divides(open, source, words)) {
            open.quiet = 0;
            open.division.parts().add(plan.amount(amount));
            return;
        }
        if (source.isEmpty()) {
            if (open != null && !NEW_SENTENCE.matcher(between).find()) open.complete = false;
            return;
        }
        if (source.get() == Source.TOTAL) {
            close();
            if (isOfBefore(amount.line())) return;
            open(words);
        }
        if (open == null) return;
        open.quiet = 0;
        open.last = plan.amount(amount);
        open.lastIsTotal = source.get() == Source.TOTAL;
        if (open.amounts.put(source.get(), open.last) != null) {
            open.amounts.remove(source.get());
            open.complete = false;
        }
    }

    /** What was given and spent before the year of the plan is in no total of it. */
    private boolean isOfBefore(TextLine line) {
        var text = line.text();
        var before = YEAR.matcher(text).results().mapToInt(it -> Integer.parseInt(it.group(1))).anyMatch(named -> named < year);
        return year > 0 && before && !text.contains("năm " + year) || RESULTS.matcher(sectionName).find();
    }

    /** "Ngân sách trung ương: 99.570 triệu đồng, trong đó:" and the parts on lines of their own. */
    private void listFollows(Open total) {
        if (total.last == null || total.lastIsTotal) return;
        total.division = new Division(total.last, new ArrayList<>(), false);
        total.listFollows = true;
        divisions.add(total.division);
    }

    private void open(String words) {
        open = new Open();
        open.name = name;
        open.project = project;
        open.whole = isWhole(words);
    }

    /** The amount is a part of the one before it and not of the total: money of one source by kind or by year. */
    private boolean divides(Open total, Optional<Source> source, String words) {
        var kind = source.isEmpty() || source.get() == Source.INVESTMENT || source.get() == Source.RECURRENT;
        if (total.division != null && kind && !(total.division.bracketed() && words.contains(")"))) return true;
        total.division = null;
        total.listFollows = false;
        var bracketed = words.stripLeading().startsWith("(");
        var listed = words.matches("(?s)[\\s,;:*]*(trong đó|gồm|bao gồm).*");
        if (total.last == null || !kind || !bracketed && !listed || total.lastIsTotal && (source.isPresent() || listed)) return false;
        total.division = new Division(total.last, new ArrayList<>(), bracketed);
        divisions.add(total.division);
        return true;
    }

    private boolean isWhole(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return lower.matches("(?s).*(chương trình|ctmtqg|tổng nguồn vốn|tổng kinh phí thực hiện kế hoạch).*")
                || name.isEmpty() && ABOUT_MONEY.matcher(sectionName).find();
    }

    private void close() {
        if (open != null && open.amounts.containsKey(Source.TOTAL))
            add(open);
        open = null;
    }

    private void add(Open read) {
        rows.add(new FundingRow(read.name, read.amounts, true, read.whole, read.complete));
        projects.add(read.project);
    }

    static Optional<FundingRow> whole(List<FundingRow> rows) {
        return rows.stream().filter(FundingRow::whole).reduce((one, two) -> two);
    }
}
