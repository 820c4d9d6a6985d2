package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an office has to do by the section on organisation.
 *
 * @param office heading under which the line stands
 * @param asked asked, not told: mass organisations, which lead nothing of the plan
 */
record Duty(String office, boolean asked, Line line) {

    private static final Pattern SECTION = Pattern.compile("to chuc thuc hien|phan cong");
    private static final Pattern LEADS = Pattern.compile("chu tri|chiu trach nhiem chinh|thuc hien cap|dau moi");

    private static final String OFFICE = "(?:Phòng|Sở|Trung tâm|Ủy ban nhân dân|UBND|Công chức|Ban Dân tộc|Chi cục)";
    private static final Pattern BEFORE = Pattern.compile("(" + OFFICE + "[^.;:()]*?),? chủ trì(?!\\p{L})");
    private static final Pattern AFTER = Pattern.compile("[Cc]hủ trì(?: thực hiện)?: (" + OFFICE + "[^.;:()]*?)(?= chủ trì|[.;,]|$)");

    static List<Duty> in(Writing plan) {
        var duties = new ArrayList<Duty>();
        var section = section(plan);
        if (section.isEmpty()) return duties;
        var office = "";
        for (var line : plan.under(section.get())) {
            var heading = Heading.of(line).filter(it -> it.kind() == Heading.Kind.ITEM);
            if (heading.isPresent()) office = heading.get().title();
            duties.add(new Duty(office, office.startsWith("Đề nghị"), line));
        }
        return duties;
    }

    /** The section that gives out the work. */
    static Optional<Heading> section(Writing plan) {
        return plan.sections().filter(it -> SECTION.matcher(Letters.fold(it.title())).find()).findFirst();
    }

    String folded() {
        return Letters.fold(line.text());
    }

    boolean leads() {
        return !asked && LEADS.matcher(folded()).find();
    }

    /** Who leads by a line of a part: "Phòng Y tế chủ trì", "Chủ trì thực hiện: Trung tâm Y tế". */
    static Stream<String> leadsIn(String text) {
        return Stream.concat(BEFORE.matcher(text).results().map(it -> it.group(1)), AFTER.matcher(text).results().map(it -> it.group(1)))
                .flatMap(it -> Stream.of(it.split(", (?=Phòng|Trung tâm|Sở|UBND|Ủy ban)")))
                .map(String::strip);
    }
}
