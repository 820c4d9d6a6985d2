package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.store.RequestStore;
import vn.chungtay.campaigns.store.RequestStore.Living;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;

/** Which commune answers a request today: the one that was asked or, if that is no more, the one that its village went to. */
@Component
class AnsweringCommune {

    private final Geography geography;
    private final RequestStore households;
    private final Clock clock;

    AnsweringCommune(Geography geography, RequestStore households, Clock clock) {
        this.geography = geography;
        this.households = households;
        this.clock = clock;
    }

    /** The commune of this village, if it answers the request. */
    Optional<UnitId> of(ReviewRequest it, UnitId village) {
        return geography.pathUp(village, LocalDate.now(clock)).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(Unit::id)
                .filter(commune -> commune.equals(it.unit()) || cameFrom(commune, it.unit()))
                .findFirst();
    }

    private boolean cameFrom(UnitId commune, UnitId former) {
        return geography.predecessors(commune).stream().anyMatch(it -> it.id().equals(former));
    }

    /** Where its household lives, once that is known. */
    UnitId today(ReviewRequest it) {
        return households.living(it.found().code(), LocalDate.now(clock))
                .map(Living::village)
                .flatMap(village -> of(it, village))
                .orElse(it.unit());
    }
}
