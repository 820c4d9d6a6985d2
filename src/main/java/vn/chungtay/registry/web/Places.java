package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.usecase.OwnAreas;

/** Names of places for pages, and the places to choose from. */
@Component
class Places {

    private final Geography geography;
    private final OwnAreas areas;
    private final MessageSource messages;

    Places(Geography geography, OwnAreas areas, MessageSource messages) {
        this.geography = geography;
        this.areas = areas;
        this.messages = messages;
    }

    /** The units directly below the caller's areas; a village head's own village. */
    List<Choice> below(LocalDate day) {
        return areas.where().stream()
                .flatMap(area -> {
                    var children = geography.children(area, day);
                    return children.isEmpty() ? geography.unit(area, day).stream() : children.stream();
                })
                .map(unit -> new Choice(unit.id(), name(unit)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** Where a list begins when nobody has said where. */
    UnitId own() {
        return areas.where().iterator().next();
    }

    /** The caller's areas themselves, and what is directly below them. */
    List<Choice> withOwn(LocalDate day) {
        var own = areas.where().stream()
                .flatMap(area -> geography.unit(area, day).stream())
                .map(unit -> new Choice(unit.id(), name(unit)));
        return Stream.concat(own, below(day).stream()).distinct().toList();
    }

    /** The villages into which the caller may register a household. */
    List<Choice> villages(LocalDate day) {
        return areas.where().stream()
                .flatMap(area -> geography.unit(area, day).stream())
                .flatMap(unit -> unit.level() == UnitLevel.VILLAGE
                        ? List.of(unit).stream()
                        : geography.children(unit.id(), day).stream())
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .map(unit -> new Choice(unit.id(), name(unit)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    boolean mayExport() {
        return areas.mayExport();
    }

    /** The communes into which a household of the caller may move: those of the same provinces. */
    List<Choice> communes(LocalDate day) {
        return areas.where().stream()
                .flatMap(area -> geography.pathUp(area, day).stream())
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .distinct()
                .flatMap(province -> geography.children(province.id(), day).stream())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(unit -> new Choice(unit.id(), name(unit)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    List<Choice> villagesOf(UnitId commune, LocalDate day) {
        return geography.children(commune, day).stream()
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .map(unit -> new Choice(unit.id(), name(unit)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    boolean mayRegister() {
        return areas.mayRegister();
    }

    /** "Xóm Suối Cạn, xã Phú Thượng, huyện Võ Nhai", without the country. */
    String path(UnitId id, LocalDate day) {
        var names = geography.pathUp(id, day).stream()
                .filter(unit -> unit.level() != UnitLevel.COUNTRY)
                .map(this::name)
                .toList();
        return String.join(", ", names);
    }

    /** What the village and the units above it count as on that day, such as đặc biệt khó khăn. */
    Set<AreaFlag> flags(UnitId village, LocalDate day) {
        var flags = EnumSet.noneOf(AreaFlag.class);
        geography.pathUp(village, day).forEach(unit -> flags.addAll(geography.flags(unit.id(), day)));
        flags.removeAll(EnumSet.of(AreaFlag.URBAN, AreaFlag.RURAL));
        return flags;
    }

    private String name(Unit unit) {
        var kind = messages.getMessage("geography.kind." + unit.kind(), null, Vietnamese.LOCALE);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + unit.name();
    }

    record Choice(UnitId id, String name) {}
}
