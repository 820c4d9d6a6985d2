package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final PlanSource source;
    private final FilledText text;

    private PlanPaper(PlanSource source) {
        this.source = source;
        this.text = source.filled();
    }

    /**
     * @param closing the last sentence of a plan that goes out by itself, for its subject and the name of its issuer
     */
    public static Composed compose(PlanSource source, BinaryOperator<String> closing) {
        var missing = source.filled().missing();
        return missing.isEmpty()
                ? new Composed.Whole(new PlanPaper(source).whole(closing))
                : new Composed.Incomplete(missing);
    }

    private OfficialPaper whole(BinaryOperator<String> closing) {
        var plan = new ArrayList<Block>();
        plan.add(Block.paragraph(source.body().issuer().name() + " ban hành Kế hoạch với những nội dung sau:"));
        plan.addAll(text.sections());
        plan.addAll(unnamed(plan));
        if (source.isDecision()) return decision(plan);
        plan.add(Block.paragraph(closing.apply(lowered(subject()), source.body().issuer().name()).replaceFirst("\\.$", "")));
        return paper(PaperKind.KE_HOACH, subject(), Optional.empty(), plan, text.annexes());
    }

    private OfficialPaper decision(List<Block> plan) {
        var enclosed = new ArrayList<Annex>();
        enclosed.add(Annex.enclosed("KE_HOACH", PaperKind.KE_HOACH, subject(), plan.toArray(Block[]::new)));
        enclosed.addAll(text.annexes());
        var subject = "Ban hành Kế hoạch " + lowered(subject());
        return paper(PaperKind.QUYET_DINH, subject, Optional.of(source.body().issuer().name()), articles(), enclosed);
    }

    private OfficialPaper paper(
            PaperKind kind, String subject, Optional<String> authority, List<? extends Block> body, List<Annex> annexes) {
        var head = source.version().head();
        return new OfficialPaper(
                kind,
                source.body().issuer(),
                PaperNumber.draft(source.body().symbolOf(kind)),
                PlaceAndDate.draft(head.place(), source.paperYear()),
                subject,
                List.of(),
                authority,
                PlanBases.of(source.version(), source.text(), text.bases()),
                List.copyOf(body),
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

    private List<? extends Block> articles() {
        if (!text.articles().isEmpty()) return text.articles();
        return List.of(Block.article("Ban hành kèm theo Quyết định này Kế hoạch " + lowered(subject()) + "."));
    }

    /** Annexes that no sentence names are named at the end: whoever reads must know that they are there (DOC-07). */
    private List<Block> unnamed(List<Block> plan) {
        var named = NamedAnnexes.in(plan);
        var bullets = text.annexes().stream()
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
