package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.model.sheet.SheetPrint;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.campaigns.store.SheetPrintStore;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.platform.NotFound;

/** Prints the blank sheets of a whole village as one file, for reviewers who go from house to house with paper. */
@Service
public class PrintSheets {

    private final Access access;
    private final Audit audit;
    private final VillageSteps steps;
    private final EntryStore entries;
    private final PrintRunStore runs;
    private final SheetPrintStore prints;
    private final Jobs jobs;
    private final Clock clock;

    PrintSheets(
            Access access,
            Audit audit,
            VillageSteps steps,
            EntryStore entries,
            PrintRunStore runs,
            SheetPrintStore prints,
            Jobs jobs,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.steps = steps;
        this.entries = entries;
        this.runs = runs;
        this.prints = prints;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Sheets A for those who have asked to be reviewed, sheets B for everybody on the list; households that have left it get
     * none. Empty if there is nobody to print for.
     */
    @Transactional
    public Optional<PrintRunId> order(CampaignId id, UnitId village, SheetForm form) {
        steps.require(CampaignsAction.VISIT, id, village);
        var whom = entries.page(id, EntryFilter.of(village), 0, Integer.MAX_VALUE).stream().filter(it -> gets(form, it)).toList();
        if (whom.isEmpty()) return Optional.empty();
        access.require(
                CampaignsAction.VIEW_HOUSEHOLDS, village, whom.stream().map(Entry::household).toList(), LocalDate.now(clock));
        var run = PrintRunId.next();
        runs.add(run, null, village, whom.size());
        prints.add(run, id, form, whom.stream().map(Entry::id).toList());
        runs.plan(run, jobs.plan(PrintSheetsJob.KIND, run.value().toString()));
        return Optional.of(run);
    }

    private static boolean gets(SheetForm form, Entry it) {
        return it.state() != EntryState.LEFT && (form == SheetForm.B || it.reason() == EntryReason.REQUEST);
    }

    /** What the caller has ordered for the village lately; nothing for who may not order. */
    @Transactional(readOnly = true)
    public List<SheetPrint> of(CampaignId id, UnitId village) {
        access.require(CampaignsAction.VIEW, village);
        return prints.of(id, village);
    }

    @Transactional(readOnly = true)
    public SheetPrint print(PrintRunId id) {
        var print = prints.find(id).orElseThrow(() -> new NotFound("print of sheets"));
        access.require(CampaignsAction.VISIT, print.village());
        return print;
    }

    /** The finished file, for whoever ordered it and may still visit there; empty while it is made. */
    @Transactional
    public Optional<PaperFile> file(PrintRunId id) {
        var print = print(id);
        var content = runs.file(id);
        if (content.isEmpty()) return Optional.empty();
        audit.exported(
                CampaignsAction.VISIT.code(),
                print.entries().size(),
                Map.of("campaign", print.campaign().value(), "village", print.village().value(), "form", print.form(), "pages", print.pages()));
        return Optional.of(new PaperFile("phieu-trang-" + print.form() + "-" + print.entries().size() + ".pdf", content.get()));
    }
}
