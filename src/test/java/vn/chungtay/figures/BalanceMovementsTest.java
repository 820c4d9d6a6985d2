package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.Balance;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.figures.usecase.BalanceMovements;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.PovertyClass;

@StoryTest
@Requirement("HHD-15")
class BalanceMovementsTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 6, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ChangeHousehold changeHousehold;

    @Autowired
    private BalanceMovements balanceMovements;

    @Autowired
    private MockMvcTester browser;

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
    void every_household_that_came_or_went_has_its_reason() {
        households.in(village).poor(START, Set.of(1)).stored();
        households.in(village).poor(MIDDLE, Set.of(1)).stored();
        households.in(village).since(MIDDLE).poor(MIDDLE, Set.of(1)).stored();
        households.in(village).poor(START, Set.of(1)).classed(PovertyClass.NOT_POOR, MIDDLE, Set.of()).stored();
        var gone = households.in(village).poor(START, Set.of(1)).stored();
        change(gone.id(), new HouseholdAct.MoveOut(MIDDLE));
        var ended = households.in(village).poor(START, Set.of(1)).stored();
        change(ended.id(), new HouseholdAct.Dissolve(MIDDLE));

        var poor = balance(commune, START, END).getFirst();

        assertThat(poor.start()).isEqualTo(4);
        assertThat(poor.end()).isEqualTo(3);
        assertThat(poor.movements()).containsOnly(
                java.util.Map.entry(Movement.NEWLY_POOR, 1),
                java.util.Map.entry(Movement.REGISTERED, 1),
                java.util.Map.entry(Movement.ESCAPED, 1),
                java.util.Map.entry(Movement.MOVED_OUT, 1),
                java.util.Map.entry(Movement.DISSOLVED, 1));
        assertThat(poor.difference()).isZero();
    }

    @Test
    void a_household_that_changes_the_village_moves_for_the_villages_and_not_for_the_commune() {
        var other = villages.villageIn(commune);
        var row = households.in(village).poor(START, Set.of(1)).stored();
        change(row.id(), new HouseholdAct.Move(other, null, MIDDLE));

        assertThat(balance(village, START, END).getFirst().of(Movement.MOVED_OUT)).isOne();
        assertThat(balance(other, START, END).getFirst().of(Movement.MOVED_IN)).isOne();
        assertThat(balance(commune, START, END).getFirst().movements()).isEmpty();
    }

    @Test
    void whoever_was_poor_before_has_relapsed() {
        households.in(village)
                .poor(LocalDate.of(2021, 1, 1), Set.of(1))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2022, 1, 1), Set.of())
                .poor(MIDDLE, Set.of(1))
                .stored();

        assertThat(balance(commune, START, END).getFirst().of(Movement.RELAPSED)).isOne();
    }

    @Test
    void whatever_happens_start_and_movements_make_the_end() {
        var random = new Random(15);
        var places = List.of(village, villages.villageIn(commune), villages.villageIn(commune));
        var ids = new ArrayList<HouseholdId>();
        for (int n = 0; n < 30; n++) {
            var since = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(700));
            ids.add(households.in(places.get(random.nextInt(3)))
                    .since(since)
                    .classed(PovertyClass.values()[random.nextInt(4)], since.plusDays(random.nextInt(200)), Set.of(1))
                    .classed(PovertyClass.values()[random.nextInt(4)], since.plusDays(200 + random.nextInt(200)), Set.of(1))
                    .stored()
                    .id());
        }
        for (var id : ids) {
            var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
            switch (random.nextInt(5)) {
                case 0 -> change(id, new HouseholdAct.Move(places.get(random.nextInt(3)), null, day));
                case 1 -> change(id, new HouseholdAct.MoveOut(day));
                case 2 -> change(id, new HouseholdAct.Dissolve(day));
                case 3 -> change(id, new HouseholdAct.MergeInto(ids.getFirst(), day));
                default -> {}
            }
        }

        for (int n = 0; n < 12; n++) {
            var start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
            var end = start.plusDays(random.nextInt(600));
            for (var place : List.of(commune, places.get(random.nextInt(3)))) {
                assertThat(balance(place, start, end)).extracting(Balance::difference).containsOnly(0);
            }
        }
    }

    @Test
    void the_page_shows_the_difference_to_whoever_sees_figures() {
        households.in(village).poor(MIDDLE, Set.of(1)).stored();
        var observer = users.user(Role.OBSERVER, commune);

        assertThat(browser.get()
                        .uri("/poverty/balance?unit=" + commune.value() + "&from=" + START + "&to=" + END)
                        .with(users.signedIn(observer)))
                .hasStatusOk().bodyText().contains("+ Phát sinh mới", "0 (khớp)");
        assertThat(browser.get()
                        .uri("/poverty/balance?unit=" + commune.value() + "&from=" + END + "&to=" + START)
                        .with(users.signedIn(observer)))
                .hasStatusOk().bodyText().contains("phải trước ngày cuối kỳ");
    }

    private void change(HouseholdId id, HouseholdAct act) {
        users.as(officer, () -> changeHousehold.change(id, 0, act));
    }

    private List<Balance> balance(UnitId place, LocalDate start, LocalDate end) {
        return users.as(officer, () -> balanceMovements.between(place, start, end));
    }
}
