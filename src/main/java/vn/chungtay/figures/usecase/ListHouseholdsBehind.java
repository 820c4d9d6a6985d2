package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.model.HouseholdLine;
import vn.chungtay.figures.store.HouseholdsBehind;
import vn.chungtay.identity.Access;
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

    private static final int ALL = 1_000_000;

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

    /** All of them, to leave the system as a file. */
    @Transactional
    public List<HouseholdLine> export(HouseholdFilter asked) {
        access.require(RegistryAction.EXPORT, asked.unit());
        var filter = whereabouts.known(asked);
        var lines = households.lines(filter, 0, ALL);
        audit.exported(
                RegistryAction.EXPORT.code(),
                lines.size(),
                Map.of("unit", filter.unit().value(), "as_of", filter.asOf().toString()));
        return lines;
    }
}
