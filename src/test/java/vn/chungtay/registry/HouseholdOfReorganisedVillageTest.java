package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitAct.Division;
import vn.chungtay.geography.UnitAct.Merger;
import vn.chungtay.geography.UnitAct.Part;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.usecase.ChangeHousehold;

/** Households that moved away from a village which was merged, or given to another commune, afterwards. */
@StoryTest
@Requirement({"DAT-10", "SEC-04"})
class HouseholdOfReorganisedVillageTest {

    private static final LocalDate MOVE = LocalDate.of(2025, 9, 1);
    private static final LocalDate EVE = MOVE.minusDays(1);
    private static final LocalDate ACT = LocalDate.of(2026, 3, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private UnitRegister register;

    @Autowired
    private ChangeHousehold changeHousehold;

    @Autowired
    private MockMvcTester browser;

    @Test
    void after_the_merger_of_its_old_village_the_commune_still_follows_its_figure_to_it() {
        var commune = units.commune("Bình Yên");
        var a = units.village(commune, "Xóm A");
        var b = units.village(commune, "Xóm B");
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var row = movedFrom(a, officer);

        done(new Merger(List.of(a, b), commune, new Naming(null, "Xóm Hợp Nhất", UnitKind.XOM)));

        assertThat(text(get(officer, "/poverty/households?unit=" + commune.value() + "&class=POOR&asOf=" + EVE)))
                .contains(": 1 hộ", address(row) + "?on=" + EVE);
        assertThat(text(get(officer, address(row) + "?on=" + EVE))).contains("Lý Văn Tâm", "từ ngày 01/09/2025");
        assertThat(get(officer, address(row) + "?on=" + MOVE)).hasStatus(403);
    }

    @Test
    void a_merger_is_no_move_for_those_who_stayed() {
        var commune = units.commune("Bình Yên");
        var a = units.village(commune, "Xóm A");
        var b = units.village(commune, "Xóm B");
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var row = households.in(a).head("Lý Văn Tâm").stored();

        var merged = done(new Merger(List.of(a, b), commune, new Naming(null, "Xóm Hợp Nhất", UnitKind.XOM))).getFirst();

        var head = users.user(Role.VILLAGE_HEAD, merged);
        for (var day : List.of(ACT.minusDays(1), ACT)) {
            assertThat(text(get(officer, address(row) + "?on=" + day))).contains("Lý Văn Tâm").doesNotContain("chuyển khỏi địa bàn");
            assertThat(text(get(head, address(row) + "?on=" + day))).contains("Lý Văn Tâm").doesNotContain("chuyển khỏi địa bàn");
        }
    }

    @Test
    void the_commune_that_got_its_old_village_may_look_back_and_the_other_part_of_the_divided_one_not() {
        var province = units.province("Thái Nguyên");
        var commune = units.commune(units.district(province, "Võ Nhai"), "Dân Tiến");
        var east = units.village(commune, "Đông");
        var west = units.village(commune, "Tây");
        var row = movedFrom(east, users.user(Role.COMMUNE_OFFICER, commune));

        var parts = done(new Division(
                commune,
                List.of(
                        new Part(province, naming("Dân Đông"), Set.of(east)),
                        new Part(province, naming("Dân Tây"), Set.of(west))),
                false));

        var heir = users.user(Role.COMMUNE_OFFICER, parts.get(0));
        assertThat(text(get(heir, address(row) + "?on=" + EVE))).contains("Lý Văn Tâm", "từ ngày 01/09/2025");
        assertThat(get(heir, address(row))).hasStatus(403);
        assertThat(get(users.user(Role.COMMUNE_OFFICER, parts.get(1)), address(row) + "?on=" + EVE)).hasStatus(404);
    }

    private HouseholdRow movedFrom(UnitId village, UserId officer) {
        var row = households.in(village).head("Lý Văn Tâm").poor(LocalDate.of(2024, 1, 1), Set.of(1), Cause.NO_LAND).stored();
        var move = new HouseholdAct.Move(units.village("Xóm xa"), null, MOVE);
        assertThat(users.<Outcome>as(officer, () -> changeHousehold.change(row.id(), 0, move))).isInstanceOf(Outcome.Done.class);
        return row;
    }

    private List<UnitId> done(UnitAct act) {
        return switch (register.carryOut(act, new Decision(ACT, "NQ 1/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };
    }

    private static Naming naming(String name) {
        return new Naming("M" + UUID.randomUUID().toString().substring(0, 8), name, UnitKind.XA);
    }

    private MvcTestResult get(UserId user, String address) {
        return browser.get().uri(address).with(users.signedIn(user)).exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String address(HouseholdRow row) {
        return "/households/" + row.id().value();
    }
}
