package vn.chungtay.plans.usecase;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.PaperArchive;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanPaperStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/** Gives out the paper of a version as a file: as it was issued, or as it would be issued now. */
@Component
public class HandOutPlan {

    private final Access access;
    private final PlanStore plans;
    private final PlanPaperStore kept;
    private final PaperArchive archive;
    private final ComposePlan compose;
    private final Papers papers;

    HandOutPlan(Access access, PlanStore plans, PlanPaperStore kept, PaperArchive archive, ComposePlan compose, Papers papers) {
        this.access = access;
        this.plans = plans;
        this.kept = kept;
        this.archive = archive;
        this.compose = compose;
        this.papers = papers;
    }

    /** In which format a paper is given out. */
    public enum Format {
        DOCX,
        PDF;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty for a version with open fields, which {@link ComposePlan} tells one by one. */
    @Transactional(readOnly = true)
    public Optional<PaperFile> file(VersionId id, Format format) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        if (version.issue().isPresent()) access.requireAnywhere(PlansAction.VIEW);
        else access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var issued = kept.keptOf(id);
        if (issued.isPresent()) return archive.file(issued.get(), format.ending());
        return switch (compose.composed(plan, version)) {
            case Composed.Whole it -> Optional.of(
                    new PaperFile(name(plan, version, format), written(numbered(it.paper(), version), plan, format)));
            case Composed.Incomplete _ -> Optional.empty();
        };
    }

    /**
     * Of a plan that was issued on paper nothing is kept here; it is written with the number and day that it had; a
     * number with a letter (53a) stays blank, to be written in by hand.
     */
    private static OfficialPaper numbered(OfficialPaper paper, Version version) {
        var issue = version.issue().orElse(null);
        if (issue == null) return paper;
        var stroke = issue.number().indexOf('/');
        var number = issue.number().substring(0, stroke);
        var symbol = issue.number().substring(stroke + 1).replace("/", "-");
        return paper.issued(
                number.chars().allMatch(Character::isDigit)
                        ? PaperNumber.issued(Integer.parseInt(number), symbol)
                        : PaperNumber.draft(symbol),
                PlaceAndDate.on(paper.placed().place(), issue.signedOn()));
    }

    private byte[] written(OfficialPaper paper, Plan plan, Format format) {
        return switch (format) {
            case DOCX -> papers.word(paper, plan.unit());
            case PDF -> papers.pdf(paper);
        };
    }

    private static String name(Plan plan, Version version, Format format) {
        var state = version.issue().isPresent() ? "" : "du-thao-";
        return state + "ke-hoach-" + plan.years() + "-ban-" + version.number() + format.ending();
    }
}
