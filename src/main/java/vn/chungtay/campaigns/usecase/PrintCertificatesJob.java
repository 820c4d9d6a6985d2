package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.model.paper.CertificatePages.Written;
import vn.chungtay.campaigns.model.paper.PrintRun;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.store.CertificateStore;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.jobs.JobHandler;

/** Prints the certificates of a list a hundred at a time; numbers were given before and are only read here. */
@Component
class PrintCertificatesJob implements JobHandler {

    static final String KIND = "campaigns.certificates";
    private static final int STEP = 100;

    private final PrintRunStore runs;
    private final CertificateStore certificates;
    private final WriteCertificates write;
    private final PrintInSteps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintCertificatesJob(
            PrintRunStore runs,
            CertificateStore certificates,
            WriteCertificates write,
            PrintInSteps steps,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.certificates = certificates;
        this.write = write;
        this.steps = steps;
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
        var id = new PrintRunId(UUID.fromString(payload));
        Objects.requireNonNull(transaction.execute(_ -> runs.find(id).filter(it -> !it.isReady())))
                .ifPresent(it -> steps.run(id, it.total(), STEP, progress, first -> written(it, first)));
    }

    private Written written(PrintRun run, int first) {
        var rows = certificates.standing(run.list(), run.village(), LocalDate.now(clock), first, STEP);
        // Better no file than one that lacks a household, for example of a village that has left the caller's area,
        // or with one to which another list has spoken since.
        if (rows.size() != Math.min(STEP, run.total() - first)) {
            throw new IllegalStateException("of " + run.total() + " certificates some are out of sight");
        }
        return write.write(rows);
    }
}
