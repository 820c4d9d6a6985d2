package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.usecase.ShowPovertyTable;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.registry.usecase.ClassifyHousehold;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.registry.usecase.RegisterHousehold;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Evidence.Known;

/** Whatever officers do in whatever order, the figures are what a plain count of the records says. */
@StoryTest
@Requirement({"HHD-01", "HHD-15"})
class RandomActsTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 10);
    private static final int STEPS = 120;

    /** A count that shares nothing with the roll-ups: households, persons and classes of one day, from the periods. */
    private static final String PLAIN_COUNT =
            """
            select count(*) as households,
                   coalesce(sum((select count(*) from registry.membership m
                       join registry.person p on p.id = m.person_id
                       where m.household_id = r.household_id and m.valid_from <= :day
                         and (m.valid_to is null or m.valid_to >= :day) and (p.died_on is null or p.died_on >= :day))), 0) as persons,
                   count(*) filter (where c.class = 'POOR') as poor,
                   count(*) filter (where c.class = 'NEAR_POOR') as near_poor
            from registry.residence r
            left join registry.class_period c on c.household_id = r.household_id
                and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
            where r.village_id = any (:villages) and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
            """;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private RegisterHousehold registerHousehold;

    @Autowired
    private ChangeHousehold changeHousehold;

    @Autowired
    private ClassifyHousehold classifyHousehold;

    @Autowired
    private RecordHousehold recordHousehold;

    @Autowired
    private BulkRegister bulkRegister;

    @Autowired
    private ShowPovertyTable tables;

    @Autowired
    private GivenTrail trail;

    @Autowired
    private DatabaseOwner owner;

    private final List<HouseholdId> known = new ArrayList<>();
    private UnitId commune;
    private List<UnitId> villages;
    private UserId officer;
    private int done;

    record Plain(int households, int persons, int poor, int nearPoor) {}

    record Member(UUID personId, boolean isHead) {}

    @BeforeEach
    void two_villages() {
        commune = units.commune("Phương Giao");
        villages = List.of(units.village(commune, "Là Bo"), units.village(commune, "Nà Canh"));
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        known.clear();
        done = 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_240_101, 424_242})
    void after_any_sequence_of_acts_the_figures_equal_a_plain_count(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) act(random, FIRST.plusDays(step * 9L));

        assertThat(done).as("acts that were not refused").isGreaterThan(STEPS / 3);
        var seen = new ArrayList<Plain>();
        for (int n = 0; n < 40; n++) {
            var day = FIRST.plusDays(random.nextInt(STEPS * 9 + 30));
            seen.add(counted(villages, day));
            assertThat(figures(commune, day)).as("commune on " + day).isEqualTo(seen.getLast());
            var village = villages.get(random.nextInt(2));
            assertThat(figures(village, day)).as("village on " + day).isEqualTo(counted(List.of(village), day));
        }
        assertThat(seen).as("somebody was poor and near-poor").anyMatch(it -> it.poor() > 0).anyMatch(it -> it.nearPoor() > 0);
        assertThat(differences()).isEmpty();
    }

    /** Whatever officers do in whatever order, each change is one line about those whose rows it changed (SEC-02). */
    @Test
    @Requirement("SEC-02")
    void after_any_sequence_of_acts_each_change_is_one_line_about_whom_it_touched() {
        var random = new Random(7);
        var watch = trail.of(villages);
        var told = 0;
        for (int step = 0; step < STEPS / 2; step++) {
            var day = FIRST.plusDays(step * 9L);
            var trace = watch.during(() -> act(random, day, false));
            if (trace.lines().isEmpty()) {
                assertThat(trace.households()).as("changed without a line").isEmpty();
                assertThat(trace.people()).as("changed without a line").isEmpty();
            } else {
                trace.line();
                told++;
            }
        }
        assertThat(told).isGreaterThan(STEPS / 6);
    }

    private void act(Random random, LocalDate day) {
        act(random, day, true);
    }

    /** @param twofold whether acts may come that are two changes */
    private void act(Random random, LocalDate day, boolean twofold) {
        if (known.size() < 6 || random.nextInt(8) == 0) {
            register(random, day);
            return;
        }
        var id = known.get(random.nextInt(known.size()));
        var members = members(id);
        switch (random.nextInt(10)) {
            case 0 -> change(id, new HouseholdAct.Move(villages.get(random.nextInt(2)), null, day));
            case 1 -> change(id, new HouseholdAct.MergeInto(known.get(random.nextInt(known.size())), day));
            case 2 -> change(id, new HouseholdAct.MoveOut(day));
            case 3 -> change(id, new HouseholdAct.Join(person("Hoàng Thị Mới", day.getYear()), Relation.CHILD, day));
            case 4 -> members.stream().filter(it -> !it.isHead()).findFirst().ifPresent(it -> change(
                    id, new HouseholdAct.Split(Set.of(new PersonId(it.personId())), new PersonId(it.personId()), null, day)));
            case 5 -> members.stream().findAny().ifPresent(it -> change(
                    id, new HouseholdAct.Die(new PersonId(it.personId()), heir(members, it), day)));
            case 6, 7 -> classify(random, id, day);
            case 8 -> members.stream().findFirst().ifPresent(it -> correct(id, it, random.nextBoolean() ? "02" : "01", day));
            default -> {
                if (twofold) undo(day);
            }
        }
    }

    private void register(Random random, LocalDate day) {
        var builder = new HouseholdBuilder(villages.get(random.nextInt(2)), it -> it).since(day);
        for (int n = random.nextInt(3); n > 0; n--) builder.member("Lý Thị " + n, Relation.CHILD);
        var row = builder.row();
        if (succeeded(users.as(officer, () -> registerHousehold.register(row, random.nextBoolean())))) known.add(row.id());
    }

    private void change(HouseholdId id, HouseholdAct act) {
        var outcome = users.as(officer, () -> changeHousehold.change(id, version(id), act));
        if (succeeded(outcome) && outcome instanceof Outcome.Done it && !known.contains(it.household())) known.add(it.household());
    }

    private void classify(Random random, HouseholdId id, LocalDate day) {
        var lacking = random.nextBoolean() ? Set.of(1, 2, 3) : Set.of(4);
        var found = IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toMap(
                it -> it, it -> new Found(lacking.contains(it) ? Known.YES : Known.NO, "đến tận nhà xem")));
        var look = new Look(
                day, OptionalInt.of(100 + random.nextInt(80)), null, OptionalLong.empty(), Known.NO, found, Set.of(Cause.NO_LAND));
        var decision = new ClassifyHousehold.Decision("01/QĐ-UBND", day, day);
        succeeded(users.as(officer, () -> classifyHousehold.classify(id, version(id), look, decision)));
    }

    private void correct(HouseholdId id, Member member, String ethnicity, LocalDate day) {
        var details = HouseholdBuilder.details("Nguyễn Văn Sửa", 1970, Sex.MALE, ethnicity);
        succeeded(users.as(officer, () -> recordHousehold.record(
                id, version(id), new HouseholdRecord.Corrected(new PersonId(member.personId()), details, "sai giấy tờ", day))));
    }

    /** A list comes in and is taken back. */
    private void undo(LocalDate day) {
        var row = new HouseholdBuilder(villages.getFirst(), it -> it).since(day).poor(day, Set.of(1)).row();
        users.runAs(officer, () -> bulkRegister.register(List.of(row), Origin.IMPORT));
        users.as(officer, () -> bulkRegister.withdraw(Set.of(row.id())));
        done++;
    }

    private boolean succeeded(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) return false;
        done++;
        return true;
    }

    private static @org.jspecify.annotations.Nullable PersonId heir(List<Member> members, Member dead) {
        if (!dead.isHead()) return null;
        return members.stream().filter(it -> !it.isHead()).findFirst().map(it -> new PersonId(it.personId())).orElse(null);
    }

    private static PersonDetails person(String name, int year) {
        return HouseholdBuilder.details(name, year - 20, Sex.FEMALE, "02");
    }

    private List<Member> members(HouseholdId id) {
        return all().sql("select person_id, relation = 'HEAD' as is_head from registry.membership where household_id = ? and valid_to is null order by is_head desc, person_id")
                .param(id.value())
                .query(Member.class)
                .list();
    }

    private int version(HouseholdId id) {
        return all().sql("select version from registry.household where id = ?").param(id.value()).query(Integer.class).single();
    }

    private Plain figures(UnitId unit, LocalDate day) {
        var it = users.as(officer, () -> tables.show(unit, day)).total();
        return new Plain(it.households(), it.persons(), it.poor(), it.nearPoor());
    }

    private Plain counted(List<UnitId> places, LocalDate day) {
        return all().sql(PLAIN_COUNT)
                .param("villages", places.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(Plain.class)
                .single();
    }

    private List<String> differences() {
        return all().sql("""
                select c::text from registry.check_tally() c
                where c.unit_id in (select unit_id from geography.ancestry where ancestor_id = ?)
                """).param(commune.value()).query(String.class).list();
    }

    private JdbcClient all() {
        return JdbcClient.create(owner.dataSource());
    }
}
