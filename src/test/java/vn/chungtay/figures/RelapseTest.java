package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.figures.model.RelapseTable;
import vn.chungtay.figures.usecase.BalanceMovements;
import vn.chungtay.figures.usecase.CountRelapses;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.PovertyClass;

@StoryTest
@Requirement("IND-28")
class RelapseTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);
    private static final LocalDate START = LocalDate.of(2023, 12, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 6, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ChangeHousehold changeHousehold;

    @Autowired
    private CountRelapses relapses;

    @Autowired
    private BalanceMovements balances;

    @Autowired
    private UnitRegister register;

    @Autowired
    private MockMvcTester browser;

    private UnitId province;
    private UnitId district;
    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune_of_a_district() {
        province = units.province("Thái Nguyên");
        district = units.district(province, "Võ Nhai");
        commune = units.commune(district, "La Hiên");
        village = units.village(commune, "Xóm Hiên");
        officer = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    void relapse_is_kept_apart_from_new_poverty_and_both_from_what_got_better() {
        escaped(LocalDate.of(2022, 6, 1)).poor(MIDDLE, Set.of(1), Cause.ILLNESS).stored();
        once(PovertyClass.POOR).nearPoor(LocalDate.of(2023, 1, 1), Set.of(1)).poor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1), Cause.NO_LAND, Cause.ILLNESS).stored();
        once(PovertyClass.NEAR_POOR).poor(MIDDLE, Set.of(1), Cause.NO_LAND).stored();
        once(PovertyClass.NEAR_POOR).classed(PovertyClass.NOT_POOR, LocalDate.of(2022, 1, 1), Set.of()).nearPoor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.NOT_POOR).nearPoor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.POOR).nearPoor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.POOR).stored();
        households.in(village).since(MIDDLE).poor(MIDDLE, Set.of(1)).stored();

        var counts = counts(commune);

        for (var entry : PovertyEntry.values()) {
            assertThat(counts.of(List.of(entry)).households()).as(entry.name()).isOne();
        }
        var newly = counts.of(Set.of(PovertyEntry.NEWLY_POOR, PovertyEntry.NEWLY_POOR_FROM_NEAR_POOR));
        assertThat(newly.of(Cause.NO_LAND)).isEqualTo(2);
        assertThat(newly.of(Cause.ILLNESS)).isOne();
        assertThat(newly.uncaused()).isZero();
        assertThat(counts.of(Set.of(PovertyEntry.POOR_AGAIN_FROM_NEAR_POOR)).uncaused()).as("nobody wrote down why").isOne();
        assertThat(newly.persons()).isEqualTo(2);
    }

    @Test
    void the_poor_agree_with_the_balance_of_movements_where_nobody_moved() {
        escaped(LocalDate.of(2022, 6, 1)).poor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.NEAR_POOR).poor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1)).stored();

        var balance = users.as(officer, () -> balances.between(commune, START, END)).getFirst();
        var counts = counts(commune);

        assertThat(counts.of(Set.of(PovertyEntry.POOR_AGAIN, PovertyEntry.POOR_AGAIN_FROM_NEAR_POOR)).households())
                .isEqualTo(balance.of(Movement.RELAPSED)).isOne();
        assertThat(counts.of(Set.of(PovertyEntry.NEWLY_POOR, PovertyEntry.NEWLY_POOR_FROM_NEAR_POOR)).households())
                .isEqualTo(balance.of(Movement.NEWLY_POOR)).isEqualTo(2);
    }

    @Test
    void the_share_is_of_those_whose_thirty_six_months_are_running_on_the_first_day() {
        var lastDay = START.minusMonths(36);
        escaped(lastDay).poor(MIDDLE, Set.of(1)).stored();
        escaped(lastDay.minusDays(1)).poor(MIDDLE, Set.of(1)).stored();
        escaped(LocalDate.of(2023, 1, 1)).nearPoor(MIDDLE, Set.of(1)).stored();
        escaped(LocalDate.of(2023, 1, 1)).stored();
        escaped(LocalDate.of(2023, 1, 1)).stored();
        escaped(LocalDate.of(2023, 1, 1)).undated().stored();
        escaped(MIDDLE).stored();

        var counts = counts(commune);

        assertThat(counts.newlyEscaped()).isEqualTo(4);
        assertThat(counts.back()).isEqualTo(2);
        assertThat(counts.shareBack().orElseThrow().value()).isEqualByComparingTo("50.00");
        assertThat(counts.undated()).as("nobody can say whether it counts").isOne();
        assertThat(counts(units.commune(district, "Bình Long")).shareBack()).as("nobody escaped, so no share").isEmpty();
    }

    @Test
    void whoever_moved_counts_where_they_live_at_the_end_so_that_rows_make_the_total() {
        var there = units.village(commune, "Xóm Cây Thị");
        var clerk = users.user(Role.COMMUNE_OFFICER, commune);
        var moved = once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1)).stored();
        users.as(clerk, () -> changeHousehold.change(moved.id(), 0, new HouseholdAct.Move(there, null, MIDDLE.plusDays(1))));

        var table = table(commune, END);

        assertThat(newlyPoor(table, there)).isOne();
        assertThat(newlyPoor(table, village)).isZero();
        assertThat(table.total().of(Set.of(PovertyEntry.NEWLY_POOR)).households()).isOne();
        assertThat(table.hasRemainder()).isFalse();
    }

    @Test
    @Requirement("DAT-10")
    void the_past_is_counted_on_the_units_of_then_and_on_those_after_a_merger() {
        var other = units.commune(district, "Lâu Thượng");
        once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1)).stored();
        households.in(units.village(other, "Xóm Lâu")).classed(PovertyClass.NOT_POOR, LONG_AGO, Set.of()).poor(MIDDLE, Set.of(1)).stored();
        var mergedOn = LocalDate.of(2026, 3, 1);

        var merged = merged(List.of(commune, other), mergedOn);

        assertThat(newlyPoor(table(district, END), commune)).isOne();
        assertThat(newlyPoor(table(province, mergedOn), merged)).isEqualTo(2);
        assertThat(table(province, mergedOn).hasRemainder()).isFalse();
        assertThat(text("/poverty/households?unit=" + merged.value() + "&asOf=" + END + "&boundaries=" + mergedOn
                + "&since=" + START + "&relapse=NEWLY_POOR")).contains(": 2 hộ");
    }

    @Test
    void each_figure_of_the_page_lists_as_many_households_as_it_says() {
        escaped(LocalDate.of(2022, 6, 1)).poor(MIDDLE, Set.of(1), Cause.ILLNESS).stored();
        escaped(LocalDate.of(2022, 6, 1)).stored();
        once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1)).stored();
        once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1), Cause.ILLNESS).stored();

        var page = text("/poverty/relapses?unit=" + commune.value() + "&from=" + START + "&to=" + END);

        assertThat(page).contains("Hộ tái nghèo", "50,00", "Biểu đồ", "chưa ghi nguyên nhân nghèo");
        var links = Pattern.compile("href=\"(/poverty/households\\?[^\"]*relapse=[^\"]*)\">([0-9.]+)<").matcher(page);
        int seen = 0;
        while (links.find()) {
            assertThat(text(links.group(1).replace("&amp;", "&"))).contains(": " + links.group(2) + " hộ");
            seen++;
        }
        assertThat(seen).as("columns of two rows and causes").isGreaterThan(8);
    }

    @Test
    void who_may_not_see_households_sees_the_figures_without_the_way_to_them() {
        once(PovertyClass.NOT_POOR).poor(MIDDLE, Set.of(1)).stored();
        var observer = users.user(Role.OBSERVER, commune);

        assertThat(browser.get()
                        .uri("/poverty/relapses?unit=" + commune.value() + "&from=" + START + "&to=" + END)
                        .with(users.signedIn(observer)))
                .hasStatusOk().bodyText().contains("Hộ phát sinh nghèo").doesNotContain("/poverty/households?");
        assertThat(text("/poverty/relapses?unit=" + commune.value() + "&from=" + END + "&to=" + START))
                .contains("phải trước ngày cuối kỳ");
        assertThat(text("/poverty/relapses/file?unit=" + commune.value() + "&from=" + START + "&to=" + END + "&format=CSV"))
                .contains("Hộ phát sinh nghèo", "Xóm Hiên");
    }

    private HouseholdBuilder once(PovertyClass povertyClass) {
        return households.in(village).since(LocalDate.of(2020, 1, 1)).classed(povertyClass, LocalDate.of(2020, 1, 1), Set.of());
    }

    private HouseholdBuilder escaped(LocalDate recognised) {
        return once(PovertyClass.POOR).classed(PovertyClass.NOT_POOR, recognised, Set.of());
    }

    private RelapseCounts counts(UnitId place) {
        return users.as(officer, () -> relapses.between(place, START, END));
    }

    private RelapseTable table(UnitId place, LocalDate boundaries) {
        return users.as(officer, () -> relapses.table(place, START, END, boundaries));
    }

    private static int newlyPoor(RelapseTable table, UnitId unit) {
        return table.rows().stream()
                .filter(it -> it.unit().id().equals(unit))
                .mapToInt(it -> it.counts().of(Set.of(PovertyEntry.NEWLY_POOR)).households())
                .sum();
    }

    private UnitId merged(List<UnitId> communes, LocalDate day) {
        var into = new Naming("M" + UUID.randomUUID().toString().substring(0, 8), "Tràng Xá", UnitKind.XA);
        var act = new UnitAct.Merger(communes, province, into);
        return switch (register.carryOut(act, new Decision(day, "NQ 1/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units().getFirst();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };
    }

    private String text(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
