package vn.chungtay.interop.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;

/** The names of units for a form. */
@Component
class UnitChoices {

    private final Geography geography;
    private final Clock clock;

    UnitChoices(Geography geography, Clock clock) {
        this.geography = geography;
        this.clock = clock;
    }

    /** Places in a select, by name. */
    record Choice(UnitId id, String name) {}

    List<Choice> of(Collection<UnitId> units) {
        return units.stream().map(id -> new Choice(id, name(id))).sorted(Comparator.comparing(Choice::name)).toList();
    }

    String name(UnitId id) {
        return geography.unit(id, LocalDate.now(clock)).map(Unit::name).orElse("–");
    }
}
