package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.documents.paper.Words;

/** The legal bases of a plan in the order of print: those that were written, the plans above it, its adjustment. */
final class PlanBases {

    private static final Pattern KIND = Pattern.compile("(Kế hoạch|Quyết định|Nghị quyết|Chương trình|Chỉ thị)\\b\\s*(.*)");

    private PlanBases() {}

    static List<String> of(Version version, PlanText text, List<Words> written) {
        var bases = new ArrayList<String>();
        written.forEach(it -> bases.add(bare(Markup.plain(it))));
        for (var parent : text.lines(TextPart.PARENT)) {
            if (bases.stream().noneMatch(it -> cites(it, parent.get(1)))) bases.add(parent(parent));
        }
        Stream.of(version.adjustment().resolution(), version.adjustment().decision())
                .filter(it -> !it.isBlank())
                .map(it -> bare("Căn cứ " + it.strip()))
                .forEach(bases::add);
        return bases;
    }

    private static boolean cites(String basis, String number) {
        var wanted = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return !wanted.isEmpty() && basis.replaceAll("\\s", "").toUpperCase(Locale.ROOT).contains(wanted);
    }

    /** "Căn cứ Kế hoạch số 148/KH-UBND ngày 30/6/2022 …"; without a number it is cited by its title. */
    private static String parent(List<String> cells) {
        var title = cells.get(3).strip();
        var kind = KIND.matcher(title);
        var known = kind.matches();
        var number = cells.get(1).isBlank() ? "" : " số " + cells.get(1).strip();
        var day = cells.get(2).isBlank() ? "" : " ngày " + cells.get(2).strip();
        var rest = known ? kind.group(2) : title;
        return bare(("Căn cứ " + (known ? kind.group(1) : "Kế hoạch") + number + day + " " + rest).strip());
    }

    /** The paper puts ";" and "." itself. */
    private static String bare(String basis) {
        return basis.lines().map(String::strip).reduce("", (one, other) -> (one + " " + other).strip()).replaceFirst("[;.,]+$", "");
    }
}
