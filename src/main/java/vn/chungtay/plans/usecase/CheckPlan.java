package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.PaperArchive;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.MissingField;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.store.PlanPaperStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/**
 * Reads the composed paper of a version as the checker reads a stranger's file: written as Word, opened again, and
 * without a look into our records. Of an issued version the kept file is read. What a draft says about money is then laid
 * beside the papers that it comes from (BUD-24).
 */
@Component
public class CheckPlan {

    private static final String NUMBER = "Số:";

    private final Access access;
    private final PlanStore plans;
    private final PlanPaperStore kept;
    private final PaperArchive archive;
    private final ComposePlan compose;
    private final Papers papers;
    private final CompareMoney money;
    private final PlanChecker checker = new PlanChecker();

    CheckPlan(
            Access access,
            PlanStore plans,
            PlanPaperStore kept,
            PaperArchive archive,
            ComposePlan compose,
            Papers papers,
            CompareMoney money) {
        this.access = access;
        this.plans = plans;
        this.kept = kept;
        this.archive = archive;
        this.compose = compose;
        this.papers = papers;
        this.money = money;
    }

    /** What came of checking a version. */
    public sealed interface Checked {

        /** @param text as it will be printed, line by line */
        record Read(DocumentText text, List<Finding> findings) implements Checked {}

        /** There is no paper to check as long as fields are open. */
        record Open(List<MissingField> missing) implements Checked {}
    }

    @Transactional(readOnly = true)
    public Checked check(VersionId id) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var issued = kept.keptOf(id).flatMap(it -> archive.file(it, ".docx"));
        if (issued.isPresent()) return read(plan, issued.get().content(), false);
        return switch (compose.composed(plan, version)) {
            case Composed.Whole it -> read(plan, papers.word(it.paper(), plan.unit()), true);
            case Composed.Incomplete it -> new Checked.Open(it.missing());
        };
    }

    /** How many errors stand in this paper. */
    int errors(Plan plan, OfficialPaper paper) {
        return (int) read(plan, papers.word(paper, plan.unit()), true).findings().stream()
                .filter(it -> it.gravity() == Gravity.ERROR)
                .count();
    }

    private Checked.Read read(Plan plan, byte[] word, boolean draft) {
        var text = WrittenPaper.read(word);
        return new Checked.Read(text, findings(plan, text, draft));
    }

    /** A draft has no number yet, which is as it should be. */
    private List<Finding> findings(Plan plan, DocumentText text, boolean draft) {
        var found = checker.check(text);
        if (!draft) return found;
        var all = new ArrayList<>(found.stream()
                .filter(it -> it.kind() != FindingKind.MISSING || !it.printed().startsWith(NUMBER))
                .toList());
        all.addAll(money.findings(plan, text, found));
        all.sort(Comparator.comparingInt(it -> it.place().line()));
        return List.copyOf(all);
    }
}
