package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;

/** The communes of a place, with those that went into them: their requests and complaints are the new commune's now. */
@Component
class CommunesOf {

    private final Geography geography;

    CommunesOf(Geography geography) {
        this.geography = geography;
    }

    /** The commune itself, or those below a larger unit on that day. */
    List<UnitId> place(UnitId place, LocalDate day) {
        var unit = geography.nearest(place, day).orElseThrow(() -> new NotFound("unit " + place.value()));
        return communes(unit)
                .flatMap(it -> Stream.concat(Stream.of(it.id()), geography.predecessors(it.id()).stream().map(Unit::id)))
                .distinct()
                .toList();
    }

    private Stream<Unit> communes(Unit unit) {
        return switch (unit.level()) {
            case VILLAGE -> Stream.empty();
            case COMMUNE -> Stream.of(unit);
            default -> geography.children(unit.id(), unit.asOf()).stream().flatMap(this::communes);
        };
    }
}
