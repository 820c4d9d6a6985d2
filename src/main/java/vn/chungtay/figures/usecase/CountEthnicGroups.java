package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.model.AreaCounts;
import vn.chungtay.figures.model.GroupCounts;
import vn.chungtay.figures.store.EthnicGroupCounts;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.OpenToAll;

/** How many households, poor and near-poor there are of each ethnic group in a place on a day. */
@Service
public class CountEthnicGroups {

    private final Access access;
    private final EthnicGroupCounts groups;
    private final CheckedScope scope;

    CountEthnicGroups(Access access, EthnicGroupCounts groups, CheckedScope scope) {
        this.access = access;
        this.groups = groups;
        this.scope = scope;
    }

    @Transactional(readOnly = true)
    public List<GroupCounts> of(UnitId place, LocalDate day) {
        access.require(FiguresAction.VIEW, place);
        var counts = new ArrayList<GroupCounts>();
        // A figure is of all households of the place; it tells of nobody in particular.
        scope.write(() -> counts.addAll(groups.of(place, day)));
        return counts;
    }

    /** The same in each kind of area that a part of the place counts as on that day (ROL-18). */
    @Transactional(readOnly = true)
    public List<AreaCounts> byArea(UnitId place, LocalDate day) {
        access.require(FiguresAction.VIEW, place);
        var counts = new ArrayList<AreaCounts>();
        // A figure is of all households of the place; it tells of nobody in particular.
        scope.write(() -> counts.addAll(groups.byArea(place, day)));
        return counts;
    }

    @OpenToAll("the names of the 54 ethnic groups are public")
    @Transactional(readOnly = true)
    public String name(String code) {
        return groups.name(code);
    }
}
