package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.TestWorld.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.shared.DateRange;

@StoryTest
@Requirement("SEC-01")
class AccessTest {

    private static final Action LOOK = new TestAction(Permission.looking(
            "test.look", Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.OBSERVER));
    private static final Action CHANGE = new TestAction(Permission.acting("test.change", Role.COMMUNE_OFFICER));

    @Autowired
    private Access access;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_officer_works_in_the_own_commune_and_its_villages_but_not_in_the_next_one() {
        var district = units.district(units.province(named("Thái Nguyên")), "Võ Nhai");
        var own = units.commune(district, "Tràng Xá");
        var village = units.village(own, "Đồng Mỏ");
        var other = units.commune(district, "Dân Tiến");
        var officer = users.user(Role.COMMUNE_OFFICER, own);

        assertThat(mayChange(officer, own)).isTrue();
        assertThat(mayChange(officer, village)).isTrue();
        assertThat(mayChange(officer, other)).isFalse();
    }

    @Test
    void a_role_that_the_action_does_not_name_is_refused_in_its_own_area() {
        var commune = units.commune(named("Bình Yên"));

        assertThat(mayChange(users.user(Role.OBSERVER, commune), commune)).isFalse();
        assertThat(mayLook(users.user(Role.OBSERVER, commune), commune)).isTrue();
    }

    @Test
    void a_right_holds_on_its_last_day_and_no_longer_on_the_next() {
        var commune = units.commune(named("Bình Yên"));
        var untilToday = users.user(Role.COMMUNE_OFFICER, commune, DateRange.between(TODAY.minusYears(1), TODAY));
        var untilYesterday =
                users.user(Role.COMMUNE_OFFICER, commune, DateRange.between(TODAY.minusYears(1), TODAY.minusDays(1)));

        assertThat(mayChange(untilToday, commune)).isTrue();
        assertThat(mayChange(untilYesterday, commune)).isFalse();
    }

    @Test
    void a_right_does_not_hold_before_its_first_day() {
        var commune = units.commune(named("Bình Yên"));

        assertThat(mayChange(users.user(Role.COMMUNE_OFFICER, commune, DateRange.startingOn(TODAY)), commune)).isTrue();
        assertThat(mayChange(users.user(Role.COMMUNE_OFFICER, commune, DateRange.startingOn(TODAY.plusDays(1))), commune))
                .isFalse();
    }

    @Test
    void a_right_in_a_district_ended_with_the_districts() {
        var district = units.district(units.province(named("Thái Nguyên")), "Võ Nhai");
        var commune = units.commune(district, "Tràng Xá");
        var officer = users.user(Role.DISTRICT_OFFICER, district);

        assertThat(mayLook(officer, district)).isFalse();
        assertThat(mayLook(officer, commune)).isFalse();
        assertThat(users.as(officer, Caller::current).areas()).isEmpty();
    }

    @Test
    void a_district_that_is_gone_belongs_to_its_province() {
        var province = units.province(named("Thái Nguyên"));
        var district = units.district(province, "Võ Nhai");
        var officer = users.user(Role.PROVINCE_OFFICER, province);
        var elsewhere = users.user(Role.PROVINCE_OFFICER, units.province(named("Hà Tĩnh")));

        assertThat(mayLook(officer, district)).isTrue();
        assertThat(mayLook(elsewhere, district)).isFalse();
    }

    @Test
    void a_commune_that_went_into_one_other_belongs_to_the_officers_of_that_one() {
        var district = units.district(units.province(named("Thái Nguyên")), "Võ Nhai");
        var gone = gone(district);
        var heir = units.commune(district, "Võ Nhai");
        succeeds(gone, heir);

        assertThat(mayLook(users.user(Role.COMMUNE_OFFICER, heir), gone)).isTrue();
        assertThat(mayLook(users.user(Role.COMMUNE_OFFICER, units.commune(district, "La Hiên")), gone)).isFalse();
    }

    @Test
    void a_commune_that_was_divided_belongs_as_a_whole_only_to_those_above_all_its_parts() {
        var province = units.province(named("Thái Nguyên"));
        var district = units.district(province, "Võ Nhai");
        var gone = gone(district);
        var oneHeir = units.commune(district, "Võ Nhai");
        var otherHeir = units.commune(district, "La Hiên");
        succeeds(gone, oneHeir);
        succeeds(gone, otherHeir);

        assertThat(mayLook(users.user(Role.COMMUNE_OFFICER, oneHeir), gone)).isFalse();
        assertThat(mayLook(users.user(Role.PROVINCE_OFFICER, province), gone)).isTrue();
    }

    @Test
    void many_places_are_allowed_together_only_if_each_of_them_is() {
        var district = units.district(units.province(named("Thái Nguyên")), "Võ Nhai");
        var own = units.commune(district, "Tràng Xá");
        var other = units.village(units.commune(district, "Dân Tiến"), "Đồng Vòi");
        var gone = gone(district);
        succeeds(gone, own);
        var officer = users.user(Role.COMMUNE_OFFICER, own);
        var allowed = List.of(units.village(own, "Đồng Mỏ"), gone, units.village(own, "Làng Đèn"));

        assertThat(requireChange(officer, allowed)).isTrue();
        assertThat(requireChange(officer, List.of())).isTrue();
        assertThat(requireChange(officer, List.of(allowed.getFirst(), other))).isFalse();
        assertThat(requireChange(users.user(Role.OBSERVER, own), allowed)).isFalse();
    }

    @Test
    void lists_filter_by_the_units_of_the_rights_that_allow_the_action() {
        var commune = units.commune(named("Bình Yên"));
        var other = units.commune(named("Phú Đình"));
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        users.grant(officer, Role.OBSERVER, other, DateRange.startingOn(TODAY));

        assertThat(users.as(officer, () -> access.requireAnywhere(CHANGE))).containsExactly(commune);
        assertThat(users.as(officer, () -> access.requireAnywhere(LOOK))).containsExactlyInAnyOrder(commune, other);
        assertThat(users.as(officer, Caller::current).areas()).containsExactlyInAnyOrder(commune.value(), other.value());
    }

    @Test
    void whoever_has_no_right_anywhere_gets_no_list() {
        var nobody = users.withoutRights();

        assertThatThrownBy(() -> users.as(nobody, () -> access.requireAnywhere(LOOK))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> access.requireAnywhere(LOOK)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_disabled_person_has_no_rights() {
        var commune = units.commune(named("Bình Yên"));
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        jdbc.sql("update identity.user_account set disabled_at = now() where id = :id")
                .param("id", officer.value())
                .update();

        assertThat(mayLook(officer, commune)).isFalse();
    }

    @Test
    void the_system_may_do_everything_and_a_person_may_not_do_what_only_the_system_may() {
        var commune = units.commune(named("Bình Yên"));

        Caller.SYSTEM.run(() -> access.require(CHANGE, commune));
        Caller.SYSTEM.run(access::requireSystem);

        assertThatThrownBy(() -> users.runAs(users.user(Role.ADMINISTRATOR, commune), access::requireSystem))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement("SEC-02")
    void a_refused_attempt_is_recorded() {
        var commune = units.commune(named("Bình Yên"));
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune(named("Phú Đình")));

        assertThatThrownBy(() -> users.runAs(stranger, () -> access.require(CHANGE, commune)))
                .isInstanceOf(Forbidden.class);

        assertThat(jdbc.sql("select unit_id from audit.refusal where user_id = :user and action = :action")
                        .param("user", stranger.value())
                        .param("action", CHANGE.code())
                        .query(UUID.class)
                        .list())
                .containsExactly(commune.value());
    }

    /** No two provinces have the same name, so every story has its own. */
    private static String named(String name) {
        return name + " " + UUID.randomUUID();
    }

    private boolean mayChange(UserId user, UnitId place) {
        return users.as(user, () -> access.may(CHANGE, place));
    }

    private boolean mayLook(UserId user, UnitId place) {
        return users.as(user, () -> access.may(LOOK, place));
    }

    private boolean requireChange(UserId user, List<UnitId> places) {
        return users.as(user, () -> {
            try {
                access.require(CHANGE, places);
                return true;
            } catch (Forbidden refused) {
                return false;
            }
        });
    }

    private UnitId gone(UnitId district) {
        return units.unit(
                district,
                "Đình Cả",
                vn.chungtay.geography.UnitKind.XA,
                DateRange.until(GivenUnits.LAST_DAY_OF_DISTRICTS));
    }

    private void succeeds(UnitId gone, UnitId heir) {
        var act = UUID.randomUUID();
        jdbc.sql("insert into geography.reorganisation (id, kind, effective_on, basis) values (:id, 'MERGE', '2025-07-01', 'x')")
                .param("id", act)
                .update();
        jdbc.sql("""
                insert into geography.succession
                    (id, reorganisation_id, predecessor_id, predecessor_level, successor_id, extent)
                select gen_random_uuid(), :act, u.id, u.level, :heir, 'PARTIAL'
                from geography.unit u where u.id = :gone
                """)
                .param("act", act)
                .param("gone", gone.value())
                .param("heir", heir.value())
                .update();
    }

    private record TestAction(Permission permission) implements Action {}
}
