package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import vn.chungtay.registry.store.PeopleList.Count;
import vn.chungtay.registry.store.PeopleList;

/** Counts the households with somebody in lasting employment among those with somebody able to work (HHD-10). */
@Service
public class CountLabour {

    private static final List<HouseholdClass> CLASSES =
            List.of(HouseholdClass.POOR, HouseholdClass.NEAR_POOR, HouseholdClass.NEWLY_ESCAPED);

    /** With somebody able, of these with somebody in lasting employment, with nobody able. */
    private static final List<List<Trait>> KINDS = List.of(
            List.of(Trait.ABLE_HOUSEHOLD),
            List.of(Trait.ABLE_HOUSEHOLD, Trait.LASTING_JOB_HOUSEHOLD),
            List.of(Trait.UNABLE_HOUSEHOLD));

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
        var kinds = CLASSES.stream().flatMap(it -> KINDS.stream().map(traits -> kind(it, traits))).toList();
        var counts = people.households(place, day, kinds);
        return IntStream.range(0, CLASSES.size())
                .mapToObj(nth -> line(CLASSES.get(nth), counts.subList(nth * KINDS.size(), (nth + 1) * KINDS.size())))
                .toList();
    }

    private static LabourCount line(HouseholdClass of, List<Count> counts) {
        var able = counts.get(0);
        var lasting = counts.get(1);
        var unable = counts.get(2);
        return new LabourCount(
                of, able.people(), lasting.people(), unable.people(), able.undecided(), lasting.undecided());
    }

    private static List<Condition> kind(HouseholdClass of, List<Trait> traits) {
        return Stream.concat(Stream.of(new OfClass(Set.of(of))), traits.stream()).toList();
    }
}
