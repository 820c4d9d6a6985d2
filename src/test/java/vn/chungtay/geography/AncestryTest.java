package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitChange.Done;

/** Whatever acts are carried out in whatever order, the derived paths say what the parents of each day say. */
@StoryTest
class AncestryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 2);

    @Autowired
    private GivenUnits given;

    @Autowired
    private Geography geography;

    @Autowired
    private UnitRegister register;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Requirement({"ORG-02", "DAT-10"})
    void paths_equal_the_parents_of_each_day_after_any_acts(long seed) {
        var random = new Random(seed);
        var province = given.province("Ngẫu nhiên " + seed);
        var district = given.district(province, "Ngẫu nhiên");
        var units = new ArrayList<UnitId>();
        for (int i = 0; i < 4; i++) {
            var commune = given.commune(district, "Xã " + i);
            units.add(commune);
            for (int j = 0; j < 3; j++) units.add(given.village(commune, "Xóm " + j));
        }
        var day = FIRST_DAY;

        for (int i = 0; i < 25; i++) {
            var change = register.carryOut(anAct(random, province, units, day, i), new Decision(day, "NQ " + i));
            if (change instanceof Done done) done.units().stream().filter(it -> !units.contains(it)).forEach(units::add);
            day = day.plusDays(random.nextInt(1, 20));
        }

        for (var unit : units) {
            for (var seen = FIRST_DAY.minusDays(3); seen.isBefore(day); seen = seen.plusDays(7)) {
                assertThat(geography.pathUp(unit, seen)).extracting(Unit::id).isEqualTo(walkUp(unit, seen));
            }
        }
    }

    private UnitAct anAct(Random random, UnitId province, List<UnitId> units, LocalDate day, int number) {
        var one = units.get(random.nextInt(units.size()));
        var other = units.get(random.nextInt(units.size()));
        var village = new Naming(null, "Tên " + number, UnitKind.THON);
        var commune = new Naming(null, "Tên " + number, UnitKind.XA);
        var below = geography.children(one, day).stream().map(Unit::id).limit(1).toList();
        return switch (random.nextInt(6)) {
            case 0 -> new UnitAct.Founding(one, village);
            case 1 -> new UnitAct.Renaming(one, commune);
            case 2 -> new UnitAct.Merger(List.of(one, other), province, commune);
            case 3 -> new UnitAct.Division(
                    one, List.of(new UnitAct.Part(province, commune, Set.copyOf(below))), random.nextBoolean());
            case 4 -> new UnitAct.Transfer(one, other);
            default -> new UnitAct.Abolition(one);
        };
    }

    private List<UnitId> walkUp(UnitId unit, LocalDate day) {
        var path = new ArrayList<UnitId>();
        var next = geography.unit(unit, day).map(Unit::id);
        while (next.isPresent()) {
            path.add(next.get());
            next = jdbc.sql(
                            """
                            select parent_id
                            from geography.unit_parent
                            where unit_id = ? and geography.holds(valid_from, valid_to, ?)
                            """)
                    .params(next.get().value(), day)
                    .query(UUID.class)
                    .optional()
                    .map(UnitId::new);
        }
        return path;
    }
}
