package vn.chungtay.plans.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** Reads the plans above out of what a plan rests on (LEG-04): relation, number, date as printed, title. */
final class ParentReading {

    private static final Pattern PLAN = Pattern.compile(
            "Kế hoạch số\\s*(\\d+[A-Za-z]?/\\S+?)\\s+ngày\\s+(\\d{1,2}(?:\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{4}| tháng \\d{1,2} năm \\d{4}))(.*?)(?=;|Kế hoạch số|, (?:Ủy ban|UBND)|$)");
    private static final Pattern PROGRAMME = Pattern.compile(
            "Quyết định số\\s*(\\d+/QĐ-TTg)\\s+ngày\\s+(\\d{1,2}(?:/\\d{1,2}/\\d{4}| tháng \\d{1,2} năm \\d{4}))([^;]*)");
    private static final Pattern ABOUT = Pattern.compile("^.*?(?:về việc|về|phê duyệt|ban hành)\\s+");

    private ParentReading() {}

    /**
     * @param basis as cited
     * @param issuer the unit that makes the plan, with the word of its kind, as its head prints it; empty if unknown
     * @return the cells of lines; empty if it cites no plan
     */
    static List<List<String>> read(String basis, String issuer) {
        var lines = new ArrayList<List<String>>();
        var plan = PLAN.matcher(basis);
        while (plan.find()) lines.add(line(relation(basis, plan.group(3), issuer), plan.group(1), plan.group(2), plan.group(3)));
        var programme = PROGRAMME.matcher(basis);
        if (lines.isEmpty() && programme.find() && Vietnamese.fold(programme.group(3)).contains("chuong trinh muc tieu quoc gia giam ngheo")) {
            lines.add(line("NATIONAL", programme.group(1), programme.group(2), programme.group(3)));
        }
        return lines;
    }

    private static String relation(String basis, String about, String issuer) {
        var words = Vietnamese.fold(about);
        var period = words.contains("giai doan") || words.matches(".*20\\d\\d\\s*[-–]\\s*20\\d\\d.*");
        var own = !issuer.isEmpty() && Vietnamese.fold(basis).contains(Vietnamese.fold(issuer));
        return !period ? "UPPER_YEAR" : own ? "OWN_PERIOD" : "UPPER_PERIOD";
    }

    private static List<String> line(String relation, String number, String date, String about) {
        return List.of(relation, number.strip(), date.strip(), PaperWords.withoutEnd(ABOUT.matcher(about.strip()).replaceFirst("").strip()));
    }
}
