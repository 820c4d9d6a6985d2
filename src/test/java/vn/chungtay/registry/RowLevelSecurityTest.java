package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.store.HouseholdRows;

@StoryTest
@Requirement("SEC-04")
class RowLevelSecurityTest {

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private HouseholdRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId here;
    private UnitId elsewhere;
    private UnitId village;

    @BeforeEach
    void two_communes() {
        here = villages.commune();
        elsewhere = villages.commune();
        village = villages.villageIn(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "household where id = ?",
                "residence where household_id = ?",
                "membership where household_id = ?",
                "class_period where household_id = ?",
                "assessment where household_id = ?",
                "household_event where household_id = ?",
                "person where id in (select person_id from registry.membership where household_id = ?)",
            })
    void only_officials_of_the_area_see_a_household(String rowsOf) {
        var row = households.in(village).poor(LocalDate.of(2023, 12, 31), Set.of(1)).stored();

        assertThat(countAs(official(here), rowsOf, row)).isPositive();
        assertThat(countAs(official(elsewhere), rowsOf, row)).isZero();
        assertThat(countAs(Caller.NOBODY, rowsOf, row)).isZero();
    }

    @Test
    void nobody_changes_a_household_outside_of_their_area() {
        var row = households.in(village).stored();

        var changed = as(official(elsewhere), () -> jdbc.sql("update registry.household set version = 9 where id = ?")
                .param(row.id().value())
                .update());

        assertThat(changed).isZero();
    }

    @Test
    void a_household_can_be_registered_in_the_own_area_only() {
        var mine = new HouseholdBuilder(village, it -> it).row();
        var theirs = new HouseholdBuilder(villages.villageIn(elsewhere), it -> it).row();

        as(official(here), () -> {
            rows.insert(List.of(mine), Origin.MANUAL, EventKind.REGISTERED);
            return true;
        });

        assertThat(countAs(official(here), "household where id = ?", mine)).isEqualTo(1);
        assertThatThrownBy(() -> as(official(here), () -> {
                    rows.insert(List.of(theirs), Origin.MANUAL, EventKind.REGISTERED);
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_search_entries_themselves_are_closed() {
        assertThatThrownBy(() -> as(official(here), () -> jdbc.sql("select count(*) from registry.search_entry")
                        .query(Long.class)
                        .single()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private static Caller official(UnitId area) {
        return new Caller(UUID.randomUUID(), Set.of(area.value()), false);
    }

    private long countAs(Caller caller, String rowsOf, HouseholdRow row) {
        return as(caller, () -> jdbc.sql("select count(*) from registry." + rowsOf)
                .param(row.id().value())
                .query(Long.class)
                .single());
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        var result = new AtomicReference<T>();
        caller.run(() -> transaction.executeWithoutResult(_ -> result.set(work.get())));
        return result.get();
    }
}
