package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/**
 * The parts of the programme as a plan prints them: each under the official name of its component, with what is to be
 * reached, for whom, what is done, with what money, measured by what, and by whom.
 */
final class PartWords {

    private final PlanFigures figures;

    private PartWords(PlanFigures figures) {
        this.figures = figures;
    }

    /** In the order of the parts; the sub-projects of a project stand below it. */
    static List<Block> of(PlanFigures figures) {
        var words = new PartWords(figures);
        var byProject = new LinkedHashMap<ComponentCode, List<ProgrammePart>>();
        figures.parts().forEach(it -> byProject.computeIfAbsent(it.component().project(), _ -> new ArrayList<>()).add(it));
        var blocks = new ArrayList<Block>();
        byProject.forEach((project, parts) -> blocks.add(words.project(project, parts)));
        return blocks;
    }

    private Block project(ComponentCode project, List<ProgrammePart> parts) {
        var below = new ArrayList<Block>();
        for (var part : parts) {
            if (part.component().equals(project)) below.addAll(letters(part));
            else below.add(new Block.Item(Words.of(name(part.component())), true, letters(part)));
        }
        return new Block.Item(Words.of(name(project)), true, below);
    }

    private String name(ComponentCode code) {
        return figures.programme().flatMap(it -> it.component(code)).map(it -> code.label() + ": " + it.name()).orElse(code.value());
    }

    private List<Block> letters(ProgrammePart part) {
        var letters = new ArrayList<Block>();
        if (!part.objective().isBlank()) letters.add(Block.letter("Mục tiêu: " + ended(part.objective())));
        if (!part.groups().isEmpty()) letters.add(Block.letter("Đối tượng: " + ended(String.join("; ", part.groups().stream().map(PartWords::bare).toList()))));
        add(letters, "Nội dung thực hiện:", part.activities().stream().<Block>map(it -> Block.bullet(activity(it))).toList());
        money(part.component()).ifPresent(it -> letters.add(new Block.Letter(money(part.component(), it), List.of())));
        add(letters, "Chỉ tiêu:", targets(part.component()));
        add(letters, "Phân công thực hiện:", part.assignments().stream().<Block>map(it -> Block.bullet(assignment(it))).toList());
        return letters;
    }

    private static void add(List<Block> letters, String title, List<Block> bullets) {
        if (!bullets.isEmpty()) letters.add(Block.letter(title, bullets.toArray(Block[]::new)));
    }

    /** "Mở lớp nghề tại xã Dân Tiến (Trung tâm dạy nghề thực hiện, từ ngày 01/03/2026 đến ngày 30/06/2026)". */
    private static String activity(Activity activity) {
        var conduct = activity.conduct();
        var around = new ArrayList<String>();
        if (!conduct.unit().isBlank()) around.add(conduct.unit() + " thực hiện");
        days(conduct).ifPresent(around::add);
        if (conduct.participants() != null) around.add("dự kiến " + Vietnamese.number(conduct.participants().longValue()) + " người");
        var place = conduct.place().isBlank() ? "" : " tại " + conduct.place();
        var rest = around.isEmpty() ? "" : " (" + String.join(", ", around) + ")";
        return bare(activity.name()) + place + rest + ".";
    }

    private static Optional<String> days(Activity.Conduct conduct) {
        var from = conduct.days().firstDay().map(it -> "từ ngày " + Vietnamese.date(it));
        var to = conduct.days().lastDay().map(it -> "đến ngày " + Vietnamese.date(it));
        var said = Stream.concat(from.stream(), to.stream()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private Optional<String> money(ComponentCode component) {
        var money = figures.budget().map(PlanMoney::of);
        var row = money.flatMap(it -> it.row(Optional.of(component)));
        if (money.isEmpty() || row.isEmpty()) return Optional.empty();
        var total = money.get().text(row.get(), Column.TOTAL);
        var sources = money.get().columns().stream()
                .filter(it -> it != Column.TOTAL && it != Column.LOCAL && it.of(row.get().sums()) > 0)
                .toList();
        if (total.isEmpty() || sources.size() < 2) return total;
        var parts = sources.stream()
                .map(it -> source(it) + " " + money.get().text(row.get(), it).orElseThrow())
                .toList();
        return Optional.of(total.get() + ", gồm: " + String.join("; ", parts));
    }

    private static Words money(ComponentCode component, String amount) {
        return Words.of("Kinh phí: ").and(new Words.Taken(amount, new FigureOrigin.OfMoney(Optional.of(component)))).and(".");
    }

    private static String source(Column column) {
        var title = PlanTables.title(column);
        return title.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + title.substring(1);
    }

    /** Those of the year and of the component itself; a sub-project prints its own. */
    private List<Block> targets(ComponentCode component) {
        return figures.targets().stream()
                .filter(it -> it.component().equals(component.value()) && it.lastYear() <= figures.years().to())
                .<Block>map(it -> new Block.Bullet(new Words(List.of(TargetFields.sentence(it))).and("."), List.of()))
                .toList();
    }

    private static String assignment(Assignment it) {
        var role = DutySentences.role(it.role().name());
        return it.task().isBlank() ? it.organisation() + ": " + lowered(role) + "." : it.organisation() + " (" + lowered(role) + "): " + ended(it.task());
    }

    private static String lowered(String text) {
        return text.toLowerCase(Vietnamese.LOCALE);
    }

    private static String ended(String text) {
        return bare(text) + ".";
    }

    private static String bare(String text) {
        return text.lines().map(String::strip).reduce("", (one, other) -> (one + " " + other).strip()).replaceFirst("[.;]+$", "");
    }
}
