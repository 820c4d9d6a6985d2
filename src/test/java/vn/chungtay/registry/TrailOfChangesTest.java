package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.registry.usecase.ClassifyHousehold;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.registry.usecase.RegisterHousehold;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Evidence.Known;

/** One change, one line, about exactly those households and all those people whose rows it changed. */
@StoryTest
@Requirement("SEC-02")
class TrailOfChangesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenTrail trail;

    @Autowired
    private ChangeHousehold changeHousehold;

    @Autowired
    private RecordHousehold recordHousehold;

    @Autowired
    private ClassifyHousehold classifyHousehold;

    @Autowired
    private RegisterHousehold registerHousehold;

    @Autowired
    private BulkRegister bulk;

    @Autowired
    private BulkHistory history;

    @Autowired
    private DatabaseOwner owner;

    private UnitId village;
    private UnitId next;
    private UserId officer;
    private HouseholdRow row;
    private HouseholdRow neighbour;
    private GivenTrail.Watch watch;

    @BeforeEach
    void two_households_of_a_commune() {
        var commune = villages.commune();
        village = villages.villageIn(commune);
        next = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        row = family("Triệu Văn Páo");
        neighbour = family("Lường Văn Tích");
        watch = trail.of(List.of(village, next));
    }

    static Stream<Class<?>> acts() {
        return Arrays.stream(HouseholdAct.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> records() {
        return Arrays.stream(HouseholdRecord.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatever_happens_to_a_household_is_one_line_about_all_whom_it_touches(Class<?> kind) {
        var act = example(kind);

        var trace = watch.during(() -> done(users.as(officer, () -> changeHousehold.change(row.id(), version(row.id()), act))));

        assertThat(trace.line().action()).isEqualTo("registry.household." + kind.getSimpleName().toLowerCase());
        assertThat(trace.households()).contains(row.id().value());
        assertThat(trace.line().subjects()).as("whoever lives there is told of, too").containsKey(child(row).value());
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatever_becomes_known_of_a_household_is_one_line_about_it(Class<?> kind) {
        var record = record(kind);

        var trace = watch.during(() -> done(users.as(officer, () -> recordHousehold.record(row.id(), version(row.id()), record))));

        assertThat(trace.line().before()).isNull();
        assertThat(trace.households()).containsExactly(row.id().value());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_household_that_an_officer_registers_is_one_line_with_its_people(boolean movedIn) {
        var fresh = new HouseholdBuilder(village, it -> it).member("Hứa Thị Lan", Relation.SPOUSE).row();

        var trace = watch.during(() -> done(users.as(officer, () -> registerHousehold.register(fresh, movedIn))));

        assertThat(trace.line().subjects()).hasSize(3);
    }

    @Test
    void a_decision_tells_the_class_before_and_after() {
        var trace = watch.during(() -> classify(true));

        assertThat(trace.line().before()).isEqualTo("{\"class\": \"NEAR_POOR\"}");
        assertThat(trace.line().after()).contains("\"class\": \"POOR\"");
        assertThat(trace.line().subjects()).containsKeys(row.id().value(), head(row).value(), child(row).value());
    }

    @Test
    void a_look_without_a_decision_tells_of_no_class() {
        var trace = watch.during(() -> classify(false));

        assertThat(trace.line().before()).isNull();
        assertThat(trace.line().after()).doesNotContain("\"class\"");
    }

    @Test
    void many_households_at_once_are_one_line_with_the_class_of_each() {
        var one = new HouseholdBuilder(village, it -> it).poor(DAY, Set.of(1)).row();
        var other = new HouseholdBuilder(next, it -> it).nearPoor(DAY, Set.of(1)).row();

        var line = watch.during(() -> users.runAs(officer, () -> bulk.register(List.of(one, other), Origin.IMPORT))).line();

        assertThat(line.subjects()).hasSize(4).containsEntry(one.id().value(), Arrays.asList(null, "POOR"))
                .containsEntry(other.id().value(), Arrays.asList(null, "NEAR_POOR"));
    }

    @Test
    void whoever_audits_one_of_the_villages_reads_the_line_about_all() {
        var one = new HouseholdBuilder(village, it -> it).row();
        var other = new HouseholdBuilder(next, it -> it).row();

        users.runAs(officer, () -> bulk.register(List.of(one, other), Origin.IMPORT));

        assertThat(JdbcClient.create(owner.dataSource())
                        .sql("select unnest(units) from audit.entry join audit.subject on line = number where id = ?")
                        .param(other.id().value())
                        .query(UUID.class)
                        .list())
                .contains(village.value(), next.value());
    }

    @Test
    void households_that_are_withdrawn_are_named_after_their_rows_have_gone() {
        var fresh = fresh();
        users.runAs(officer, () -> bulk.register(List.of(fresh), Origin.IMPORT));

        var line = watch.during(() -> users.runAs(officer, () -> bulk.withdraw(Set.of(fresh.id())))).line();

        assertThat(line.action()).isEqualTo("registry.household.withdrawn");
        assertThat(line.subjects()).containsOnlyKeys(fresh.id().value(), head(fresh).value())
                .containsEntry(fresh.id().value(), Arrays.asList("POOR", null));
        assertThat(trail.about(fresh.id().value())).extracting(GivenTrail.Line::action)
                .containsExactly("registry.household.registered", "registry.household.withdrawn");
    }

    @Test
    void what_a_list_revises_and_puts_back_tells_the_class_before_and_after_both_times() {
        var list = UUID.randomUUID();
        var poor = new HouseholdBuilder(next, it -> it).poor(DAY, Set.of(1, 2)).row();
        var after = new HouseholdRow(
                row.id(), row.code(), next, null, DAY, List.of(row.members().getFirst()), null, poor.assessments(), poor.classes());
        var gone = child(row).value();

        var revised = watch.during(() -> users.runAs(officer, () ->
                bulk.revise(list, List.of(new RevisedHousehold(row, after)), DAY, "theo danh sách nhập"))).line();
        var putBack = watch.during(() -> users.runAs(officer, () -> bulk.putBack(list, "hoàn tác"))).line();

        assertThat(revised.subjects()).containsKey(gone).containsEntry(row.id().value(), List.of("NEAR_POOR", "POOR"));
        assertThat(putBack.subjects()).containsKey(gone).containsEntry(row.id().value(), List.of("POOR", "NEAR_POOR"));
    }

    @Test
    void years_told_in_one_go_are_one_line_each_time_with_the_class_of_each_household() {
        var happened = watch.during(() -> Caller.SYSTEM.run(() -> history.happen(List.of(
                new BulkHistory.Happening(row.id(), split()),
                new BulkHistory.Happening(neighbour.id(), new HouseholdAct.Dissolve(DAY))))));
        assertThat(happened.line().subjects()).containsKeys(child(row).value(), child(neighbour).value());
        assertThat(happened.households()).hasSize(3);

        var known = watch.during(() -> Caller.SYSTEM.run(() ->
                history.record(List.of(new BulkHistory.Finding(row.id(), new HouseholdRecord.InNeed(Need.JOB, null, null, DAY))))));
        assertThat(known.line().action()).isEqualTo("registry.household.told");

        var poor = new HouseholdBuilder(village, it -> it).poor(DAY, Set.of(1)).row();
        var decided = watch.during(() -> Caller.SYSTEM.run(() -> history.decide(
                List.of(new BulkHistory.Decided(row.id(), poor.assessments().getFirst(), poor.classes().getFirst())))));
        assertThat(decided.line().subjects()).containsEntry(row.id().value(), List.of("NEAR_POOR", "POOR"));
    }

    @Test
    void what_is_refused_changes_nothing_and_leaves_no_line_of_a_change() {
        var tomorrow = LocalDate.of(2030, 1, 1);

        var trace = watch.during(() -> users.as(officer, () ->
                changeHousehold.change(row.id(), version(row.id()), new HouseholdAct.Dissolve(tomorrow))));

        assertThat(trace.households()).isEmpty();
        assertThat(trace.lines()).isEmpty();
    }

    private HouseholdAct example(Class<?> kind) {
        return switch (kind.getSimpleName()) {
            case "Join" -> new HouseholdAct.Join(HouseholdBuilder.details("Triệu Thị Mới", 2025, Sex.FEMALE, "02"), Relation.CHILD, DAY);
            case "Admit" -> {
                act(neighbour, new HouseholdAct.Leave(child(neighbour), null, DAY.minusDays(1)));
                yield new HouseholdAct.Admit(child(neighbour), Relation.OTHER, DAY);
            }
            case "Leave" -> new HouseholdAct.Leave(child(row), null, DAY);
            case "Die" -> new HouseholdAct.Die(head(row), child(row), DAY);
            case "ChangeHead" -> new HouseholdAct.ChangeHead(child(row), DAY);
            case "Split" -> split();
            case "MergeInto" -> new HouseholdAct.MergeInto(neighbour.id(), DAY);
            case "Move" -> new HouseholdAct.Move(next, "Số 3", DAY);
            case "MoveOut" -> new HouseholdAct.MoveOut(DAY);
            case "MoveIn" -> {
                act(row, new HouseholdAct.MoveOut(DAY.minusDays(9)));
                yield new HouseholdAct.MoveIn(next, null, DAY);
            }
            case "Dissolve" -> new HouseholdAct.Dissolve(DAY);
            default -> throw new AssertionError("an act without an example: " + kind);
        };
    }

    private HouseholdRecord record(Class<?> kind) {
        return switch (kind.getSimpleName()) {
            case "Living" -> new HouseholdRecord.Living(HouseholdProfile.UNKNOWN, DAY);
            case "Life" -> new HouseholdRecord.Life(child(row), PersonProfile.UNKNOWN, DAY);
            case "InNeed" -> new HouseholdRecord.InNeed(Need.JOB, child(row), null, DAY);
            case "NeedEnded" -> {
                var need = new HouseholdRecord.InNeed(Need.JOB, child(row), null, DAY.minusDays(5));
                known(need);
                yield new HouseholdRecord.NeedEnded(need.id(), NeedOutcome.values()[0], DAY);
            }
            case "Helped" -> new HouseholdRecord.Helped(HelperKind.CLAN, "Họ Triệu", null, DAY);
            case "HelpEnded" -> {
                known(new HouseholdRecord.Helped(HelperKind.CLAN, "Họ Triệu", null, DAY.minusDays(5)));
                yield new HouseholdRecord.HelpEnded(new HelperId(one("select id from registry.helper where household_id = ?")), DAY);
            }
            case "Escape" -> new HouseholdRecord.Escape(2026, null, DAY);
            case "LowIncome" -> {
                row = households.in(village).member("Hứa Văn Nghề", Relation.CHILD).stored();
                yield new HouseholdRecord.LowIncome(child(row), "Xác nhận", DAY);
            }
            case "Corrected" -> new HouseholdRecord.Corrected(
                    child(row), HouseholdBuilder.details("Triệu Thị Đúng", 1994, Sex.FEMALE, "02"), "Theo giấy khai sinh", DAY);
            default -> throw new AssertionError("a record without an example: " + kind);
        };
    }

    private HouseholdAct split() {
        return new HouseholdAct.Split(Set.of(child(row)), child(row), null, DAY);
    }

    private HouseholdRow family(String head) {
        return households.in(village).head(head).member("Con " + head, Relation.CHILD).nearPoor(LocalDate.of(2024, 12, 12), Set.of(9)).stored();
    }

    private HouseholdRow fresh() {
        return new HouseholdBuilder(village, it -> it).poor(DAY, Set.of(1)).row();
    }

    private void classify(boolean decided) {
        var found = IntStream.rangeClosed(1, 12).boxed()
                .collect(Collectors.toMap(it -> it, it -> new Found(it < 5 ? Known.YES : Known.NO, "đến tận nhà xem")));
        var look = new Look(DAY, OptionalInt.of(100), null, OptionalLong.empty(), Known.NO, found, Set.of(Cause.NO_LAND));
        var decision = decided ? new ClassifyHousehold.Decision("01/QĐ-UBND", DAY, DAY) : null;
        done(users.as(officer, () -> classifyHousehold.classify(row.id(), version(row.id()), look, decision)));
    }

    private void act(HouseholdRow household, HouseholdAct act) {
        done(users.as(officer, () -> changeHousehold.change(household.id(), version(household.id()), act)));
    }

    private void known(HouseholdRecord record) {
        done(users.as(officer, () -> recordHousehold.record(row.id(), version(row.id()), record)));
    }

    private static void done(@Nullable Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static PersonId head(HouseholdRow household) {
        return household.members().getFirst().id();
    }

    private static PersonId child(HouseholdRow household) {
        return household.members().get(1).id();
    }

    private int version(HouseholdId id) {
        return JdbcClient.create(owner.dataSource()).sql("select version from registry.household where id = ?").param(id.value()).query(Integer.class).single();
    }

    private UUID one(String sql) {
        return JdbcClient.create(owner.dataSource()).sql(sql).param(row.id().value()).query(UUID.class).single();
    }
}
