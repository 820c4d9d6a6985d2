package vn.chungtay.plancheck.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * The lines that tell what was reached before the year of the plan: those under "Kết quả thực hiện năm 2022" in the plan of 2023.
 * What is said there is no target of the plan.
 */
final class Results {

    private static final Pattern MAIN = Pattern.compile(
            "(?:Phần|PHẦN)\\s+(?:thứ\\s+|THỨ\\s+)?\\p{L}+.*|[IVX]+\\s*[.)/].*|[A-Z]\\s*[.)].*|[^\\p{Ll}]*\\p{Lu}{2}[^\\p{Ll}]*");
    private static final Pattern SUB = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{L}.*");
    private static final int LONGEST_HEADING = 120;
    private static final Pattern RESULTS = Pattern.compile("(?iu).*(?:kết quả|đánh giá|tình hình thực hiện|thực trạng|hiện trạng).*");
    private static final Pattern TO_COME = Pattern.compile(
            "(?iu).*(?:mục tiêu|chỉ tiêu|nhiệm vụ|dự kiến|phấn đấu|mong đợi|cần đạt|phải đạt|tổ chức thực hiện|giải pháp|giám sát|chế độ|báo cáo).*");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");

    private final int year;
    private final Set<Integer> lines = new HashSet<>();
    private boolean main;
    private boolean sub;

    private Results(int year) {
        this.year = year;
    }

    /** The numbers of these lines. */
    static Set<Integer> in(List<TextLine> prose, int year) {
        var results = new Results(year);
        prose.forEach(results::read);
        return results.lines;
    }

    private void read(TextLine line) {
        var text = PlanText.plain(line.text());
        if (text.length() < LONGEST_HEADING && MAIN.matcher(text).matches()) {
            main = isOfBefore(text);
            sub = false;
        } else if (isSubHeading(text)) sub = isOfBefore(text);
        if (main || sub) lines.add(line.number());
    }

    private static boolean isSubHeading(String text) {
        return text.length() < LONGEST_HEADING && SUB.matcher(text).matches() && !text.matches(".*(?:[.;]|\\d\\s*(?:%|hộ|người|triệu|tỷ).*)$");
    }

    private boolean isOfBefore(String heading) {
        var own = YEAR.matcher(heading).results().anyMatch(it -> Integer.parseInt(it.group(1)) >= year);
        return !own && RESULTS.matcher(heading).matches() && !TO_COME.matcher(heading).matches();
    }
}
