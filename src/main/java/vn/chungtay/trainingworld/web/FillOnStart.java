package vn.chungtay.trainingworld.web;

import java.io.PrintStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.trainingworld.usecase.EnrolTrainees;
import vn.chungtay.trainingworld.usecase.LoadPlans;
import vn.chungtay.trainingworld.usecase.LoadReviews;
import vn.chungtay.trainingworld.usecase.LoadWorld;
import vn.chungtay.trainingworld.usecase.LoadWorld.Progress;
import vn.chungtay.trainingworld.usecase.StandByHouseholds;

/** With chungtay.demo=true, fills an empty register at the start and tells the terminal how to sign in. */
@Component
@ConditionalOnProperty("chungtay.demo")
class FillOnStart {

    private final LoadWorld world;
    private final EnrolTrainees trainees;
    private final LoadPlans plans;
    private final LoadReviews reviews;
    private final StandByHouseholds helpers;
    private final MessageSource messages;
    private final PrintStream console = System.out;

    FillOnStart(
            LoadWorld world,
            EnrolTrainees trainees,
            LoadPlans plans,
            LoadReviews reviews,
            StandByHouseholds helpers,
            MessageSource messages) {
        this.world = world;
        this.trainees = trainees;
        this.plans = plans;
        this.reviews = reviews;
        this.helpers = helpers;
        this.messages = messages;
    }

    /** As the system, because nobody can have come in yet. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void begin() {
        Caller.SYSTEM.run(this::fill);
    }

    private void fill() {
        switch (world.load(this::show)) {
            case REAL_DATA -> console.println(text("trainingworld.console.real_data"));
            case LOADED -> showAccounts();
        }
    }

    private void show(Progress progress) {
        console.println(text(
                "trainingworld.console.loading",
                progress.communes(),
                progress.of(),
                Vietnamese.number(progress.households())));
    }

    private void showAccounts() {
        var enrolled = trainees.enrol();
        plans.load();
        reviews.load();
        helpers.load();
        console.println();
        console.println(text("trainingworld.console.accounts"));
        line(
                text("trainingworld.console.user"),
                text("trainingworld.console.password"),
                text("trainingworld.console.role"),
                text("trainingworld.console.unit"));
        for (var it : enrolled.accounts()) {
            var unit = text("identity.kind." + it.kind()) + " " + it.unit();
            line(it.userName(), it.password(), text("identity.role." + it.role()), unit);
        }
        console.println();
        console.println("API token: " + enrolled.token());
    }

    private void line(String user, String password, String role, String unit) {
        console.printf("  %-18s %-18s %-34s %s%n", user, password, role, unit);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, Vietnamese.LOCALE);
    }
}
