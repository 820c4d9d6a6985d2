package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.RelapseCounts;
import vn.chungtay.figures.RelapseFigures;
import vn.chungtay.figures.model.RelapseTable;
import vn.chungtay.figures.store.RelapseStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;

/** Counts the households of a place that became poor again or for the first time, with causes (IND-28). */
@Component
public class CountRelapses implements RelapseFigures {

    private final Access access;
    private final Geography geography;
    private final RelapseStore relapses;
    private final CheckedScope scope;

    CountRelapses(Access access, Geography geography, RelapseStore relapses, CheckedScope scope) {
        this.access = access;
        this.geography = geography;
        this.relapses = relapses;
        this.scope = scope;
    }

    /** @param boundaries the day whose units are the rows; the later day unless a series crosses a merger (DAT-10) */
    @Transactional(readOnly = true)
    public RelapseTable table(UnitId place, LocalDate start, LocalDate end, LocalDate boundaries) {
        access.require(FiguresAction.VIEW, place);
        var unit = geography.unit(place, boundaries)
                .orElseThrow(() -> new NotFound("unit " + place.value() + " on " + boundaries));
        var below = geography.children(place, boundaries);
        var counts = counts(place, below.stream().map(Unit::id).toList(), new RelapseStore.Span(start, end, boundaries));
        var rows = below.stream()
                .map(it -> new RelapseTable.Row(it, counts.getOrDefault(it.id(), RelapseCounts.NONE)))
                .toList();
        return RelapseTable.of(
                unit, start, end, boundaries, rows, counts.getOrDefault(place, RelapseCounts.NONE));
    }

    @Override
    @Transactional(readOnly = true)
    public RelapseCounts between(UnitId place, LocalDate start, LocalDate end) {
        access.require(FiguresAction.VIEW, place);
        return counts(place, List.of(), new RelapseStore.Span(start, end, end)).getOrDefault(place, RelapseCounts.NONE);
    }

    private Map<UnitId, RelapseCounts> counts(UnitId place, List<UnitId> below, RelapseStore.Span span) {
        var counts = new HashMap<UnitId, RelapseCounts>();
        // A figure is of all households of the place; it tells of nobody in particular.
        scope.write(() -> counts.putAll(relapses.counts(place, below, span)));
        return counts;
    }
}
