package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.model.evidence.KeptAssessment;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;

/** Reads which class a household had when, and what was seen and found. */
@Repository
public class ClassStore {

    /** The look on which the class of the day rests; without one, the last look before that day. */
    private static final String ASSESSMENT =
            """
            select a.* from registry.assessment a
            left join registry.class_period c on c.assessment_id = a.id
                and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
            where a.household_id = :id and a.assessed_on <= :day
            order by c.id is null, a.assessed_on desc, a.recorded_at desc, a.id
            limit 1
            """;

    private final JdbcClient jdbc;
    private final FindingsText findings;
    private final AssessmentRows rows;
    private final AnswerStore answers;
    private final ScoredStore scored;

    ClassStore(JdbcClient jdbc, FindingsText findings, AssessmentRows rows, AnswerStore answers, ScoredStore scored) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.rows = rows;
        this.answers = answers;
        this.scored = scored;
    }

    public void add(HouseholdId id, AssessmentRow assessment) {
        rows.insert(id, assessment);
    }

    /**
     * The new class follows the running one, which ends the day before.
     *
     * @return the one that ended, if there was one
     */
    public Optional<PovertyClass> follow(HouseholdId id, ClassRow next) {
        var before = jdbc.sql("""
                        update registry.class_period set valid_to = :from::date - 1
                        where household_id = :id and valid_to is null
                        returning class
                        """)
                .param("from", next.days().from())
                .param("id", id.value())
                .query((row, _) -> PovertyClass.valueOf(row.getString(1)))
                .optional();
        rows.insert(id, next);
        return before;
    }

    /** All classes, the earliest first. */
    public List<ClassRow> of(HouseholdId id) {
        return jdbc.sql("select * from registry.class_period where household_id = :id order by valid_from, id")
                .param("id", id.value())
                .query((row, _) -> classRow(row))
                .list();
    }

    public Optional<AssessmentRow> assessmentOn(HouseholdId id, LocalDate day) {
        return jdbc.sql(ASSESSMENT)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> assessment(row))
                .optional();
    }

    /** Those of these looks that the caller may see. */
    public List<AssessmentRow> assessments(Collection<AssessmentId> looks) {
        return jdbc.sql("select * from registry.assessment where id = any (:ids)")
                .param("ids", looks.stream().map(AssessmentId::value).toArray(UUID[]::new))
                .query((row, _) -> assessment(row))
                .list();
    }

    /** One look with everything that was kept of it. */
    public Optional<KeptAssessment> kept(HouseholdId household, AssessmentId id) {
        return jdbc.sql("select * from registry.assessment where id = :id and household_id = :household")
                .param("id", id.value())
                .param("household", household.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    private KeptAssessment kept(ResultSet row) throws SQLException {
        var assessment = assessment(row);
        var edition = row.getString("edition");
        return new KeptAssessment(
                assessment,
                edition == null ? null : new EditionId(edition),
                row.getString("program_version"),
                row.getTimestamp("recorded_at").toInstant(),
                answers.of(assessment.id()),
                scored.sheetOf(assessment.id()).orElse(null),
                scored.localOf(assessment.id(), assessment.standard()).orElse(null));
    }

    private static ClassRow classRow(ResultSet row) throws SQLException {
        return new ClassRow(
                PovertyClass.valueOf(row.getString("class")),
                DateRange.between(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("decision_no"),
                row.getObject("decided_on", LocalDate.class),
                id(row.getObject("assessment_id", UUID.class)));
    }

    private AssessmentRow assessment(ResultSet row) throws SQLException {
        var id = new AssessmentId(row.getObject("id", UUID.class));
        var standard = new StandardId(row.getString("standard_id"));
        var evidence = EvidenceColumns.read(row);
        var outcome = findings.read(row.getString("findings"), row.getString("result"), standard);
        return new AssessmentRow(
                id, row.getObject("assessed_on", LocalDate.class), evidence, standard, outcome, causes(id));
    }

    private Set<Cause> causes(AssessmentId id) {
        var causes = EnumSet.noneOf(Cause.class);
        causes.addAll(jdbc.sql("select cause from registry.assessment_cause where assessment_id = :id")
                .param("id", id.value())
                .query((row, _) -> Cause.valueOf(row.getString(1)))
                .list());
        return causes;
    }

    private static @Nullable AssessmentId id(@Nullable UUID value) {
        return value == null ? null : new AssessmentId(value);
    }
}
