package vn.chungtay.registry.store;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.shared.Id;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Editions;

/** Writes looks at households with what was found, and the classes that were decided. */
@Repository
public class AssessmentRows {

    private static final String UNDECIDED = "UNDECIDED";

    private final JdbcTemplate jdbc;
    private final FindingsText findings;
    private final ProgramVersion version;
    private final Editions editions;

    AssessmentRows(JdbcTemplate jdbc, FindingsText findings, ProgramVersion version, Editions editions) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.version = version;
        this.editions = editions;
    }

    public void insert(List<HouseholdRow> households) {
        of(households).forEach(it -> it.insert(jdbc));
    }

    List<Rows> of(List<HouseholdRow> households) {
        var batch = new Batch();
        for (var it : households) {
            it.assessments().forEach(assessment -> add(batch, it.id(), assessment));
            it.classes().forEach(given -> add(batch, it.id(), given));
        }
        return batch.inOrder();
    }

    public void insert(HouseholdId household, AssessmentRow assessment) {
        var batch = new Batch();
        add(batch, household, assessment);
        batch.insert(jdbc);
    }

    public void insert(HouseholdId household, ClassRow given) {
        var batch = new Batch();
        add(batch, household, given);
        batch.insert(jdbc);
    }

    private void add(Batch batch, HouseholdId household, AssessmentRow it) {
        var evidence = it.evidence();
        batch.assessments.add(
                it.id().value(),
                household.value(),
                it.on(),
                it.standard().value(),
                evidence.area(),
                orNull(evidence.b1Score()),
                orNull(evidence.monthlyIncomeDong()),
                evidence.deprivations().lackingBits(),
                evidence.deprivations().unknownBits(),
                evidence.madeInAgriculture(),
                result(it.outcome()),
                findings.write(it.outcome()),
                version.number(),
                editions.current().value());
        for (var cause : it.causes()) batch.causes.add(it.id().value(), cause);
    }

    private static void add(Batch batch, HouseholdId household, ClassRow it) {
        AssessmentId assessment = it.assessment();
        batch.classes.add(
                Id.newUuid(),
                household.value(),
                it.povertyClass(),
                it.days().from(),
                it.days().to(),
                assessment == null ? null : assessment.value(),
                it.decisionNo(),
                it.decidedOn());
    }

    static String result(Classification outcome) {
        return switch (outcome) {
            case Classification.Decided decided -> decided.result().name();
            case Classification.Undecided _ -> UNDECIDED;
        };
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** Rows of the three tables, in the order in which they may be written. */
    private static final class Batch {

        private final Rows assessments = new Rows(
                "registry.assessment",
                "id uuid",
                "household_id uuid",
                "assessed_on date",
                "standard_id text",
                "area_type text",
                "b1_score int",
                "monthly_income_dong bigint",
                "deprived int",
                "unknown int",
                "made_in_agriculture text",
                "result text",
                "findings jsonb",
                "program_version text",
                "edition text");
        private final Rows causes = new Rows("registry.assessment_cause", "assessment_id uuid", "cause text");
        private final Rows classes = new Rows(
                "registry.class_period",
                "id uuid",
                "household_id uuid",
                "class text",
                "valid_from date",
                "valid_to date",
                "assessment_id uuid",
                "decision_no text",
                "decided_on date");

        private List<Rows> inOrder() {
            return List.of(assessments, causes, classes);
        }

        private void insert(JdbcTemplate jdbc) {
            inOrder().forEach(it -> it.insert(jdbc));
        }
    }
}
