package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.Subjects;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.store.RetentionRuleFile;
import vn.chungtay.campaigns.store.SettledRequestStore;
import vn.chungtay.jobs.JobHandler;

/**
 * Every night clears what people said of themselves in public requests that were settled long ago. That there was a request,
 * what became of it and when, stays.
 */
@Component
class ClearRequestsJob implements JobHandler {

    private final SettledRequestStore requests;
    private final RetentionRuleFile rules;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClearRequestsJob(
            SettledRequestStore requests, RetentionRuleFile rules, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "campaigns.clear_requests";
    }

    @Override
    public boolean nightly() {
        return true;
    }

    @Override
    public void run(String payload, Progress progress) {
        transaction.executeWithoutResult(_ -> {
            var today = LocalDate.now(clock);
            rules.on(today).ifPresent(rule -> {
                var cleared = requests.clear(rule.lastSettled(today), today);
                if (cleared.isEmpty()) return;
                audit.changed(
                        CampaignsAction.RUN.code(), Subjects.of(cleared), Map.of(), Map.of("personal_data_cleared_after_days", rule.kept()));
            });
        });
    }
}
