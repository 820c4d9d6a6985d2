package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.PaperArchive;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PageLine;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.FilledText;
import vn.chungtay.plans.model.MissingField;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanPaperStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/** The text of a version as it is read: filled, with its figures leading to where they come from. */
@Component
public class ShowPlanText {

    private final Access access;
    private final PlanStore plans;
    private final PlanPaperStore kept;
    private final PaperArchive archive;
    private final ComposePlan compose;
    private final KeepIssuedPaper signed;
    private final Papers papers;

    ShowPlanText(
            Access access,
            PlanStore plans,
            PlanPaperStore kept,
            PaperArchive archive,
            ComposePlan compose,
            KeepIssuedPaper signed,
            Papers papers) {
        this.access = access;
        this.plans = plans;
        this.kept = kept;
        this.archive = archive;
        this.compose = compose;
        this.signed = signed;
        this.papers = papers;
    }

    /** How a version is read. */
    public sealed interface Shown {

        /**
         * @param lines of each part that is filled, line by line as it was typed, each as what it becomes
         * @param missing what cannot be filled; marked in the lines too
         */
        record Filled(Map<TextPart, List<List<PageLine>>> lines, List<MissingField> missing) implements Shown {

            public Filled {
                lines = Map.copyOf(lines);
                missing = List.copyOf(missing);
            }

            /** Empty for a part that nothing is filled in. */
            public List<List<PageLine>> of(TextPart part) {
                return lines.getOrDefault(part, List.of());
            }
        }

        /** The paper says something else than its figures would say today, so it is shown as it went out. */
        record AsIssued(DocumentText paper) implements Shown {}
    }

    @Transactional(readOnly = true)
    public Shown of(VersionId id) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        if (version.issue().isPresent()) access.requireAnywhere(PlansAction.VIEW);
        else access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var text = compose.filled(plan, version);
        return kept.keptOf(id)
                .filter(_ -> !saysTheSame(plan, version, text))
                .flatMap(it -> archive.file(it, ".docx"))
                .<Shown>map(it -> new Shown.AsIssued(WrittenPaper.read(it.content())))
                .orElseGet(() -> filled(text));
    }

    private boolean saysTheSame(Plan plan, Version version, FilledText text) {
        return switch (compose.composed(plan, version, text)) {
            case Composed.Whole it -> signed.isAsSigned(version, it.paper());
            case Composed.Incomplete _ -> false;
        };
    }

    private Shown.Filled filled(FilledText text) {
        var lines = new EnumMap<TextPart, List<List<PageLine>>>(TextPart.class);
        lines.put(TextPart.BASIS, text.bases().stream().map(it -> lines(text, List.of(new Block.Paragraph(it)))).toList());
        lines.put(TextPart.ARTICLE, each(text, text.articles(), "article"));
        lines.put(TextPart.SECTION, each(text, text.sections(), "section"));
        lines.put(TextPart.ANNEX, IntStream.range(0, text.annexes().size()).mapToObj(it -> annex(text, it)).toList());
        return new Shown.Filled(lines, text.missing());
    }

    private List<PageLine> lines(FilledText text, List<? extends Block> blocks) {
        return papers.lines(List.copyOf(blocks), text.annexes());
    }

    /** Their numbers run through all of them; each begins with the line that has its look. */
    private List<List<PageLine>> each(FilledText text, List<? extends Block> blocks, String look) {
        var each = new ArrayList<List<PageLine>>();
        for (var line : lines(text, blocks)) {
            if (line instanceof PageLine.Text it && it.look().equals(look)) each.add(new ArrayList<>());
            each.getLast().add(line);
        }
        return each;
    }

    private List<PageLine> annex(FilledText text, int at) {
        var annex = text.annexes().get(at);
        var name = new Words(List.of(new Words.AnnexNumber(annex.key()))).and(": " + annex.title());
        var body = new ArrayList<Block>(List.of(new Block.Paragraph(name)));
        body.addAll(annex.body());
        return lines(text, body);
    }
}
