package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Within one part: an office that helps to draw up a file and appraises it as well. With one level of government that may
 * have to be so; then the plan says which persons, and a person decides whether that is enough.
 */
final class SameHand implements TextRule {

    private static final String BODY = "(UBND(?: cấp)? (?:xã|phường|huyện)|Ủy ban nhân dân(?: cấp)? (?:xã|phường|huyện)|(?:Phòng|Sở|Trung tâm) \\p{Lu}[\\p{L}]*(?:[ ,–-]+[\\p{L}]+){0,6}?)";
    private static final Pattern DRAWS_UP = Pattern.compile(BODY + "[^.;:]{0,40}?(?:lập hồ sơ|xây dựng hồ sơ|lập dự án|xây dựng dự án|lập phương án)");
    private static final Pattern APPRAISES = Pattern.compile(BODY + "[^.;:]{0,60}?(?<!trình )(?<!gửi )(?<!đề nghị )thẩm định");

    @Override
    public List<Finding> findings(Writing plan) {
        return Part.in(plan).stream().flatMap(SameHand::in).toList();
    }

    private static Stream<Finding> in(Part part) {
        var drawing = places(part, DRAWS_UP);
        var findings = new ArrayList<Finding>();
        places(part, APPRAISES).forEach((body, place) -> {
            if (drawing.containsKey(body))
                findings.add(Found.gap(
                        FindingKind.LEAD, place, place.quote(), "",
                        Said.of("plancheck.text.same_hand", drawing.get(body).quote(), place.quote()), List.of(drawing.get(body))));
        });
        return findings.stream();
    }

    private static Map<String, Place> places(Part part, Pattern does) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (var line : part.lines())
            does.matcher(line.text()).results().forEach(it -> places.putIfAbsent(key(it.group(1)), line.place(it.group())));
        return places;
    }

    private static String key(String body) {
        return Letters.fold(body).replace("uy ban nhan dan", "ubnd").replace(" cap ", " ").strip();
    }
}
