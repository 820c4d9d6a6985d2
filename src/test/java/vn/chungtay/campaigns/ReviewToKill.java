package vn.chungtay.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.chungtay.ChungTay;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.usecase.PrintCertificates;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.RecogniseDecision;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdId;

/** The whole application in a process of its own, which numbers a list or prints its certificates unless it is killed. */
final class ReviewToKill {

    static final int HOUSEHOLDS = 120;
    static final String NUMBER = "77/QĐ-UBND";
    static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);

    /** What the process does once somebody has put a file of this name beside the data. */
    enum Work {
        RECOGNISE,
        PRINT,
        NOTHING
    }

    private ReviewToKill() {}

    /** @param args directory of the data, and the work */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var work = Work.valueOf(args[1]);
        var application = SpringApplication.run(
                ChungTay.class, "--spring.profiles.active=test", "--server.port=0", "--chungtay.db.data=" + data);
        switch (work) {
            case RECOGNISE -> {
                prepare(application);
                told(data, work);
                recognise(application);
            }
            case PRINT -> {
                recognise(application);
                told(data, work);
                print(application);
            }
            case NOTHING -> told(data, work);
        }
        Thread.currentThread().join();
    }

    /** Waits until it may begin, so that the killer can lie in wait. */
    private static void told(Path data, Work work) throws IOException {
        Files.createFile(data.resolve(work + ".ready"));
        while (work != Work.NOTHING && !Files.exists(data.resolve(work + ".go"))) Thread.onSpinWait();
    }

    private static void prepare(ConfigurableApplicationContext application) {
        var given = application.getBean(GivenReview.class);
        var commune = given.commune();
        for (int i = 0; i < HOUSEHOLDS; i++) given.poor(commune.first());
        var campaign = given.opened(commune);
        for (var household : households(application)) given.look(commune.officer(), household, 4, Cause.NO_LAND);
        given.settle(campaign, commune.first());
        application.getBean(GivenSigned.class).list(commune, campaign);
    }

    private static Iterable<HouseholdId> households(ConfigurableApplicationContext application) {
        return application.getBean(GivenRecognised.class).ask("select household_id from campaigns.entry", UUID.class).stream()
                .map(HouseholdId::new)
                .toList();
    }

    private static void recognise(ConfigurableApplicationContext application) {
        var list = list(application);
        application.getBean(GivenUsers.class).runAs(holder(application, "ARCHIVIST"), () -> {
            var version = application.getBean(ReadDecisions.class).find(list).decision().version();
            var refusal = application.getBean(RecogniseDecision.class).recognise(list, version, new Decision.Act(NUMBER, DECIDED, DECIDED));
            if (refusal.isPresent()) throw new IllegalStateException("refused: " + refusal);
        });
    }

    private static void print(ConfigurableApplicationContext application) {
        var list = list(application);
        application.getBean(GivenUsers.class).runAs(
                holder(application, "COMMUNE_OFFICER"), () -> application.getBean(PrintCertificates.class).order(list, null));
    }

    private static DecisionId list(ConfigurableApplicationContext application) {
        return new DecisionId(application.getBean(GivenRecognised.class).ask("select id from campaigns.decision", UUID.class).getFirst());
    }

    private static UserId holder(ConfigurableApplicationContext application, String role) {
        return new UserId(application.getBean(GivenRecognised.class)
                .ask("select user_id from identity.user_right where role = ? limit 1", UUID.class, role)
                .getFirst());
    }
}
