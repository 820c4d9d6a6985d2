package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.accompaniment.store.WatchList;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.HouseholdLooked;

/** A look at a watched household tells of signs, or answers them, in its own transaction and not only at night. */
@Component
@OpenToAll("the registry has asked for the right to look")
class WatchLooks {

    private final CheckWatch check;
    private final WatchList watched;
    private final HelpStore help;
    private final Clock clock;

    WatchLooks(CheckWatch check, WatchList watched, HelpStore help, Clock clock) {
        this.check = check;
        this.watched = watched;
        this.help = help;
        this.clock = clock;
    }

    @EventListener
    void on(HouseholdLooked event) {
        if (!watched.everEscaped(event.household())) return;
        help.place(event.household(), LocalDate.now(clock)).ifPresent(it -> check.after(event.household(), it.villageId()));
    }
}
