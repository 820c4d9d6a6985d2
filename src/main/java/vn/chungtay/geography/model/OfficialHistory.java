package vn.chungtay.geography.model;

import static vn.chungtay.geography.UnitLevel.COMMUNE;
import static vn.chungtay.geography.UnitLevel.COUNTRY;
import static vn.chungtay.geography.UnitLevel.DISTRICT;
import static vn.chungtay.geography.UnitLevel.PROVINCE;
import static vn.chungtay.shared.DateRange.ALWAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.model.OfficialLists.Commune;
import vn.chungtay.geography.model.OfficialLists.Link;
import vn.chungtay.geography.model.OfficialLists.Province;
import vn.chungtay.shared.DateRange;

/**
 * Turns the official lists into units with history. A unit that passed the reform of 1/7/2025 alone, whole and under its
 * code is the same unit; every other one ended on 30/6/2025 and its successors began the day after, whatever codes they
 * took over (docs/adr, "unit identity").
 */
public final class OfficialHistory {

    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final DateRange BEFORE = DateRange.until(REFORM.minusDays(1));
    private static final DateRange SINCE = DateRange.startingOn(REFORM);
    private static final String BASIS = "NQ 202/2025/QH15; NQ 1654–1687/NQ-UBTVQH15";
    private static final OfficialName VIET_NAM = new OfficialName(UnitKind.QUOC_GIA, "Việt Nam");

    private final OfficialLists lists;
    private final UnitHistory history = new UnitHistory();
    private final UUID reform;
    private final UUID country;
    private final Map<String, UUID> oldProvinces = new HashMap<>();
    private final Map<String, UUID> newProvinces = new HashMap<>();
    private final Map<String, UUID> districts = new HashMap<>();
    private final Map<String, UUID> oldCommunes = new HashMap<>();
    private final Map<String, UUID> newCommunes = new HashMap<>();

    private OfficialHistory(OfficialLists lists) {
        this.lists = lists;
        reform = history.act("SOURCE_LIST", REFORM, BASIS);
        country = history.unit(COUNTRY, "VN", ALWAYS);
        history.name(country, "VN", VIET_NAM, ALWAYS);
    }

    public static UnitHistory of(OfficialLists lists) {
        var reading = new OfficialHistory(lists);
        reading.provinces();
        reading.districts();
        reading.communes();
        reading.islands();
        reading.laterChanges();
        return reading.history;
    }

    private void provinces() {
        var former = lists.links().stream()
                .collect(Collectors.toMap(Link::provinceCode, Link::provinceName, (one, same) -> one));
        for (var province : lists.provinces()) {
            if (province.formerCodes().equals(List.of(province.code()))) {
                var same = history.unit(PROVINCE, province.code(), ALWAYS);
                history.parent(same, country, ALWAYS);
                oldProvinces.put(province.code(), same);
                newProvinces.put(province.code(), same);
                var before = OfficialName.read(former.get(province.code()), PROVINCE);
                nameThrough(same, PROVINCE, province.code(), before, province.fullName());
            } else {
                newProvinces.put(province.code(), founded(province));
            }
        }
        former.forEach((code, name) -> oldProvinces.computeIfAbsent(
                code, missing -> ended(PROVINCE, code, OfficialName.read(name, PROVINCE), country)));
        lists.provinces().forEach(this::provinceSuccession);
    }

    private UUID founded(Province province) {
        var unit = history.unit(PROVINCE, province.code(), SINCE);
        history.parent(unit, country, SINCE);
        namedSince(unit, PROVINCE, province.code(), province.fullName());
        return unit;
    }

    private void provinceSuccession(Province province) {
        var now = newProvinces.get(province.code());
        province.formerCodes().stream()
                .map(oldProvinces::get)
                .filter(before -> !before.equals(now))
                .forEach(before -> history.succession(reform, before, now, true));
    }

    private void districts() {
        for (var link : lists.links()) {
            districts.computeIfAbsent(
                    link.districtCode(),
                    code -> ended(
                            DISTRICT,
                            code,
                            OfficialName.read(lists.districtNameOf(link), DISTRICT),
                            oldProvinces.get(link.provinceCode())));
        }
    }

    private void communes() {
        var byOld = lists.links().stream().collect(Collectors.groupingBy(Link::communeCode));
        var byNew = lists.links().stream().collect(Collectors.groupingBy(lists::targetOf));
        var current = lists.communes().stream().collect(Collectors.toMap(Commune::code, Function.identity()));
        byOld.forEach((code, links) -> {
            var link = links.getFirst();
            var name = OfficialName.read(link.communeName(), COMMUNE);
            var alone = byNew.get(code) != null && byNew.get(code).equals(List.of(link)) && link.whole();
            if (alone) {
                continued(link, name, current.get(code));
            } else {
                oldCommunes.put(code, ended(COMMUNE, code, name, districts.get(link.districtCode())));
            }
        });
        lists.communes().forEach(it -> newCommunes.computeIfAbsent(it.code(), missing -> founded(it)));
        lists.links().forEach(this::communeSuccession);
    }

    private void continued(Link link, OfficialName name, Commune now) {
        var same = history.unit(COMMUNE, link.communeCode(), ALWAYS);
        history.parent(same, districts.get(link.districtCode()), BEFORE);
        history.parent(same, newProvinces.get(now.provinceCode()), SINCE);
        nameThrough(same, COMMUNE, now.code(), name, now.fullName());
        oldCommunes.put(link.communeCode(), same);
        newCommunes.put(now.code(), same);
    }

    private UUID founded(Commune commune) {
        var unit = history.unit(COMMUNE, commune.code(), SINCE);
        history.parent(unit, newProvinces.get(commune.provinceCode()), SINCE);
        namedSince(unit, COMMUNE, commune.code(), commune.fullName());
        return unit;
    }

    private void communeSuccession(Link link) {
        var before = oldCommunes.get(link.communeCode());
        var now = newCommunes.get(lists.targetOf(link));
        if (now == null) throw new IllegalStateException("the map leads to an unknown commune: " + link);
        if (!now.equals(before)) history.succession(reform, before, now, link.whole());
    }

    private void islands() {
        for (var island : lists.islands()) {
            var name = OfficialName.read(island.name(), DISTRICT);
            var key = "island of " + island.specialZoneCode();
            var district = history.unit(DISTRICT, key, BEFORE);
            history.name(district, null, name, BEFORE);
            history.parent(district, oldProvinces.get(island.provinceCode()), BEFORE);
            history.succession(reform, district, newCommunes.get(island.specialZoneCode()), true);
        }
    }

    private void laterChanges() {
        lists.laterChanges().stream()
                .map(it -> Map.entry(it.effectiveOn(), it.basis()))
                .distinct()
                .forEach(act -> history.act("RENAME", act.getKey(), act.getValue()));
    }

    private UUID ended(UnitLevel level, String code, OfficialName name, UUID parent) {
        var unit = history.unit(level, code, BEFORE);
        history.name(unit, code, name, BEFORE);
        history.parent(unit, parent, BEFORE);
        return unit;
    }

    private void nameThrough(UUID unit, UnitLevel level, String code, OfficialName before, String fullName) {
        var now = OfficialName.read(fullName, level);
        if (before.isSpelledLike(now)) {
            history.name(unit, code, now, ALWAYS);
        } else {
            history.name(unit, code, before, BEFORE);
            namedSince(unit, level, code, fullName);
        }
    }

    private void namedSince(UUID unit, UnitLevel level, String code, String fullName) {
        var now = OfficialName.read(fullName, level);
        var change = lists.laterChangeOf(level, code);
        if (change.isEmpty()) {
            history.name(unit, code, now, SINCE);
            return;
        }
        var day = change.get().effectiveOn();
        var before = OfficialName.read(change.get().nameBefore(), level);
        history.name(unit, code, before, DateRange.between(REFORM, day.minusDays(1)));
        history.name(unit, code, now, DateRange.startingOn(day));
    }
}
