package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.usecase.BalanceMovements;
import vn.chungtay.figures.usecase.ShowPovertyTable;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitAct.Division;
import vn.chungtay.geography.UnitAct.Merger;
import vn.chungtay.geography.UnitAct.Part;
import vn.chungtay.geography.UnitAct.Renaming;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.shared.DateRange;

/** What becomes of figures when units are merged, divided and renamed. */
@StoryTest
@Requirement("DAT-10")
class ReorganisedFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final LocalDate POOR_SINCE = LocalDate.of(2024, 1, 1);

    /** A commune that the map of 1/7/2025 divides among several. */
    private static final String DIVIDED = "05932";

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Geography geography;

    @Autowired
    private UnitRegister register;

    @Autowired
    private ShowPovertyTable tables;

    @Autowired
    private BalanceMovements balances;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private MockMvcTester browser;

    @Test
    void households_of_merged_villages_live_on_in_the_new_one() {
        var commune = units.commune("Bình Yên");
        var a = poor(units.village(commune, "Xóm A"), 2);
        var b = poor(units.village(commune, "Xóm B"), 1);
        var leader = users.user(Role.COMMUNE_LEADER, commune);

        var merged = done(new Merger(List.of(a, b), commune, new Naming(null, "Xóm Hợp Nhất", UnitKind.XOM))).getFirst();

        assertThat(poorIn(leader, commune, EVE)).isEqualTo(3);
        assertThat(poorIn(leader, commune, DAY)).isEqualTo(3);
        assertThat(poorIn(leader, merged, DAY)).isEqualTo(3);
        assertThat(table(leader, commune, DAY).hasRemainder()).isFalse();
        assertThat(listed(leader, "unit=" + merged.value() + "&class=POOR&asOf=" + DAY)).contains(": 3 hộ");
        assertThat(users.as(leader, () -> balances.between(commune, EVE, DAY)).getFirst().movements()).isEmpty();
        assertThat(differencesOf(commune)).isEmpty();
    }

    @Test
    void a_merged_village_counts_in_its_commune_on_the_boundaries_of_any_day() {
        var province = units.province("Thái Nguyên");
        var commune = units.commune(units.district(province, "Đại Từ"), "La Bằng");
        var a = poor(units.village(commune, "Xóm A"), 2);
        var b = poor(units.village(commune, "Xóm B"), 1);
        poor(units.village(commune, "Xóm C"), 4);
        var officer = users.user(Role.PROVINCE_OFFICER, province);

        var merged = done(new Merger(List.of(a, b), commune, new Naming(null, "Xóm Hợp Nhất", UnitKind.XOM))).getFirst();

        var past = on(officer, commune, EVE, DAY);
        assertThat(past.countsOf(merged).orElseThrow().poor()).as("two villages of the past in the new one").isEqualTo(3);
        assertThat(past.hasRemainder()).isFalse();
        var today = on(officer, commune, DAY, EVE);
        assertThat(today.total().poor()).isEqualTo(7);
        assertThat(today.remainder().poor()).as("which of the two villages of the past it was nobody can say").isEqualTo(3);
        assertThat(on(officer, geography.pathUp(commune, EVE).get(1).id(), DAY, EVE).countsOf(commune).orElseThrow().poor())
                .as("but its commune is known")
                .isEqualTo(7);
        var where = "unit=" + commune.value() + "&class=POOR&asOf=" + EVE + "&boundaries=" + DAY;
        assertThat(listed(officer, where)).contains(": 7 hộ");
    }

    @Test
    void a_divided_commune_gives_each_part_the_households_of_its_villages_and_the_total_stays() {
        var province = units.province("Thái Nguyên");
        var commune = units.commune(units.district(province, "Võ Nhai"), "Dân Tiến");
        var east = poor(units.village(commune, "Đông"), 2);
        var west = poor(units.village(commune, "Tây"), 1);
        var officer = users.user(Role.PROVINCE_OFFICER, province);
        var before = table(officer, province, EVE).total();

        var parts = done(new Division(
                commune,
                List.of(
                        new Part(province, naming("Dân Đông"), Set.of(east)),
                        new Part(province, naming("Dân Tây"), Set.of(west))),
                false));

        assertThat(table(officer, province, DAY).total()).isEqualTo(before);
        assertThat(poorIn(officer, parts.get(0), DAY)).isEqualTo(2);
        assertThat(poorIn(officer, parts.get(1), DAY)).isOne();
        var past = on(officer, province, EVE, DAY);
        assertThat(past.total()).isEqualTo(before);
        assertThat(past.countsOf(parts.get(0)).orElseThrow().poor()).isEqualTo(2);
        assertThat(listed(officer, "unit=" + parts.get(0).value() + "&class=POOR&asOf=" + EVE + "&boundaries=" + DAY)).contains(": 2 hộ");
    }

    @Test
    void the_past_on_new_boundaries_and_today_on_old_ones_agree_in_the_total() {
        var province = units.province("Thái Nguyên");
        var district = units.district(province, "Định Hóa");
        var communes = new UnitId[4];
        for (int n = 0; n < 4; n++) {
            communes[n] = units.commune(district, "Xã " + n);
            poor(units.village(communes[n], "Thôn " + n), n + 1);
        }
        var officer = users.user(Role.PROVINCE_OFFICER, province);

        var merged = done(new Merger(List.of(communes), province, naming("Bình Yên"))).getFirst();

        var past = on(officer, province, EVE, DAY);
        var today = on(officer, province, DAY, EVE);
        assertThat(past.countsOf(merged).orElseThrow().poor()).as("four communes of the past add up").isEqualTo(10);
        assertThat(today.countsOf(communes[3]).orElseThrow().poor()).as("a commune that is no more").isEqualTo(4);
        assertThat(past.total()).isEqualTo(today.total()).isEqualTo(table(officer, province, DAY).total());
        assertThat(on(officer, merged, POOR_SINCE, DAY).total().poor()).isEqualTo(10);
        assertThat(differencesOf(province)).isEmpty();
    }

    @Test
    void a_renamed_commune_keeps_its_figures() {
        var commune = units.commune("Tràng Xá");
        poor(units.village(commune, "Đồng Ruộng"), 2);
        var leader = users.user(Role.COMMUNE_LEADER, commune);

        done(new Renaming(commune, naming("Tràng Xá Mới")));

        assertThat(table(leader, commune, DAY).unit().name()).isEqualTo("Tràng Xá Mới");
        assertThat(table(leader, commune, EVE).total()).isEqualTo(table(leader, commune, DAY).total());
    }

    @Test
    void households_of_a_village_that_waits_for_its_commune_stand_in_the_remainder_of_the_province_and_can_be_opened() {
        var old = LocalDate.of(2025, 6, 30);
        var divided = geography.byCode(DIVIDED, old).orElseThrow().id();
        var province = geography.pathUp(geography.successors(divided).getFirst().id(), DAY).get(1).id();
        var officer = users.user(Role.PROVINCE_OFFICER, province);
        var before = table(officer, province, DAY);
        var village = units.unit(divided, "Thôn chờ " + UUID.randomUUID(), UnitKind.THON, DateRange.ALWAYS);
        poor(village, 2);

        var after = table(officer, province, DAY);

        assertThat(after.total().minus(before.total()).poor()).isEqualTo(2);
        assertThat(after.remainder().minus(before.remainder()).poor()).isEqualTo(2);
        assertThat(table(officer, geography.country(), DAY).total().poor()).isGreaterThanOrEqualTo(after.total().poor());
        assertThat(listed(officer, "unit=" + province.value() + "&class=POOR&part=REMAINDER&asOf=" + DAY))
                .contains("Chưa xác định đơn vị", ": " + after.remainder().poor() + " hộ");
        assertThat(on(officer, province, old, DAY).total().minus(on(officer, province, old.minusYears(9), DAY).total()).poor())
                .as("on the boundaries of another day too").isGreaterThanOrEqualTo(2);
        assertThat(differencesOf(village)).isEmpty();
    }

    private UnitId poor(UnitId village, int number) {
        for (int n = 0; n < number; n++) households.in(village).poor(POOR_SINCE, Set.of(1), Cause.NO_LAND).stored();
        return village;
    }

    private List<UnitId> done(UnitAct act) {
        return switch (register.carryOut(act, new Decision(DAY, "NQ 1/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };
    }

    private static Naming naming(String name) {
        return new Naming("M" + UUID.randomUUID().toString().substring(0, 8), name, UnitKind.XA);
    }

    private int poorIn(UserId user, UnitId unit, LocalDate day) {
        return table(user, unit, day).total().poor();
    }

    private PovertyTable table(UserId user, UnitId unit, LocalDate day) {
        if (unit.equals(geography.country())) return users.as(users.user(Role.OBSERVER, unit), () -> tables.show(unit, day));
        return users.as(user, () -> tables.show(unit, day));
    }

    private PovertyTable on(UserId user, UnitId unit, LocalDate day, LocalDate boundaries) {
        return users.as(user, () -> tables.showOn(unit, day, boundaries));
    }

    private String listed(UserId user, String question) {
        var page = browser.get().uri("/poverty/households?" + question).with(users.signedIn(user)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> differencesOf(UnitId unit) {
        return JdbcClient.create(owner.dataSource()).sql("""
                select c::text from registry.check_tally() c
                where c.unit_id in (select unit_id from geography.ancestry where ancestor_id = ?)
                """).param(unit.value()).query(String.class).list();
    }
}
