package vn.chungtay.campaigns.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.jobs.JobHandler;

/** Throws prints away that lie about: each file names thousands of people, and can be ordered again. */
@Component
class ClearPrintsJob implements JobHandler {

    private static final int KEPT_DAYS = 7;

    private final PrintRunStore runs;
    private final TransactionTemplate transaction;

    ClearPrintsJob(PrintRunStore runs, TransactionTemplate transaction) {
        this.runs = runs;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "campaigns.clear_prints";
    }

    @Override
    public boolean nightly() {
        return true;
    }

    @Override
    public void run(String payload, Progress progress) {
        transaction.executeWithoutResult(_ -> runs.clear(KEPT_DAYS));
    }
}
