package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/** Units by the names that papers call them. */
@Component
class UnitTitles {

    private final Geography geography;
    private final MessageSource messages;

    UnitTitles(Geography geography, MessageSource messages) {
        this.geography = geography;
        this.messages = messages;
    }

    /** "xã Phú Thượng" */
    String title(Unit unit) {
        return messages.getMessage("geography.kind." + unit.kind().name(), null, Vietnamese.LOCALE) + " " + unit.name();
    }

    Unit unit(UnitId id, LocalDate day) {
        return geography.nearest(id, day).orElseThrow(() -> new NotFound("unit " + id.value()));
    }

    /** "xóm Suối Cạn" for each. */
    Map<UnitId, String> titles(Iterable<UnitId> units, LocalDate day) {
        var titles = new HashMap<UnitId, String>();
        units.forEach(it -> titles.computeIfAbsent(it, id -> title(unit(id, day))));
        return titles;
    }

    /** The committee above that is printed over the name of a commune's; a commune right below the country has none. */
    Optional<String> above(UnitId commune, LocalDate day) {
        return geography.pathUp(commune, unit(commune, day).asOf()).stream()
                .skip(1)
                .filter(it -> it.level() != UnitLevel.COUNTRY)
                .findFirst()
                .map(this::title);
    }

    /** "xóm Suối Cạn, xã Phú Thượng, tỉnh Thái Nguyên" */
    String place(UnitId village, LocalDate day) {
        List<Unit> path = geography.pathUp(village, unit(village, day).asOf());
        return path.stream()
                .filter(it -> it.level() != UnitLevel.COUNTRY)
                .map(this::title)
                .collect(Collectors.joining(", "));
    }
}
