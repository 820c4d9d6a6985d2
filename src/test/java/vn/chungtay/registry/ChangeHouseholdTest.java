package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.registry.usecase.RegisterHousehold;
import vn.chungtay.registry.usecase.ViewHousehold;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

@StoryTest
@Requirement("HHD-15")
class ChangeHouseholdTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ChangeHousehold changeHousehold;

    @Autowired
    private RegisterHousehold registerHousehold;

    @Autowired
    private ViewHousehold viewHousehold;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune_with_its_officer() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void a_birth_makes_the_household_larger_from_that_day_on() {
        var row = households.in(village).stored();
        var child = HouseholdBuilder.details("Nguyễn Thị Na", 2025, Sex.FEMALE, "01");

        assertThat(change(row.id(), 0, new HouseholdAct.Join(child, Relation.CHILD, DAY))).isInstanceOf(Outcome.Done.class);

        assertThat(view(row.id(), DAY.minusDays(1)).members()).hasSize(1);
        assertThat(view(row.id(), DAY).members()).hasSize(2);
    }

    @Test
    void a_child_cannot_join_before_it_is_born() {
        var row = households.in(village).stored();
        var child = HouseholdBuilder.details("Nguyễn Thị Na", 2026, Sex.FEMALE, "01");

        assertThat(change(row.id(), 0, new HouseholdAct.Join(child, Relation.CHILD, DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.BornAfterThat(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void when_the_head_dies_the_household_needs_another_one() {
        var row = households.in(village).member("Trần Thị Bình", Relation.SPOUSE).stored();
        var head = row.members().get(0).id();
        var widow = row.members().get(1).id();

        assertThat(change(row.id(), 0, new HouseholdAct.Die(head, null, DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.HeadNeeded()));
        assertThat(change(row.id(), 0, new HouseholdAct.Die(head, widow, DAY))).isInstanceOf(Outcome.Done.class);
        assertThat(view(row.id(), DAY).head()).hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(widow));
        assertThat(view(row.id(), DAY.minusDays(1)).head())
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(head));
    }

    @Test
    void with_its_only_member_a_household_ends_too() {
        var row = households.in(village).poor(LocalDate.of(2023, 12, 31), Set.of(1)).stored();

        change(row.id(), 0, new HouseholdAct.Die(row.members().getFirst().id(), null, DAY));

        var after = view(row.id(), DAY);
        assertThat(after.residence()).isNull();
        assertThat(after.members()).isEmpty();
        assertThat(after.classNow()).isEmpty();
        assertThat(after.events()).extracting(HouseholdView.Event::kind).contains(EventKind.DISSOLVED);
    }

    @Test
    void nobody_dies_tomorrow() {
        var row = households.in(village).stored();
        var tomorrow = TestWorld.TODAY.plusDays(1);

        assertThat(change(row.id(), 0, new HouseholdAct.Die(row.members().getFirst().id(), null, tomorrow)))
                .isEqualTo(Outcome.Refused.of(new Refusal.DayInFuture(TestWorld.TODAY)));
    }

    @Test
    void a_split_leaves_two_households_that_know_of_each_other_and_the_new_one_has_no_class() {
        var row = households
                .in(village)
                .member("Nguyễn Văn Bảo", Relation.CHILD)
                .poor(LocalDate.of(2023, 12, 31), Set.of(1))
                .stored();
        var son = row.members().get(1).id();

        change(row.id(), 0, new HouseholdAct.Split(Set.of(son), son, null, DAY));

        var old = view(row.id(), DAY);
        var event = old.events().stream().filter(it -> it.kind() == EventKind.SPLIT_OFF).findFirst().orElseThrow();
        var fresh = view(event.other(), DAY);
        assertThat(old.members()).hasSize(1);
        assertThat(fresh.head()).hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(son));
        assertThat(fresh.classNow()).isEmpty();
        assertThat(fresh.events()).extracting(HouseholdView.Event::other).contains(row.id());
    }

    @Test
    void a_merger_ends_one_household_and_the_other_takes_its_people_in() {
        var goes = households.in(village).head("Lý Thị Mai").stored();
        var stays = households.in(village).stored();

        var outcome = change(goes.id(), 0, new HouseholdAct.MergeInto(stays.id(), DAY));

        assertThat(outcome).isEqualTo(new Outcome.Done(stays.id()));
        assertThat(view(stays.id(), DAY).members()).hasSize(2);
        assertThat(view(goes.id(), DAY).residence()).isNull();
    }

    @Test
    void whoever_had_the_absorbing_household_open_is_told_that_it_changed() {
        var goes = households.in(village).head("Lý Thị Mai").stored();
        var stays = households.in(village).stored();

        change(goes.id(), 0, new HouseholdAct.MergeInto(stays.id(), DAY));

        assertThatThrownBy(() -> change(stays.id(), 0, new HouseholdAct.MoveOut(DAY.plusDays(1)))).isInstanceOf(Stale.class);
    }

    @Test
    void a_household_is_not_merged_into_one_that_ends_at_the_same_moment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var goes = households.in(village).head("Lý Thị Mai").stored();
            var stays = households.in(village).stored();
            var start = new CountDownLatch(1);

            try (var officers = Executors.newFixedThreadPool(2)) {
                var merger = officers.submit(() -> {
                    start.await();
                    return change(goes.id(), 0, new HouseholdAct.MergeInto(stays.id(), DAY));
                });
                var end = officers.submit(() -> {
                    start.await();
                    return change(stays.id(), 0, new HouseholdAct.Dissolve(DAY));
                });
                start.countDown();
                done(merger);
                done(end);
            }

            var after = view(stays.id(), DAY);
            assertThat(after.residence() == null).isEqualTo(after.members().isEmpty());
        }
    }

    @Test
    void a_death_keeps_its_day_although_a_class_was_decided_later() {
        var row = households
                .in(village)
                .member("Trần Thị Bình", Relation.SPOUSE)
                .poor(LocalDate.of(2026, 1, 1), Set.of(1))
                .stored();
        var widow = row.members().get(1).id();

        assertThat(change(row.id(), 0, new HouseholdAct.Die(widow, null, LocalDate.of(2025, 12, 28))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(change(row.id(), 1, new HouseholdAct.Dissolve(LocalDate.of(2025, 12, 28))))
                .as("a class would end before it began")
                .isEqualTo(Outcome.Refused.of(new Refusal.BeforePresentState(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void somebody_can_leave_a_household_that_moved_out_and_come_into_another_one() {
        var row = households.in(village).member("Trần Thị Bình", Relation.SPOUSE).stored();
        var other = households.in(village).stored();
        var wife = row.members().get(1).id();
        change(row.id(), 0, new HouseholdAct.MoveOut(DAY));

        assertThat(change(row.id(), 1, new HouseholdAct.Leave(wife, null, DAY.plusDays(5)))).isInstanceOf(Outcome.Done.class);
        assertThat(change(other.id(), 0, new HouseholdAct.Admit(wife, Relation.OTHER, DAY.plusDays(5))))
                .isInstanceOf(Outcome.Done.class);

        assertThat(view(other.id(), DAY.plusDays(5)).members()).hasSize(2);
    }

    @Test
    void a_household_moves_with_its_members_and_its_class() {
        var row = households.in(village).poor(LocalDate.of(2023, 12, 31), Set.of(1)).stored();
        var there = villages.villageIn(commune);

        change(row.id(), 0, new HouseholdAct.Move(there, "Nhà số 5", DAY));

        var after = view(row.id(), DAY);
        assertThat(after.residence()).isEqualTo(new HouseholdView.Residence(there, "Nhà số 5", DAY));
        assertThat(after.classNow()).isPresent();
        assertThat(view(row.id(), DAY.minusDays(1)).residence())
                .extracting(HouseholdView.Residence::village)
                .isEqualTo(village);
    }

    @Test
    void a_household_that_left_can_come_back() {
        var row = households.in(village).stored();

        change(row.id(), 0, new HouseholdAct.MoveOut(DAY));
        assertThat(change(row.id(), 1, new HouseholdAct.MoveIn(village, null, DAY.minusDays(1))))
                .isEqualTo(Outcome.Refused.of(new Refusal.BeforePresentState(DAY)));
        change(row.id(), 1, new HouseholdAct.MoveIn(village, null, DAY.plusDays(30)));

        assertThat(view(row.id(), DAY.plusDays(29)).residence()).isNull();
        assertThat(view(row.id(), DAY.plusDays(30)).residence()).isNotNull();
    }

    @Test
    void the_same_identity_number_is_not_given_to_two_people() {
        var number = number();
        var known = households.in(village).nationalId(number).stored();
        var twin = new HouseholdBuilder(village, it -> it).nationalId(number).row();

        var here = users.as(officer, () -> registerHousehold.register(twin, false));
        var code = users.as(officer, () -> view(known.id(), DAY)).code();

        assertThat(here).isEqualTo(Outcome.Refused.of(new Refusal.NationalIdTaken(code)));
    }

    @Test
    @Requirement("SEC-04")
    void an_official_elsewhere_does_not_learn_who_has_the_number() {
        var number = number();
        households.in(village).nationalId(number).stored();
        var elsewhere = villages.commune();
        var twin = new HouseholdBuilder(villages.villageIn(elsewhere), it -> it).nationalId(number).row();

        var there = users.as(
                users.user(Role.COMMUNE_OFFICER, elsewhere), () -> registerHousehold.register(twin, false));

        assertThat(there).isEqualTo(Outcome.Refused.of(new Refusal.NationalIdTaken(null)));
    }

    @Test
    void somebody_who_is_in_another_household_cannot_join() {
        var row = households.in(village).stored();
        var other = households.in(village).head("Lý Thị Mai").stored();

        assertThat(change(row.id(), 0, new HouseholdAct.Admit(other.members().getFirst().id(), Relation.OTHER, DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.InAnotherHousehold(null)));
    }

    @Test
    void a_household_of_another_commune_is_not_there() {
        var row = households.in(village).stored();
        var stranger = users.user(Role.COMMUNE_OFFICER, villages.commune());

        assertThatThrownBy(() -> users.as(
                        stranger, () -> changeHousehold.change(row.id(), 0, new HouseholdAct.Dissolve(DAY))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_only_reads_changes_nothing() {
        var row = households.in(village).stored();
        var head = users.user(Role.VILLAGE_HEAD, village);

        assertThatThrownBy(() -> users.as(
                        head, () -> changeHousehold.change(row.id(), 0, new HouseholdAct.Dissolve(DAY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void of_two_officers_at_once_one_is_told_that_the_other_was_faster() throws Exception {
        var row = households.in(village).member("Trần Thị Bình", Relation.SPOUSE).stored();
        var start = new CountDownLatch(1);

        try (var officers = Executors.newFixedThreadPool(2)) {
            var first = officers.submit(() -> {
                start.await();
                return change(row.id(), 0, new HouseholdAct.Move(villages.villageIn(commune), null, DAY));
            });
            var second = officers.submit(() -> {
                start.await();
                return change(row.id(), 0, new HouseholdAct.MoveOut(DAY));
            });
            start.countDown();

            assertThat(stale(first) + stale(second)).isEqualTo(1);
        }
    }

    private static void done(Future<Outcome> change) throws InterruptedException {
        try {
            change.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Stale.class);
        }
    }

    private static int stale(Future<Outcome> change) throws InterruptedException {
        try {
            change.get();
            return 0;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Stale.class);
            return 1;
        }
    }

    private Outcome change(HouseholdId id, int version, HouseholdAct act) {
        return users.as(officer, () -> changeHousehold.change(id, version, act));
    }

    private HouseholdView view(HouseholdId id, LocalDate day) {
        return users.as(officer, () -> viewHousehold.view(id, day));
    }

    private static String number() {
        return new NationalId("0190" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000)).digits();
    }
}
