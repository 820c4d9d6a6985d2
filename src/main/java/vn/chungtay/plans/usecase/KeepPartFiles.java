package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.PartCall;
import vn.chungtay.plans.model.PartFile;
import vn.chungtay.plans.model.PartFile.Found;
import vn.chungtay.plans.model.PartFile.Where;
import vn.chungtay.plans.model.PartPaper;
import vn.chungtay.plans.model.PartPaper.Kind;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.store.FieldReportStore;
import vn.chungtay.plans.store.PartPaperStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.usecase.ShowParts.Shown;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/** What the units that lead parts owe for them, and what of it is there (ROL-27). */
@Component
public class KeepPartFiles {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final ShowParts parts;
    private final PartPaperStore papers;
    private final FieldReportStore reports;
    private final Clock clock;

    KeepPartFiles(
            Access access,
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            ShowParts parts,
            PartPaperStore papers,
            FieldReportStore reports,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.parts = parts;
        this.papers = papers;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param mayRecord whether the caller sits in the agency of the plan */
    public record Files(Shown shown, List<PartFile> files, boolean mayRecord) {

        public long complete() {
            return files.stream().filter(it -> it.missing().isEmpty()).count();
        }
    }

    /** Of every part, in official order. */
    @Transactional(readOnly = true)
    public Files of(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var shown = parts.of(id, null);
        var recorded = papers.of(id);
        var came = reports.aboutParts(id);
        var files = shown.parts().stream().map(it -> file(shown, it, recorded, came)).toList();
        return new Files(shown, files, own.may(PlansAction.WRITE, plan.unit()));
    }

    private PartFile file(Shown shown, ProgrammePart part, List<PartPaper> recorded, List<FieldReport> came) {
        var there = new EnumMap<Kind, List<Found>>(Kind.class);
        recorded.stream().filter(it -> it.component().equals(part.component())).forEach(it -> add(there, it.kind(),
                new Found(Where.PAPER, it.paper(), it.organisation(), it.signedOn())));
        shown.calls(part.component()).stream().filter(it -> !it.missing()).forEach(it -> add(there, Kind.PLAN, handedIn(it)));
        var money = shown.money(part.component());
        if (money > 0) add(there, Kind.CAPITAL, new Found(Where.BUDGET, Vietnamese.number(money), "", null));
        norms(shown, part, there);
        came.stream().filter(it -> tells(it, part.component())).forEach(it -> add(there, Kind.RESULT, new Found(
                Where.REPORT, "", it.said().organisation(), LocalDate.ofInstant(it.sentAt(), clock.getZone()))));
        return new PartFile(part.component(), part.leads().stream().map(Assignment::organisation).distinct().toList(), there);
    }

    private static Found handedIn(PartCall it) {
        return new Found(Where.HANDED_IN, "", it.organisation(), it.handedInOn());
    }

    /** Those that the programme has for this very component; what holds for all is no list of norms of one part. */
    private static void norms(Shown shown, ProgrammePart part, Map<Kind, List<Found>> there) {
        var day = shown.whole().plan().years().lastDay();
        var count = shown.programme().stream()
                .flatMap(it -> it.normsOf(part.component(), day).stream())
                .filter(it -> it.component() != null)
                .count();
        if (count > 0) add(there, Kind.NORMS, new Found(Where.PROGRAMME, Vietnamese.number(count), "", null));
    }

    private static boolean tells(FieldReport report, ComponentCode component) {
        return report.said().lines().stream()
                .anyMatch(it -> it.about() == ReportSheet.About.PART && it.key().equals(component.value()) && !it.said().isBlank());
    }

    private static void add(Map<Kind, List<Found>> there, Kind kind, Found found) {
        there.computeIfAbsent(kind, _ -> new ArrayList<>()).add(found);
    }

    @Transactional
    public YearOutcome record(PlanId id, PartPaper paper) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        if (parts.of(id, null).part(paper.component()).isEmpty()) throw new NotFound("part of the plan");
        var refusal = paper.refusal(LocalDate.now(clock));
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        papers.add(id, paper, by, clock.instant());
        audit.changed(
                PlansAction.WRITE.code(), id, Map.of(),
                Map.of("component", paper.component().value(), "kind", paper.kind().name(), "paper", paper.paper()));
        return new YearOutcome.Kept(paper.id());
    }
}
