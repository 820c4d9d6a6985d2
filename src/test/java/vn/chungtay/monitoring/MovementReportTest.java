package vn.chungtay.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.monitoring.GivenCounts.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.monitoring.model.Part;
import vn.chungtay.monitoring.model.ReportTable;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.PovertyClass;

/** Reports 2 and 3: how the poor and the near-poor of the beginning became those of the end. */
@StoryTest
@Requirement({"REV-07", "HHD-15"})
class MovementReportTest {

    private static final Round YEAR = Round.official(2025);
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2025, 9, 20);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private ChangeHousehold changeHousehold;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private UnitId elsewhere;
    private UserId officer;

    @BeforeEach
    void two_communes_of_a_province() {
        province = units.province("Tỉnh rà soát");
        var district = units.district(province, "Huyện rà soát");
        commune = units.commune(district, "Xã Trên");
        village = units.village(commune, "Xóm Trên");
        elsewhere = units.village(units.commune(district, "Xã Dưới"), "Xóm Dưới");
        officer = users.user(Role.COMMUNE_OFFICER, province);
    }

    @Test
    void each_way_in_and_out_has_its_column() {
        households.in(village).poor(BEFORE, Set.of(1)).stored();
        households.in(village).poor(BEFORE, Set.of(1)).nearPoor(MIDDLE, Set.of(1)).stored();
        households.in(village).poor(BEFORE, Set.of(1)).classed(PovertyClass.AVERAGE_STANDARD, MIDDLE, Set.of()).stored();
        households.in(village).nearPoor(BEFORE, Set.of(1)).poor(MIDDLE, Set.of(1)).stored();
        households.in(village).nearPoor(BEFORE, Set.of(1)).classed(PovertyClass.NOT_POOR, MIDDLE, Set.of()).stored();
        households.in(village).classed(PovertyClass.NOT_POOR, BEFORE, Set.of()).poor(MIDDLE, Set.of(1)).stored();
        households.in(village)
                .poor(LocalDate.of(2022, 1, 1), Set.of(1))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2023, 1, 1), Set.of())
                .poor(MIDDLE, Set.of(1))
                .stored();
        households.in(village).since(MIDDLE).poor(MIDDLE, Set.of(1)).stored();
        var dissolved = households.in(village).poor(BEFORE, Set.of(1)).stored();
        change(dissolved, new HouseholdAct.Dissolve(MIDDLE));

        var total = counts.of(commune, YEAR).total();

        assertThat(columns(total, "POOR", Part.HOUSEHOLDS)).containsExactly(4L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 5L);
        assertThat(columns(total, "NEAR_POOR", Part.HOUSEHOLDS)).containsExactly(2L, 1L, 1L, 0L, 1L, 0L, 0L, 0L, 1L);
    }

    @Test
    void who_was_poor_but_never_recognised_as_escaped_is_newly_poor_and_not_poor_again() {
        households.in(village)
                .poor(LocalDate.of(2022, 1, 1), Set.of(1))
                .nearPoor(LocalDate.of(2023, 1, 1), Set.of(1))
                .poor(MIDDLE, Set.of(1))
                .stored();

        var total = counts.of(commune, YEAR).total();

        assertThat(flow(total, "POOR", 5, Part.HOUSEHOLDS)).isOne();
        assertThat(flow(total, "POOR", 6, Part.HOUSEHOLDS)).isZero();
    }

    @Test
    void who_came_to_a_household_or_left_it_stands_under_other_reasons() {
        var grows = households.in(village).poor(BEFORE, Set.of(1)).member("Lý Thị Hoa", Relation.CHILD).stored();
        change(grows, new HouseholdAct.Join(HouseholdBuilder.details("Lý Văn Bé", 2025, Sex.MALE, "02"), Relation.CHILD, MIDDLE));
        var shrinks = households.in(village)
                .poor(BEFORE, Set.of(1)).nearPoor(MIDDLE, Set.of(1)).member("Lý Thị Lan", Relation.CHILD).stored();
        change(shrinks, new HouseholdAct.Die(shrinks.members().getLast().id(), null, MIDDLE));

        var total = counts.of(commune, YEAR).total();

        // Four at the beginning: of the two who rose one died before; to the two who stayed a child was born.
        assertThat(columns(total, "POOR", Part.PERSONS)).containsExactly(4L, 1L, 0L, 1L, 0L, 0L, 0L, 1L, 3L);
        assertThat(columns(total, "NEAR_POOR", Part.PERSONS)).containsExactly(0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 1L);
    }

    @Test
    void a_household_that_moves_and_escapes_has_escaped_where_it_lives_and_left_where_it_lived() {
        var row = households.in(village).poor(BEFORE, Set.of(1)).classed(PovertyClass.NOT_POOR, MIDDLE, Set.of()).stored();
        change(row, new HouseholdAct.Move(elsewhere, null, LocalDate.of(2025, 3, 1)));

        var table = counts.of(province, YEAR);

        assertThat(columns(row(table, commune).counts(), "POOR", Part.HOUSEHOLDS))
                .containsExactly(1L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(columns(table.total(), "POOR", Part.HOUSEHOLDS))
                .containsExactly(1L, 0L, 1L, 1L, 0L, 0L, 0L, 1L, 0L);
    }

    @Test
    void before_july_2025_a_province_has_its_districts_with_their_communes_and_after_it_communes_only() {
        households.in(village).poor(LocalDate.of(2024, 1, 1), Set.of(1)).stored();

        var before = counts.of(province, Round.official(2024));
        var after = counts.of(province, YEAR);

        assertThat(before.rows()).extracting(it -> it.depth() + " " + it.name())
                .startsWith("0 Huyện rà soát").contains("1 Xã Trên", "1 Xã Dưới").hasSize(3);
        assertThat(before.rows().getFirst().counts().of("CLASS.POOR").households()).isOne();
        assertThat(after.rows()).extracting(it -> it.depth() + " " + it.name()).containsExactlyInAnyOrder("0 Xã Trên", "0 Xã Dưới");
        assertThat(flow(after.total(), "POOR", 1, Part.HOUSEHOLDS)).isOne();
    }

    @Test
    void a_count_that_was_interrupted_goes_on_with_the_communes_that_are_left() {
        households.in(village).poor(BEFORE, Set.of(1)).stored();
        var run = counts.begun(province, YEAR);
        counts.area(run, commune);
        households.in(village).poor(BEFORE, Set.of(2)).stored();

        counts.goOn(run);

        var table = counts.table(province, YEAR);
        assertThat(row(table, commune).counts().of("CLASS.POOR").households()).isOne();
        assertThat(table.uncounted()).isEmpty();
        assertThat(counts.of(province, YEAR).total().of("CLASS.POOR").households()).isEqualTo(2);
    }

    @Test
    void whatever_happens_start_and_movements_make_the_end_and_parts_make_the_whole() {
        var random = new Random(20251214);
        var places = List.of(village, elsewhere, units.village(commune, "Xóm Giữa"));
        var rows = new ArrayList<HouseholdRow>();
        for (int n = 0; n < 60; n++) rows.add(randomHousehold(random, places));
        rows.forEach(row -> randomAct(random, row, places, rows.getFirst()));

        for (var round : List.of(YEAR, Round.official(2024), Round.preliminary(2025), new Round(2025, RoundKind.MONTHLY, 3))) {
            var table = counts.of(province, round);
            var ofCommune = counts.table(commune, round);
            assertCloses(table.total());
            table.rows().forEach(it -> assertCloses(it.counts()));
            ofCommune.rows().forEach(it -> assertCloses(it.counts()));
            assertThat(ofCommune.total()).isEqualTo(row(table, commune).counts());
            assertThat(sum(table)).isEqualTo(table.total());
        }
        // The histories reach every column, so that none of them closes only because it is empty.
        var whole = counts.table(province, YEAR).total();
        for (int column : new int[] {1, 4, 8, 9}) {
            assertThat(flow(whole, "POOR", column, Part.HOUSEHOLDS)).as("column " + column).isPositive();
            assertThat(flow(whole, "POOR", column, Part.PERSONS)).as("column " + column).isPositive();
        }
    }

    private HouseholdRow randomHousehold(Random random, List<UnitId> places) {
        var since = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
        var builder = households.in(places.get(random.nextInt(places.size()))).since(since);
        for (int more = random.nextInt(4); more > 0; more--) builder.member("Nông Thị " + more, Relation.CHILD);
        var day = since;
        for (int classes = random.nextInt(4); classes > 0; classes--) {
            day = day.plusDays(1 + random.nextInt(300));
            builder.classed(PovertyClass.values()[random.nextInt(4)], day, Set.of(1 + random.nextInt(12)));
        }
        return builder.stored();
    }

    private void randomAct(Random random, HouseholdRow row, List<UnitId> places, HouseholdRow other) {
        var day = LocalDate.of(2025, 4, 1).plusDays(random.nextInt(240));
        switch (random.nextInt(8)) {
            case 0 -> change(row, new HouseholdAct.Move(places.get(random.nextInt(places.size())), null, day));
            case 1 -> change(row, new HouseholdAct.MoveOut(day));
            case 2 -> change(row, new HouseholdAct.Dissolve(day));
            case 3 -> change(row, new HouseholdAct.MergeInto(other.id(), day));
            case 4 -> change(row, new HouseholdAct.Die(row.members().getLast().id(), null, day));
            case 5 -> change(row, new HouseholdAct.Join(
                    HouseholdBuilder.details("Nông Thị Bé", 2025, Sex.FEMALE, "02"), Relation.CHILD, day));
            case 6 -> split(row, day);
            default -> {}
        }
    }

    private void split(HouseholdRow row, LocalDate day) {
        if (row.members().size() < 2) return;
        var leaving = row.members().getLast().id();
        change(row, new HouseholdAct.Split(Set.of(leaving), leaving, null, day));
    }

    /** The printed identity for households and persons, and that both reports say the same of whoever changed between them. */
    private static void assertCloses(Counts counts) {
        for (var part : Part.values()) {
            for (var povertyClass : List.of("POOR", "NEAR_POOR")) {
                var column = columns(counts, povertyClass, part);
                assertThat(column.get(0) - column.get(1) - column.get(2) - column.get(3) + column.get(4) + column.get(5)
                                + column.get(6) + column.get(7))
                        .isEqualTo(column.get(8));
                assertThat(column.get(8)).isEqualTo(counts.of("CLASS." + povertyClass).of(part));
            }
            assertThat(flow(counts, "POOR", 2, part)).isEqualTo(flow(counts, "NEAR_POOR", 5, part));
            assertThat(flow(counts, "POOR", 5, part)).isEqualTo(flow(counts, "NEAR_POOR", 3, part));
        }
    }

    private static List<Long> columns(Counts counts, String povertyClass, Part part) {
        return IntStream.rangeClosed(1, 9).mapToObj(it -> flow(counts, povertyClass, it, part)).toList();
    }

    private static Counts sum(ReportTable table) {
        return table.rows().stream().filter(it -> it.depth() == 0).map(ReportTable.Row::counts).reduce(Counts.NONE, Counts::plus);
    }

    private static ReportTable.Row row(ReportTable table, UnitId unit) {
        return table.rows().stream().filter(it -> unit.equals(it.unit())).findFirst().orElseThrow();
    }

    private void change(HouseholdRow row, HouseholdAct act) {
        users.as(officer, () -> changeHousehold.change(row.id(), 0, act));
    }
}
