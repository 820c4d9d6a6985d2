package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.HouseholdFilter;
import vn.chungtay.registry.HouseholdLine;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.HouseholdsBehind;

/** Lists the households behind a figure, for those who may see people (HHD-16). */
@Component
public class ListHouseholdsBehind {

    /** Households and how many there are in all. */
    public record Page(List<HouseholdLine> lines, int total) {}

    private static final int ALL = 1_000_000;

    private final Access access;
    private final Audit audit;
    private final HouseholdsBehind households;

    ListHouseholdsBehind(Access access, Audit audit, HouseholdsBehind households) {
        this.access = access;
        this.audit = audit;
        this.households = households;
    }

    @Transactional
    public Page page(HouseholdFilter filter, int offset, int limit) {
        access.require(RegistryAction.VIEW, filter.unit());
        var lines = households.lines(filter, offset, limit);
        audit.looked(
                RegistryAction.VIEW.code(), lines.stream().map(HouseholdLine::id).toList(), filter.asOf());
        return new Page(lines, households.count(filter));
    }

    /** All of them, to leave the system as a file. */
    @Transactional
    public List<HouseholdLine> export(HouseholdFilter filter) {
        access.require(RegistryAction.EXPORT, filter.unit());
        var lines = households.lines(filter, 0, ALL);
        audit.exported(
                RegistryAction.EXPORT.code(),
                lines.size(),
                Map.of("unit", filter.unit().value(), "as_of", filter.asOf().toString()));
        return lines;
    }
}
