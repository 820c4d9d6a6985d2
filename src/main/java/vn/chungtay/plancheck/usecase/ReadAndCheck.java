package vn.chungtay.plancheck.usecase;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plancheck.PlancheckAction;
import vn.chungtay.plancheck.store.CheckedTextStore;
import vn.chungtay.plancheck.store.PlanCheckStore;

/** Keeps what came of reading a plan: its lines and findings, or why it was not read. */
@Component
class ReadAndCheck {

    private final PlanCheckStore checks;
    private final CheckedTextStore texts;
    private final Audit audit;
    private final PlanChecker checker = new PlanChecker();

    ReadAndCheck(PlanCheckStore checks, CheckedTextStore texts, Audit audit) {
        this.checks = checks;
        this.texts = texts;
        this.audit = audit;
    }

    void keep(PlanCheckId id, ReadOutcome outcome) {
        switch (outcome) {
            case ReadOutcome.Refused refused -> {
                checks.refused(id, refused.reason().message());
                audit.changed(PlancheckAction.CHECK.code(), id, Map.of(), Map.of("state", refused.reason().name()));
            }
            case ReadOutcome.Read read -> {
                var findings = checker.check(read.text());
                texts.add(id, read.text(), findings);
                checks.checked(id, read.text().lines().size());
                audit.changed(PlancheckAction.CHECK.code(), id, Map.of(), Map.of("lines", read.text().lines().size(), "findings", findings.size()));
            }
        }
    }
}
