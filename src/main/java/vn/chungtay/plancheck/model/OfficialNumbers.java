package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Rows numbered by their position although their names carry the official number: "3.2 Tiểu dự án 3". */
final class OfficialNumbers implements Check {

    private static final Pattern SUBPROJECT = Pattern.compile("tiểu dự án (\\d+).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.(\\d+)\\.?");

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var table : plan.tables()) {
            var odd = table.rows().stream().filter(OfficialNumbers::isOdd).toList();
            if (odd.isEmpty()) continue;
            var rows = String.join("; ", odd.stream().map(row -> (row.number() + " " + row.label()).strip()).toList());
            var places = odd.stream().map(row -> new Place(row.line().number(), row.label())).toList();
            found.add(new Finding(
                    Gravity.WORDING, FindingKind.NUMBERING, places.getFirst(), (odd.getFirst().number() + " " + odd.getFirst().label()).strip(), "",
                    Said.of("plancheck.numbers.by_position", rows), places.subList(1, places.size())));
        }
        return found;
    }

    private static boolean isOdd(TableRow row) {
        var name = SUBPROJECT.matcher(row.label());
        var number = NUMBER.matcher(row.number());
        return name.matches() && number.matches() && !name.group(1).equals(number.group(1));
    }
}
