package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Place;

/** One statement of a target in the text of a plan. */
record Target(Indicator indicator, String statement, Place place) {

    /** Words for the people or places that a target is about, in bare letters. */
    private static final List<String> POPULATIONS = List.of(
            "ho ngheo", "ho can ngheo", "ho moi thoat ngheo", "thu nhap thap", "vung kho khan", "ty le ngheo da chieu cao",
            "dac biet kho khan", "xa kho khan", "co nhu cau", "dan toc thieu so", "ho dan", "nguoi dan", "toan dan");
    /** "Hộ dân tộc thiểu số" are not all households. */
    private static final Pattern PEOPLES = Pattern.compile("(?<=ho|nguoi) dan(?= toc)");
    /** "Trẻ em dưới 16 tuổi", "trên địa bàn" are no bounds of the target. */
    private static final Pattern BOUND = Pattern.compile(
            "(?<![a-z])(?:it nhat|toi thieu|khoang|khong duoi|khong qua|khong thap hon|toi da|tro len|tro xuong|(?:tren|duoi|hon)(?= \\d)(?! \\d+ tuoi))(?![a-z])");
    private static final Pattern LEAST = Pattern.compile("(?<![a-z])(?:it nhat|toi thieu|khong duoi|khong thap hon|tro len|(?:tren|hon)(?= \\d)(?! \\d+ tuoi))(?![a-z])");
    private static final Pattern MOST = Pattern.compile("(?<![a-z])(?:toi da|nhieu nhat|khong qua|khong vuot qua|tro xuong|duoi(?= \\d)(?! \\d+ tuoi))(?![a-z])");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";|\\.\\s|,? trong đó,? |\\. Trong đó|(?<=%) và (?=\\d)");
    private static final Pattern LACK = Pattern.compile("^[-+ ]*chieu thieu hut ve .*");

    /** Targets of the section on objectives, up to where the work begins. */
    static List<Target> in(Writing plan) {
        return objectives(plan).stream().flatMap(it -> of(it).stream()).toList();
    }

    /** What stands in that section outside tables. */
    static List<Paragraph> objectives(Writing plan) {
        var objectives = new ArrayList<Paragraph>();
        plan.sections().filter(it -> Letters.fold(it.title()).contains("muc tieu")).findFirst().ifPresent(section -> {
            var parts = Part.in(plan).stream().mapToInt(it -> it.heading().number()).min().orElse(Integer.MAX_VALUE);
            var first = section.line().number();
            var last = plan.under(section).getLast().number();
            plan.paragraphs(Zone.BODY)
                    .filter(it -> it.first().number() >= first && it.first().number() <= Math.min(last, parts - 1))
                    .filter(it -> !it.first().row())
                    .forEach(objectives::add);
        });
        return objectives;
    }

    private static List<Target> of(Paragraph paragraph) {
        var targets = new ArrayList<Target>();
        for (var statement : statements(paragraph)) {
            var figure = statement.replaceFirst("^\\d+(\\.\\d+)*\\.", "").matches("(?s).*\\d.*");
            if (!figure && !LACK.matcher(Letters.fold(statement)).matches()) continue;
            var at = Math.max(0, paragraph.text().indexOf(statement));
            Indicator.of(statement)
                    .ifPresent(it -> targets.add(new Target(it, statement.strip(), paragraph.place(at, statement))));
        }
        return targets;
    }

    static List<String> statements(Paragraph paragraph) {
        return List.of(END_OF_STATEMENT.split(paragraph.text()));
    }

    boolean hasFigure() {
        return statement.matches("(?s).*\\d.*");
    }

    boolean hasBound() {
        return BOUND.matcher(Letters.fold(statement)).find();
    }

    Set<String> population() {
        return populationOf(statement);
    }

    static Set<String> populationOf(String text) {
        var folded = PEOPLES.matcher(Letters.fold(text)).replaceAll(", dan");
        var named = new LinkedHashSet<String>();
        for (var words : POPULATIONS) if (folded.contains(words)) named.add(words);
        return named;
    }

    /** Whether a bound is the least that must be reached (1), the most that may be (-1), or none is said (0). */
    static int direction(String text) {
        var folded = Letters.fold(text);
        var least = LEAST.matcher(folded).find();
        var most = MOST.matcher(folded).find();
        return least == most ? 0 : least ? 1 : -1;
    }

    static boolean hasBound(String text) {
        return BOUND.matcher(Letters.fold(text)).find();
    }
}
