package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.model.paper.CertificatePages;
import vn.chungtay.campaigns.model.paper.PrintRun;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.store.CertificateStore;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.jobs.JobHandler;

/**
 * Prints the certificates of a list a hundred at a time. Each step leaves its part behind, so a run that was killed goes on
 * with the step that it was in; numbers were given before and are only read here. A worker that was taken for dead may still
 * be at it: each step looks, with the run locked, whether the other has done it.
 */
@Component
class PrintCertificatesJob implements JobHandler {

    static final String KIND = "campaigns.certificates";
    private static final int STEP = 100;

    private final PrintRunStore runs;
    private final CertificateStore certificates;
    private final WriteCertificates write;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintCertificatesJob(
            PrintRunStore runs,
            CertificateStore certificates,
            WriteCertificates write,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.certificates = certificates;
        this.write = write;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/campaigns/certificate-prints/" + payload;
    }

    @Override
    public void run(String payload, Progress progress) {
        var id = id(payload);
        var waiting = transaction.execute(_ -> runs.find(id).filter(it -> !it.isReady()));
        if (waiting == null || waiting.isEmpty()) return;
        var run = waiting.get();
        var steps = (run.total() + STEP - 1) / STEP;
        var done = transaction.execute(_ -> runs.parts(id));
        for (int step = done == null ? 0 : done; step < steps; step++) {
            progress.at((long) step * STEP, run.total());
            print(run, step);
        }
        progress.at(run.total(), run.total());
        transaction.executeWithoutResult(_ -> {
            if (runs.isOpen(id)) runs.finish(id, CertificatePages.joined(runs.partContents(id)));
        });
    }

    private void print(PrintRun run, int step) {
        transaction.executeWithoutResult(_ -> {
            if (!runs.isOpen(run.id()) || runs.parts(run.id()) > step) return;
            var rows = certificates.standing(run.list(), run.village(), LocalDate.now(clock), step * STEP, STEP);
            // Better no file than one that lacks a household, for example of a village that has left the caller's area,
            // or with one to which another list has spoken since.
            if (rows.size() != Math.min(STEP, run.total() - step * STEP)) {
                throw new IllegalStateException("of " + run.total() + " certificates some are out of sight");
            }
            runs.addPart(run.id(), step, write.write(rows));
        });
    }

    private static PrintRunId id(String payload) {
        return new PrintRunId(UUID.fromString(payload));
    }
}
