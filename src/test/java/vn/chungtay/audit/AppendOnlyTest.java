package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.shared.Id;

@StoryTest
@Requirement("SEC-02")
class AppendOnlyTest {

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private PlatformTransactionManager manager;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set action = 'other'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.subject set after = 'other'",
                "delete from audit.subject",
                "truncate audit.subject",
                "update audit.refusal set action = 'other'",
                "delete from audit.refusal",
                "truncate audit.refusal"
            })
    void neither_the_application_nor_the_owner_of_the_database_changes_the_trail(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> JdbcClient.create(owner.dataSource()).sql(attempt).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void a_line_keeps_what_was_before_and_after_and_where_it_was() {
        var household = new Subject(UUID.randomUUID());
        var place = UnitId.next();

        transactions.executeWithoutResult(_ -> {
            audit.in(place);
            audit.changed("test.change", household, Map.of("class", "POOR"), Map.of("class", "NEAR_POOR"));
        });

        assertThat(jdbc.sql("""
                select units[1]::text || ' ' || (before ->> 'class') || ' ' || (after ->> 'class')
                from audit.entry where number in (select line from audit.subject where id = :id)
                """)
                        .param("id", household.value())
                        .query(String.class)
                        .list())
                .containsExactly(place.value() + " POOR NEAR_POOR");
    }

    @Test
    void the_place_of_one_transaction_is_not_taken_into_the_next() {
        var household = new Subject(UUID.randomUUID());

        transactions.executeWithoutResult(_ -> audit.in(UnitId.next()));
        audit.looked("test.look", List.of(household), null);

        assertThat(jdbc.sql("select cardinality(units) = 0 from audit.entry join audit.subject on line = number where id = :id")
                        .param("id", household.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_line_but_a_refusal_stays() {
        var household = new Subject(UUID.randomUUID());
        var place = UnitId.next();

        transactions.executeWithoutResult(transaction -> {
            audit.changed("test.change", household, Map.of(), Map.of());
            audit.refused("test.change", place, "no_right");
            transaction.setRollbackOnly();
        });

        assertThat(count("select count(*) from audit.subject where id = :id", household.value()))
                .isZero();
        assertThat(count("select count(*) from audit.refusal where unit_id = :id", place.value()))
                .isOne();
    }

    @Test
    void parts_of_a_change_belong_to_its_one_line_and_those_of_no_other_change_are_one_themselves() {
        var one = new Subject(UUID.randomUUID());
        var other = new Subject(UUID.randomUUID());

        transactions.executeWithoutResult(_ -> {
            audit.part("test.part", Subjects.of(one));
            audit.part("test.part", Subjects.of(List.of(one, other)));
            audit.changed("test.whole", other, Map.of(), Map.of());
        });
        transactions.executeWithoutResult(_ -> audit.part("test.alone", Subjects.of(one)));

        assertThat(lines(one)).containsExactly("test.whole 2", "test.alone 1");
        assertThat(lines(other)).containsExactly("test.whole 2");
    }

    @Test
    void parts_of_a_change_that_is_rolled_back_leave_nothing_and_do_not_fall_to_the_next() {
        var one = new Subject(UUID.randomUUID());
        var other = new Subject(UUID.randomUUID());

        transactions.executeWithoutResult(transaction -> {
            audit.part("test.part", Subjects.of(one));
            transaction.setRollbackOnly();
        });
        transactions.executeWithoutResult(_ -> audit.changed("test.next", other, Map.of(), Map.of()));

        assertThat(lines(one)).isEmpty();
        assertThat(lines(other)).containsExactly("test.next 1");
    }

    @Test
    void a_transaction_in_between_has_a_line_and_a_place_of_its_own() {
        var one = new Subject(UUID.randomUUID());
        var other = new Subject(UUID.randomUUID());
        var apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transactions.executeWithoutResult(_ -> {
            audit.in(UnitId.next());
            audit.part("test.part", Subjects.of(one));
            apart.executeWithoutResult(_ -> audit.changed("test.apart", other, Map.of(), Map.of()));
            audit.changed("test.whole", one, Map.of(), Map.of());
        });

        assertThat(lines(one)).containsExactly("test.whole 1");
        assertThat(lines(other)).containsExactly("test.apart 1");
        assertThat(count("select sum(cardinality(units)) from audit.entry join audit.subject on line = number where id = :id", other.value())).isZero();
    }

    /** Actions of the lines about one, each with the number of its subjects. */
    private List<String> lines(Subject subject) {
        return jdbc.sql("select action || ' ' || subjects from audit.entry join audit.subject on line = number where id = :id order by number")
                .param("id", subject.value())
                .query(String.class)
                .list();
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    private record Subject(UUID value) implements Id {}
}
