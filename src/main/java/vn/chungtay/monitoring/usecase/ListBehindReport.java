package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.BehindLine;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.RoundDays;
import vn.chungtay.monitoring.model.Tally;
import vn.chungtay.monitoring.store.BehindList;
import vn.chungtay.registry.RegistryAction;

/** Lists the households behind a figure of a report, for those who may see people; each look is in the trail. */
@Service
public class ListBehindReport {

    private final Access access;
    private final Audit audit;
    private final CountedAreas areas;
    private final BehindList behind;
    private final Clock clock;

    ListBehindReport(Access access, Audit audit, CountedAreas areas, BehindList behind, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.areas = areas;
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
        var found = areas.of(place, round, LocalDate.now(clock));
        var asked = new BehindList.Question(found.countings(), found.village(), measure);
        var lines = behind.page(asked, offset, limit);
        audit.looked(RegistryAction.VIEW.code(), lines.stream().map(BehindLine::id).toList(), found.days().closing());
        return new Page(found.unit(), found.days(), behind.count(asked), behind.lines(asked), lines);
    }
}
