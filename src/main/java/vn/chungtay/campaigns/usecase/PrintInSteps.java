package vn.chungtay.campaigns.usecase;

import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.model.paper.CertificatePages;
import vn.chungtay.campaigns.model.paper.CertificatePages.Written;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.jobs.JobHandler.Progress;

/**
 * Prints many papers some at a time. Each step leaves its part behind, so a run that was killed goes on with the step that it
 * was in. A worker that was taken for dead may still be at it: each step looks, with the run locked, whether the other has done
 * it.
 */
@Component
class PrintInSteps {

    private final PrintRunStore runs;
    private final TransactionTemplate transaction;

    PrintInSteps(PrintRunStore runs, TransactionTemplate transaction) {
        this.runs = runs;
        this.transaction = transaction;
    }

    /**
     * @param total of how many papers
     * @param size how many papers a step has
     * @param part writes the papers of a step, given the first of them, counted from 0
     */
    void run(PrintRunId id, int total, int size, Progress progress, IntFunction<Written> part) {
        var done = transaction.execute(_ -> runs.parts(id));
        for (int step = done == null ? 0 : done; step * size < total; step++) {
            progress.at((long) step * size, total);
            print(id, step, part, step * size);
        }
        progress.at(total, total);
        transaction.executeWithoutResult(_ -> {
            if (runs.isOpen(id)) runs.finish(id, CertificatePages.joined(runs.partContents(id)));
        });
    }

    private void print(PrintRunId id, int step, IntFunction<Written> part, int first) {
        transaction.executeWithoutResult(_ -> {
            if (runs.isOpen(id) && runs.parts(id) <= step) runs.addPart(id, step, part.apply(first));
        });
    }
}
