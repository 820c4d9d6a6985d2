package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * The items of the section that gives out the work: each office has its own number, and lists of one level have one sign.
 * A list that begins with "+" in one item and with "-" in another, or a "-" that follows its "+", has lost its order.
 */
final class Bullets implements TextRule {

    private static final Pattern OFFICE = Pattern.compile(
            "^- (?:Đề nghị )?(?:Các (?:phòng|sở|cơ quan|ban|tổ chức|đơn vị)|Phòng|Sở|Ủy ban|Uỷ ban|UBND|Hội |Ban |Trung tâm|Đoàn |Liên đoàn|Ngân hàng)\\p{L}*.*");

    /** One numbered item with the lines that begin with a sign. */
    private record Item(Line head, List<Line> signed) {

        char sign() {
            return signed.isEmpty() ? ' ' : signed.getFirst().text().charAt(0);
        }
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        var section = Duty.section(plan);
        if (section.isEmpty()) return findings;
        var items = items(plan.under(section.get()));
        mixed(items).ifPresent(findings::add);
        items.stream().filter(item -> item.sign() == '+').forEach(item -> item.signed().stream()
                .filter(line -> OFFICE.matcher(line.text()).matches())
                .forEach(line -> findings.add(withoutNumber(line, item))));
        return findings;
    }

    private static List<Item> items(List<Line> lines) {
        var items = new ArrayList<Item>();
        for (var line : lines) {
            var heading = Heading.of(line);
            if (heading.filter(it -> it.kind() == Heading.Kind.ITEM).isPresent()) items.add(new Item(line, new ArrayList<>()));
            else if (!items.isEmpty() && line.text().matches("[-+] .*")) items.getLast().signed().add(line);
        }
        return items;
    }

    /** An item that goes to letters or to sentences first has no first sign of its own. */
    private static Optional<Finding> mixed(List<Item> items) {
        var plus = items.stream().filter(item -> item.sign() == '+').toList();
        var minus = items.stream().filter(item -> item.sign() == '-').toList();
        if (plus.isEmpty() || minus.isEmpty()) return Optional.empty();
        var rarer = plus.size() <= minus.size() ? plus : minus;
        List<Place> places = rarer.stream().map(item -> item.signed().getFirst().place()).toList();
        return Optional.of(Found.wording(
                FindingKind.NUMBERING, places.getFirst(), String.valueOf(rarer.getFirst().sign()), rarer == plus ? "-" : "+",
                Said.of("plancheck.text.bullets_mixed", String.valueOf(minus.size()), String.valueOf(plus.size())),
                Found.rest(places)));
    }

    private static Finding withoutNumber(Line line, Item item) {
        return Found.wording(
                FindingKind.NUMBERING, line.place(), line.text().substring(0, 1), "",
                Said.of("plancheck.text.office_without_number", line.place().quote(), item.head().place().quote()),
                List.of(item.head().place()));
    }
}
