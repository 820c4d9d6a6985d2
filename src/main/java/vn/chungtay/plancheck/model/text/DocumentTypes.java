package vn.chungtay.plancheck.model.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which type of document each code in a number stands for (LEG-03). */
final class DocumentTypes {

    private static final Map<String, List<String>> BY_CODE = Lists.read("document_types.csv").stream()
            .collect(Collectors.toMap(
                    fields -> fields[0], fields -> Stream.of(fields).skip(1).toList(), (one, _) -> one, TreeMap::new));
    private static final Pattern ASSEMBLY = Pattern.compile("(QH|UBTVQH)\\d+");

    private DocumentTypes() {}

    /** All names of types, the longest first, as alternatives of a pattern. */
    static String alternatives() {
        return BY_CODE.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** Types that a number with this sign may have, the usual one first; empty when the sign says no type. */
    static List<String> of(String sign) {
        var code = sign.split("[-–/.&]")[0];
        var assembly = ASSEMBLY.matcher(code);
        return BY_CODE.getOrDefault(assembly.matches() ? assembly.group(1) : code, List.of());
    }
}
