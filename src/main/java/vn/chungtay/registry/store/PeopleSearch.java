package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.SearchQuestion;
import vn.chungtay.shared.NationalId;

/** Finds people and their households, within the caller's areas only. */
@Repository
public class PeopleSearch {

    /** Who finds more has to say more; nobody reads further than this. */
    public static final int AT_MOST = 1_000;

    private static final String ROWS =
            """
            , page as materialized (
                select found.*, count(*) over () as total from found
                order by name_folded collate "C", person_id
                limit :limit offset :offset
            )
            select page.household_id, page.person_id, page.village_id, page.total, h.code, p.full_name, p.birth_date,
                p.birth_precision, p.sex, p.ethnicity_code, p.national_id, m.relation, c.class, n.name as village_name,
                n.kind as village_kind
            from page
            join registry.household h on h.id = page.household_id
            join registry.person p on p.id = page.person_id
            join registry.membership m on m.person_id = page.person_id and m.household_id = page.household_id
                and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            left join registry.class_period c on c.household_id = page.household_id
                and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
            left join geography.unit_name n on n.unit_id = page.village_id
                and (n.valid_from is null or n.valid_from <= :day) and (n.valid_to is null or n.valid_to >= :day)
            order by page.name_folded collate "C", page.person_id
            """;

    private static final String BY_WORDS =
            "with found as materialized (select * from registry.find_people(:words, :unit, :day, :heads, :most))" + ROWS;

    private static final String BY_NUMBER =
            "with found as materialized (select * from registry.find_national_id(:number, :day))" + ROWS;

    private static final String BY_CODE =
            """
            with found as materialized (
                select m.person_id, m.household_id, r.village_id, p.name_folded
                from registry.household h
                join registry.membership m on m.household_id = h.id and m.relation = 'HEAD'
                    and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                join registry.residence r on r.household_id = h.id
                    and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                join registry.person p on p.id = m.person_id
                where h.code = :code and registry.household_found_on(h.id, :day))
            """
                    + ROWS;

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found find(SearchQuestion question) {
        var typed = question.text().strip();
        if (NationalId.isWellFormed(typed)) return ask(jdbc.sql(BY_NUMBER).param("number", typed), question);
        var byCode = ask(jdbc.sql(BY_CODE).param("code", typed), question);
        return byCode.rows().isEmpty() ? byWords(question) : byCode;
    }

    private Found byWords(SearchQuestion question) {
        var unit = question.unit();
        return ask(
                jdbc.sql(BY_WORDS)
                        .param("words", SearchWords.of(question.text()))
                        .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                        .param("heads", question.text().isBlank())
                        .param("most", question.text().isBlank() ? Integer.MAX_VALUE : AT_MOST),
                question);
    }

    private static Found ask(JdbcClient.StatementSpec statement, SearchQuestion question) {
        var rows = statement
                .param("day", question.asOf())
                .param("limit", question.pageSize())
                .param("offset", question.offset())
                .query((row, _) -> row(row))
                .list();
        return new Found(rows, rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("code"),
                PersonStore.details(row),
                Relation.valueOf(row.getString("relation")),
                row.getString("class"),
                row.getString("village_name"),
                row.getString("village_kind"),
                row.getLong("total"));
    }

    /** @param total how many there are, counted up to {@link #AT_MOST} for a search by words */
    public record Found(List<Row> rows, long total) {}

    /** A person found, and where they lived on the day. */
    public record Row(
            HouseholdId household,
            PersonId person,
            UnitId village,
            String code,
            PersonDetails details,
            Relation relation,
            @Nullable String povertyClass,
            @Nullable String villageName,
            @Nullable String villageKind,
            long total) {}
}
