package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;

@StoryTest
class HouseholdRowsTest {

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Requirement("HHD-03")
    void a_whole_household_is_stored_with_members_class_and_causes() {
        var row = households
                .in(village())
                .member("Trần Thị Bình", Relation.SPOUSE)
                .poor(LocalDate.of(2023, 12, 31), Set.of(1, 9), Cause.NO_LAND, Cause.NO_CAPITAL)
                .stored();

        assertThat(count("membership where household_id = ?", row)).isEqualTo(2);
        assertThat(count("class_period where household_id = ? and class = 'POOR'", row)).isEqualTo(1);
        assertThat(count("assessment where household_id = ? and deprived = 257", row)).isEqualTo(1);
        assertThat(count("assessment_cause join registry.assessment on id = assessment_id where household_id = ?", row))
                .isEqualTo(2);
    }

    @Test
    @Requirement("HHD-17")
    void the_54_ethnic_groups_are_known_and_kinh_alone_is_the_majority() {
        assertThat(jdbc.sql("select count(*) from registry.ethnicity").query(Integer.class).single())
                .isEqualTo(54);
        assertThat(jdbc.sql("select name from registry.ethnicity where majority").query(String.class).list())
                .containsExactly("Kinh");
    }

    private UnitId village() {
        var id = UnitId.next();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                jdbc.sql("insert into geography.unit (id, level) values (?, 'VILLAGE')").param(id.value()).update()));
        return id;
    }

    private int count(String what, HouseholdRow row) {
        var found = new AtomicInteger();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> found.set(
                jdbc.sql("select count(*) from registry." + what).param(row.id().value()).query(Integer.class).single())));
        return found.get();
    }
}
