package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.IssueOutcome;
import vn.chungtay.documents.PaperArchive;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Fingerprint;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanPaperStore;

/** What was signed is what is issued, and what was issued is kept, paper and figures, whatever becomes of them. */
@Component
class KeepIssuedPaper {

    private final PlanPaperStore kept;
    private final PaperArchive archive;
    private final VersionFigures figures;
    private final Clock clock;

    KeepIssuedPaper(PlanPaperStore kept, PaperArchive archive, VersionFigures figures, Clock clock) {
        this.kept = kept;
        this.archive = archive;
        this.figures = figures;
        this.clock = clock;
    }

    void signed(VersionId version, OfficialPaper paper) {
        kept.signed(version, Fingerprint.of(paper), clock.instant());
    }

    boolean isAsSigned(Version version, OfficialPaper paper) {
        return kept.fingerprint(version.id()).filter(Fingerprint.of(paper)::equals).isPresent();
    }

    /** False if the book of the unit is beyond that number already. */
    boolean issue(Plan plan, Version version, OfficialPaper paper, IssuePlan.Numbering given) {
        var stroke = given.number().indexOf('/');
        var number = Integer.parseInt(given.number().substring(0, stroke).replaceAll("\\D", ""));
        var draft = paper.issued(PaperNumber.draft(given.number().substring(stroke + 1)), paper.placed());
        return switch (archive.issue(plan.unit(), draft, given.signedOn(), OptionalInt.of(number))) {
            case IssueOutcome.Issued it -> {
                kept.kept(version.id(), it.id());
                figures.keep(plan, version);
                yield true;
            }
            case IssueOutcome.NumberTaken _ -> false;
        };
    }
}
