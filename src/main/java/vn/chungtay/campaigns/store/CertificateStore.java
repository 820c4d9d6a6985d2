package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.paper.CertificateId;
import vn.chungtay.campaigns.model.paper.CertificateRow;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/** The book of certificates: numbers once given stay, and none is left out. */
@Repository
public class CertificateStore {

    private static final String ROWS =
            """
            select c.*, x.household_code, x.head_name, d.number as decision_no
            from campaigns.certificate c
            join campaigns.decided x on x.decision_id = c.decision_id and x.entry_id = c.entry_id
            join campaigns.decision d on d.id = c.decision_id
            """;

    private static final String WANTED =
            """
            where c.decision_id = :list
                and (cast(:village as uuid) is null or c.village_id = :village)
                and (:words = '' or platform.fold(x.household_code || ' ' || x.head_name) like '%' || platform.fold(:words) || '%')
            """;

    /** The household has the class on the day, and no later recognised list of its review speaks of it. */
    private static final String STANDS =
            """
            exists (select from registry.pub_standing s
                    where s.household_id = x.household_id and s.class = x.class_after
                        and s.valid_from <= %1$s and (s.valid_to is null or s.valid_to >= %1$s))
            and not exists (select from campaigns.decided n join campaigns.decision m on m.id = n.decision_id
                            where n.entry_id = x.entry_id and m.state = 'RECOGNISED' and m.seq > d.seq)
            """;

    /** On the day, or on the first day of the certificate if that is later. */
    private static final String GIVEN_STANDS = STANDS.formatted("greatest(cast(:day as date), c.first_day)");

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A household that is owed a certificate. */
    public record Owed(EntryId entry, PovertyClass kind) {}

    /** A number that is given to it, and the signed statement. */
    public record Given(EntryId entry, int number, String code) {}

    /** What all certificates have in common that are given at once. */
    public record Issue(DecisionId list, UnitId unit, LocalDate issued, LocalDate first, LocalDate last, int key) {

        int year() {
            return issued.getYear();
        }
    }

    /** The last number that was given in the year. Until the end of the transaction nobody else gives one. */
    public int lockBook(UnitId unit, int year) {
        jdbc.sql("insert into campaigns.certificate_book (unit_id, year, last) values (?, ?, 0) on conflict do nothing")
                .params(unit.value(), year)
                .update();
        return jdbc.sql("select last from campaigns.certificate_book where unit_id = ? and year = ? for update")
                .params(unit.value(), year)
                .query(Integer.class)
                .single();
    }

    /**
     * Poor and near-poor households of a list that have none yet and for which the list still holds on the day, village by
     * village in the order of names.
     */
    public List<Owed> owed(DecisionId list, LocalDate day) {
        return jdbc.sql(
                        """
                        select x.entry_id, x.class_after
                        from campaigns.decided x join campaigns.decision d on d.id = x.decision_id
                        where x.decision_id = :list and x.class_after in ('POOR', 'NEAR_POOR')
                            and not exists (select from campaigns.certificate c
                                            where c.decision_id = x.decision_id and c.entry_id = x.entry_id)
                            and %s
                        order by x.village_id, platform.fold(x.head_name), x.household_code
                        """.formatted(STANDS.formatted("cast(:day as date)")))
                .param("list", list.value())
                .param("day", day)
                .query((row, _) -> new Owed(
                        new EntryId(row.getObject("entry_id", UUID.class)), PovertyClass.valueOf(row.getString("class_after"))))
                .list();
    }

    public void add(Issue issue, List<Given> given) {
        jdbc.sql(
                        """
                        insert into campaigns.certificate (id, decision_id, entry_id, unit_id, year, number, village_id,
                            household_id, kind, issued_on, first_day, last_day, key_id, statement)
                        select gen_random_uuid(), x.decision_id, x.entry_id, :unit, :year, g.number, x.village_id, x.household_id,
                            x.class_after, :issued, :first, :last, :key, g.code
                        from unnest(cast(:entries as uuid[]), cast(:numbers as int[]), cast(:codes as text[])) as g(entry, number, code)
                        join campaigns.decided x on x.decision_id = :list and x.entry_id = g.entry
                        """)
                .param("unit", issue.unit().value())
                .param("year", issue.year())
                .param("issued", issue.issued())
                .param("first", issue.first())
                .param("last", issue.last())
                .param("key", issue.key())
                .param("list", issue.list().value())
                .param("entries", given.stream().map(it -> it.entry().value()).toArray(UUID[]::new))
                .param("numbers", given.stream().map(Given::number).toArray(Integer[]::new))
                .param("codes", given.stream().map(Given::code).toArray(String[]::new))
                .update();
        jdbc.sql("update campaigns.certificate_book set last = ? where unit_id = ? and year = ?")
                .params(given.getLast().number(), issue.unit().value(), issue.year())
                .update();
    }

    /** In the order of numbers. */
    public List<CertificateRow> page(DecisionId list, @Nullable UnitId village, String words, int offset, int limit) {
        return asked(ROWS + WANTED + " order by c.number offset :offset limit :limit", list, village, words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    public int count(DecisionId list, @Nullable UnitId village, String words) {
        return asked(
                        """
                        select count(*) from campaigns.certificate c
                        join campaigns.decided x on x.decision_id = c.decision_id and x.entry_id = c.entry_id
                        """
                                + WANTED,
                        list,
                        village,
                        words)
                .query(Integer.class)
                .single();
    }

    /** How many were signed by each key. */
    public Map<Integer, Integer> byKey() {
        return jdbc.sql("select key_id, count(*) as signed from campaigns.certificate group by key_id")
                .query((row, _) -> Map.entry(row.getInt("key_id"), row.getInt("signed")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<CertificateRow> find(CertificateId id) {
        return jdbc.sql(ROWS + "where c.id = ?").param(id.value()).query((row, _) -> row(row)).optional();
    }

    public Optional<CertificateRow> find(String code) {
        return jdbc.sql(ROWS + "where c.statement = ?").param(code).query((row, _) -> row(row)).optional();
    }

    /** Of the book those that are still worth printing on the day, in the order of numbers. */
    public List<CertificateRow> standing(DecisionId list, @Nullable UnitId village, LocalDate day, int offset, int limit) {
        return asked(ROWS + WANTED + " and " + GIVEN_STANDS + " order by c.number offset :offset limit :limit", list, village, "")
                .param("day", day)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    public int countStanding(DecisionId list, @Nullable UnitId village, LocalDate day) {
        return asked("select count(*) from (" + ROWS + WANTED + " and " + GIVEN_STANDS + ")", list, village, "")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Whether the household has that class on the day, and no later recognised list of its review speaks of it. */
    public boolean stands(CertificateId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select %s from campaigns.certificate c
                        join campaigns.decided x on x.decision_id = c.decision_id and x.entry_id = c.entry_id
                        join campaigns.decision d on d.id = c.decision_id
                        where c.id = :id
                        """.formatted(GIVEN_STANDS))
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, DecisionId list, @Nullable UnitId village, String words) {
        return jdbc.sql(sql)
                .param("list", list.value())
                .param("village", village == null ? null : village.value())
                .param("words", words);
    }

    private static CertificateRow row(ResultSet row) throws SQLException {
        return new CertificateRow(
                new CertificateId(row.getObject("id", UUID.class)),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                PovertyClass.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("household_code"),
                row.getString("head_name"),
                row.getString("decision_no"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("statement"));
    }
}
