package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Words;

/**
 * Writes a version as the paper that goes out: a plan, or a decision that encloses it (PLN-18), with its annexes. The
 * same version with the same figures is always the same paper.
 */
public final class PlanPaper {

    private static final String PLAN = "Kế hoạch";
    private static final int WIDE = 6;

    private final PlanSource source;
    private final FieldWriter writer;
    private final Map<String, AnnexLine> annexes = new LinkedHashMap<>();

    /** A line of the annexes with its place among them. */
    private record AnnexLine(int line, AnnexKind kind, String title) {}

    private PlanPaper(PlanSource source) {
        this.source = source;
        var lines = source.text().lines(TextPart.ANNEX);
        for (var at = 0; at < lines.size(); at++) {
            var kind = AnnexKind.valueOf(lines.get(at).getFirst());
            annexes.put(key(kind), new AnnexLine(at + 1, kind, lines.get(at).get(1)));
        }
        this.writer = new FieldWriter(source.figures(), source.text(), annexes.keySet());
    }

    /** The first annex of a kind is called by its kind, further ones with a number behind. */
    private String key(AnnexKind kind) {
        var number = annexes.values().stream().filter(it -> it.kind() == kind).count() + 1;
        return number == 1 ? kind.name() : kind + "-" + number;
    }

    /**
     * @param closing the last sentence of a plan that goes out by itself, for its subject and the name of its issuer
     */
    public static Composed compose(PlanSource source, BinaryOperator<String> closing) {
        var paper = new PlanPaper(source);
        var whole = paper.whole(closing);
        var missing = paper.writer.missing();
        return missing.isEmpty() ? new Composed.Whole(whole) : new Composed.Incomplete(missing);
    }

    private OfficialPaper whole(BinaryOperator<String> closing) {
        var plan = new ArrayList<Block>();
        plan.add(Block.paragraph(source.body().issuer().name() + " ban hành Kế hoạch với những nội dung sau:"));
        plan.addAll(sections());
        var made = annexes();
        if (!made.isEmpty()) plan.addAll(unnamed(plan, made));
        if (source.isDecision()) return decision(plan, made);
        plan.add(Block.paragraph(closing.apply(lowered(subject()), source.body().issuer().name()).replaceFirst("\\.$", "")));
        return paper(PaperKind.KE_HOACH, subject(), Optional.empty(), plan, made);
    }

    private OfficialPaper decision(List<Block> plan, List<Annex> made) {
        var enclosed = new ArrayList<Annex>();
        enclosed.add(Annex.enclosed("KE_HOACH", PaperKind.KE_HOACH, subject(), plan.toArray(Block[]::new)));
        enclosed.addAll(made);
        var subject = "Ban hành Kế hoạch " + lowered(subject());
        return paper(PaperKind.QUYET_DINH, subject, Optional.of(source.body().issuer().name()), articles(), enclosed);
    }

    private OfficialPaper paper(
            PaperKind kind, String subject, Optional<String> authority, List<Block> body, List<Annex> annexes) {
        var head = source.version().head();
        return new OfficialPaper(
                kind,
                source.body().issuer(),
                PaperNumber.draft(source.body().symbolOf(kind)),
                PlaceAndDate.draft(head.place(), source.paperYear()),
                subject,
                List.of(),
                authority,
                PlanBases.of(source.version(), source.text(), writer),
                body,
                List.of(PlanSigner.of(head, source.body())),
                PlanSigner.recipients(source.text()),
                annexes);
    }

    /** "Kế hoạch" is the kind of the paper and printed above its subject. */
    private String subject() {
        var title = source.version().head().title().strip();
        var bare = title.toLowerCase(Locale.ROOT).startsWith(PLAN.toLowerCase(Locale.ROOT) + " ")
                ? title.substring(PLAN.length()).strip()
                : title;
        var capital = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
        var number = source.version().adjustmentNumber();
        return number == 0 ? capital : capital + " (điều chỉnh lần thứ %02d)".formatted(number);
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private List<Block> sections() {
        var lines = source.text().lines(TextPart.SECTION);
        var sections = new ArrayList<Block>();
        for (var at = 0; at < lines.size(); at++) {
            var here = writer.at(TextPart.SECTION, at + 1);
            var title = here.plain(lines.get(at).getFirst()).replaceFirst("^[IVX]+\\.\\s+", "");
            sections.add(new Block.Section(title, here.blocks(lines.get(at).get(1))));
        }
        return sections;
    }

    /** The first line of an article stands behind its number, the others below it. */
    private List<Block> articles() {
        var lines = source.text().lines(TextPart.ARTICLE);
        var articles = new ArrayList<Block>();
        for (var at = 0; at < lines.size(); at++) {
            var here = writer.at(TextPart.ARTICLE, at + 1);
            var typed = lines.get(at).getFirst().strip().replaceFirst("^Điều \\d+\\.\\s*", "");
            var end = typed.indexOf('\n');
            var first = end < 0 ? typed : typed.substring(0, end);
            articles.add(new Block.Article(here.words(first.strip()), end < 0 ? List.of() : here.blocks(typed.substring(end))));
        }
        if (articles.isEmpty()) articles.add(Block.article("Ban hành kèm theo Quyết định này Kế hoạch " + lowered(subject()) + "."));
        return articles;
    }

    private List<Annex> annexes() {
        var made = new ArrayList<Annex>();
        annexes.forEach((key, line) -> {
            var here = writer.at(TextPart.ANNEX, line.line());
            var call = FieldCall.of(line.kind().name());
            var body = here.filled(call, PlanBlocks.annex(line.kind(), source.figures(), source.text()));
            made.add(new Annex(key, Optional.empty(), here.plain(line.title()), isWide(body), body, Optional.empty()));
        });
        return made;
    }

    private static boolean isWide(List<Block> body) {
        return body.stream().anyMatch(it -> it instanceof Block.Figures figures && figures.table().columns().size() > WIDE);
    }

    /** Annexes that no sentence names are named at the end: whoever reads must know that they are there (DOC-07). */
    private static List<Block> unnamed(List<Block> plan, List<Annex> made) {
        var named = NamedAnnexes.in(plan);
        var bullets = made.stream()
                .filter(it -> !named.contains(it.key()))
                .<Block>map(it -> new Block.Bullet(
                        new Words(List.of(new Words.AnnexNumber(it.key()))).and(": " + it.title() + "."), List.of()))
                .toList();
        if (bullets.isEmpty()) return List.of();
        var all = new ArrayList<Block>();
        all.add(Block.paragraph("Kèm theo Kế hoạch này:"));
        all.addAll(bullets);
        return all;
    }
}
