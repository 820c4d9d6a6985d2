package vn.chungtay.standards.usecase;

import static vn.chungtay.standards.StandardsAction.DECIDE_LOCAL_TABLE;
import static vn.chungtay.standards.StandardsAction.LOAD_LOCAL_TABLE;
import static vn.chungtay.standards.StandardsAction.VIEW_LOCAL_TABLES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.LocalContent;
import vn.chungtay.standards.model.LocalTable;
import vn.chungtay.standards.store.LocalContentStore;
import vn.chungtay.standards.store.LocalTableStore;

/** Local tables to look at. They are rules and not personal data, so every signed-in official may read them all. */
@Component
public class ReadLocalTables {

    private final Access access;
    private final Geography geography;
    private final LocalTableStore tables;
    private final LocalContentStore contents;
    private final Clock clock;

    ReadLocalTables(
            Access access, Geography geography, LocalTableStore tables, LocalContentStore contents, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.tables = tables;
        this.contents = contents;
        this.clock = clock;
    }

    /** @param place name of the province */
    public record Row(LocalTable table, String place) {}

    /**
     * @param mayDecide whether the caller has the right and is not the one who loaded it
     * @param own whether the caller loaded it
     */
    public record Whole(LocalTable table, String place, LocalContent content, boolean mayDecide, boolean own) {}

    /** @param mayLoad whether the caller may load a table somewhere */
    public record Listing(List<Row> rows, boolean mayLoad) {}

    @Transactional(readOnly = true)
    public Listing all() {
        access.requireAnywhere(VIEW_LOCAL_TABLES);
        var all = tables.all();
        var names = geography.units(all.stream().map(LocalTable::unit).distinct().toList(), today());
        var rows = all.stream()
                .map(it -> new Row(it, Optional.ofNullable(names.get(it.unit())).map(Unit::name).orElse("")))
                .toList();
        return new Listing(rows, access.mayAnywhere(LOAD_LOCAL_TABLE));
    }

    @Transactional(readOnly = true)
    public Whole one(LocalTableId id) {
        access.requireAnywhere(VIEW_LOCAL_TABLES);
        var table = tables.find(id).orElseThrow(() -> new NotFound("local table"));
        boolean own = access.user().filter(table.loadedBy()::equals).isPresent();
        boolean may = table.decision().isEmpty() && !own && access.may(DECIDE_LOCAL_TABLE, table.unit());
        var place = geography.unit(table.unit(), today()).map(Unit::name).orElse("");
        return new Whole(table, place, contents.of(table), may, own);
    }

    /** The provinces for which the caller may load a table. */
    @Transactional(readOnly = true)
    public List<Unit> provinces() {
        var provinces = new ArrayList<Unit>();
        for (var unit : access.requireAnywhere(LOAD_LOCAL_TABLE)) provinces.addAll(provincesOf(unit));
        return provinces;
    }

    private List<Unit> provincesOf(UnitId id) {
        var unit = geography.unit(id, today()).stream();
        return unit.flatMap(it -> it.level() == UnitLevel.COUNTRY
                        ? geography.children(id, today()).stream()
                        : Stream.of(it))
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
