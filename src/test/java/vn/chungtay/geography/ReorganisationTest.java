package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitAct.Abolition;
import vn.chungtay.geography.UnitAct.Division;
import vn.chungtay.geography.UnitAct.Founding;
import vn.chungtay.geography.UnitAct.Merger;
import vn.chungtay.geography.UnitAct.Part;
import vn.chungtay.geography.UnitAct.Renaming;
import vn.chungtay.geography.UnitAct.Transfer;
import vn.chungtay.geography.UnitChange.Done;
import vn.chungtay.geography.UnitChange.Refused;
import vn.chungtay.shared.DateRange;

@StoryTest
@RecordApplicationEvents
class ReorganisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final Decision DECISION = new Decision(DAY, "NQ 12/NQ-HĐND");

    @Autowired
    private GivenUnits given;

    @Autowired
    private Geography geography;

    @Autowired
    private UnitRegister register;

    @Autowired
    private ApplicationEvents events;

    @Test
    @Requirement("ORG-02")
    void a_renamed_unit_stays_the_same_unit_with_both_names_on_their_days() {
        var unit = given.commune("Thần Xa");

        done(new Renaming(unit, new Naming(codeOf(unit), "Thần Sa", UnitKind.XA)));

        assertThat(geography.unit(unit, EVE).orElseThrow().name()).isEqualTo("Thần Xa");
        assertThat(geography.unit(unit, DAY).orElseThrow().name()).isEqualTo("Thần Sa");
    }

    @Test
    @Requirement({"ORG-02", "DAT-10"})
    void villages_follow_their_communes_into_the_merged_one() {
        var district = given.district(given.province("Thái Nguyên"), "Định Hóa");
        var binhYen = given.commune(district, "Bình Yên");
        var dinhBien = given.commune(district, "Định Biên");
        var village = given.village(dinhBien, "Khau Diều");

        var merged = done(new Merger(List.of(binhYen, dinhBien), parentOf(binhYen), naming("Bình Yên"))).getFirst();

        assertThat(path(village, EVE)).startsWith(village, dinhBien).doesNotContain(merged);
        assertThat(path(village, DAY)).startsWith(village, merged).doesNotContain(dinhBien);
        assertThat(geography.unit(dinhBien, EVE)).isPresent();
        assertThat(geography.unit(dinhBien, DAY)).isEmpty();
        assertThat(geography.unit(merged, EVE)).isEmpty();
        assertThat(geography.predecessors(merged)).extracting(Unit::id).containsExactlyInAnyOrder(binhYen, dinhBien);
        assertThat(geography.successors(dinhBien)).extracting(Unit::id).containsExactly(merged);
    }

    @Test
    @Requirement("ORG-02")
    void a_merged_unit_may_take_over_the_code_of_a_part_that_ends() {
        var district = given.district(given.province("Thái Nguyên"), "Võ Nhai");
        var dinhCa = given.unit(district, "Đình Cả", UnitKind.THI_TRAN, DateRange.ALWAYS);
        var code = codeOf(dinhCa);

        var merged = done(new Merger(
                        List.of(dinhCa, given.commune(district, "Phú Thượng")),
                        parentOf(dinhCa),
                        new Naming(code, "Võ Nhai", UnitKind.XA)))
                .getFirst();

        assertThat(geography.byCode(code, EVE).orElseThrow().id()).isEqualTo(dinhCa);
        assertThat(geography.byCode(code, DAY).orElseThrow().id()).isEqualTo(merged);
    }

    @Test
    @Requirement("ORG-02")
    void a_split_sends_each_village_where_it_is_assigned_and_refuses_to_forget_one() {
        var commune = given.commune("Dân Tiến");
        var east = given.village(commune, "Đông");
        var west = given.village(commune, "Tây");
        var first = new Part(parentOf(commune), naming("Dân Đông"), Set.of(east));

        assertThat(refused(new Division(commune, List.of(first, new Part(parentOf(commune), naming("Dân Tây"), Set.of())), false)))
                .containsExactly(new UnitRefusal.NotAssigned(1, "Tây"));

        var parts = done(new Division(
                commune, List.of(first, new Part(parentOf(commune), naming("Dân Tây"), Set.of(west))), false));
        assertThat(path(east, DAY)).contains(parts.get(0)).doesNotContain(commune);
        assertThat(path(west, DAY)).contains(parts.get(1)).doesNotContain(commune);
        assertThat(path(west, EVE)).contains(commune);
        assertThat(geography.unit(commune, DAY)).isEmpty();
    }

    @Test
    @Requirement("ORG-02")
    void a_unit_from_which_a_part_is_taken_goes_on_with_the_rest() {
        var commune = given.commune("Dân Tiến");
        var east = given.village(commune, "Đông");
        var west = given.village(commune, "Tây");

        var begun = done(new Division(
                commune, List.of(new Part(parentOf(commune), naming("Dân Đông"), Set.of(east))), true));

        assertThat(path(east, DAY)).contains(begun.getFirst());
        assertThat(path(west, DAY)).contains(commune);
    }

    @Test
    @Requirement("ORG-02")
    void a_village_moves_to_another_commune_on_the_day_and_not_before() {
        var from = given.commune("La Hiên");
        var to = given.commune("Cúc Đường");
        var village = given.village(from, "Hiên Bình");

        done(new Transfer(village, to));

        assertThat(path(village, EVE)).contains(from);
        assertThat(path(village, DAY)).contains(to).doesNotContain(from);
        assertThat(geography.children(to, DAY)).extracting(Unit::id).containsExactly(village);
    }

    @Test
    @Requirement("ORG-02")
    void a_commune_with_villages_is_not_abolished_and_an_empty_one_is() {
        var commune = given.commune("Liên Minh");
        var village = given.village(commune, "Nhâu");

        assertThat(refused(new Abolition(commune))).containsExactly(new UnitRefusal.NotAssigned(1, "Nhâu"));
        done(new Abolition(village));
        done(new Abolition(commune));

        assertThat(geography.unit(village, EVE)).isPresent();
        assertThat(geography.unit(village, DAY)).isEmpty();
        assertThat(geography.unit(commune, DAY)).isEmpty();
    }

    @Test
    @Requirement("ORG-01")
    void which_levels_there_are_depends_on_the_day() {
        var province = given.province("Thái Nguyên");
        var lastDay = new Decision(LocalDate.of(2025, 6, 30), "NQ 1");
        var firstDay = new Decision(LocalDate.of(2025, 7, 1), "NQ 1");
        var commune = new Founding(province, naming("Bình Yên"));
        var district = new Founding(province, new Naming(null, "Định Hóa", UnitKind.HUYEN));

        assertThat(register.carryOut(commune, lastDay)).isEqualTo(refusal(new UnitRefusal.DistrictNeeded(lastDay.effectiveOn())));
        assertThat(register.carryOut(district, firstDay)).isEqualTo(refusal(new UnitRefusal.NoDistricts(firstDay.effectiveOn())));
        assertThat(register.carryOut(district, lastDay)).isInstanceOf(Done.class);
        assertThat(register.carryOut(commune, firstDay)).isInstanceOf(Done.class);
    }

    @Test
    @Requirement("ORG-02")
    void what_was_changed_later_is_not_changed_before() {
        var commune = given.commune("Vũ Chấn");
        done(new Renaming(commune, naming("Nghinh Tường")));

        var earlier = new Decision(EVE, "NQ 2");
        var other = given.commune("Khác");

        assertThat(register.carryOut(new Merger(List.of(commune, other), parentOf(other), naming("Gộp")), earlier))
                .isEqualTo(refusal(new UnitRefusal.ChangedLater("Nghinh Tường", DAY)));
    }

    @Test
    @Requirement("ORG-02")
    void the_other_modules_hear_which_units_an_act_touched() {
        var village = given.village("Suối Cạn");
        var to = given.commune("Cúc Đường");

        done(new Transfer(village, to));

        assertThat(events.stream(UnitsReorganised.class))
                .last()
                .satisfies(event -> assertThat(event.effectiveOn()).isEqualTo(DAY))
                .satisfies(event -> assertThat(event.units()).containsExactly(village));
    }

    private List<UnitId> done(UnitAct act) {
        return switch (register.carryOut(act, DECISION)) {
            case Done done -> done.units();
            case Refused refused -> throw new AssertionError("refused: " + refused.because());
        };
    }

    private List<UnitRefusal> refused(UnitAct act) {
        return switch (register.carryOut(act, DECISION)) {
            case Done done -> throw new AssertionError("done: " + done.units());
            case Refused refused -> refused.because();
        };
    }

    private static Refused refusal(UnitRefusal only) {
        return new Refused(List.of(only));
    }

    private static Naming naming(String name) {
        return new Naming(null, name, UnitKind.XA);
    }

    private String codeOf(UnitId unit) {
        return geography.unit(unit, EVE).orElseThrow().officialCode().orElseThrow();
    }

    private UnitId parentOf(UnitId unit) {
        return path(unit, EVE).get(1);
    }

    private List<UnitId> path(UnitId unit, LocalDate day) {
        return geography.pathUp(unit, day).stream().map(Unit::id).toList();
    }
}
