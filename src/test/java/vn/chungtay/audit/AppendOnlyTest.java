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
import org.springframework.transaction.support.TransactionOperations;
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

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    private record Subject(UUID value) implements Id {}
}
