package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.BehindLine;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.RoundDays;
import vn.chungtay.monitoring.model.Tally;
import vn.chungtay.monitoring.store.BehindList;
import vn.chungtay.monitoring.store.CalendarFile;
import vn.chungtay.monitoring.store.CountingStore;
import vn.chungtay.monitoring.store.CountingStore.Counting;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.RegistryAction;

/** Lists the households behind a figure of a report, for those who may see people; each look is in the trail. */
@Service
public class ListBehindReport {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final CalendarFile calendar;
    private final CountingStore countings;
    private final BehindList behind;
    private final Clock clock;

    ListBehindReport(
            Access access,
            Audit audit,
            Geography geography,
            CalendarFile calendar,
            CountingStore countings,
            BehindList behind,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.calendar = calendar;
        this.countings = countings;
        this.behind = behind;
        this.clock = clock;
    }

    /**
     * @param figure what the households of the list add up to
     * @param lines of the whole list
     */
    public record Page(Unit unit, RoundDays days, Tally figure, int lines, List<BehindLine> page) {

        public Page {
            page = List.copyOf(page);
        }
    }

    @Transactional
    public Page page(UnitId place, Round round, Measure measure, int offset, int limit) {
        access.require(RegistryAction.VIEW, place);
        var days = calendar.calendar().days(round, LocalDate.now(clock));
        var unit = geography.nearest(place, days.closing()).orElseThrow(() -> new NotFound("unit " + place.value()));
        var asked = question(unit, round, days, measure);
        var lines = behind.page(asked, offset, limit);
        audit.looked(RegistryAction.VIEW.code(), lines.stream().map(BehindLine::id).toList(), days.closing());
        return new Page(unit, days, behind.count(asked), behind.lines(asked), lines);
    }

    /** A village is looked up in the count of the area that it lies in, or lay in before it was gone. */
    private BehindList.Question question(Unit unit, Round round, RoundDays days, Measure measure) {
        boolean village = unit.level() == UnitLevel.VILLAGE;
        var areas = village
                ? geography.pathUp(unit.id(), unit.asOf()).stream().map(Unit::id).toList()
                : countings.areas(unit.id(), days.closing());
        var counted = countings.newest(areas, round).stream().map(Counting::id).toList();
        return new BehindList.Question(counted, village ? unit.id() : null, measure);
    }
}
