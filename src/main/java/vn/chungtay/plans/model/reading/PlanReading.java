package vn.chungtay.plans.model.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.plans.model.PlanText;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programmes;

/**
 * Reads a finished plan from top to bottom (DOC-12). It guesses nothing that is not written: a line that fits nowhere is
 * listed, and tables are left to where money and targets are entered.
 */
public final class PlanReading {

    private enum Stage {
        HEAD,
        TITLE,
        BASES,
        ARTICLES,
        SECTIONS,
        RECIPIENTS,
        SIGNATURE,
        ANNEX
    }

    private final HeadReading head = new HeadReading();
    private final Map<TextPart, List<List<String>>> parts = new EnumMap<>(TextPart.class);
    private final List<ReadPlan.Line> lines = new ArrayList<>();
    private final DutyReading duties;
    private Stage stage = Stage.HEAD;
    private boolean inDuties;
    private boolean gap;

    private PlanReading(Optional<ComponentNames> names) {
        this.duties = new DutyReading(names);
    }

    /** @param programmes to know components by their names; those of the year in the text */
    public static ReadPlan of(DocumentText document, Programmes programmes) {
        var year = document.lines().stream()
                .map(it -> PaperWords.YEAR.matcher(it.text()))
                .filter(it -> it.find())
                .map(it -> Integer.parseInt(it.group(1)))
                .findFirst();
        var reading = new PlanReading(year.flatMap(programmes::of).map(ComponentNames::new));
        for (var line : document.lines()) {
            var bare = PaperWords.bare(line.text());
            if (!bare.isEmpty()) reading.lines.add(new ReadPlan.Line(line, line.isRow() ? Destination.TABLE : reading.read(bare)));
            reading.gap = bare.isEmpty();
        }
        return reading.result();
    }

    private ReadPlan result() {
        if (!duties.duties().isEmpty()) parts.put(TextPart.DUTY, duties.duties());
        addParents();
        addReports();
        return new ReadPlan(
                head.head(duties.standingAgency()), head.numberRead(), head.dayRead(), head.yearRead(),
                new PlanText(parts), lines);
    }

    private void addParents() {
        var issuer = IssuerWords.of(head.head("").title());
        var parents = lines(TextPart.BASIS).flatMap(it -> ParentReading.read(it.getFirst(), issuer).stream()).distinct().toList();
        if (!parents.isEmpty()) parts.put(TextPart.PARENT, parents);
    }

    /** What a section says about reports stays there too; a duty to report belongs to its organisation. */
    private void addReports() {
        var ofSections = lines(TextPart.SECTION)
                .flatMap(it -> it.get(1).lines())
                .flatMap(it -> ReportReading.read(it, "").stream())
                .filter(it -> !it.getFirst().isEmpty());
        var ofDuties = lines(TextPart.DUTY).flatMap(it -> ReportReading.read(it.get(2), it.getFirst()).stream());
        var reports = Stream.concat(ofSections, ofDuties).distinct().toList();
        if (!reports.isEmpty()) parts.put(TextPart.REPORT, reports);
    }

    private Stream<List<String>> lines(TextPart part) {
        return parts.getOrDefault(part, List.of()).stream();
    }

    private Destination read(String line) {
        if (PaperWords.annex(line)) return annex(line);
        if (PaperWords.recipients(line)) {
            stage = Stage.RECIPIENTS;
            return Destination.RECIPIENT;
        }
        if (line.matches("KẾ HOẠCH|QUYẾT ĐỊNH")) return kind(line);
        return switch (stage) {
            case HEAD -> inHead(line);
            case TITLE -> inTitle(line);
            case BASES, ARTICLES, SECTIONS -> inBody(line);
            case RECIPIENTS, SIGNATURE -> belowBody(line);
            case ANNEX -> inAnnex(line);
        };
    }

    private Destination kind(String line) {
        if (line.equals("QUYẾT ĐỊNH")) head.decision();
        head.beginTitle();
        stage = Stage.TITLE;
        return Destination.HEAD;
    }

    private Destination inHead(String line) {
        var number = PaperWords.NUMBER.matcher(line);
        var placed = PaperWords.PLACED.matcher(line);
        if (number.matches()) {
            head.number(number.group(1), number.group(2));
            return Destination.HEAD;
        }
        if (placed.matches()) {
            head.placed(placed.group(1), placed.group(2), placed.group(3), placed.group(4));
            return Destination.HEAD;
        }
        return PaperWords.capitals(line) || line.startsWith("Độc lập") ? Destination.HEAD : inBody(line);
    }

    private Destination inTitle(String line) {
        if (line.startsWith("(")) return Destination.HEAD;
        var more = head.hasTitle() && (gap || head.titleWhole()) && !PaperWords.goesOn(line);
        if (!more && !PaperWords.basis(line) && !PaperWords.SECTION.matcher(line).matches()) {
            head.title(line);
            return Destination.HEAD;
        }
        stage = Stage.BASES;
        return inBody(line);
    }

    private Destination inBody(String line) {
        var section = PaperWords.SECTION.matcher(line);
        if (section.matches()) return section(PaperWords.group(section, 2));
        var article = PaperWords.ARTICLE.matcher(line);
        if (article.matches() && stage != Stage.SECTIONS) {
            stage = Stage.ARTICLES;
            return add(TextPart.ARTICLE, Destination.ARTICLE, PaperWords.group(article, 1));
        }
        return switch (stage) {
            case SECTIONS -> inSection(line);
            case ARTICLES -> longer(TextPart.ARTICLE, 0, line, Destination.ARTICLE);
            default -> beforeSections(line);
        };
    }

    private Destination beforeSections(String line) {
        if (PaperWords.basis(line)) {
            stage = Stage.BASES;
            return add(TextPart.BASIS, Destination.BASIS, PaperWords.withoutEnd(line));
        }
        if (line.startsWith("(") || PaperWords.capitals(line) || endsNote(line)) return Destination.HEAD;
        var bases = parts.getOrDefault(TextPart.BASIS, List.of());
        if (!bases.isEmpty() && PaperWords.goesOn(line)) {
            return longer(TextPart.BASIS, 0, PaperWords.withoutEnd(line), Destination.BASIS, " ");
        }
        return Destination.UNREAD;
    }

    /** "(ban hành kèm theo Quyết định …" may go over two lines. */
    private boolean endsNote(String line) {
        return line.endsWith(")") && !line.contains("(") && !lines.isEmpty() && lines.getLast().to() == Destination.HEAD;
    }

    private Destination section(String heading) {
        stage = Stage.SECTIONS;
        var folded = Vietnamese.fold(heading);
        inDuties = folded.contains("to chuc thuc hien") || folded.contains("phan cong");
        return add(TextPart.SECTION, Destination.SECTION, PaperWords.withoutEnd(heading), inDuties ? "{{phan_cong}}" : "");
    }

    private Destination inSection(String line) {
        if (line.startsWith("Trên đây là")) return Destination.CLOSING;
        if (inDuties && duties.read(line)) return Destination.DUTY;
        return longer(TextPart.SECTION, 1, line, Destination.SECTION);
    }

    private Destination belowBody(String line) {
        var bullet = PaperWords.BULLET.matcher(line);
        if (stage == Stage.RECIPIENTS && bullet.matches()) {
            return add(TextPart.RECIPIENT, Destination.RECIPIENT, PaperWords.withoutEnd(PaperWords.group(bullet, 1)));
        }
        if (PaperWords.position(line)) {
            stage = Stage.SIGNATURE;
            head.position(line);
            return Destination.SIGNATURE;
        }
        if (stage == Stage.SIGNATURE && head.hasPosition() && PaperWords.personName(line)) {
            head.signer(line);
            return Destination.SIGNATURE;
        }
        return Destination.UNREAD;
    }

    private Destination annex(String line) {
        stage = Stage.ANNEX;
        var title = line.replaceFirst("^PHỤ LỤC\\s*(?:[IVX]+|\\d+)?\\s*[:.]?\\s*", "").replaceFirst("\\s*\\(.*", "");
        return add(TextPart.ANNEX, Destination.ANNEX, AnnexTitle.of(title), title);
    }

    private Destination inAnnex(String line) {
        if (line.startsWith("(")) return Destination.ANNEX;
        if (!PaperWords.capitals(line) || !lines.getLast().to().equals(Destination.ANNEX)) return Destination.UNREAD;
        var all = parts.get(TextPart.ANNEX);
        var title = (all.removeLast().get(1) + " " + line).strip();
        return add(TextPart.ANNEX, Destination.ANNEX, AnnexTitle.of(title), title);
    }

    private Destination add(TextPart part, Destination to, String... cells) {
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(List.of(cells));
        return to;
    }

    private Destination longer(TextPart part, int cell, String line, Destination to) {
        return longer(part, cell, line, to, "\n");
    }

    /** Adds the line to the last one of its part. */
    private Destination longer(TextPart part, int cell, String line, Destination to, String between) {
        var all = parts.get(part);
        var cells = new ArrayList<>(all.removeLast());
        var before = cells.get(cell);
        cells.set(cell, before.isEmpty() ? line : before + (PaperWords.goesOn(line) ? " " : between) + line);
        all.add(List.copyOf(cells));
        return to;
    }
}
