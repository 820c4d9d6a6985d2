package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chungtay.Requirement;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdState.Member;
import vn.chungtay.registry.model.HouseholdState.Place;
import vn.chungtay.shared.Sex;

/** Random years of acts on a small world: whatever happens, the periods stay sound and the lineage connected. */
@Requirement("HHD-15")
class ActsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property(tries = 200)
    void nobody_is_in_two_households_and_every_household_has_one_head(@ForAll long seed) {
        var world = new World(new Random(seed));

        for (int act = 0; act < 40; act++) world.actAtRandom();

        assertThat(world.people()).doesNotHaveDuplicates();
        for (var household : world.households.values()) {
            if (household.place() == null) continue;
            assertThat(household.members().stream().filter(Member::isHead)).hasSize(1);
        }
        assertThat(world.households.keySet()).containsExactlyInAnyOrderElementsOf(world.traced());
    }

    @Property(tries = 200)
    void no_period_ends_before_it_begins(@ForAll long seed) {
        var world = new World(new Random(seed));

        for (int act = 0; act < 40; act++) world.actAtRandom();

        assertThat(world.shortest).isGreaterThanOrEqualTo(0);
    }

    /** Carries out the steps of plans in memory, as the tables would. */
    private static final class World {

        private final Random random;
        private final Map<HouseholdId, HouseholdState> households = new HashMap<>();
        private final Set<HouseholdId> founders = new HashSet<>();
        private final Map<HouseholdId, HouseholdId> splitFrom = new HashMap<>();
        private LocalDate day = START;
        private long shortest;

        World(Random random) {
            this.random = random;
            for (int each = 0; each < 3; each++) found();
        }

        private void found() {
            var id = HouseholdId.next();
            founders.add(id);
            var place = new Place(UnitId.next(), null, START);
            var members = List.of(
                    new Member(PersonId.next(), Relation.HEAD, START, LocalDate.of(1970, 1, 1)),
                    new Member(PersonId.next(), Relation.SPOUSE, START, LocalDate.of(1972, 1, 1)),
                    new Member(PersonId.next(), Relation.CHILD, START, LocalDate.of(2000, 1, 1)));
            households.put(id, new HouseholdState(id, 0, place, null, START, members));
        }

        void actAtRandom() {
            day = day.plusDays(random.nextInt(30));
            var household = one(new ArrayList<>(households.values()));
            var other = one(new ArrayList<>(households.values()));
            var plan = Acts.plan(household, act(household, other), other, TODAY);
            if (plan instanceof Plan.Changes changes) changes.steps().forEach(this::carryOut);
        }

        private HouseholdAct act(HouseholdState household, HouseholdState other) {
            var who = household.members().isEmpty() ? PersonId.next() : one(household.members()).person();
            var next = household.members().isEmpty() ? PersonId.next() : one(household.members()).person();
            return switch (random.nextInt(10)) {
                case 0 -> new HouseholdAct.Join(
                        HouseholdBuilder.details("Lò Văn Pán", 2019, Sex.MALE, "03"), Relation.CHILD, day);
                case 1 -> new HouseholdAct.Leave(who, next, day);
                case 2 -> new HouseholdAct.Die(who, next, day);
                case 3 -> new HouseholdAct.ChangeHead(who, day);
                case 4 -> new HouseholdAct.Split(Set.of(who), who, next, day);
                case 5 -> new HouseholdAct.MergeInto(other.id(), day);
                case 6 -> new HouseholdAct.Move(UnitId.next(), null, day);
                case 7 -> new HouseholdAct.MoveOut(day);
                case 8 -> new HouseholdAct.MoveIn(UnitId.next(), null, day);
                default -> new HouseholdAct.Dissolve(day);
            };
        }

        private void carryOut(Step step) {
            switch (step) {
                case Step.NewHousehold it ->
                    households.put(it.household(), new HouseholdState(it.household(), 0, null, null, null, List.of()));
                case Step.EndMembership it -> end(it);
                case Step.StartMembership it -> start(it);
                case Step.StartResidence it -> place(it.household(), new Place(it.village(), it.address(), day));
                case Step.EndResidence it -> place(it.household(), null);
                case Step.Happened it when it.kind() == EventKind.SPLIT_FROM ->
                    splitFrom.put(it.household(), it.other());
                case Step.EndClass _, Step.MarkDead _, Step.NewPerson _, Step.Happened _ -> {}
            }
        }

        private void end(Step.EndMembership it) {
            var household = households.get(it.household());
            var member = household.member(it.person()).orElseThrow();
            shortest = Math.min(shortest, day.toEpochDay() - member.since().toEpochDay());
            members(household, household.without(it.person()));
        }

        private void start(Step.StartMembership it) {
            var household = households.get(it.household());
            var members = new ArrayList<>(household.members());
            members.add(new Member(it.person(), it.relation(), day, LocalDate.of(1990, 1, 1)));
            members(household, members);
        }

        private void place(HouseholdId id, Place place) {
            var it = households.get(id);
            var before = it.place();
            if (place == null && before != null) {
                shortest = Math.min(shortest, day.toEpochDay() - before.since().toEpochDay());
            }
            households.put(id, new HouseholdState(id, 0, place, place == null ? day : null, null, it.members()));
        }

        private void members(HouseholdState it, List<Member> members) {
            households.put(it.id(), new HouseholdState(it.id(), 0, it.place(), it.gone(), it.classSince(), members));
        }

        List<PersonId> people() {
            return households.values().stream()
                    .flatMap(it -> it.members().stream())
                    .map(Member::person)
                    .toList();
        }

        /** Every household that can be followed back to one that was there at the start. */
        List<HouseholdId> traced() {
            return households.keySet().stream().filter(this::leadsToFounder).toList();
        }

        private boolean leadsToFounder(HouseholdId id) {
            return founders.contains(id) || (splitFrom.containsKey(id) && leadsToFounder(splitFrom.get(id)));
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
