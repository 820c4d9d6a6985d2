package vn.chungtay.monitoring.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.CountRun;
import vn.chungtay.monitoring.model.ReviewRules;
import vn.chungtay.monitoring.model.ReviewRules.School;

/** Writes the households of one area on the two days of a round. It counts everybody, whoever asks. */
@Repository
public class HouseholdCount {

    /** A commune's villages on the closing day with those of earlier days that they are made of. */
    private static final String IN_COMMUNE =
            """
            select v.placed from geography.villages_on(:area, :closing) v (placed)
            join geography.unit u on u.id = v.placed and u.level = 'VILLAGE'
            """;

    /** Villages in no commune for which this is the nearest unit that is certain. */
    private static final String IN_NO_COMMUNE =
            """
            select b.unit_id from geography.ancestry b
            join geography.unit u on u.id = b.unit_id and u.level = 'VILLAGE'
            where b.ancestor_id = :area and geography.holds(b.valid_from, b.valid_to, :closing)
              and not exists (
                  select from geography.ancestry n
                  where n.unit_id = b.unit_id and n.distance > 0 and n.distance < b.distance
                    and geography.holds(n.valid_from, n.valid_to, :closing))
            """;

    /**
     * Each village of the area with the one under which its households of the opening day are shown: itself, or where it
     * is gone the one that came of it.
     */
    private static final String SHOWN =
            """
            select v.id, case when exists (
                    select from geography.ancestry p
                    where p.unit_id = v.id and p.distance > 0 and geography.holds(p.valid_from, p.valid_to, :closing))
                then v.id
                else coalesce((
                    select k.kin_id from geography.pub_village_kin k
                    where k.unit_id = v.id and k.kin_id = any (:villages) and exists (
                        select from geography.ancestry p
                        where p.unit_id = k.kin_id and p.distance > 0
                          and geography.holds(p.valid_from, p.valid_to, :closing))
                    order by k.kin_id limit 1), v.id) end as shown_id
            from unnest(cast(:villages as uuid[])) as v (id)
            """;

    private static final String ROWS =
            """
            with shown as materialized (
            """
                    + SHOWN
                    + """
            ),
            them as materialized (
                select s.household_id from registry.pub_standing s
                where s.village_id = any (:villages) and geography.holds(s.valid_from, s.valid_to, :opening)
                union
                select s.household_id from registry.pub_standing s
                where s.village_id = any (:villages) and geography.holds(s.valid_from, s.valid_to, :closing)
            ),
            opened as materialized (
                select s.* from them join registry.pub_standing s on s.household_id = them.household_id
                    and geography.holds(s.valid_from, s.valid_to, :opening)
            ),
            closed as materialized (
                select s.* from them join registry.pub_standing s on s.household_id = them.household_id
                    and geography.holds(s.valid_from, s.valid_to, :closing)
            ),
            belonging as materialized (
                select m.household_id, m.person_id,
                       bool_or(geography.holds(m.valid_from, least(m.valid_to, p.died_on), :opening)) as at_opening,
                       bool_or(geography.holds(m.valid_from, least(m.valid_to, p.died_on), :closing)) as at_closing
                from them
                join registry.pub_membership m on m.household_id = them.household_id
                join registry.pub_person_of_review p on p.id = m.person_id
                where m.valid_from <= :closing and (m.valid_to is null or m.valid_to >= :opening)
                group by m.household_id, m.person_id
            ),
            stayed as materialized (
                select household_id, count(*)::int as persons
                from belonging where at_opening and at_closing group by household_id
            ),
            looked as materialized (
            """
                    + PeopleLook.SQL
                    + """
            ),
            pair as materialized (
                select coalesce(c.household_id, o.household_id) as household_id, o.village_id as old_village,
                       c.village_id as new_village, o.class as opening_class, c.class as closing_class,
                       coalesce(o.persons, 0) as opening_persons, coalesce(c.persons, 0) as closing_persons,
                       coalesce(s.persons, 0) as stayed_persons, coalesce(c.head_id, o.head_id) as head_id,
                       coalesce(c.minority, o.minority) as minority,
                       case when c.household_id is null then o.ethnicity_code else c.ethnicity_code end as ethnicity_code,
                       coalesce(c.deprived, o.deprived) as deprived, coalesce(c.causes, o.causes) as causes,
                       o.village_id = c.village_id or (
                           exists (select from geography.pub_village_kin k
                               where k.unit_id = o.village_id and k.kin_id = c.village_id)
                           and not exists (select from geography.ancestry p
                               where p.unit_id = o.village_id and p.distance > 0
                                 and geography.holds(p.valid_from, p.valid_to, :closing))) as one_place
                from opened o
                full join closed c on c.household_id = o.household_id
                left join stayed s on s.household_id = coalesce(c.household_id, o.household_id)
            ),
            here as (
                select p.*, v.shown_id as village_id, coalesce(p.one_place, false) as was_here, true as is_here
                from pair p join shown v on v.id = p.new_village
                union all
                select p.*, v.shown_id, true, false
                from pair p join shown v on v.id = p.old_village
                where p.one_place is distinct from true
            )
            insert into monitoring.counted_household
                (counting_id, household_id, village_id, was_here, is_here, opening_class, closing_class, opening_persons,
                 stayed_persons, closing_persons, poor_before, near_poor_before, head_id, minority, ethnicity_code,
                 deprived, causes, without_labour, merit, female_head, children, children_nutrition, children_insurance,
                 children_school, children_unknown)
            select :counting, h.household_id, h.village_id, h.was_here, h.is_here, h.opening_class,
                   case when h.is_here then h.closing_class end,
                   case when h.was_here then h.opening_persons else h.stayed_persons end,
                   h.stayed_persons,
                   case when h.is_here then h.closing_persons else 0 end,
                   escaped_before(POOR), escaped_before(NEAR_POOR),
                   h.head_id, h.minority, h.ethnicity_code, h.deprived, h.causes,
                   case when h.is_here then l.without_labour end, case when h.is_here then l.merit end,
                   h.is_here and coalesce(l.female_head, false),
                   counted(children), counted(children_nutrition), counted(children_insurance), counted(children_school),
                   counted(children_unknown)
            from here h
            left join looked l on l.household_id = h.household_id
            """
                            // Recognised as escaped before the round, out of this class at some time (REV-07).
                            .replaceAll("escaped_before\\((\\w+)\\)", """
                                    h.is_here and h.closing_class = '$1' and h.opening_class not in ('POOR', 'NEAR_POOR')
                                    and exists (select from registry.pub_standing e where e.household_id = h.household_id
                                        and e.class = '$1' and e.valid_from <= :opening)
                                    and exists (select from registry.pub_escape e where e.household_id = h.household_id
                                        and e.escaped_from <= :opening)""".replace("\n", " "))
                            .replaceAll("counted\\((\\w+)\\)", "case when h.is_here then coalesce(l.$1, 0) else 0 end");

    private static final String HASH =
            """
            update monitoring.counting c set rows_hash = encode(sha256(convert_to(coalesce((
                select string_agg(concat_ws('|', h.household_id, h.village_id, h.was_here, h.is_here, h.opening_class,
                    '>', h.closing_class, h.opening_persons, h.stayed_persons, h.closing_persons, h.poor_before,
                    h.near_poor_before, h.minority, h.ethnicity_code, '>', h.deprived, h.causes, h.without_labour, '>',
                    h.merit, '>', h.female_head, h.children, h.children_nutrition, h.children_insurance,
                    h.children_school, h.children_unknown), chr(10) order by h.household_id, h.village_id)
                from monitoring.counted_household h where h.counting_id = c.id), ''), 'UTF8')), 'hex')
            where c.id = :counting
            """;

    private final JdbcClient jdbc;

    HouseholdCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the rows and their hash; how many there are. */
    public int write(UUID counting, CountRun run, UnitId area, boolean commune, ReviewRules rules) {
        var villages = jdbc.sql(commune ? IN_COMMUNE : IN_NO_COMMUNE)
                .param("area", area.value())
                .param("closing", run.closing())
                .query(UUID.class)
                .list();
        int written = ruled(jdbc.sql(ROWS), rules, run.closing())
                .param("counting", counting)
                .param("villages", villages.toArray(UUID[]::new))
                .param("opening", run.opening())
                .update();
        jdbc.sql(HASH).param("counting", counting).update();
        return written;
    }

    private static JdbcClient.StatementSpec ruled(JdbcClient.StatementSpec rows, ReviewRules rules, LocalDate closing) {
        var school = rules.school();
        return number(number(number(number(number(rows
                                        .param("closing", closing), "working_from", rules.workingFrom()),
                                        "male_months", rules.workingMaleMonths()),
                                        "female_months", rules.workingFemaleMonths()),
                                        "child_below", rules.childBelow()),
                                        "insurance_from", rules.insuranceFrom())
                .param("school_year", school == null ? null : begin(school, closing), Types.DATE)
                .param("levels", school == null ? null : levels(school), Types.ARRAY);
    }

    private static JdbcClient.StatementSpec number(JdbcClient.StatementSpec rows, String name, @Nullable Number value) {
        return rows.param(name, value == null ? null : value.intValue(), Types.INTEGER);
    }

    private static Integer[] levels(School school) {
        return List.of(school.preschoolFrom(), school.primaryFrom(), school.lowerSecondaryFrom(), school.below()).stream()
                .map(Long::intValue)
                .toArray(Integer[]::new);
    }

    private static LocalDate begin(School school, LocalDate day) {
        var begin = LocalDate.of(day.getYear(), (int) school.beginsInMonth(), 1);
        return day.isBefore(begin) ? begin.minusYears(1) : begin;
    }
}
