package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Letters that a scanner put where numbers are: "lIl." for "III.", "2O24" for "2024", "l5%" for "15%". Litres ("20l") and
 * numbers of sections ("I.1") are no such figures, nor is a letter with one or two digits that names something ("I2").
 */
final class Misread implements TextRule {

    private static final Pattern LABEL = Pattern.compile("^(?:MỤC |Mục )?([IVXl|1]+)");
    private static final Pattern MIXED = Pattern.compile(
            "(?<![\\p{L}\\d.,/_-])(?=[OoIl|.,/]*\\d)(?=[\\d.,/]*[OoIl|])[\\dOoIl|]+(?:[.,/][\\dOoIl|]+)*(?<end>\\s?%|\\s(?:hộ|người|triệu|tỷ|nghìn|đồng|xã|thôn|căn|lớp|mô hình|lao động)(?!\\p{L}))?(?![\\p{L}\\d_])");
    private static final Pattern LITRES = Pattern.compile("\\d[\\d.,]*l");
    private static final Pattern NAMES = Pattern.compile("[IO]\\d{1,2}|\\d{1,2}[Io]|[IVX]{2,}\\d*");

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        plan.headings().stream().flatMap(it -> label(it).stream()).forEach(findings::add);
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (var line : plan.lines())
            MIXED.matcher(line.text()).results().filter(it -> Misread.isFigure(it) && !isLabel(line, it))
                    .forEach(it -> places.computeIfAbsent(it.group().strip(), _ -> new ArrayList<>()).add(line.place(it.group())));
        places.forEach((printed, where) -> findings.add(finding(printed, meant(printed), where)));
        return findings;
    }

    private static Optional<Finding> label(Heading heading) {
        if (heading.kind() != Heading.Kind.SECTION && heading.kind() != Heading.Kind.ITEM) return Optional.empty();
        var printed = LABEL.matcher(heading.line().text());
        if (!printed.find() || heading.line().text().startsWith(heading.label()) || printed.group(1).equals(heading.label())) return Optional.empty();
        return Optional.of(finding(printed.group(1), heading.label(), List.of(heading.line().place())));
    }

    /** In one of the pieces between points and commas a letter stands beside a digit. */
    private static boolean isFigure(MatchResult found) {
        var unit = Optional.ofNullable(found.group("end")).orElse("");
        var figure = found.group().substring(0, found.group().length() - unit.length());
        if (unit.isEmpty() && (LITRES.matcher(figure).matches() || NAMES.matcher(figure).matches())) return false;
        return Stream.of(figure.split("[.,/]")).anyMatch(it -> it.matches(".*\\d.*") && it.matches(".*[OoIl|].*"));
    }

    private static boolean isLabel(Line line, MatchResult found) {
        return found.start() == 0 && line.text().startsWith(".", found.end());
    }

    private static String meant(String printed) {
        var figure = printed.split("\\s", 2)[0];
        return figure.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1") + printed.substring(figure.length());
    }

    private static Finding finding(String printed, String meant, List<Place> places) {
        return Found.wording(
                FindingKind.SPELLING, places.getFirst(), printed, meant,
                Said.of("plancheck.text.misread_number", printed, meant, String.valueOf(places.size())), Found.rest(places));
    }
}
