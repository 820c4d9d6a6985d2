package vn.chungtay.figures.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.figures.model.HouseholdLine;
import vn.chungtay.figures.store.FrozenHouseholds;
import vn.chungtay.figures.store.FrozenHouseholds.Closed;
import vn.chungtay.figures.store.FrozenHouseholds.Question;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.RegistryAction;

/** Lists the households that were frozen with the figures of a year (HHD-14), for those who may see people. */
@Service
public class ListFrozenHouseholds {

    private final Access access;
    private final Audit audit;
    private final FrozenHouseholds households;

    ListFrozenHouseholds(Access access, Audit audit, FrozenHouseholds households) {
        this.access = access;
        this.audit = audit;
        this.households = households;
    }

    /** A page of the list, and which closing it belongs to. */
    public record Page(Closed closed, ListHouseholdsBehind.Page found) {}

    @Transactional
    public Page page(Question question, int offset, int limit) {
        access.requireAnywhere(RegistryAction.VIEW);
        var closed = closed(question.closing(), RegistryAction.VIEW);
        var day = Closing.lastDayOf(closed.year());
        var lines = households.lines(question, offset, limit);
        audit.looked(
                RegistryAction.VIEW.code(),
                lines.stream().map(HouseholdLine::id).toList(),
                day);
        var count = households.count(question);
        return new Page(closed, new ListHouseholdsBehind.Page(lines, count.households(), count.persons(), day));
    }

    /** As {@link ListHouseholdsBehind#write}. */
    @Transactional
    public SheetFile write(
            Question question, SheetFormat format, Function<RowSource, Table> layout, Function<HouseholdLine, List<?>> cells) {
        access.requireAnywhere(RegistryAction.EXPORT);
        var closed = closed(question.closing(), RegistryAction.EXPORT);
        RowSource rows = sink -> households.each(question, line -> sink.accept(cells.apply(line)));
        var file = SheetFile.write(format, layout.apply(rows));
        audit.exported(
                RegistryAction.EXPORT.code(),
                file.rows(),
                Map.of("unit", closed.unitId(), "as_of", Closing.lastDayOf(closed.year()).toString()));
        return file;
    }

    private Closed closed(UUID closing, RegistryAction action) {
        var closed = households.closing(closing).orElseThrow(() -> new NotFound("closing " + closing));
        access.require(action, new UnitId(closed.unitId()));
        return closed;
    }
}
