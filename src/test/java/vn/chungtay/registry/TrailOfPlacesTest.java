package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.shared.DateRange;

/** A line of the trail is read by those who answer for the places where it happened, and by nobody beside them. */
@StoryTest
@Requirement("SEC-02")
class TrailOfPlacesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private BulkRegister bulk;

    @Autowired
    private UnitRegister register;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private MockMvcTester browser;

    private UnitId here;
    private UnitId there;
    private UserId officer;

    /** Of both communes, and of this one for longer. */
    @BeforeEach
    void an_officer_of_two_communes() {
        here = villages.commune();
        there = villages.commune();
        officer = users.user(Role.COMMUNE_OFFICER, here);
        users.grant(officer, Role.COMMUNE_OFFICER, there, DateRange.startingOn(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void a_search_is_read_in_every_commune_that_was_searched() {
        households.in(villages.villageIn(there)).head("Giàng Thị Dợ").stored();

        assertThat(page(officer, "/households?q=do giang")).contains("Giàng Thị Dợ");

        assertThat(trail(here)).contains(users.nameOf(officer));
        assertThat(trail(there)).contains(users.nameOf(officer));
    }

    @Test
    void a_change_in_several_villages_is_read_in_their_commune_and_not_where_the_officer_has_another_right() {
        change(villages.villageIn(there), villages.villageIn(there));

        assertThat(trail(there)).contains(users.nameOf(officer));
        assertThat(trail(here)).doesNotContain(users.nameOf(officer));
    }

    @Test
    void a_change_in_villages_of_several_communes_is_read_in_each_of_them() {
        change(villages.villageIn(there), villages.villageIn(here));

        assertThat(trail(there)).contains(users.nameOf(officer));
        assertThat(trail(here)).contains(users.nameOf(officer));
    }

    @Test
    void the_former_commune_of_a_village_reads_what_happened_until_it_went_and_the_new_one_all() {
        var village = villages.villageIn(here);
        var before = looked(village, DAY.minusDays(1));
        var after = looked(village, DAY);

        assertThat(register.carryOut(new UnitAct.Transfer(village, there), new Decision(DAY, "NQ 9"))).isInstanceOf(UnitChange.Done.class);

        assertThat(trail(here)).contains(users.nameOf(before)).doesNotContain(users.nameOf(after));
        assertThat(trail(there)).contains(users.nameOf(before), users.nameOf(after));
    }

    @Test
    void what_happens_in_a_village_after_its_end_is_read_by_its_last_commune() {
        var village = villages.villageIn(here);
        assertThat(register.carryOut(new UnitAct.Abolition(village), new Decision(DAY, "NQ 9"))).isInstanceOf(UnitChange.Done.class);

        var after = looked(village, DAY.plusDays(9));

        assertThat(trail(here)).contains(users.nameOf(after));
    }

    private void change(UnitId one, UnitId other) {
        var rows = List.of(
                new HouseholdBuilder(one, it -> it).poor(DAY, Set.of(1)).row(), new HouseholdBuilder(other, it -> it).poor(DAY, Set.of(1)).row());
        users.runAs(officer, () -> bulk.register(rows, Origin.IMPORT));
    }

    /** Somebody whom the trail knows from one look on that day. */
    private UserId looked(UnitId village, LocalDate day) {
        var user = users.withoutRights();
        JdbcClient.create(owner.dataSource()).sql("""
                insert into audit.entry (number, at, user_id, kind, action, units, subjects)
                values (nextval('audit.line'), ?::date + time '12:00', ?, 'LOOKED', 'registry.household.view', array[?], 0)
                """)
                .params(day, user.value(), village.value())
                .update();
        return user;
    }

    private String trail(UnitId commune) {
        return page(users.user(Role.COMMUNE_LEADER, commune), "/audit");
    }

    private String page(UserId user, String address) {
        var answer = browser.get().uri(address).with(users.signedIn(user)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
