package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.PeopleFilter;
import vn.chungtay.registry.model.PersonLine;
import vn.chungtay.registry.model.TargetGroup;
import vn.chungtay.registry.store.PeopleList.Count;
import vn.chungtay.registry.store.PeopleList;
import vn.chungtay.registry.store.TargetGroupFiles;

/** Lists the people, or the households, whom a target group means, or of whom chosen conditions hold (HHD-02). */
@Service
public class ListPeople {

    private final Access access;
    private final Audit audit;
    private final PeopleList people;
    private final TargetGroupFiles groups;

    ListPeople(Access access, Audit audit, PeopleList people, TargetGroupFiles groups) {
        this.access = access;
        this.audit = audit;
        this.people = people;
        this.groups = groups;
    }

    /** One page of them, and how many there are. */
    public record Page(List<PersonLine> lines, Count count) {}

    @Transactional
    public Page page(PeopleFilter filter, int offset, int limit) {
        access.require(RegistryAction.VIEW, filter.unit());
        var lines = people.lines(filter, offset, limit);
        if (!lines.isEmpty()) {
            audit.looked(
                    RegistryAction.VIEW.code(), lines.stream().map(PersonLine::person).toList(), filter.asOf());
        }
        return new Page(lines, people.count(filter));
    }

    /**
     * All of them, to leave the system as a file: a province has a million, so they are written as they are read.
     *
     * @param cells what to write of a person, a value for each column
     */
    @Transactional
    public SheetFile write(
            PeopleFilter filter, SheetFormat format, Function<RowSource, Table> table, Function<PersonLine, List<?>> cells) {
        access.require(RegistryAction.EXPORT, filter.unit());
        RowSource rows = sink -> people.each(filter, line -> sink.accept(cells.apply(line)));
        var file = SheetFile.write(format, table.apply(rows));
        audit.exported(
                RegistryAction.EXPORT.code(),
                file.rows(),
                Map.of("unit", filter.unit().value(), "as_of", filter.asOf().toString(), "people", true));
        return file;
    }

    /** Plans of which the target groups are known, the newest first. */
    @Transactional(readOnly = true)
    public List<TargetGroup.Plan> plans() {
        access.requireAnywhere(RegistryAction.SEARCH);
        return groups.plans();
    }

    @Transactional(readOnly = true)
    public List<TargetGroup> groupsOf(TargetGroup.Plan plan) {
        access.requireAnywhere(RegistryAction.SEARCH);
        return groups.groups().stream().filter(it -> it.plan().equals(plan.code())).toList();
    }
}
