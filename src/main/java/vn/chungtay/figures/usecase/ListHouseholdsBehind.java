package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.model.HouseholdLine;
import vn.chungtay.figures.store.HouseholdsBehind;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.RegistryAction;

/** Lists the households behind a figure, for those who may see people (HHD-16). */
@Component
public class ListHouseholdsBehind {

    /**
     * One page of households, and how many households and people there are in all.
     *
     * @param day the day as on which they are shown: those that went are, as they were before they went
     */
    public record Page(List<HouseholdLine> lines, int total, int persons, LocalDate day) {}

    private final Access access;
    private final Audit audit;
    private final HouseholdsBehind households;
    private final Whereabouts whereabouts;

    ListHouseholdsBehind(Access access, Audit audit, HouseholdsBehind households, Whereabouts whereabouts) {
        this.access = access;
        this.audit = audit;
        this.households = households;
        this.whereabouts = whereabouts;
    }

    @Transactional
    public Page page(HouseholdFilter asked, int offset, int limit) {
        access.require(RegistryAction.VIEW, asked.unit());
        var filter = whereabouts.known(asked);
        var lines = households.lines(filter, offset, limit);
        audit.looked(
                RegistryAction.VIEW.code(), lines.stream().map(HouseholdLine::id).toList(), filter.asOf());
        var count = households.count(filter);
        return new Page(lines, count.households(), count.persons(), filter.asOf());
    }

    /** How a list of so many households is laid out as a table. */
    @FunctionalInterface
    public interface Layout {
        Table of(int households, int persons, RowSource rows);
    }

    /**
     * All of them, to leave the system as a file: a province has hundreds of thousands, so they are written as they are
     * read.
     *
     * @param cells what to write of a household, a value for each column of the layout
     */
    @Transactional
    public SheetFile write(
            HouseholdFilter asked, SheetFormat format, Layout layout, Function<HouseholdLine, List<?>> cells) {
        access.require(RegistryAction.EXPORT, asked.unit());
        var filter = whereabouts.known(asked);
        var count = households.count(filter);
        RowSource rows = sink -> households.each(filter, line -> sink.accept(cells.apply(line)));
        var file = SheetFile.write(format, layout.of(count.households(), count.persons(), rows));
        audit.exported(
                RegistryAction.EXPORT.code(),
                file.rows(),
                Map.of("unit", filter.unit().value(), "as_of", filter.asOf().toString()));
        return file;
    }
}
