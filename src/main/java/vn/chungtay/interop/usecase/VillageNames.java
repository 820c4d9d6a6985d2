package vn.chungtay.interop.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;

/** Names of villages as {@link UnitPlaces} finds them again: with the commune when the list is of more than one. */
final class VillageNames {

    private final Geography geography;
    private final LocalDate day;
    private final boolean several;
    private final Map<UnitId, String> names = new HashMap<>();

    VillageNames(Geography geography, UnitId listOf, LocalDate day) {
        this.geography = geography;
        this.day = day;
        var level = geography.unit(listOf, day).map(Unit::level);
        this.several = level.filter(it -> it != UnitLevel.VILLAGE && it != UnitLevel.COMMUNE).isPresent();
    }

    String of(UnitId village) {
        return names.computeIfAbsent(village, this::name);
    }

    private String name(UnitId village) {
        var path = geography.pathUp(village, day);
        if (path.isEmpty()) return "";
        var name = path.getFirst().name();
        var commune = path.stream().filter(it -> it.level() == UnitLevel.COMMUNE).findFirst();
        return several && commune.isPresent() ? name + ", " + commune.get().name() : name;
    }
}
