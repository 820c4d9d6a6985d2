package vn.chungtay.interop.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.WrittenHousehold;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.HouseholdList;
import vn.chungtay.registry.RegistryAction;

/** Writes the households of a unit into a file in the layout of the template, so that it can be brought back. */
@Service
public class ExportList {

    private static final int WIDTH = 18;

    private final Access access;
    private final HouseholdList households;
    private final Geography geography;
    private final Audit audit;
    private final Clock clock;

    ExportList(Access access, HouseholdList households, Geography geography, Audit audit, Clock clock) {
        this.access = access;
        this.households = households;
        this.geography = geography;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the caller may take lists from; empty for nowhere. */
    @Transactional(readOnly = true)
    public Set<UnitId> units() {
        return access.requireAnywhere(InteropAction.EXPORT);
    }

    /** Identity numbers are in it only for those who may see them in the household's record. */
    @Transactional
    public SheetFile write(UnitId unit, SheetFormat format, String sheet, String title) {
        access.require(InteropAction.EXPORT, unit);
        boolean numbers = access.may(RegistryAction.VIEW_ID_NUMBER, unit);
        var columns = Arrays.stream(Field.values()).map(field -> Column.text(field.header(), WIDTH)).toList();
        var villages = new VillageNames(geography, unit, LocalDate.now(clock));
        var written = new long[1];
        RowSource rows = sink -> households.forEach(unit, it -> {
            for (var row : WrittenHousehold.rows(it, villages.of(it.household().village()), numbers)) {
                sink.accept(row);
                written[0]++;
            }
        });
        var file = SheetFile.write(format, new Table(sheet, List.of(title), columns, rows));
        audit.exported(InteropAction.EXPORT.code(), written[0], Map.of("unit", unit.value(), "format", format.name(), "numbers", numbers));
        return file;
    }
}
