package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.Condition.OfClass;
import vn.chungtay.registry.model.Condition.Trait;
import vn.chungtay.registry.model.Condition;
import vn.chungtay.registry.model.HouseholdClass;
import vn.chungtay.registry.model.LabourCount;
import vn.chungtay.registry.model.PeopleFilter;
import vn.chungtay.registry.store.PeopleList.Count;
import vn.chungtay.registry.store.PeopleList;

/** Counts the households with somebody in lasting employment among those with somebody able to work (HHD-10). */
@Service
public class CountLabour {

    private static final List<HouseholdClass> CLASSES =
            List.of(HouseholdClass.POOR, HouseholdClass.NEAR_POOR, HouseholdClass.NEWLY_ESCAPED);

    private final Access access;
    private final PeopleList people;

    CountLabour(Access access, PeopleList people) {
        this.access = access;
        this.people = people;
    }

    /** One line for each class that the plans set targets for. */
    @Transactional(readOnly = true)
    public List<LabourCount> households(UnitId place, LocalDate day) {
        access.require(RegistryAction.VIEW, place);
        return CLASSES.stream().map(it -> count(it, place, day)).toList();
    }

    private LabourCount count(HouseholdClass of, UnitId place, LocalDate day) {
        var able = count(of, place, day, Trait.ABLE_HOUSEHOLD);
        var unable = count(of, place, day, Trait.UNABLE_HOUSEHOLD);
        var lasting = count(of, place, day, Trait.ABLE_HOUSEHOLD, Trait.LASTING_JOB_HOUSEHOLD);
        return new LabourCount(
                of, able.people(), lasting.people(), unable.people(), able.undecided(), lasting.undecided());
    }

    private Count count(HouseholdClass of, UnitId place, LocalDate day, Trait... traits) {
        var conditions = new ArrayList<Condition>();
        conditions.add(new OfClass(Set.of(of)));
        Stream.of(traits).forEach(conditions::add);
        return people.count(new PeopleFilter(place, day, true, conditions, false, ""));
    }
}
