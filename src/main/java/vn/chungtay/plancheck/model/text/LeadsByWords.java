package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Who leads what, where it is told in words: two offices that lead the same by the same words, and an office in the column
 * "Cơ quan chủ trì" whose target another one leads by the text. Units below lead the same each in its area, and whatever an
 * office leads "within its field" is led by many.
 */
final class LeadsByWords implements TextRule {

    private static final Pattern LEADS = Pattern.compile("(?iu)(?<!\\p{L})chủ trì\\s+((?!phối hợp|tham mưu)\\p{L}[^;.:()]*?)(?=,? (?:và )?chủ trì|,? phối hợp|,? báo cáo|,? hoàn thành|[;.:()]|$)");
    private static final Pattern LEADING_WORDS = Pattern.compile(
            "^(?:(?:thuc hien|to chuc|trien khai|huong dan|quan ly|theo doi|cac|chi tieu|muc tieu|nhiem vu|noi dung|viec|cong tac|ve|ho tro) )+");
    private static final Pattern SHARED = Pattern.compile(
            "chuc nang|duoc giao|duoc phan cong|linh vuc|dia ban|cap minh|ke hoach|chuong trinh|kiem tra|giam sat|bao cao|tong hop|tuyen truyen|cac hoat dong|thanh vien|theo quy dinh|nganh minh");
    private static final Pattern MANY = Pattern.compile("(?iu)^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội|Đoàn|Các).*");
    private static final Pattern COLUMN = Pattern.compile("(?:co quan|don vi|phong|so)?,? ?(?:co quan|don vi)? ?chu tri(?: thuc hien)?|don vi thuc hien chinh");
    /** Led by several offices, each for its own. */
    private static final Set<String> MANYS = Set.of("hộ nghèo", "hộ cận nghèo", "tập huấn", "viễn thông, thông tin", "mô hình");
    private static final int LEAST_WORDS = 3;
    private static final int HEAD = 3;

    private record Lead(String office, String what, Place place) {}

    @Override
    public List<Finding> findings(Writing plan) {
        var leads = inText(plan);
        var findings = new ArrayList<Finding>();
        var byWhat = new HashMap<String, Map<String, Lead>>();
        for (var lead : leads) {
            var what = bare(lead.what);
            if (what.isEmpty()) continue;
            var offices = byWhat.computeIfAbsent(what, none -> new LinkedHashMap<>());
            offices.values().stream().filter(it -> LeadNumbers.differ(it.office, lead.office)).findFirst().ifPresent(first -> findings.add(finding(lead.what, first, lead)));
            offices.putIfAbsent(lead.office, lead);
        }
        inTables(plan).forEach(row -> contradiction(row, leads).ifPresent(findings::add));
        return findings;
    }

    private static List<Lead> inText(Writing plan) {
        var leads = new ArrayList<Lead>();
        var office = "";
        for (var line : plan.lines(Zone.BODY).filter(it -> !it.row()).toList()) {
            if (LeadNumbers.isItemWithoutOffice(line)) office = "";
            office = LeadNumbers.officeOf(line).orElse(office);
            var who = office;
            if (!who.isEmpty() && !MANY.matcher(who).matches())
                LEADS.matcher(line.text()).results().forEach(it -> leads.add(new Lead(who, it.group(1).strip(), line.place())));
        }
        return leads;
    }

    /** What is led, without the words before it; empty where too little is said. */
    private static String bare(String what) {
        var bare = LEADING_WORDS.matcher(Letters.fold(what).replaceAll("[^a-z0-9]+", " ").strip()).replaceFirst("");
        return bare.split(" ").length < LEAST_WORDS || SHARED.matcher(bare).find() ? "" : bare;
    }

    private static List<Lead> inTables(Writing plan) {
        var leads = new ArrayList<Lead>();
        for (var table : plan.tables()) {
            var column = column(table);
            if (column < 1) continue;
            for (var line : table) {
                var cells = line.cells();
                if (cells.length > column && !cells[column].isEmpty())
                    Stream.of(cells).limit(2).filter(it -> it.length() > 8).findFirst().ifPresent(what -> leads.add(new Lead(cells[column], what, line.place(cells[column]))));
            }
        }
        return leads;
    }

    /** 0 when no column says who leads. */
    static int column(List<Line> table) {
        return table.stream().limit(HEAD).map(Line::cells)
                .flatMap(cells -> IntStream.range(1, cells.length).filter(at -> COLUMN.matcher(Letters.fold(cells[at])).matches()).boxed())
                .findFirst()
                .orElse(0);
    }

    /** The text gives what the row is about to others only. */
    private static Optional<Finding> contradiction(Lead row, List<Lead> leads) {
        var topics = Topic.in(Letters.fold(row.what));
        if (topics.size() != 1 || MANYS.contains(topics.iterator().next().name()) || MANY.matcher(row.office).matches()) return Optional.empty();
        var same = leads.stream()
                .filter(it -> !SHARED.matcher(Letters.fold(it.what)).find() && Topic.in(Letters.fold(it.what)).equals(topics))
                .toList();
        if (same.isEmpty() || same.stream().anyMatch(it -> !LeadNumbers.differ(it.office, row.office) || row.office.contains(it.office))) return Optional.empty();
        return Optional.of(finding(topics.iterator().next().name(), same.getFirst(), row));
    }

    private static Finding finding(String what, Lead first, Lead second) {
        var names = first.office + "; " + second.office;
        return Found.gap(
                FindingKind.LEAD, second.place, names, "", Said.of("plancheck.text.two_leads", what, names), List.of(first.place));
    }
}
