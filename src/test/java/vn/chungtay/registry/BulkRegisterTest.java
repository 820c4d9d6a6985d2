package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;

@StoryTest
@Requirement("DAT-07")
class BulkRegisterTest {

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private BulkRegister register;

    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune_with_its_officer() {
        var commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void many_households_come_in_at_once_and_are_found_by_their_codes() {
        var first = household().poor(LocalDate.of(2023, 12, 31), Set.of(1)).row();
        var second = household().member("Trần Thị Bình", Relation.SPOUSE).row();

        users.runAs(officer, () -> register.register(List.of(first, second), Origin.IMPORT));

        var known = users.as(officer, () -> register.byCodes(Set.of(first.code(), second.code())));
        assertThat(known).extracting(HouseholdRow::id).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(known).flatExtracting(HouseholdRow::members).hasSize(3);
    }

    @Test
    void nothing_comes_in_if_one_household_cannot() {
        var sound = household().row();
        var twin = new HouseholdBuilder(village, it -> it).code(sound.code()).row();

        assertThatThrownBy(() ->
                        users.runAs(officer, () -> register.register(List.of(sound, twin), Origin.IMPORT)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(users.as(officer, () -> register.byCodes(Set.of(sound.code())))).isEmpty();
    }

    @Test
    @Requirement("SEC-04")
    void nobody_brings_households_into_villages_of_others() {
        var elsewhere = new HouseholdBuilder(villages.villageIn(villages.commune()), it -> it).row();

        assertThatThrownBy(() ->
                        users.runAs(officer, () -> register.register(List.of(elsewhere), Origin.IMPORT)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void what_came_in_goes_out_again_as_if_it_had_never_been() {
        var row = household().poor(LocalDate.of(2023, 12, 31), Set.of(1), Cause.ILLNESS).row();
        users.runAs(officer, () -> register.register(List.of(row), Origin.IMPORT));

        var left = users.as(officer, () -> register.withdraw(Set.of(row.id())));

        assertThat(left).isEmpty();
        assertThat(users.as(officer, () -> register.byCodes(Set.of(row.code())))).isEmpty();
    }

    private HouseholdBuilder household() {
        return new HouseholdBuilder(village, it -> it).code("BULK-" + UUID.randomUUID());
    }
}
