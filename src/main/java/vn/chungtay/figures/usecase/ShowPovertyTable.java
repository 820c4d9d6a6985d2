package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.figures.PovertyTable;
import vn.chungtay.figures.store.TallyStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Draws the poverty table of a unit on any day, on the boundaries of that day or of another. */
@Component
public class ShowPovertyTable implements PovertyFigures {

    private final Access access;
    private final Geography geography;
    private final TallyStore tallies;

    ShowPovertyTable(Access access, Geography geography, TallyStore tallies) {
        this.access = access;
        this.geography = geography;
        this.tallies = tallies;
    }

    /** The table with the units and the figures of one day. */
    @Override
    @Transactional(readOnly = true)
    public PovertyTable show(UnitId place, LocalDate asOf) {
        access.require(FiguresAction.VIEW, place);
        var unit = unit(place, asOf);
        var below = geography.children(place, asOf);
        var ids = new ArrayList<>(below.stream().map(Unit::id).toList());
        ids.add(place);
        var counts = tallies.asItWas(ids, asOf);
        return PovertyTable.of(
                unit, asOf, asOf, rows(below, counts), counts.getOrDefault(place, PovertyCounts.NONE));
    }

    @Override
    @Transactional(readOnly = true)
    public PovertyCounts inHardship(UnitId place, LocalDate asOf) {
        access.require(FiguresAction.VIEW, place);
        return tallies.inHardship(List.of(place), asOf, asOf).getOrDefault(place, PovertyCounts.NONE);
    }

    /** The figures of one day on the units of another, so that a series can cross a merger (DAT-10). */
    @Transactional(readOnly = true)
    public PovertyTable showOn(UnitId place, LocalDate asOf, LocalDate boundaries) {
        access.require(FiguresAction.VIEW, place);
        if (asOf.equals(boundaries)) return show(place, asOf);
        var unit = unit(place, boundaries);
        var below = geography.children(place, boundaries);
        var ids = new ArrayList<>(below.stream().map(Unit::id).toList());
        ids.add(place);
        var counts = tallies.onBoundaries(ids, asOf, boundaries);
        return PovertyTable.of(unit, asOf, boundaries, rows(below, counts), total(counts, place, asOf, boundaries));
    }

    /** The total alone: as much work for a country as for a commune. */
    @Override
    @Transactional(readOnly = true)
    public PovertyCounts totalOn(UnitId place, LocalDate asOf, LocalDate boundaries) {
        access.require(FiguresAction.VIEW, place);
        var alone = List.of(place);
        if (asOf.equals(boundaries)) return tallies.asItWas(alone, asOf).getOrDefault(place, PovertyCounts.NONE);
        return total(tallies.onBoundaries(alone, asOf, boundaries), place, asOf, boundaries);
    }

    private PovertyCounts total(
            Map<UnitId, PovertyCounts> counts, UnitId place, LocalDate asOf, LocalDate boundaries) {
        return counts.getOrDefault(place, PovertyCounts.NONE).plus(tallies.unplaced(place, asOf, boundaries));
    }

    /**
     * By the official code of that day, for programs. A code that no unit has lies in nobody's area but the country's, so
     * that whoever guesses codes is refused alike whether there is such a unit or not.
     */
    @Transactional(readOnly = true)
    public PovertyTable showByCode(String code, LocalDate asOf) {
        var place = geography.byCode(code, asOf).map(Unit::id);
        access.require(FiguresAction.VIEW, place.orElseGet(geography::country));
        return show(place.orElseThrow(() -> new NotFound("unit " + code)), asOf);
    }

    private Unit unit(UnitId place, LocalDate day) {
        return geography.unit(place, day).orElseThrow(() -> new NotFound("unit " + place.value() + " on " + day));
    }

    private static List<PovertyTable.Row> rows(List<Unit> below, Map<UnitId, PovertyCounts> counts) {
        return below.stream()
                .map(it -> new PovertyTable.Row(it, counts.getOrDefault(it.id(), PovertyCounts.NONE)))
                .toList();
    }
}
