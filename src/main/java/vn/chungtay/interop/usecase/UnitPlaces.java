package vn.chungtay.interop.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.interop.model.Places;
import vn.chungtay.platform.Vietnamese;

/** The villages below one unit on one day, read once for a whole list. "Xóm Đồng, xã Thần Sa" tells equal names apart. */
final class UnitPlaces implements Places {

    private final Geography geography;
    private final LocalDate asOf;
    private final Map<String, List<UnitId>> byName = new HashMap<>();
    private final Map<String, List<UnitId>> read = new HashMap<>();
    private final Map<UnitId, AreaType> types;

    UnitPlaces(Geography geography, UnitId unit, LocalDate asOf) {
        this.geography = geography;
        this.asOf = asOf;
        geography.unit(unit, asOf).ifPresent(top -> collect(top, ""));
        var villages = byName.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        types = new HashMap<>(geography.areaTypes(villages, asOf));
    }

    private void collect(Unit unit, String communeName) {
        if (unit.level() == UnitLevel.VILLAGE) {
            add(key(unit.name()), unit.id());
            if (!communeName.isEmpty()) add(key(unit.name()) + "|" + communeName, unit.id());
            unit.officialCode().ifPresent(code -> add(key(code), unit.id()));
            return;
        }
        var commune = unit.level() == UnitLevel.COMMUNE ? Vietnamese.fold(unit.name()) : "";
        geography.children(unit.id(), asOf).forEach(child -> collect(child, commune));
    }

    private void add(String key, UnitId village) {
        byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(village);
    }

    @Override
    public List<UnitId> villages(String written) {
        return read.computeIfAbsent(written, this::find);
    }

    private List<UnitId> find(String written) {
        var parts = written.split("[,;]", 2);
        var name = key(parts[0]);
        if (parts.length == 2) {
            // "Phương Giao" is a name that begins like a kind, so the whole is looked up first.
            var commune = Vietnamese.fold(parts[1]);
            var exact = byName.getOrDefault(name + "|" + commune, byName.get(name + "|" + commune.replaceAll("^(xa|phuong|thi tran) ", "")));
            if (exact != null) return exact;
        }
        return Optional.ofNullable(byName.get(name)).orElseGet(() -> nearly(name));
    }

    /** One letter more, less or other; only when exactly one village is that near. */
    private List<UnitId> nearly(String name) {
        if (name.length() < 4) return List.of();
        var near = byName.entrySet().stream()
                .filter(it -> !it.getKey().contains("|") && isNear(it.getKey(), name))
                .flatMap(it -> it.getValue().stream())
                .distinct()
                .toList();
        return near;
    }

    static boolean isNear(String left, String right) {
        // Numbered villages differ in one digit and are not the same.
        if (!left.replaceAll("[^0-9]", "").equals(right.replaceAll("[^0-9]", ""))) return false;
        var shorter = left.length() <= right.length() ? left : right;
        var longer = left.length() <= right.length() ? right : left;
        if (longer.length() - shorter.length() > 1) return false;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) at++;
        int rest = longer.length() == shorter.length() ? at + 1 : at;
        return at == shorter.length() || shorter.substring(Math.min(rest, shorter.length())).equals(longer.substring(at + 1));
    }

    @Override
    public AreaType areaType(UnitId village) {
        return types.computeIfAbsent(village, id -> geography.areaType(id, asOf));
    }

    private String key(String name) {
        return geography.villageName(Vietnamese.fold(name).replaceAll("[^a-z0-9]+", " ").strip());
    }
}
