package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Offices written in several ways: other capitals, another dash, letters for some of the words, or half of the name.
 * A name that is all letters ("LĐTBXH") is an abbreviation as papers use them and no finding.
 */
final class OfficeNames implements TextRule {

    /**
     * @param start its first part in bare letters
     * @param letters the first letters of that part
     * @param full the name in any capitals, dashes and with some words as letters
     * @param half the word before the name ("Phòng"), the first part of the name and then something else
     */
    private record Office(String name, String start, String letters, Pattern full, Optional<Pattern> half) {

        /** Whether it is worth the look: its first part stands there, in words or letters. */
        private boolean mayBeIn(Paragraph paragraph) {
            return !paragraph.first().row()
                    && (paragraph.folded().contains(start) || paragraph.text().contains(letters));
        }
    }

    private static final String DASH = "\\s*[-–—]\\s*";
    private static final List<Office> KNOWN =
            Lists.read("offices.csv").stream().map(it -> it[0]).map(OfficeNames::office).toList();

    @Override
    public List<Finding> findings(Writing plan) {
        return KNOWN.stream()
                .flatMap(office -> Stream.of(forms(plan, office), halves(plan, office)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> forms(Writing plan, Office office) {
        Map<String, List<Place>> forms = new LinkedHashMap<>();
        for (var paragraph : plan.paragraphs()) {
            if (!office.mayBeIn(paragraph) || isCapitals(paragraph.text())) continue;
            office.full.matcher(paragraph.text()).results()
                    .filter(it -> Character.isUpperCase(it.group().charAt(0)) || isAfterLead(paragraph.text(), it.start()))
                    .filter(it -> !it.group().matches("[\\p{Lu}\\s&–-]+"))
                    .forEach(it -> forms.computeIfAbsent(it.group(), _ -> new ArrayList<>())
                            .add(paragraph.place(it.start(), it.group())));
        }
        return QuotedNames.variants(forms);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase());
    }

    /** "Trung tâm dịch vụ tổng hợp" is the name in small letters; "dịch vụ tổng hợp" alone is a service. */
    private static boolean isAfterLead(String text, int at) {
        return text.substring(0, at).matches("(?su).*(?:Phòng|Sở|Trung tâm|Ngân hàng|Hội|Ủy ban|Uỷ ban) $");
    }

    private static Optional<Finding> halves(Writing plan, Office office) {
        if (office.half.isEmpty()) return Optional.empty();
        var places = new ArrayList<Place>();
        var inFull = new HashMap<String, Boolean>();
        for (var paragraph : plan.paragraphs()) {
            if (!office.mayBeIn(paragraph)) continue;
            office.half.get().matcher(paragraph.text()).results()
                    .filter(it -> inFull.computeIfAbsent(it.group(1), lead -> isUsedInFull(plan, lead, office)))
                    .forEach(it -> places.add(paragraph.place(it.start(), it.group())));
        }
        if (places.isEmpty()) return Optional.empty();
        return Optional.of(Found.wording(
                FindingKind.NAMING, places.getFirst(), places.getFirst().quote(), lead(places) + " " + office.name,
                Said.of("plancheck.text.half_name", places.getFirst().quote(), lead(places) + " " + office.name),
                Found.rest(places)));
    }

    private static String lead(List<Place> places) {
        var lead = places.getFirst().quote().split(" ")[0];
        return Character.toUpperCase(lead.charAt(0)) + lead.substring(1);
    }

    private static boolean isUsedInFull(Writing plan, String lead, Office office) {
        var full = Pattern.compile("(?iu)" + lead + " " + office.full.pattern());
        return plan.lines().stream().anyMatch(line -> full.matcher(line.text()).find());
    }

    private static Office office(String name) {
        var parts = name.split(" - | và |, ");
        var full = new StringBuilder("(?<!\\p{L})");
        var rest = name;
        for (var part : parts) {
            full.append(eitherWay(part));
            rest = rest.substring(part.length());
            for (var sign : List.of(" - ", " và ", ", ")) {
                if (!rest.startsWith(sign)) continue;
                full.append(sign.equals(" - ") ? DASH : sign.equals(", ") ? ",\\s+" : "\\s*(?:và|&)\\s*");
                rest = rest.substring(sign.length());
            }
        }
        full.append("(?!\\p{L})");
        var half = parts.length < 2
                ? Optional.<Pattern>empty()
                : Optional.of(Pattern.compile("(?<!\\p{L})([Pp]hòng|Sở) " + parts[0]
                        + "(?!\\p{L})(?!\\s*[-–—,]?\\s*(?:và )?\\p{Lu})(?= \\p{Ll}|[.;,)]|$)(?! và \\p{L}+ )"));
        return new Office(name, Letters.fold(parts[0]), letters(parts[0]), Pattern.compile(full.toString()), half);
    }

    /** A part of a name in full, or by its first letters. */
    private static String eitherWay(String part) {
        return "(?:(?iu:" + part.replace(" ", "\\s+") + ")|" + letters(part) + ")";
    }

    private static String letters(String part) {
        return Stream.of(part.split(" ")).map(word -> word.substring(0, 1).toUpperCase()).collect(Collectors.joining());
    }
}
