package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Words of a level above, where a plan means itself: "toàn tỉnh" in the plan of a town, "các sở, ban, ngành" that a
 * commune would coordinate. They come with text copied from the plan above. Offices, documents and named places of that
 * level are left alone.
 */
final class Scope implements TextRule {

    private static final String NO_NAME = "(?! \\p{Lu})(?!\\p{L})";
    private static final List<Pattern> OF_PROVINCE = List.of(
            Pattern.compile("(?:trên )?(?:địa bàn|phạm vi)(?: toàn)? tỉnh" + NO_NAME),
            Pattern.compile("(?<!phạm vi )(?<!địa bàn )toàn tỉnh" + NO_NAME),
            Pattern.compile("phối hợp (?:với )?(?:[^.;,]{0,80} và )?các [Ss]ở,(?: ban,)? ngành"),
            Pattern.compile("^(?:\\d+\\. )?(?:Đề nghị )?(?:Ủy ban|Uỷ ban) (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)? tỉnh"));
    private static final List<Pattern> OF_DISTRICT = List.of(
            Pattern.compile("(?:trên )?(?:địa bàn|phạm vi)(?: toàn)? (?:huyện|thị xã)" + NO_NAME + "(?! nghèo)"),
            Pattern.compile("(?<!phạm vi )(?<!địa bàn )toàn (?:huyện|thị xã)" + NO_NAME),
            Pattern.compile("giảm nghèo của (?:huyện|thị xã)" + NO_NAME),
            Pattern.compile("^(?:\\d+\\. )?(?:Đề nghị )?(?:Ủy ban|Uỷ ban) (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)? huyện"));
    /** Nobody gives out anything to units of his own level. */
    private static final String GIVEN_TO = "(?:phân bổ|phân khai|giao)[^.;]{0,60}? (?:đến|cho|về) từng ";
    private static final Pattern OTHER_COMMUNES = Pattern.compile(
            "(?:thuộc|địa bàn) (?:các )?xã có (?:tỷ lệ nghèo|điều kiện)[^.;]{0,60}?(?: và các xã [\\p{Ll} ]+?khó khăn|, vùng khó khăn)");

    @Override
    public List<Finding> findings(Writing plan) {
        var place = OwnPlace.of(plan);
        if (place.isEmpty()) return List.of();
        var given = found(plan, Pattern.compile(GIVEN_TO + ownKind(place.get()) + NO_NAME), "plancheck.text.given_to_own_level", place.get());
        if (place.get().level() == OwnPlace.Level.PROVINCE) return given;
        var commune = place.get().level() == OwnPlace.Level.COMMUNE;
        var patterns = new ArrayList<>(OF_PROVINCE);
        if (commune) patterns.addAll(OF_DISTRICT);
        var findings = new ArrayList<>(given);
        for (var pattern : patterns) findings.addAll(found(plan, pattern, "plancheck.text.scope_above", place.get()));
        if (commune) findings.addAll(found(plan, OTHER_COMMUNES, "plancheck.text.scope_communes", place.get()));
        return findings;
    }

    private static String ownKind(OwnPlace own) {
        return switch (own.level()) {
            case PROVINCE -> "tỉnh";
            case DISTRICT -> "huyện";
            case COMMUNE -> "xã";
        };
    }

    private static List<Finding> found(Writing plan, Pattern pattern, String key, OwnPlace own) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        plan.paragraphs(Zone.BODY).filter(it -> !it.first().row()).forEach(paragraph -> pattern.matcher(paragraph.text())
                .results()
                .filter(it -> !isOfAnother(paragraph.text(), it.start()))
                .forEach(it -> places.computeIfAbsent(pattern.pattern(), _ -> new ArrayList<>())
                        .add(paragraph.place(it.start(), it.group()))));
        return places.values().stream()
                .map(it -> Found.gap(
                        FindingKind.SCOPE, it.getFirst(), it.getFirst().quote(), "",
                        Said.of(key, it.getFirst().quote(), own.name()), Found.rest(it)))
                .toList();
    }

    /** In the title of a cited document, or in what is learned or exchanged within the province. */
    private static boolean isOfAnother(String text, int at) {
        var before = text.substring(Math.max(0, at - 160), at);
        return before.matches("(?su).*\\d/\\S+.*") || before.matches("(?su).*(?:trong và ngoài|của|UBND|HĐND) $");
    }
}
