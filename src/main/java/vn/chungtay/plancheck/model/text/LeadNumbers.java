package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Who leads what, where projects and targets are named by their numbers: "Sở Xây dựng chủ trì Dự án 5", "Phòng Kinh tế chủ
 * trì chỉ tiêu số 1 và số 2". Two offices for one number contradict each other.
 */
final class LeadNumbers implements TextRule {

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:[-+•]\\s*|\\d[\\d.]*[.)]?\\s+|[a-zđ][.)]\\s*)?(?:Giao )?((?:Sở|Phòng|Ban|Trung tâm|Chi cục|Văn phòng|Ủy ban nhân dân|UBND|Công an|Bảo hiểm|Ngân hàng|Hội|Liên đoàn|Tổ|Bộ phận|Thanh tra)"
                    + "(?:(?! (?:chủ trì|phối hợp|là|theo dõi|làm đầu mối|phụ trách|tham mưu|có trách nhiệm|chịu trách nhiệm|hướng dẫn|thực hiện|giúp|tổng hợp|báo cáo) )[^.:;,(])*)");
    private static final Pattern ITEM_WITHOUT_OFFICE = Pattern.compile("^(?:\\d[\\d.]*[.)]\\s+|[IVX]+\\.\\s).*");
    private static final String PROJECT = "(?:Tiểu dự án \\d+(?:(?: của| thuộc)?,? ?Dự án \\d+)|Dự án (?:số )?\\d+(?! *\\())";
    private static final String TARGET = "(?:số )\\d+";
    private static final Pattern LED = Pattern.compile(
            "chủ trì,?(?: (?:thực hiện|triển khai|tổ chức thực hiện|hướng dẫn thực hiện|quản lý))?:? (?:các )?(?:(" + PROJECT + "(?:(?:, | và |, và )" + PROJECT + ")*)"
                    + "|chỉ tiêu (" + TARGET + "(?:(?:, | và |, và )(?:chỉ tiêu )?" + TARGET + ")*))(?! trên địa bàn| tại )");
    private static final Pattern ONE_PROJECT = Pattern.compile("(?:Tiểu dự án (\\d+)(?: của| thuộc)?,? ?)?Dự án (?:số )?(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PART = Pattern.compile("^(?:\\d[\\d.]*[.)]?\\s+|[-+]\\s+)?(Tiểu dự án|Dự án) (\\d+)\\s*[:.]\\s.*");
    private static final Pattern OF_PART = Pattern.compile("(?iu)^(?:[-+•]\\s*|[a-zđ][.)]\\s*)?(?:cơ quan|đơn vị) chủ trì\\s*:\\s*([^.;,]+).*");
    private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}{3,}|&|-\\p{Lu}{2}");
    private static final Set<String> KINDS = Set.of("phong", "so", "trung", "chi", "hoi", "ngan", "cong");
    private static final Pattern AREA = Pattern.compile("(?: cua)?(?: (?:huyen|xa|tinh|phuong|thi xa|thanh pho)(?: [a-z ]+)?)$");

    private record Lead(String office, Place place) {}

    @Override
    public List<Finding> findings(Writing plan) {
        var leads = new Reader().of(plan);
        var findings = new ArrayList<Finding>();
        leads.forEach((what, who) -> conflict(what, who, findings));
        return findings;
    }

    private static void conflict(String what, List<Lead> leads, List<Finding> findings) {
        var second = leads.stream().filter(lead -> differ(lead.office, leads.getFirst().office)).findFirst();
        if (second.isEmpty()) return;
        var names = leads.getFirst().office + "; " + second.get().office;
        findings.add(Found.gap(
                FindingKind.LEAD, second.get().place, names, "",
                Said.of("plancheck.text.two_leads", what, names), List.of(leads.getFirst().place)));
    }

    /** A shortened name may be the other one, so nothing is said of it; but a centre is no division, however it is called. */
    static boolean differ(String one, String two) {
        if (key(one).equals(key(two))) return false;
        var shortened = SHORTENED.matcher(one).find() || SHORTENED.matcher(two).find();
        return !shortened || KINDS.contains(kind(one)) && KINDS.contains(kind(two)) && !kind(one).equals(kind(two));
    }

    private static String kind(String office) {
        return key(office).split(" ", 2)[0];
    }

    /** The office that a line begins with. */
    static Optional<String> officeOf(Line line) {
        var named = OFFICE.matcher(line.text());
        return named.find() ? Optional.of(named.group(1).strip()) : Optional.empty();
    }

    static boolean isItemWithoutOffice(Line line) {
        return officeOf(line).isEmpty() && ITEM_WITHOUT_OFFICE.matcher(line.text()).matches();
    }

    private static String key(String office) {
        return AREA.matcher(Letters.fold(Letters.dashes(office)).strip()).replaceFirst("").replaceAll("[^a-z]+", " ").strip();
    }

    /** Goes through the lines and remembers whose item and which project they stand under. */
    private static final class Reader {

        private final Map<String, List<Lead>> leads = new LinkedHashMap<>();
        private String office = "";
        private String project = "";
        private String part = "";

        Map<String, List<Lead>> of(Writing plan) {
            plan.lines().stream()
                    .filter(line -> !line.row() && (line.zone() == Zone.HEAD || line.zone() == Zone.BODY))
                    .filter(line -> !line.text().startsWith("Căn cứ"))
                    .forEach(this::read);
            return leads;
        }

        private void read(Line line) {
            heading(line.text());
            var ofPart = OF_PART.matcher(line.text());
            if (ofPart.matches() && !part.isEmpty()) add(part, ofPart.group(1).strip(), line.place());
            if (isItemWithoutOffice(line)) office = "";
            office = officeOf(line).orElse(office);
            if (!office.isEmpty()) LED.matcher(line.text()).results().forEach(it -> led(line, it));
        }

        private void heading(String text) {
            var heading = PART.matcher(text);
            if (heading.matches()) {
                var sub = heading.group(1).startsWith("Tiểu");
                if (!sub) project = "Dự án " + heading.group(2);
                part = !sub ? project : project.isEmpty() ? "" : "Tiểu dự án " + heading.group(2) + " " + project;
            } else if (text.matches("^[IVX]+\\. .*")) {
                part = "";
                project = "";
            }
        }

        private void led(Line line, MatchResult led) {
            if (led.group(1) != null)
                ONE_PROJECT.matcher(led.group(1)).results().forEach(it -> add(
                        (it.group(1) == null ? "" : "Tiểu dự án " + it.group(1) + " ") + "Dự án " + it.group(2), office, line.place()));
            else NUMBER.matcher(Objects.requireNonNull(led.group(2))).results().forEach(it -> add("chỉ tiêu số " + Integer.parseInt(it.group()), office, line.place()));
        }

        private void add(String what, String who, Place place) {
            leads.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Lead(who, place));
        }
    }
}
