package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.trainingworld.store.ToldStories;

/**
 * The yearly review of 2026 in two communes: that of xã Võ Nhai is over, with everybody recognised and certificates in
 * print; that of xã Dân Tiến runs, so that each trainee finds something of their own to do. Every step goes through the use
 * cases, in the name of whoever it is for.
 */
@Service
public class LoadReviews {

    private static final LocalDate POSTED_ON = LocalDate.of(2026, 11, 13);
    /** The first day on which the days for objections to that posting are over. */
    private static final LocalDate TELLABLE = LocalDate.of(2026, 11, 20);

    private final Access access;
    private final EnrolTrainees trainees;
    private final CommuneReview commune;
    private final ReviewVillage village;
    private final DecideReview decide;
    private final RunningReview running;
    private final ToldStories stories;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoadReviews(
            Access access,
            EnrolTrainees trainees,
            CommuneReview commune,
            ReviewVillage village,
            DecideReview decide,
            RunningReview running,
            ToldStories stories,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.trainees = trainees;
        this.commune = commune;
        this.village = village;
        this.decide = decide;
        this.running = running;
        this.stories = stories;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** After the trainees were enrolled; can be called at every start and goes on where it was interrupted. */
    @SystemOnly
    public void load() {
        access.requireSystem();
        if (LocalDate.now(clock).isBefore(TELLABLE)) return;
        tell("review-finished", this::finished);
        tell("review-running", this::running);
    }

    private void tell(String story, Runnable telling) {
        if (Boolean.TRUE.equals(transaction.execute(_ -> stories.isTold(story)))) return;
        telling.run();
        transaction.executeWithoutResult(_ -> stories.told(story));
    }

    private void finished() {
        var cast = new DecideReview.Cast(
                trainees.actingAs("canbo.vonhai"), trainees.actingAs("canbo.tinh"), trainees.actingAs("lanhdao.vonhai"),
                trainees.actingAs("vanthu.vonhai"));
        var unit = trainees.unitOf("canbo.vonhai");
        var campaign = Asked.of(cast.officer(), () -> commune.opened(unit));
        if (campaign.isFinished()) return;
        cast.officer().run(() -> commune.villages(unit).forEach(it -> {
            village.look(campaign.id(), it, 0);
            village.meet(campaign.id(), it);
            village.post(campaign.id(), it, POSTED_ON);
        }));
        decide.recognise(campaign.id(), cast);
        cast.officer().run(() -> commune.villages(unit).forEach(it -> commune.close(campaign.id(), it)));
        decide.finish(campaign.id(), cast);
    }

    private void running() {
        var officer = trainees.actingAs("canbo.dantien");
        var unit = trainees.unitOf("canbo.dantien");
        var campaign = Asked.of(officer, () -> commune.opened(unit));
        running.tell(campaign.id(), commune.villages(unit), officer, trainees.actingAs("truongxom"));
    }
}
