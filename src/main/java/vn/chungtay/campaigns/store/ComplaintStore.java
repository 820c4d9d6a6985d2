package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.Complaint.About;
import vn.chungtay.campaigns.model.complaint.Complaint.Answer;
import vn.chungtay.campaigns.model.complaint.Complaint.Brought;
import vn.chungtay.campaigns.model.complaint.Complaint.NotAccepted;
import vn.chungtay.campaigns.model.complaint.Complaint.Result;
import vn.chungtay.campaigns.model.complaint.Complaint.Terms;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRule.Term;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** Complaints about recognised lists; each step says which version it saw. */
@Repository
public class ComplaintStore {

    private static final String SELECT = "select c.* from campaigns.complaint_standing c\n";

    private static final String WANTED =
            """
            where (c.unit_id = any (:units) or c.decided_in_id = any (:units))
                and (not :open or c.state in ('RECEIVED', 'ACCEPTED', 'TO_CORRECT'))
                and (:words = '' or platform.fold(concat_ws(' ', c.by_whom, c.said, c.household_code, c.head_name))
                    like '%' || platform.fold(:words) || '%')
            """;

    private static final String DUE = "case c.state when 'RECEIVED' then c.accept_due_on when 'ACCEPTED' then c.decide_due_on end";

    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of a commune are given one after the other; two at once wait for each other. */
    public int nextNumber(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('campaigns.complaint ' || ?, 0))")
                .param(unit.value().toString())
                .query((_, _) -> 0)
                .list();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from campaigns.complaint where unit_id = ?")
                .param(unit.value())
                .query(Integer.class)
                .single();
    }

    public void add(Complaint it) {
        jdbc.sql(
                        """
                        insert into campaigns.complaint (id, decision_id, entry_id, household_id, previous_id, unit_id, decided_in_id,
                            number, by_whom, contact, said, wanted, received_on, accept_due_on, basis, basis_verified)
                        values (:id, :decision, cast(:entry as uuid), cast(:household as uuid), cast(:previous as uuid), :unit,
                            :decidedIn, :number, :who, :contact, :said, :wanted, :on, cast(:due as date), :basis, :verified)
                        """)
                .param("id", it.id().value())
                .param("decision", it.decision().value())
                .param("entry", it.household().map(one -> one.entry().value()).orElse(null))
                .param("household", it.household().map(one -> one.household().value()).orElse(null))
                .param("previous", it.previous() == null ? null : it.previous().value())
                .param("unit", it.unit().value())
                .param("decidedIn", it.decidedIn().value())
                .param("number", it.number())
                .param("who", it.brought().who())
                .param("contact", it.brought().contact())
                .param("said", it.brought().said())
                .param("wanted", it.brought().wanted())
                .param("on", it.brought().on())
                .param("due", it.terms().acceptBy())
                .param("basis", it.terms().basis())
                .param("verified", it.terms().verified())
                .update();
    }

    public Optional<Complaint> find(ComplaintId id) {
        return jdbc.sql(SELECT + "where c.id = ?").param(id.value()).query((row, _) -> complaint(row)).optional();
    }

    /** The one that follows this one. */
    public Optional<Complaint> second(ComplaintId first) {
        return jdbc.sql(SELECT + "where c.previous_id = ?").param(first.value()).query((row, _) -> complaint(row)).optional();
    }

    public List<Complaint> of(DecisionId decision) {
        return jdbc.sql(SELECT + "where c.decision_id = ? order by c.number")
                .param(decision.value())
                .query((row, _) -> complaint(row))
                .list();
    }

    public List<Complaint> of(HouseholdId household) {
        return jdbc.sql(SELECT + "where c.household_id = ? order by c.number")
                .param(household.value())
                .query((row, _) -> complaint(row))
                .list();
    }

    /** Open ones first, by their deadline. */
    public List<Complaint> page(Collection<UnitId> units, boolean onlyOpen, String words, int offset, int limit) {
        return asked(SELECT + WANTED + " order by " + DUE + " nulls last, c.received_on desc, c.number offset :offset limit :limit",
                        units, onlyOpen, words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> complaint(row))
                .list();
    }

    public int count(Collection<UnitId> units, boolean onlyOpen, String words) {
        return asked("select count(*) from campaigns.complaint_standing c " + WANTED, units, onlyOpen, words).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<UnitId> units, boolean onlyOpen, String words) {
        return jdbc.sql(sql)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("open", onlyOpen)
                .param("words", words.strip());
    }

    /** All that are open where the caller may see them. */
    public List<Complaint> open() {
        return jdbc.sql(SELECT
                        + """
                        where c.withdrawn_on is null and c.not_accepted_on is null and c.corrected_by_id is null
                            and c.result is distinct from 'KEPT' and c.state in ('RECEIVED', 'ACCEPTED', 'TO_CORRECT')
                        """)
                .query((row, _) -> complaint(row))
                .list();
    }

    /** @param due absent where no rule is loaded @return false if somebody changed it since */
    public boolean accept(Complaint it, LocalDate on, Term term, @Nullable LocalDate due) {
        return step("accepted_on = :on, term = :term, decide_due_on = cast(:due as date)", it)
                .param("on", on)
                .param("term", term.name())
                .param("due", due)
                .update() == 1;
    }

    public boolean leave(Complaint it, NotAccepted why) {
        return step("not_accepted_on = :on, not_accepted_because = :because", it)
                .param("on", why.on())
                .param("because", why.because())
                .update() == 1;
    }

    public boolean decide(Complaint it, Answer answer) {
        return step("result = :result, reasons = :reasons, decision_number = :number, decided_on = :on", it)
                .param("result", answer.result().name())
                .param("reasons", answer.reasons())
                .param("number", answer.number())
                .param("on", answer.on())
                .update() == 1;
    }

    public boolean withdraw(Complaint it, LocalDate on, String because) {
        return step("withdrawn_on = :on, withdrawn_because = :because", it).param("on", on).param("because", because).update() == 1;
    }

    /** A recognised list by which a complaint may have been mended. */
    public record Mending(DecisionId list, String number, LocalDate decidedOn) {}

    /** Recognised lists since the contested one: of the commune, or of others if they speak of the household. */
    public List<Mending> mending(Complaint it) {
        return jdbc.sql(
                        """
                        select d.id, d.number, d.decided_on from campaigns.decision d
                        join campaigns.decision c on c.id = :contested
                        where d.state = 'RECOGNISED' and d.id <> c.id and d.decided_on >= c.decided_on
                            and case when cast(:household as uuid) is null then d.unit_id = :unit
                                else exists (select from campaigns.decided y where y.decision_id = d.id and y.household_id = :household) end
                        order by d.decided_on desc, d.seq desc
                        """)
                .param("contested", it.decision().value())
                .param("household", it.household().map(one -> one.household().value()).orElse(null))
                .param("unit", it.unit().value())
                .query((row, _) -> new Mending(
                        new DecisionId(row.getObject("id", UUID.class)), row.getString("number"), row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    public boolean mend(Complaint it, DecisionId by) {
        return step("corrected_by_id = :by", it).param("by", by.value()).update() == 1;
    }

    private JdbcClient.StatementSpec step(String columns, Complaint it) {
        return jdbc.sql("update campaigns.complaint set " + columns + ", version = version + 1 where id = :id and version = :version")
                .param("id", it.id().value())
                .param("version", it.version());
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        var previous = row.getObject("previous_id", UUID.class);
        var mended = row.getObject("mended_by_id", UUID.class);
        return new Complaint(
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                about(row),
                previous == null ? null : new ComplaintId(previous),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("decided_in_id", UUID.class)),
                new Brought(
                        row.getObject("received_on", LocalDate.class), row.getString("by_whom"), row.getString("contact"),
                        row.getString("said"), row.getString("wanted")),
                terms(row),
                ComplaintState.valueOf(row.getString("state")),
                notAccepted(row),
                answer(row),
                row.getString("withdrawn_because"),
                mended == null ? null : new DecisionId(mended),
                row.getInt("version"));
    }

    private static @Nullable About about(ResultSet row) throws SQLException {
        var entry = row.getObject("entry_id", UUID.class);
        return entry == null
                ? null
                : new About(
                        new EntryId(entry),
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        Objects.toString(row.getString("household_code"), ""),
                        Objects.toString(row.getString("head_name"), ""));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var term = row.getString("term");
        return new Terms(
                row.getObject("accept_due_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                term == null ? null : Term.valueOf(term),
                row.getObject("decide_due_on", LocalDate.class),
                row.getString("basis"),
                row.getBoolean("basis_verified"));
    }

    private static @Nullable NotAccepted notAccepted(ResultSet row) throws SQLException {
        var on = row.getObject("not_accepted_on", LocalDate.class);
        return on == null ? null : new NotAccepted(on, row.getString("not_accepted_because"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return result == null
                ? null
                : new Answer(
                        Result.valueOf(result), row.getString("reasons"), row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class));
    }
}
