package vn.chungtay.registry.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.chungtay.audit.Subjects;
import vn.chungtay.audit.Subjects.Listed;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Recognition;
import vn.chungtay.registry.Recognition.Given;

/** Writes the classes of one decision for thousands of households in a handful of statements. */
@Repository
public class RecognitionRows {

    private static final String GIVEN =
            """
            with given as (
                select * from unnest(cast(:ids as uuid[]), cast(:looks as uuid[]), cast(:classes as text[]))
                    as g (household_id, assessment_id, class))
            """;

    /** One that lives nowhere, whose present class began that late, or of whom there is no such look. */
    private static final String UNFIT = GIVEN
            + """
            select g.household_id from given g
            where g.household_id not in (
                    select household_id from registry.residence where household_id = any (:ids) and valid_to is null)
               or g.household_id in (
                    select household_id from registry.class_period
                    where household_id = any (:ids) and (valid_to is null or valid_to >= :from) and valid_from >= :from)
               or (g.assessment_id, g.household_id, g.class) not in (
                    select id, household_id, result from registry.assessment
                    where id = any (:looks) and assessed_on <= :decided)
            """;

    private static final String END =
            """
            update registry.class_period set valid_to = cast(:from as date) - 1
            where household_id = any (:ids) and valid_from < :from and (valid_to is null or valid_to >= :from)
            """;

    private static final String BEGIN = GIVEN
            + """
            insert into registry.class_period (id, household_id, class, valid_from, assessment_id, decision_no, decided_on)
            select uuidv7(), household_id, class, :from, assessment_id, :number, :decided from given
            """;

    private static final String TELL = GIVEN
            + """
            insert into registry.household_event (id, household_id, kind, happened_on, note)
            select uuidv7(), household_id, :kind, :from, :number from given
            """;

    /** Each household with the class before and after, and everybody who lives there. */
    private static final String CONCERNED =
            """
            select household_id, before, class
            from (select household_id, valid_from, class, lag(class) over (partition by household_id order by valid_from) as before
                  from registry.class_period
                  where household_id = any (:ids)) c
            where valid_from = :from
            union all
            select m.person_id, null, null from registry.membership m
            where m.household_id = any (:ids) and m.valid_to is null
            """;

    private final JdbcClient jdbc;

    RecognitionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Households that cannot be given their class by this decision. */
    public List<HouseholdId> unfit(Recognition it) {
        return given(UNFIT, it)
                .param("from", it.from())
                .param("decided", it.decidedOn())
                .query((row, _) -> new HouseholdId(row.getObject(1, UUID.class)))
                .list();
    }

    public void write(Recognition it) {
        jdbc.sql(END).param("ids", ids(it)).param("from", it.from()).update();
        given(BEGIN, it)
                .param("from", it.from())
                .param("number", it.number())
                .param("decided", it.decidedOn())
                .update();
        given(TELL, it)
                .param("kind", EventKind.CLASSIFIED.name())
                .param("from", it.from())
                .param("number", it.number())
                .update();
    }

    /** Whom the trail names, with what changed for each. */
    public Subjects concerned(Recognition it) {
        return new Listed(CONCERNED, Map.of("ids", ids(it), "from", it.from()));
    }

    private StatementSpec given(String sql, Recognition it) {
        return jdbc.sql(sql)
                .param("ids", ids(it))
                .param("looks", it.households().stream().map(one -> one.look().value()).toArray(UUID[]::new))
                .param("classes", it.households().stream().map(one -> one.povertyClass().name()).toArray(String[]::new));
    }

    private static UUID[] ids(Recognition it) {
        return it.households().stream().map(Given::household).map(HouseholdId::value).toArray(UUID[]::new);
    }
}
