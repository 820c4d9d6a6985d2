package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.usecase.ShowPovertyTable;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.Tallies;
import vn.chungtay.standards.PovertyClass;

@StoryTest
@Requirement({"HHD-01", "HHD-17", "MDP-03"})
class PovertyTableTest {

    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate START_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Geography geography;

    @Autowired
    private ShowPovertyTable tables;

    @Autowired
    private Tallies tallies;

    @Autowired
    private StandingRefresh standings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_class_counts_from_its_first_day_and_not_on_the_day_before() {
        var village = units.village("Suối Cạn");
        households.in(village).poor(START_2024, Set.of(1, 4), Cause.NO_LAND, Cause.ILLNESS).stored();

        assertThat(table(village, END_2023).total().poor()).isZero();
        var counts = table(village, START_2024).total();
        assertThat(counts.poor()).isOne();
        assertThat(counts.poorCauses()).containsExactly(1, 0, 0, 0, 0, 0, 1, 0);
        assertThat(counts.poorDeprived()).containsExactly(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void the_total_is_counted_and_not_summed_from_rounded_rates() {
        var commune = units.commune("Bình Long");
        for (int n = 0; n < 3; n++) {
            var village = units.village(commune, "Xóm " + n);
            households.in(village).poor(START_2024, Set.of(), Cause.OTHER).stored();
            households.in(village).ethnicity("02").nearPoor(START_2024, Set.of(2)).stored();
            households.in(village).stored();
        }

        var table = table(commune, START_2024);

        assertThat(table.rows()).hasSize(3);
        assertThat(table.total().households()).isEqualTo(9);
        assertThat(table.total().poorRate().orElseThrow().value()).isEqualByComparingTo("33.33");
        assertThat(table.total().minorityNearPoor()).isEqualTo(3);
        assertThat(table.hasRemainder()).isFalse();
    }

    @Test
    void a_unit_without_households_has_no_rate() {
        assertThat(table(units.commune("Sảng Mộc"), START_2024).total().poorRate()).isEmpty();
    }

    @Test
    @Requirement("DAT-10")
    void the_district_keeps_its_figures_until_its_last_day_and_has_none_afterwards() {
        var province = units.province("Thái Nguyên");
        var district = units.district(province, "Võ Nhai");
        var commune = units.commune(district, "La Hiên");
        households.in(units.village(commune, "Hiên Bình")).poor(START_2024, Set.of(), Cause.OTHER).stored();

        assertThat(table(district, REFORM.minusDays(1)).total().poor()).isOne();
        assertThat(countsOf(district, REFORM)).isZero();
        assertThat(countsOf(province, REFORM)).isOne();
        assertThat(countsOf(commune, REFORM)).isOne();
        var today = table(province, LocalDate.of(2026, 1, 1));
        var past = onBoundaries(province, START_2024, LocalDate.of(2026, 1, 1));
        assertThat(past.rows()).extracting(row -> row.unit().id())
                .isEqualTo(today.rows().stream().map(row -> row.unit().id()).toList());
        assertThat(past.total().poor()).isOne();
    }

    @Test
    void after_random_changes_the_tallies_equal_a_recount_of_the_records() {
        var random = new Random(20231231);
        var commune = units.commune("Dân Tiến");
        var villages = new UnitId[] {units.village(commune, "A"), units.village(commune, "B")};
        for (int n = 0; n < 25; n++) {
            var day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1500));
            var household = households.in(villages[random.nextInt(2)])
                    .since(day)
                    .ethnicity(random.nextBoolean() ? "01" : "02")
                    .member("Lý Thị Hoa", Relation.SPOUSE)
                    .classed(
                            PovertyClass.values()[random.nextInt(4)],
                            day.plusDays(random.nextInt(400)),
                            Set.of(1 + random.nextInt(12)),
                            Cause.values()[random.nextInt(8)])
                    .stored();
            change(household.id(), villages[random.nextInt(2)], day.plusDays(200 + random.nextInt(900)));
        }
        Caller.SYSTEM.run(tallies::fold);

        assertThat(differencesIn(commune)).isZero();
        assertThat(table(commune, LocalDate.of(2026, 1, 1)).hasRemainder()).isFalse();
    }

    @Test
    void programs_get_the_table_as_json_and_as_csv_with_the_total_last() {
        var commune = units.commune("Liên Minh");
        households.in(units.village(commune, "Khuân Nang")).poor(START_2024, Set.of(), Cause.OTHER).stored();
        var code = geography.unit(commune, START_2024).orElseThrow().officialCode().orElseThrow();
        var token = users.token(users.user(Role.STATISTICS, commune), true);
        var address = "/api/v1/areas/" + code + "/poverty-table?asOf=2024-01-01";

        var json = mvc.get().uri(address).header("Authorization", "Bearer " + token).accept("application/json").exchange();
        assertThat(json).hasStatusOk().bodyJson().extractingPath("$[1].poor_rate").isEqualTo(100.00);
        var csv = mvc.get().uri(address).header("Authorization", "Bearer " + token).accept("text/csv").exchange();
        assertThat(csv).hasStatusOk().bodyText().isEqualTo(
                "area_code,area_name,households,poor,poor_rate,near_poor,near_poor_rate\r\n"
                        + ",Khuân Nang,1,1,100.00,0,0.00\r\n"
                        + code + ",Tổng cộng,1,1,100.00,0,0.00\r\n");
    }

    @Test
    void a_wrong_question_of_a_program_is_answered_with_a_problem() {
        var commune = units.commune("Tràng Xá");
        var code = geography.unit(commune, START_2024).orElseThrow().officialCode().orElseThrow();
        var stranger = users.token(users.user(Role.STATISTICS, units.commune("Vũ Chấn")), true);

        var everywhere = users.token(users.user(Role.STATISTICS, geography.country()), true);

        assertThat(asked("XX999", "2024-01-01", everywhere)).hasStatus(404);
        assertThat(asked(code, "2024-02-30", stranger)).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/areas/" + code + "/poverty-table")).hasStatus(401);
    }

    @Test
    void whoever_guesses_codes_is_refused_alike_whether_or_not_there_is_such_a_unit() {
        var commune = units.commune("Cúc Đường");
        var code = geography.unit(commune, START_2024).orElseThrow().officialCode().orElseThrow();
        var stranger = users.token(users.user(Role.STATISTICS, units.commune("Vũ Chấn")), true);

        assertThat(asked(code, "2024-01-01", stranger)).hasStatus(403);
        assertThat(asked("XX999", "2024-01-01", stranger)).hasStatus(403);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult asked(String code, String day, String token) {
        return mvc.get()
                .uri("/api/v1/areas/" + code + "/poverty-table?asOf=" + day)
                .header("Authorization", "Bearer " + token)
                .accept("application/json")
                .exchange();
    }

    /** The household moves on that day and its head dies a month later. */
    private void change(HouseholdId household, UnitId village, LocalDate day) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("update registry.residence set valid_to = ? where household_id = ?")
                    .params(day.minusDays(1), household.value()).update();
            jdbc.sql("insert into registry.residence (id, household_id, village_id, valid_from) values (gen_random_uuid(), ?, ?, ?)")
                    .params(household.value(), village.value(), day).update();
            jdbc.sql("""
                    update registry.person set died_on = ? where id in (
                        select person_id from registry.membership where household_id = ? and relation = 'HEAD')
                    """).params(day.plusDays(30), household.value()).update();
            standings.of(Set.of(household));
        }));
    }

    /** In all that is of this test alone; the country is of all of them. */
    private long differencesIn(UnitId commune) {
        var found = new long[1];
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> found[0] = jdbc.sql("""
                select count(*) from registry.check_tally()
                where unit_id in (select unit_id from geography.ancestry where ancestor_id = ?
                                  union select ancestor_id from geography.ancestry where unit_id = ?)
                  and unit_id <> ?
                """).params(commune.value(), commune.value(), geography.country().value()).query(Long.class).single()));
        return found[0];
    }

    private int countsOf(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                select coalesce(sum(poor), 0) from registry.tally where unit_id = ? and grain = 'DAY' and on_date <= ?
                """).params(unit.value(), day).query(Integer.class).single();
    }

    private PovertyTable table(UnitId unit, LocalDate day) {
        return asSystem(() -> tables.show(unit, day));
    }

    private PovertyTable onBoundaries(UnitId unit, LocalDate day, LocalDate boundaries) {
        return asSystem(() -> tables.showOn(unit, day, boundaries));
    }

    private static <T> T asSystem(java.util.concurrent.Callable<T> work) {
        try {
            return Caller.SYSTEM.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
