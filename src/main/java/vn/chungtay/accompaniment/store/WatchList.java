package vn.chungtay.accompaniment.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.ClassStep;
import vn.chungtay.accompaniment.model.WatchCounts;
import vn.chungtay.accompaniment.model.WatchQuestion;
import vn.chungtay.accompaniment.model.WatchState;
import vn.chungtay.accompaniment.model.Watched;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/** Households that escaped poverty once, as they live on a day. Row-level security shows those of the caller's areas. */
@Repository
public class WatchList {

    /** Of several escapes of a household the last one counts. */
    private static final String WATCHED =
            """
            with term as (
                select * from unnest(cast(:froms as date[]), cast(:tos as date[]), cast(:months as int[])) t(first_day, last_day, months)
            ), escaped as materialized (
                select e.*, (e.decided_on + make_interval(months => t.months))::date as last_day
                from registry.pub_last_escapes(:unit, :day) e
                left join term t on e.decided_on >= t.first_day and (t.last_day is null or e.decided_on <= t.last_day)
                where cast(:household as uuid) is null or e.household_id = :household
            ), watched as (
                select *, case
                    when low_again_from <= :day and (last_day is null or low_again_from <= last_day) then 'POOR_AGAIN'
                    when decided_on is null then 'UNDATED'
                    when last_day is null or last_day < :day then 'ENDED'
                    else 'WATCHED' end as state
                from escaped
            )
            """;

    private static final String WAITING =
            """
            left join lateral (
                select count(*) as duties, count(*) filter (where d.due_on < :day) as late, min(d.due_on) as due
                from accompaniment.duty d
                where d.household_id = w.household_id
                    and not exists (select from accompaniment.duty_end x where x.duty_id = d.id)) q on true
            """;

    private static final String ASKED =
            """
            , asked as (
                select w.*, h.code, p.full_name as head, q.duties, q.due
                from watched w
                join registry.pub_household h on h.id = w.household_id
                left join registry.pub_person p on p.id = w.head_id
            """ + WAITING + """
                where (cast(:state as text) is null or w.state = :state)
                  and platform.fold(coalesce(p.full_name, '') || ' ' || h.code) like all (:words)
                  and (not :warned or q.duties > 0)
            )
            """;

    private static final String LINES = WATCHED + ASKED
            + """
            select a.*, coalesce(n.name, '') as village, c.id as companion_id, c.full_name, c.position,
                coalesce(hc.valid_from, vc.valid_from) as valid_from, coalesce(hc.valid_to, vc.valid_to) as valid_to,
                (select count(*) from accompaniment.visit x where x.household_id = a.household_id
                    and x.visited_on between a.decided_on and least(a.last_day, :day)) as visits
            from asked a
            left join geography.unit_name n on n.unit_id = a.village_id and geography.holds(n.valid_from, n.valid_to, :day)
            left join accompaniment.household_charge hc on hc.household_id = a.household_id
                and geography.holds(hc.valid_from, hc.valid_to, :day)
            left join accompaniment.village_charge vc on hc.id is null and vc.village_id = a.village_id
                and geography.holds(vc.valid_from, vc.valid_to, :day)
            left join accompaniment.companion c on c.id = coalesce(hc.companion_id, vc.companion_id)
            order by a.due nulls last, case when a.state = 'ENDED' then -(a.last_day - date '2000-01-01') else a.last_day - date '2000-01-01' end,
                platform.fold(coalesce(a.head, '')), a.code
            limit :limit offset :offset
            """;

    private static final String COUNTS = WATCHED
            + """
            select p.unit_id, count(*) filter (where w.state = 'WATCHED') as watched,
                count(*) filter (where w.state = 'WATCHED' and q.duties > 0) as warned,
                count(*) filter (where w.state = 'POOR_AGAIN') as again, count(*) filter (where w.state = 'ENDED') as ended,
                count(*) filter (where w.state = 'UNDATED') as undated,
                coalesce(sum(q.duties), 0) as duties, coalesce(sum(q.late), 0) as late
            from watched w
            join (select u.id as unit_id, placed as village_id from geography.unit u
                  cross join lateral geography.villages_on(u.id, :day) placed where u.id = any (:below)) p on p.village_id = w.village_id
            """ + WAITING + "group by p.unit_id";

    private final JdbcClient jdbc;
    private final WatchFile file;

    WatchList(JdbcClient jdbc, WatchFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** The most urgent first, then those whose term ends first; of those that ended the last ones first. */
    public List<Watched> lines(WatchQuestion asked, int offset, int limit) {
        return narrowed(LINES, asked)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> line(row, asked.day()))
                .list();
    }

    public int count(WatchQuestion asked) {
        return narrowed(WATCHED + ASKED + "select count(*) from asked", asked).query(Integer.class).single();
    }

    /** One household, wherever below this place it lives on the day; empty if it never escaped or lives elsewhere. */
    public Optional<Watched> one(HouseholdId household, UnitId place, LocalDate day) {
        return where(LINES, place, day, household)
                .param("state", null, Types.VARCHAR)
                .param("words", Lines.patterns(""))
                .param("warned", false)
                .param("offset", 0)
                .param("limit", 1)
                .query((row, _) -> line(row, day))
                .optional();
    }

    /** Where each household of a place stands that escaped once and lives there on the day. */
    public Map<HouseholdId, WatchState> states(UnitId place, LocalDate day) {
        return where(WATCHED + "select household_id, state from watched", place, day, null)
                .query((row, _) -> Map.entry(
                        new HouseholdId(row.getObject("household_id", UUID.class)), WatchState.valueOf(row.getString("state"))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For each of these units below a place; units in which nobody escaped are missing. */
    public List<WatchCounts> counts(UnitId place, List<UnitId> below, LocalDate day) {
        return where(COUNTS, place, day, null)
                .param("below", below.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new WatchCounts(
                        new UnitId(row.getObject("unit_id", UUID.class)), "", row.getInt("watched"), row.getInt("warned"),
                        row.getInt("again"), row.getInt("ended"), row.getInt("undated"), row.getInt("duties"), row.getInt("late")))
                .list();
    }

    /** Whether it escaped once by a decision with a day: asked of every look, so it is quick. */
    public boolean everEscaped(HouseholdId household) {
        return jdbc.sql("select exists (select from registry.pub_escape where household_id = ? and decided_on is not null)")
                .param(household.value())
                .query(Boolean.class)
                .single();
    }

    /** Classes of a household by decision, the first one first. */
    public List<ClassStep> chain(HouseholdId household) {
        return jdbc.sql("select * from registry.pub_class_period where household_id = ? order by valid_from")
                .param(household.value())
                .query((row, _) -> {
                    var look = row.getObject("assessment_id", UUID.class);
                    return new ClassStep(
                            PovertyClass.valueOf(row.getString("class")),
                            new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                            row.getString("decision_no"),
                            row.getObject("decided_on", LocalDate.class),
                            look == null ? null : new AssessmentId(look));
                })
                .list();
    }

    /**
     * Every commune on the day that has households, or villages whose kin have some: asking all communes of the country
     * would hold up the night for minutes.
     */
    public List<UnitId> settledCommunes(LocalDate day) {
        return jdbc.sql(
                        """
                        with lived_in as materialized (
                            select distinct r.village_id from registry.pub_residence r
                            where geography.holds(r.valid_from, r.valid_to, :day)
                        ),
                        village as (
                            select village_id as id from lived_in
                            union
                            select k.kin_id from geography.pub_village_kin k join lived_in l on l.village_id = k.unit_id
                        )
                        select distinct c.id
                        from village v
                        join geography.ancestry a on a.unit_id = v.id and geography.holds(a.valid_from, a.valid_to, :day)
                        join geography.unit c on c.id = a.ancestor_id and c.level = 'COMMUNE'
                        order by c.id
                        """)
                .param("day", day)
                .query(UUID.class)
                .list().stream().map(UnitId::new).toList();
    }

    private JdbcClient.StatementSpec narrowed(String sql, WatchQuestion asked) {
        return where(sql, asked.place(), asked.day(), null)
                .param("state", asked.state().name())
                .param("words", Lines.patterns(asked.words()))
                .param("warned", asked.warnedOnly());
    }

    private JdbcClient.StatementSpec where(String sql, UnitId place, LocalDate day, @Nullable HouseholdId household) {
        var terms = file.terms();
        return jdbc.sql(sql)
                .param("unit", place.value())
                .param("day", day)
                .param("household", household == null ? null : household.value(), Types.OTHER)
                .param("froms", terms.stream().map(it -> date(it.days().from())).toArray(Date[]::new))
                .param("tos", terms.stream().map(it -> date(it.days().to())).toArray(Date[]::new))
                .param("months", terms.stream().map(it -> it.months()).toArray(Integer[]::new));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private Watched line(ResultSet row, LocalDate day) throws SQLException {
        var recognised = row.getObject("decided_on", LocalDate.class);
        var left = recognised == null ? 0 : file.term(recognised).map(it -> it.monthsLeft(recognised, day)).orElse(0);
        return new Watched(
                Lines.place(row),
                Lines.povertyClass(row.getString("class")),
                recognised,
                row.getObject("last_day", LocalDate.class),
                left,
                WatchState.valueOf(row.getString("state")),
                row.getObject("low_again_from", LocalDate.class),
                Lines.charge(row).orElse(null),
                row.getInt("duties"),
                row.getObject("due", LocalDate.class),
                row.getInt("visits"));
    }
}
