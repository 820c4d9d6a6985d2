package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyTable;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.figures.model.PovertyChange;
import vn.chungtay.figures.model.Shift;
import vn.chungtay.figures.model.Stock;
import vn.chungtay.figures.store.LeavingStore;
import vn.chungtay.figures.store.TallyStore;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;

/** Compares two days: by how much rates were cut, how many households left a class, and how the stock changed. */
@Service
public class ComparePoverty {

    private final Access access;
    private final ShowPovertyTable tables;
    private final TallyStore tallies;
    private final LeavingStore leaving;
    private final CheckedScope scope;

    ComparePoverty(
            Access access, ShowPovertyTable tables, TallyStore tallies, LeavingStore leaving, CheckedScope scope) {
        this.access = access;
        this.tables = tables;
        this.tallies = tallies;
        this.leaving = leaving;
        this.scope = scope;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PovertyChange between(UnitId place, LocalDate start, LocalDate end, Measure measure, Group group) {
        access.require(FiguresAction.VIEW, place);
        var now = tables.show(place, end);
        var units = new ArrayList<>(now.rows().stream().map(it -> it.unit().id()).toList());
        units.add(place);
        var before = stocks(tables.showOn(place, start, end), units, end, group);
        var after = stocks(now, units, end, group);
        var left = new HashMap<UnitId, Integer>();
        // A figure is of all households; it tells of nobody in particular.
        scope.write(() -> left.putAll(leaving.counts(units, start, end, measure, group)));
        var shifts = new HashMap<UnitId, Shift>();
        units.forEach(it -> shifts.put(it, new Shift(
                measure, before.getOrDefault(it, Stock.NONE), after.getOrDefault(it, Stock.NONE), left.getOrDefault(it, 0))));
        var rows = now.rows().stream().map(PovertyTable.Row::unit).map(it -> row(it, shifts)).toList();
        return new PovertyChange(now.unit(), start, end, group, rows, shifts.get(place));
    }

    private static PovertyChange.Row row(Unit unit, Map<UnitId, Shift> shifts) {
        return new PovertyChange.Row(unit, shifts.get(unit.id()));
    }

    private Map<UnitId, Stock> stocks(PovertyTable table, List<UnitId> units, LocalDate flags, Group group) {
        var stocks = new HashMap<UnitId, Stock>();
        switch (group) {
            case ALL -> counts(table).forEach((unit, it) -> stocks.put(unit, Stock.of(it)));
            case MINORITY -> counts(table).forEach((unit, it) -> stocks.put(unit, Stock.ofMinority(it)));
            case HARDSHIP -> tallies.inHardship(units, table.asOf(), flags)
                    .forEach((unit, it) -> stocks.put(unit, Stock.of(it)));
        }
        return stocks;
    }

    private static Map<UnitId, PovertyCounts> counts(PovertyTable table) {
        var counts = new HashMap<UnitId, PovertyCounts>();
        table.rows().forEach(it -> counts.put(it.unit().id(), it.counts()));
        counts.put(table.unit().id(), table.total());
        return counts;
    }
}
