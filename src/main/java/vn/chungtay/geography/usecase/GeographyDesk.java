package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.model.SearchWords;
import vn.chungtay.geography.store.AreaStore;
import vn.chungtay.geography.store.UnitSearch;
import vn.chungtay.geography.store.UnitStore;
import vn.chungtay.platform.NotFound;

/** Answers other modules. Whoever has it may rely on the official lists having been read. */
@Component
class GeographyDesk implements Geography {

    private final UnitStore units;
    private final AreaStore areas;
    private final UnitSearch search;
    private final LocalDate twoLevelsFrom;
    private final UnitId country;

    GeographyDesk(UnitStore units, AreaStore areas, UnitSearch search, ReadOfficialLists lists) {
        lists.read();
        this.units = units;
        this.areas = areas;
        this.search = search;
        twoLevelsFrom = units.twoLevelsFrom();
        country = units.country();
    }

    @Override
    public Optional<Unit> unit(UnitId id, LocalDate asOf) {
        return units.units(List.of(id), asOf).stream().findFirst();
    }

    @Override
    public Optional<Unit> nearest(UnitId id, LocalDate day) {
        return units.nearestDay(id, day).flatMap(nearest -> unit(id, nearest));
    }

    @Override
    public Map<UnitId, Unit> units(Collection<UnitId> ids, LocalDate asOf) {
        return units.units(ids, asOf).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    @Override
    public Optional<Unit> byCode(String code, LocalDate asOf) {
        return units.byCode(code, asOf);
    }

    @Override
    public List<Unit> children(UnitId parent, LocalDate asOf) {
        return units.children(parent, asOf);
    }

    @Override
    public List<Unit> pathUp(UnitId id, LocalDate asOf) {
        return units.pathUp(id, asOf);
    }

    @Override
    public List<Unit> search(String text, LocalDate asOf, int limit) {
        var words = SearchWords.of(text);
        return words.isEmpty() ? List.of() : search.find(words, asOf, limit);
    }

    @Override
    public String villageName(String written) {
        var words = SearchWords.of(written);
        return words.kinds().stream().allMatch(it -> it.level() == UnitLevel.VILLAGE) ? words.bare() : words.whole();
    }

    @Override
    public AreaType areaType(UnitId villageOrCommune, LocalDate asOf) {
        return Optional.ofNullable(areaTypes(List.of(villageOrCommune), asOf).get(villageOrCommune))
                .orElseThrow(() -> new NotFound("area type of " + villageOrCommune + " on " + asOf));
    }

    @Override
    public Map<UnitId, AreaType> areaTypes(Collection<UnitId> villagesOrCommunes, LocalDate asOf) {
        return areas.areaTypes(villagesOrCommunes, asOf);
    }

    @Override
    public Set<AreaFlag> flags(UnitId id, LocalDate asOf) {
        return areas.flags(id, asOf);
    }

    @Override
    public List<UnitKind> villageKinds(UnitId place, LocalDate asOf) {
        return pathUp(place, asOf).stream()
                .filter(it -> it.level() != UnitLevel.COUNTRY)
                .map(it -> areas.villageKindsBelow(it.id(), asOf))
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElse(List.of(UnitKind.THON));
    }

    @Override
    public List<Unit> predecessors(UnitId id) {
        return units.predecessors(id);
    }

    @Override
    public List<Unit> successors(UnitId id) {
        return units.successors(id);
    }

    @Override
    public LocalDate twoLevelsFrom() {
        return twoLevelsFrom;
    }

    @Override
    public UnitId country() {
        return country;
    }
}
