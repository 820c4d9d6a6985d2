package vn.chungtay.plancheck.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.model.CheckState;
import vn.chungtay.plancheck.store.PlanCheckStore;

/** Reads and checks a large file in the background. Deleted meanwhile or checked already, there is nothing to do. */
@Component
class CheckPlanJob implements JobHandler {

    static final String KIND = "plancheck.check";
    private static final String GIVEN_UP = "plancheck.given_up";
    private static final int STEPS = 2;

    private final PlanCheckStore checks;
    private final ReadAndCheck reading;
    private final TransactionTemplate transaction;

    CheckPlanJob(PlanCheckStore checks, ReadAndCheck reading, TransactionTemplate transaction) {
        this.checks = checks;
        this.reading = reading;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/plan-checks/" + payload;
    }

    @Override
    public void givenUp(String payload) {
        checks.refused(id(payload), GIVEN_UP);
    }

    @Override
    public void run(String payload, Progress progress) {
        var id = id(payload);
        var waiting = transaction.execute(_ -> checks.find(id).filter(it -> it.state() == CheckState.CHECKING));
        if (waiting == null || waiting.isEmpty()) return;
        progress.at(0, STEPS);
        var outcome = read(id, waiting.get().name());
        progress.at(1, STEPS);
        transaction.executeWithoutResult(_ -> reading.keep(id, outcome));
        progress.at(STEPS, STEPS);
    }

    private ReadOutcome read(PlanCheckId id, String name) {
        try {
            var file = Files.createTempFile("chungtay-plan-", ".tmp");
            try {
                transaction.executeWithoutResult(_ -> checks.copyFile(id, file));
                return DocumentReader.standard().read(name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanCheckId id(String payload) {
        return new PlanCheckId(UUID.fromString(payload));
    }
}
