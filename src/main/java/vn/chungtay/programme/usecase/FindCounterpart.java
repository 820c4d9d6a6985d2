package vn.chungtay.programme.usecase;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.LocalCounterparts;
import vn.chungtay.programme.model.LoadedCounterpart;
import vn.chungtay.programme.store.CounterpartStore;

/** Answers other modules; a rule is no secret, and who asks has asked for their own right before. */
@Component
@OpenToAll("a rule is no secret, and who asks has asked for their own right before")
class FindCounterpart implements LocalCounterparts {

    private final Geography geography;
    private final CounterpartStore rules;

    FindCounterpart(Geography geography, CounterpartStore rules) {
        this.geography = geography;
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CounterpartRule> inForce(UnitId place, int year) {
        return geography.pathUp(place, LocalDate.of(year, Month.JANUARY, 1)).stream()
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .findFirst()
                .flatMap(it -> rules.inForce(it.id(), year))
                .map(LoadedCounterpart::rule);
    }
}
