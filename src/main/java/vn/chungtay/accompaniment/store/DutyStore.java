package vn.chungtay.accompaniment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.Duty;
import vn.chungtay.accompaniment.model.DutyEnd;
import vn.chungtay.accompaniment.model.DutyId;
import vn.chungtay.accompaniment.model.QueuedDuty;
import vn.chungtay.accompaniment.model.Visit;
import vn.chungtay.accompaniment.model.VisitId;
import vn.chungtay.accompaniment.model.Waiting;
import vn.chungtay.accompaniment.model.Warning;
import vn.chungtay.accompaniment.model.WatchRule;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;

/** Duties to visit, what became of them, and visits. Nothing of it is ever changed. */
@Repository
public class DutyStore {

    private static final String DUTY =
            """
            select d.*, x.why, x.ended_on, x.visit_id, x.assessment_id
            from accompaniment.duty d
            left join accompaniment.duty_end x on x.duty_id = d.id
            """;

    /** Where the household lives now; who moved away from the place has taken the duty along. */
    private static final String QUEUE =
            """
            with queue as (
                select d.*, null as why, cast(null as date) as ended_on, cast(null as uuid) as visit_id,
                    cast(null as uuid) as assessment_id, s.village_id, h.code, p.full_name as head, m.full_name as person,
                    coalesce(n.name, '') as village, c.id as companion_id, c.full_name, c.position, c.user_id,
                    coalesce(hc.valid_from, vc.valid_from) as valid_from, coalesce(hc.valid_to, vc.valid_to) as valid_to
                from accompaniment.duty d
                join registry.pub_standing s on s.household_id = d.household_id and geography.holds(s.valid_from, s.valid_to, :day)
                join registry.pub_household h on h.id = d.household_id
                left join registry.pub_person p on p.id = s.head_id
                left join registry.pub_person m on m.id = d.person_id
                left join geography.unit_name n on n.unit_id = s.village_id and geography.holds(n.valid_from, n.valid_to, :day)
                left join accompaniment.household_charge hc on hc.household_id = d.household_id
                    and geography.holds(hc.valid_from, hc.valid_to, :day)
                left join accompaniment.village_charge vc on hc.id is null and vc.village_id = s.village_id
                    and geography.holds(vc.valid_from, vc.valid_to, :day)
                left join accompaniment.companion c on c.id = coalesce(hc.companion_id, vc.companion_id)
                where not exists (select from accompaniment.duty_end x where x.duty_id = d.id)
                    and s.village_id in (select geography.villages_on(:unit, :day))
                    and platform.fold(coalesce(p.full_name, '') || ' ' || h.code) like all (:words)
                    and (not :late or d.due_on < :day)
                    and (cast(:mine as uuid) is null or c.user_id = :mine)
            )
            """;

    private final JdbcClient jdbc;

    DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mine only those of somebody with this account */
    public record Question(UnitId place, LocalDate day, String words, boolean late, @Nullable UserId mine) {}

    /** False if the same fact opened a duty on this day already. */
    public boolean open(Duty it, LocalDate rulesFrom) {
        var person = it.told().person();
        return jdbc.sql(
                        """
                        insert into accompaniment.duty
                            (id, household_id, rule, person_id, facts, happened_on, opened_on, due_on, rules_from)
                        values (:id, :household, :rule, :person, :facts, :on, :opened, :due, :rules)
                        on conflict on constraint uniq$duty_one_of_a_fact do nothing
                        """)
                .param("id", it.id().value())
                .param("household", it.household().value())
                .param("rule", it.told().rule().name())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("facts", it.told().facts().toArray(String[]::new))
                .param("on", it.told().on())
                .param("opened", it.opened())
                .param("due", it.due())
                .param("rules", rulesFrom)
                .update() == 1;
    }

    /** False if it has ended already. */
    public boolean end(DutyId duty, DutyEnd end) {
        var visit = end.visit();
        var look = end.look();
        return jdbc.sql(
                        """
                        insert into accompaniment.duty_end (duty_id, why, ended_on, visit_id, assessment_id)
                        values (:duty, :why, :on, :visit, :look)
                        on conflict (duty_id) do nothing
                        """)
                .param("duty", duty.value())
                .param("why", end.why().name())
                .param("on", end.on())
                .param("visit", visit == null ? null : visit.value(), Types.OTHER)
                .param("look", look == null ? null : look.value(), Types.OTHER)
                .update() == 1;
    }

    public List<Duty> open(Collection<HouseholdId> households) {
        return jdbc.sql(DUTY + " where d.household_id = any (:ids) and x.duty_id is null order by d.due_on, d.id")
                .param("ids", ids(households))
                .query((row, _) -> duty(row))
                .list();
    }

    /** Households with duties that live nowhere on that day. */
    public List<HouseholdId> ofNobodyHere(LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct d.household_id from accompaniment.duty d
                        where not exists (select from accompaniment.duty_end x where x.duty_id = d.id)
                            and not exists (
                                select from registry.pub_standing s
                                where s.household_id = d.household_id and geography.holds(s.valid_from, s.valid_to, ?))
                        """)
                .param(day)
                .query(UUID.class)
                .list().stream().map(HouseholdId::new).toList();
    }

    /** All duties of a household, those that wait first. */
    public List<Duty> of(HouseholdId household) {
        return jdbc.sql(DUTY + " where d.household_id = ? order by x.ended_on desc nulls first, d.due_on, d.id")
                .param(household.value())
                .query((row, _) -> duty(row))
                .list();
    }

    /** Names of the people whom duties of a household are about. */
    public Map<PersonId, String> names(HouseholdId household) {
        var names = new HashMap<PersonId, String>();
        jdbc.sql(
                        """
                        select p.id, p.full_name from registry.pub_person p
                        where p.id in (select d.person_id from accompaniment.duty d where d.household_id = ?)
                        """)
                .param(household.value())
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("full_name"));
                });
        return names;
    }

    /** Those that wait, the most urgent first. */
    public List<QueuedDuty> queue(Question asked, int offset, int limit) {
        return where(QUEUE + "select * from queue order by due_on, village, head, id limit :limit offset :offset", asked)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new QueuedDuty(duty(row), Lines.place(row), row.getString("person"), Lines.charge(row).orElse(null)))
                .list();
    }

    public int count(Question asked) {
        return where(QUEUE + "select count(*) from queue", asked).query(Integer.class).single();
    }

    /** How many wait, and how many of these are late. */
    public Waiting waiting(UnitId place, LocalDate day) {
        return where(QUEUE + "select count(*) as duties, count(*) filter (where due_on < :day) as late from queue",
                        new Question(place, day, "", false, null))
                .query((row, _) -> new Waiting(row.getInt("duties"), row.getInt("late")))
                .single();
    }

    public void add(Visit it) {
        jdbc.sql("insert into accompaniment.visit (id, household_id, visited_on, visitor, result, note) values (?, ?, ?, ?, ?, ?)")
                .params(it.id().value(), it.household().value(), it.on(), it.visitor(), it.result().name(), it.note())
                .update();
    }

    /** The last first. */
    public List<Visit> visits(HouseholdId household) {
        return jdbc.sql("select * from accompaniment.visit where household_id = ? order by visited_on desc, made_at desc")
                .param(household.value())
                .query((row, _) -> new Visit(
                        new VisitId(row.getObject("id", UUID.class)),
                        household,
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("visitor"),
                        Visit.Result.valueOf(row.getString("result")),
                        row.getString("note")))
                .list();
    }

    private JdbcClient.StatementSpec where(String sql, Question asked) {
        return jdbc.sql(sql)
                .param("unit", asked.place().value())
                .param("day", asked.day())
                .param("words", Lines.patterns(asked.words()))
                .param("late", asked.late())
                .param("mine", Optional.ofNullable(asked.mine()).map(UserId::value).orElse(null), Types.OTHER);
    }

    static UUID[] ids(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var told = new Warning(
                WatchRule.valueOf(row.getString("rule")),
                person == null ? null : new PersonId(person),
                Lines.texts(row, "facts"),
                row.getObject("happened_on", LocalDate.class));
        return new Duty(
                new DutyId(row.getObject("id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                told,
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                end(row));
    }

    private static @Nullable DutyEnd end(ResultSet row) throws SQLException {
        var why = row.getString("why");
        if (why == null) return null;
        var visit = row.getObject("visit_id", UUID.class);
        var look = row.getObject("assessment_id", UUID.class);
        return new DutyEnd(
                DutyEnd.Why.valueOf(why),
                row.getObject("ended_on", LocalDate.class),
                visit == null ? null : new VisitId(visit),
                look == null ? null : new AssessmentId(look));
    }
}
