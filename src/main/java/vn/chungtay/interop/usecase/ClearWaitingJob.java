package vn.chungtay.interop.usecase;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.WaitingHouseholds;

/**
 * Clears away every night what lists would write that nobody has asked for since their check: names and numbers of
 * people who are in no register. The report and the original stay, so the list can be checked again.
 */
@Component
class ClearWaitingJob implements JobHandler {

    static final String KIND = "interop.clear";

    private final ImportStore imports;
    private final WaitingHouseholds waiting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClearWaitingJob(ImportStore imports, WaitingHouseholds waiting, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.waiting = waiting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean nightly() {
        return true;
    }

    @Override
    public void run(String payload, Progress progress) {
        var before = clock.instant().minus(Duration.ofDays(ImportView.WAITS_DAYS));
        var lists = transaction.execute(_ -> imports.waitingSince(before));
        for (int at = 0; at < lists.size(); at++) {
            clear(lists.get(at));
            progress.at(at + 1L, lists.size());
        }
    }

    private void clear(ImportId list) {
        transaction.executeWithoutResult(_ -> {
            if (imports.cleared(list)) waiting.drop(list.value());
        });
    }
}
