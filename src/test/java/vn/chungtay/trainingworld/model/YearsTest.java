package vn.chungtay.trainingworld.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.BulkHistory.Finding;
import vn.chungtay.registry.BulkHistory.Happening;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.standards.Classifier;

@StoryTest
class YearsTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Classifier classifier;

    private World world;
    private CommunePlan commune;
    private List<HouseholdRow> households = List.of();
    private Years years;

    @BeforeEach
    void aCommuneAndItsYears() {
        world = World.voNhai(classifier);
        commune = world.communes().getFirst();
        households = world.households(commune, villages()::get).toList();
        years = world.years(commune, households, villages());
    }

    @Test
    @Requirement("HHD-15")
    void every_kind_of_movement_happens_in_the_district() {
        var kinds = world.communes().stream()
                .flatMap(it -> world.years(it, world.households(it, villages(it)::get).toList(), villages(it)).acts().stream())
                .collect(Collectors.groupingBy(it -> it.act().getClass().getSimpleName(), Collectors.counting()));

        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder("Join", "Leave", "Die", "ChangeHead", "Split", "MergeInto", "Move", "MoveOut", "MoveIn");
        assertThat(kinds.values()).allMatch(count -> count >= 5);
    }

    @Test
    void nothing_lies_before_2024_or_after_today_and_every_year_has_its_share() {
        assertThat(years.acts()).extracting(it -> it.act().on()).allMatch(day -> day.isAfter(END_OF_2023) && day.isBefore(TODAY));
        assertThat(years.findings()).extracting(it -> it.record().on()).allMatch(day -> day.isAfter(END_OF_2023) && day.isBefore(TODAY));
        assertThat(years.acts().stream().collect(Collectors.groupingBy(it -> it.act().on().getYear(), Collectors.counting())))
                .containsOnlyKeys(2024, 2025, 2026)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThan(5));
    }

    @Test
    void the_same_seed_tells_the_same_years() {
        var again = world.years(commune, households, villages());

        assertThat(again.acts()).isEqualTo(years.acts());
        assertThat(again.findings()).isEqualTo(years.findings());
    }

    @Test
    void acts_and_findings_come_in_the_order_of_their_days() {
        assertThat(years.acts()).extracting((Happening it) -> it.act().on()).isSorted();
        assertThat(years.findings()).extracting((Finding it) -> it.record().on()).isSorted();
    }

    @Test
    void needs_arise_and_are_met_households_register_and_helpers_come() {
        var kinds = world.communes().stream()
                .flatMap(it -> world.years(it, world.households(it, villages(it)::get).toList(), villages(it)).findings().stream())
                .collect(Collectors.groupingBy(it -> it.record().getClass().getSimpleName(), Collectors.counting()));

        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder("InNeed", "NeedEnded", "Living", "Escape", "Helped", "Corrected", "LowIncome");
        assertThat(kinds.values()).allMatch(count -> count >= 5);
    }

    @Test
    void some_fell_into_poverty_and_some_escaped_within_2026() {
        var within = households.stream()
                .filter(it -> it.classes().getLast().days().from().getYear() == 2026)
                .toList();

        assertThat(within).isNotEmpty().allSatisfy(it -> assertThat(it.classes().size()).isGreaterThan(1));
    }

    @Test
    void a_household_that_split_off_is_looked_at_in_the_next_autumn_and_the_last_ones_are_not_yet() {
        var fresh = new LinkedHashMap<HouseholdId, HouseholdId>();
        years.acts().stream()
                .filter(it -> it.act().getClass().getSimpleName().equals("Split"))
                .forEach(it -> fresh.put(HouseholdId.next(), it.household()));

        var decided = world.reviews(commune, years, fresh);

        assertThat(decided).isNotEmpty().allSatisfy(it -> {
            var split = years.dayOfSplit(fresh.get(it.household()));
            assertThat(it.given().decidedOn()).isAfter(split).isBefore(split.plusMonths(13));
        });
        assertThat(fresh.keySet())
                .filteredOn(it -> years.dayOfSplit(fresh.get(it)).isAfter(LocalDate.of(2025, 12, 12)))
                .noneMatch(it -> decided.stream().anyMatch(one -> one.household().equals(it)));
    }

    private Map<Settlement, UnitId> villages() {
        return villages(commune);
    }

    private Map<Settlement, UnitId> villages(CommunePlan of) {
        var villages = new LinkedHashMap<Settlement, UnitId>();
        world.villages(of).forEach(it -> villages.put(it, new UnitId(UUID.nameUUIDFromBytes((it.communeCode() + "/" + it.number()).getBytes(StandardCharsets.UTF_8)))));
        return villages;
    }
}
