package vn.chungtay.geography.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.shared.DateRange;

/**
 * Units with their dated names and parents, as rows to be stored. Ids come from what the rows say, so that every
 * installation gives the same unit the same id.
 */
public final class UnitHistory {

    private final List<UnitRow> units = new ArrayList<>();
    private final List<NameRow> names = new ArrayList<>();
    private final List<ParentRow> parents = new ArrayList<>();
    private final List<ActRow> acts = new ArrayList<>();
    private final List<SuccessionRow> successions = new ArrayList<>();

    public record UnitRow(UUID id, UnitLevel level, DateRange days) {}

    public record NameRow(UUID id, UUID unit, @Nullable String code, OfficialName name, DateRange days) {}

    public record ParentRow(UUID id, UUID unit, UUID parent, DateRange days) {}

    public record ActRow(UUID id, String kind, LocalDate effectiveOn, String basis) {}

    public record SuccessionRow(UUID id, UUID act, UUID predecessor, UUID successor, boolean whole) {}

    public List<UnitRow> units() {
        return units;
    }

    public List<NameRow> names() {
        return names;
    }

    public List<ParentRow> parents() {
        return parents;
    }

    public List<ActRow> acts() {
        return acts;
    }

    public List<SuccessionRow> successions() {
        return successions;
    }

    /** Adds a unit that is not in the official lists; its rows get ids of their own. */
    public void record(NewUnit unit, List<Stay> stays) {
        var id = unit.id().value();
        var name = new OfficialName(unit.kind(), unit.name());
        units.add(new UnitRow(id, unit.kind().level(), unit.existed()));
        names.add(new NameRow(UUID.randomUUID(), id, unit.code(), name, unit.existed()));
        Stay.within(stays, unit.existed())
                .forEach(it -> parents.add(
                        new ParentRow(UUID.randomUUID(), id, it.above().value(), it.days())));
    }

    /** @param key what tells this unit from all others of its level that began on the same day */
    UUID unit(UnitLevel level, String key, DateRange days) {
        var id = idOf("unit", level, key, days.from());
        units.add(new UnitRow(id, level, days));
        return id;
    }

    void name(UUID unit, @Nullable String code, OfficialName name, DateRange days) {
        names.add(new NameRow(idOf("name", unit, days.from()), unit, code, name, days));
    }

    void parent(UUID unit, UUID parent, DateRange days) {
        parents.add(new ParentRow(idOf("parent", unit, days.from()), unit, parent, days));
    }

    UUID act(String kind, LocalDate effectiveOn, String basis) {
        var id = idOf("act", kind, effectiveOn, basis);
        acts.add(new ActRow(id, kind, effectiveOn, basis));
        return id;
    }

    void succession(UUID act, UUID predecessor, UUID successor, boolean whole) {
        successions.add(
                new SuccessionRow(idOf("succession", act, predecessor, successor), act, predecessor, successor, whole));
    }

    private static UUID idOf(@Nullable Object... parts) {
        var text = new StringBuilder("vn.chungtay.geography");
        for (var part : parts) text.append('|').append(part == null ? "-" : part);
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
