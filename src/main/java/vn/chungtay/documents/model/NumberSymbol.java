package vn.chungtay.documents.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.documents.paper.PaperKind;

/**
 * What the symbol of a number says about the kind of its document (LEG-03): NĐ-CP is a decree, NQ-HĐND a resolution.
 * The abbreviations are those of NĐ 30/2020/NĐ-CP Phụ lục III and of legal documents.
 */
public final class NumberSymbol {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]+\\d*");
    private static final Pattern ASSEMBLY = Pattern.compile("QH\\d+");
    private static final Pattern STANDING_COMMITTEE = Pattern.compile("UBTVQH\\d+");
    private static final Map<String, String> KINDS = kinds();

    private NumberSymbol() {}

    /** Without blanks, composed: "109/CTr-BLĐTBXH-MTTW". */
    public static String tidy(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    /** The kinds that a number can belong to, the likeliest first; empty where its symbol tells nothing. */
    public static List<String> kindsOf(String number) {
        var symbol = LETTERS.matcher(tidy(number)).results().map(it -> it.group()).findFirst().orElse("");
        if (STANDING_COMMITTEE.matcher(symbol).matches()) return List.of("Pháp lệnh", "Nghị quyết");
        if (ASSEMBLY.matcher(symbol).matches()) return List.of("Luật", "Nghị quyết");
        return Optional.ofNullable(KINDS.get(symbol)).stream().toList();
    }

    /** What the kind should be instead; empty where kind and number agree or the number tells nothing. */
    public static Optional<String> proposal(String kind, String number) {
        var kinds = kindsOf(number);
        return kinds.isEmpty() || kinds.contains(kind) ? Optional.empty() : Optional.of(kinds.getFirst());
    }

    /** The kinds somebody can choose from. */
    public static List<String> choices() {
        var choices = new ArrayList<>(List.of("Luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch"));
        Arrays.stream(PaperKind.values()).map(PaperKind::text).forEach(choices::add);
        return choices;
    }

    private static Map<String, String> kinds() {
        var kinds = new HashMap<>(Map.of("NĐ", "Nghị định", "TT", "Thông tư", "TTLT", "Thông tư liên tịch"));
        for (var kind : PaperKind.values()) kind.abbreviation().ifPresent(it -> kinds.put(it, kind.text()));
        return Map.copyOf(kinds);
    }
}
