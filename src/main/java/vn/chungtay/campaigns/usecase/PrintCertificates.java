package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.paper.CertificateId;
import vn.chungtay.campaigns.model.paper.CertificateRow;
import vn.chungtay.campaigns.model.paper.PrintRun;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.paper.ResultList;
import vn.chungtay.campaigns.store.CertificateStore;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.campaigns.store.ResultListStore;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.platform.NotFound;

/** Gives certificates of a recognised list and prints them, one by one or all as one file (REV-08). */
@Service
public class PrintCertificates {

    private final Access access;
    private final Audit audit;
    private final ResultListStore lists;
    private final CertificateStore certificates;
    private final GiveCertificates give;
    private final WriteCertificates write;
    private final PrintRunStore runs;
    private final Jobs jobs;
    private final Clock clock;

    PrintCertificates(
            Access access,
            Audit audit,
            ResultListStore lists,
            CertificateStore certificates,
            GiveCertificates give,
            WriteCertificates write,
            PrintRunStore runs,
            Jobs jobs,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.lists = lists;
        this.certificates = certificates;
        this.give = give;
        this.write = write;
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Some of the book. */
    public record Page(List<CertificateRow> rows, int total) {}

    /** A file with the name that it is saved under. */
    public record File(String name, byte[] content) {}

    /**
     * Numbers for the whole list, so that they follow one another whichever village is printed first; then a print of
     * all, or of one village.
     */
    @Transactional
    public PrintOutcome order(DecisionId id, @Nullable UnitId village) {
        var list = list(id);
        access.require(CampaignsAction.PRINT_CERTIFICATES, list.unit());
        var recognised = list.recognised();
        if (recognised.isEmpty()) return new PrintOutcome.NotRecognised();
        give.give(list, recognised.get(), today());
        var total = certificates.countStanding(id, village, today());
        if (total == 0) return new PrintOutcome.NobodyToCertify();
        var run = PrintRunId.next();
        runs.add(run, id, village, total);
        runs.plan(run, jobs.plan(PrintCertificatesJob.KIND, run.value().toString()));
        return new PrintOutcome.Ordered(run);
    }

    /** The book of a list, as far as numbers were given. */
    @Transactional
    public Page page(DecisionId id, @Nullable UnitId village, String words, int offset, int limit) {
        var list = list(id);
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, list.unit());
        var rows = certificates.page(id, village, words, offset, limit);
        access.require(
                CampaignsAction.VIEW_HOUSEHOLDS,
                list.unit(),
                rows.stream().map(CertificateRow::household).toList(),
                today());
        return new Page(rows, certificates.count(id, village, words));
    }

    /** The whole book of a list, to be taken out of the program. */
    @Transactional
    public List<CertificateRow> export(DecisionId id) {
        var list = list(id);
        access.require(CampaignsAction.EXPORT, list.unit());
        var rows = certificates.page(id, null, "", 0, Integer.MAX_VALUE);
        audit.exported(CampaignsAction.EXPORT.code(), rows.size(), Map.of("decision", id.value()));
        return rows;
    }

    /** One certificate, with the number that it has; empty if what it says holds no more. */
    @Transactional
    public Optional<File> one(CertificateId id, Format format) {
        var row = certificates.find(id).orElseThrow(() -> new NotFound("certificate"));
        access.require(CampaignsAction.PRINT_CERTIFICATES, row.unit(), List.of(row.household()), row.first());
        if (!certificates.stands(id, today())) return Optional.empty();
        var name = "giay-chung-nhan-" + row.number() + "-" + row.year() + "." + format.name().toLowerCase(Locale.ROOT);
        return Optional.of(new File(name, format == Format.PDF ? write.write(List.of(row)).content() : write.word(row)));
    }

    /** By which list it was given. */
    @Transactional(readOnly = true)
    public DecisionId listOf(CertificateId id) {
        var row = certificates.find(id).orElseThrow(() -> new NotFound("certificate"));
        access.require(CampaignsAction.VIEW, row.unit());
        return row.list();
    }

    /** For pages that offer it. */
    @Transactional(readOnly = true)
    public boolean mayPrint(DecisionId id) {
        return access.may(CampaignsAction.PRINT_CERTIFICATES, list(id).unit());
    }

    /** Prints that the caller has ordered of this list. */
    @Transactional(readOnly = true)
    public List<PrintRun> runs(DecisionId id) {
        access.require(CampaignsAction.PRINT_CERTIFICATES, list(id).unit());
        return runs.of(id);
    }

    @Transactional(readOnly = true)
    public PrintRun run(PrintRunId id) {
        var run = runs.find(id).orElseThrow(() -> new NotFound("print run"));
        access.require(CampaignsAction.PRINT_CERTIFICATES, list(run.list()).unit());
        return run;
    }

    /** The finished file, for whoever ordered it and may still print; empty while it is made. */
    @Transactional
    public Optional<File> file(PrintRunId id) {
        var run = runs.find(id).orElseThrow(() -> new NotFound("print run"));
        var list = list(run.list());
        access.require(CampaignsAction.PRINT_CERTIFICATES, list.unit());
        var content = runs.file(id);
        if (content.isEmpty()) return Optional.empty();
        audit.exported(
                CampaignsAction.PRINT_CERTIFICATES.code(), run.total(), Map.of("decision", list.id().value(), "pages", run.pages()));
        return Optional.of(new File("giay-chung-nhan-" + list.year() + "-" + run.total() + ".pdf", content.get()));
    }

    private ResultList list(DecisionId id) {
        return lists.find(id).orElseThrow(() -> new NotFound("decision"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
