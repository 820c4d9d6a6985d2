package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.figures.usecase.BalanceMovements;
import vn.chungtay.geography.Geography;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.BulkClassification;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.VoNhai;
import vn.chungtay.trainingworld.store.LoadedCommunes;

@StoryTest
class LoadWorldTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final String COUNT =
            """
            select count(*) as households,
                count(*) filter (where c.class = 'POOR') as poor,
                count(*) filter (where c.class = 'NEAR_POOR') as near_poor
            from registry.residence r
            join geography.ancestry a on a.unit_id = r.village_id and a.distance = 1
                and daterange(a.valid_from, a.valid_to, '[]') @> :day
            join geography.unit_name n on n.unit_id = a.ancestor_id and n.code = :code
                and daterange(n.valid_from, n.valid_to, '[]') @> :day
            join registry.household h on h.id = r.household_id and h.origin = 'TRAINING'
            left join registry.class_period c on c.household_id = r.household_id
                and daterange(c.valid_from, c.valid_to, '[]') @> :day
            where daterange(r.valid_from, r.valid_to, '[]') @> :day
            """;

    private static final String DIFFERING =
            """
            select count(*)
            from registry.bulk_outcome o
            join registry.class_period c on c.household_id = o.household_id
                and daterange(c.valid_from, c.valid_to, '[]') @> :day
            join registry.household h on h.id = o.household_id and h.origin = 'TRAINING'
            where o.run_id = :run and o.result <> c.class
            """;

    @Autowired
    private LoadWorld world;

    @Autowired
    private EnrolTrainees trainees;

    @Autowired
    private BulkClassification bulk;

    @Autowired
    private Geography geography;

    @Autowired
    private BalanceMovements balance;

    @Autowired
    private LoadedCommunes loaded;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    private final TransactionTemplate transaction;

    LoadWorldTest(@Autowired PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void loaded() {
        Caller.SYSTEM.run(() -> world.settleMissing(_ -> {}));
    }

    @Test
    @Requirement({"HHD-01", "HHD-16"})
    void the_register_holds_exactly_the_counts_of_the_annex_on_31_12_2023() {
        for (var commune : VoNhai.communes()) {
            assertThat(counted(commune.code(), END_OF_2023))
                    .as(commune.name())
                    .isEqualTo(new Counts(commune.households(), commune.poor(), commune.nearPoor()));
        }
    }

    @Test
    @Requirement("DAT-10")
    void villages_follow_into_the_communes_of_2025() {
        var last = LocalDate.of(2025, 6, 30);
        var danTien = Stream.of("05755", "05749", "05758").mapToInt(it -> counted(it, last).households()).sum();

        assertThat(danTien).isPositive();
        assertThat(counted("05755", LocalDate.of(2025, 7, 1)).households()).isCloseTo(danTien, Offset.offset(2));
    }

    @Test
    @Requirement("HHD-15")
    void the_movements_since_2023_explain_the_figures_of_today_to_the_last_household() {
        var today = LocalDate.of(2026, 11, 21);
        for (var commune : VoNhai.communes()) {
            var place = geography.byCode(commune.code(), END_OF_2023).orElseThrow().id();
            var balances = asSystem(() -> balance.between(place, END_OF_2023, LocalDate.of(2025, 6, 30)));
            assertThat(balances).as(commune.name()).allSatisfy(it -> assertThat(it.difference()).isZero());
        }
        var district = geography.byCode("05755", today).orElseThrow().id();
        var balances = asSystem(() -> balance.between(district, LocalDate.of(2025, 7, 1), today));
        assertThat(balances).allSatisfy(it -> assertThat(it.difference()).isZero());
        assertThat(balances.getFirst().of(Movement.ESCAPED)).isPositive();
    }

    @Test
    @Requirement("HHD-15")
    void the_years_after_2023_live_in_the_register() {
        assertThat(events("2024-01-01", "2026-11-21"))
                .contains("BORN", "MEMBER_JOINED", "MEMBER_LEFT", "MEMBER_DIED", "HEAD_CHANGED", "SPLIT_OFF", "SPLIT_FROM")
                .contains("MERGED_INTO", "ABSORBED", "MOVED_VILLAGE", "MOVED_OUT", "MOVED_IN", "CLASSIFIED", "CORRECTED");
        assertThat(events("2026-01-01", "2026-11-21")).contains("BORN", "MEMBER_DIED", "SPLIT_FROM", "PROFILE_RECORDED");
        assertThat(events("2022-01-01", "2023-12-31")).containsOnly("REGISTERED");
    }

    @Test
    void households_that_split_off_are_invented_too_and_have_a_class_unless_they_are_new() {
        var unclassified = asSystem(() -> jdbc.sql(
                        """
                        select max(e.happened_on)
                        from registry.household_event e
                        join registry.household h on h.id = e.household_id and h.origin = 'TRAINING'
                        where e.kind = 'SPLIT_FROM' and e.happened_on <= '2025-12-12' and not exists (
                            select from registry.class_period c where c.household_id = e.household_id)
                        """)
                .query(LocalDate.class)
                .optional()
                .isPresent());

        assertThat(asSystem(() -> jdbc.sql("select count(*) from registry.household where origin = 'TRAINING'")
                        .query(Long.class)
                        .single()))
                .isGreaterThan(17_900);
        assertThat(unclassified).isFalse();
    }

    @Test
    void what_is_known_of_people_at_the_end_of_2023_is_not_said_of_earlier_years() {
        assertThat(asSystem(() -> jdbc.sql(
                                """
                                select min(p.valid_from) from registry.person_profile p
                                join registry.membership m on m.person_id = p.person_id
                                join registry.household h on h.id = m.household_id and h.origin = 'TRAINING'
                                """)
                        .query(LocalDate.class)
                        .single()))
                .isEqualTo(LocalDate.of(2023, 12, 12));
    }

    @Test
    void a_second_loading_adds_nothing() {
        var before = householdsInvented();

        Caller.SYSTEM.run(() -> world.settleMissing(_ -> {}));

        assertThat(householdsInvented()).isEqualTo(before);
    }

    @Test
    void a_system_with_accounts_or_people_of_its_own_gets_no_invented_ones() {
        var codes = asSystem(loaded::codes);
        forgetAll();

        var withUsersAlready = new LoadWorld.Outcome[1];
        Caller.SYSTEM.run(() -> withUsersAlready[0] = world.load(_ -> {}));

        asSystem(() -> {
            codes.forEach(loaded::add);
            return codes;
        });
        assertThat(withUsersAlready[0]).isEqualTo(LoadWorld.Outcome.REAL_DATA);
    }

    @Test
    void who_is_registered_by_hand_in_training_does_not_make_the_next_start_take_it_for_real() {
        households.in(villages.villageIn(villages.commune())).stored();

        Caller.SYSTEM.run(() -> assertThat(world.load(_ -> {})).isEqualTo(LoadWorld.Outcome.LOADED));
    }

    @Test
    void nobody_but_the_system_fills_a_register_with_invented_people() {
        assertThatThrownBy(() -> world.load(_ -> {})).isInstanceOf(Forbidden.class);
        assertThatThrownBy(trainees::enrol).isInstanceOf(Forbidden.class);
    }

    @Test
    void every_page_says_that_the_people_are_invented() {
        assertThat(browser.get().uri("/sign-in")).bodyText().contains("Dữ liệu tập huấn – không phải người thật");
    }

    @Test
    @Requirement("MDP-02")
    void a_bulk_run_gives_everybody_the_class_they_have() {
        var run = new BulkClassification.Run[1];
        Caller.SYSTEM.run(() -> run[0] = bulk.classify(END_OF_2023, END_OF_2023));

        assertThat(asSystem(() -> jdbc.sql(DIFFERING)
                        .param("day", END_OF_2023)
                        .param("run", run[0].id())
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(run[0].total()).isGreaterThanOrEqualTo(17_881);
    }

    @Test
    @Requirement("SEC-01")
    void there_is_a_trainee_for_every_role() {
        var enrolled = asSystem(trainees::enrol);

        assertThat(enrolled.accounts()).hasSize(15);
        assertThat(enrolled.token()).startsWith("ct_");
    }

    private void forgetAll() {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("delete from trainingworld.loaded").update()));
    }

    private List<String> events(String from, String to) {
        return asSystem(() -> jdbc.sql(
                        """
                        select distinct e.kind from registry.household_event e
                        join registry.household h on h.id = e.household_id and h.origin = 'TRAINING'
                        where e.happened_on between ?::date and ?::date
                        """)
                .params(from, to)
                .query(String.class)
                .list());
    }

    private Counts counted(String code, LocalDate day) {
        return asSystem(() -> jdbc.sql(COUNT)
                .param("code", code)
                .param("day", day)
                .query(Counts.class)
                .single());
    }

    private long householdsInvented() {
        return asSystem(() -> jdbc.sql("select count(*) from registry.household where origin = 'TRAINING'")
                .query(Long.class)
                .single());
    }

    private <T> T asSystem(Supplier<T> work) {
        var result = new ArrayList<T>();
        Caller.SYSTEM.run(() -> result.add(transaction.execute(_ -> work.get())));
        return result.getFirst();
    }

    private record Counts(int households, int poor, int nearPoor) {}
}
