package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.Issue;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.model.Years;
import vn.chungtay.platform.Vietnamese;

/** Plans, their versions, and the number and date of those that were issued. */
@Component
public class PlanStore {

    private static final String VERSION =
            """
            select v.id, v.plan_id, v.number as version_no, v.origin, v.state, v.revision, v.form, v.title,
                   v.standing_agency, v.place, v.lower_due, v.signer_capacity, v.signer_position, v.signer_name,
                   v.resolution, v.decision, v.reason as adjusted_because, v.made_by, v.made_at,
                   i.number, i.signed_on, i.in_force_from, i.errors, i.reason
            from plans.version v
            left join plans.issue i on i.version_id = v.id
            """;

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the unit has a plan for these years already. */
    public boolean add(Plan plan) {
        return jdbc.sql("""
                        insert into plans.plan (id, unit_id, level, year_from, year_to)
                        values (:id, :unit, :level, :from, :to)
                        on conflict (unit_id, year_from, year_to) do nothing
                        """)
                        .param("id", plan.id().value())
                        .param("unit", plan.unit().value())
                        .param("level", plan.level().name())
                        .param("from", plan.years().from())
                        .param("to", plan.years().to())
                        .update()
                == 1;
    }

    public void add(Version version) {
        headOf(jdbc.sql("""
                insert into plans.version (id, plan_id, number, origin, state, form, title, title_folded,
                    standing_agency, place, lower_due, signer_capacity, signer_position, signer_name, resolution,
                    decision, reason, made_by, made_at)
                values (:id, :plan, :number, :origin, 'DRAFT', :form, :title, :folded, :agency, :place, :due,
                    :capacity, :position, :signer, :resolution, :decision, :reason, :by, :at)
                """), version.head())
                .param("id", version.id().value())
                .param("plan", version.plan().value())
                .param("number", version.number())
                .param("origin", version.fromPaper() ? "PAPER" : "MADE")
                .param("resolution", version.adjustment().resolution())
                .param("decision", version.adjustment().decision())
                .param("reason", version.adjustment().reason())
                .param("by", version.madeBy().value())
                .param("at", Timestamp.from(version.madeAt()))
                .update();
    }

    private static JdbcClient.StatementSpec headOf(JdbcClient.StatementSpec sql, Head head) {
        return sql.param("form", head.form().name())
                .param("title", head.title())
                .param("folded", Vietnamese.fold(head.title()))
                .param("agency", head.standingAgency())
                .param("place", head.place())
                .param("due", head.lowerDue(), Types.DATE)
                .param("capacity", head.capacity().name())
                .param("position", head.position())
                .param("signer", head.signer());
    }

    /** False if somebody else has changed the version since. */
    public boolean change(VersionId id, int revision, Head head) {
        return headOf(jdbc.sql("""
                        update plans.version set form = :form, title = :title, title_folded = :folded,
                            standing_agency = :agency, place = :place, lower_due = :due, signer_capacity = :capacity,
                            signer_position = :position, signer_name = :signer, revision = revision + 1
                        where id = :id and revision = :revision
                        """), head)
                        .param("id", id.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** As above, when nothing but lines of its text changes. */
    public boolean touch(VersionId id, int revision) {
        return jdbc.sql("update plans.version set revision = revision + 1 where id = :id and revision = :revision")
                        .param("id", id.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    public void reach(VersionId id, PlanState state) {
        jdbc.sql("update plans.version set state = :state, revision = revision + 1 where id = :id and state <> :state")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    public void issue(Version version, Issue issue, UserId by, Instant at) {
        jdbc.sql("""
                insert into plans.issue (version_id, made_by, origin, number, signed_on, in_force_from, errors, reason,
                    issued_by, issued_at)
                values (:id, :maker, :origin, :number, :signed, :from, :errors, :reason, :by, :at)
                """)
                .param("id", version.id().value())
                .param("maker", version.madeBy().value())
                .param("origin", version.fromPaper() ? "PAPER" : "MADE")
                .param("number", issue.number())
                .param("signed", issue.signedOn())
                .param("from", issue.inForceFrom())
                .param("errors", issue.errors())
                .param("reason", issue.reason())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Plan> find(PlanId id) {
        return jdbc.sql("select id, unit_id, level, year_from, year_to from plans.plan where id = :id")
                .param("id", id.value())
                .query(PlanStore::plan)
                .optional();
    }

    public Optional<Plan> of(UnitId unit, Years years) {
        return jdbc.sql("""
                select id, unit_id, level, year_from, year_to from plans.plan
                where unit_id = :unit and year_from = :from and year_to = :to
                """)
                .param("unit", unit.value())
                .param("from", years.from())
                .param("to", years.to())
                .query(PlanStore::plan)
                .optional();
    }

    public Optional<Version> version(VersionId id) {
        return jdbc.sql(VERSION + "where v.id = :id")
                .param("id", id.value())
                .query(PlanStore::version)
                .optional();
    }

    /** The first version first. */
    public List<Version> versions(PlanId plan) {
        return jdbc.sql(VERSION + "where v.plan_id = :plan order by v.number")
                .param("plan", plan.value())
                .query(PlanStore::version)
                .list();
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                UnitLevel.valueOf(row.getString("level")),
                new Years(row.getInt("year_from"), row.getInt("year_to")));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                new VersionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("version_no"),
                row.getString("origin").equals("PAPER"),
                PlanState.valueOf(row.getString("state")),
                row.getInt("revision"),
                head(row),
                new Adjustment(row.getString("resolution"), row.getString("decision"), row.getString("adjusted_because")),
                new UserId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                issue(row));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                PlanForm.valueOf(row.getString("form")),
                row.getString("title"),
                row.getString("standing_agency"),
                row.getString("place"),
                row.getObject("lower_due", LocalDate.class),
                Capacity.valueOf(row.getString("signer_capacity")),
                row.getString("signer_position"),
                row.getString("signer_name"));
    }

    private static @Nullable Issue issue(ResultSet row) throws SQLException {
        if (row.getString("number") == null) return null;
        return new Issue(
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("in_force_from", LocalDate.class),
                row.getInt("errors"),
                row.getString("reason"));
    }
}
