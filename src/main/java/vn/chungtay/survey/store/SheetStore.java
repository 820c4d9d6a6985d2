package vn.chungtay.survey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.SheetRevision;
import vn.chungtay.survey.Sheets.Subject;

/** Sheets and their revisions. Rows are only added; the database refuses anything else. */
@Component
public class SheetStore {

    private static final String REVISION =
            """
            select r.sheet_id, r.revision, r.answers, r.device, r.saved_by, r.saved_at
            from survey.sheet_revision r
            join survey.sheet s on s.id = r.sheet_id
            where s.owner = :owner and s.subject_id = :subject
            """;

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a sheet is and stays. */
    public record Sheet(String owner, UUID subject, QuestionnaireId questionnaire) {}

    /**
     * Begins it, unless its identity is taken.
     *
     * @return whether it was begun
     */
    public boolean open(SheetId id, Subject subject, UnitId unit, SheetRevision first) {
        return jdbc.sql("""
                insert into survey.sheet (id, owner, subject_id, unit_id, questionnaire, version, opened_by, opened_at)
                values (:id, :owner, :subject, :unit, :questionnaire, :version, :by, :at)
                on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("owner", subject.owner())
                .param("subject", subject.id().value())
                .param("unit", unit.value())
                .param("questionnaire", first.filled().questionnaire().code())
                .param("version", first.filled().questionnaire().version())
                .param("by", first.savedBy().value())
                .param("at", Timestamp.from(first.savedAt()))
                .update() == 1;
    }

    /** What the sheet of this identity is, if the caller may see it; whoever saves waits for others who do. */
    public Optional<Sheet> lock(SheetId id) {
        return jdbc.sql("select owner, subject_id, questionnaire, version from survey.sheet where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> new Sheet(
                        row.getString("owner"),
                        row.getObject("subject_id", UUID.class),
                        new QuestionnaireId(row.getString("questionnaire"), row.getInt("version"))))
                .optional();
    }

    public void append(SheetRevision revision) {
        jdbc.sql("""
                insert into survey.sheet_revision
                    (sheet_id, revision, answers, filled_on, filled_by, device, saved_by, saved_at)
                values (:sheet, :revision, cast(:answers as jsonb), :day, :by, :device, :saver, :at)
                """)
                .param("sheet", revision.sheet().value())
                .param("revision", revision.number())
                .param("answers", SheetJson.write(revision.filled()))
                .param("day", revision.filled().day())
                .param("by", revision.filled().by().value())
                .param("device", revision.device().orElse(null), Types.VARCHAR)
                .param("saver", revision.savedBy().value())
                .param("at", Timestamp.from(revision.savedAt()))
                .update();
    }

    public Optional<SheetRevision> last(Subject subject, SheetId sheet) {
        return story(subject, sheet).reduce((_, later) -> later);
    }

    public List<SheetRevision> all(Subject subject, SheetId sheet) {
        return story(subject, sheet).toList();
    }

    private Stream<SheetRevision> story(Subject subject, SheetId sheet) {
        return jdbc.sql(REVISION + " and s.id = :sheet order by r.revision")
                .param("owner", subject.owner())
                .param("subject", subject.id().value())
                .param("sheet", sheet.value())
                .query(SheetStore::revision)
                .list()
                .stream();
    }

    public List<SheetRevision> lastOfEach(Subject subject) {
        return jdbc.sql(REVISION
                        + """
                         and r.revision = (select max(x.revision) from survey.sheet_revision x where x.sheet_id = s.id)
                        order by s.opened_at, s.id
                        """)
                .param("owner", subject.owner())
                .param("subject", subject.id().value())
                .query(SheetStore::revision)
                .list();
    }

    /** In which unit the sheets about each of these lie. */
    public Map<Id, UnitId> places(String owner, Collection<? extends Id> subjects) {
        var byValue = subjects.stream().collect(Collectors.toMap(Id::value, it -> it, (one, _) -> one));
        var places = new HashMap<Id, UnitId>();
        jdbc.sql("select subject_id, unit_id from survey.sheet where owner = :owner and subject_id = any (:subjects) order by opened_at")
                .param("owner", owner)
                .param("subjects", byValue.keySet().toArray(UUID[]::new))
                .query(row -> {
                    var subject = Objects.requireNonNull(byValue.get(row.getObject("subject_id", UUID.class)));
                    places.put(subject, new UnitId(row.getObject("unit_id", UUID.class)));
                });
        return places;
    }

    public List<SheetRevision> lastOfAll(String owner, Collection<? extends Id> subjects) {
        return jdbc.sql("""
                select distinct on (r.sheet_id) r.sheet_id, r.revision, r.answers, r.device, r.saved_by, r.saved_at
                from survey.sheet s
                join survey.sheet_revision r on r.sheet_id = s.id
                where s.owner = :owner and s.subject_id = any (:subjects)
                order by r.sheet_id, r.revision desc
                """)
                .param("owner", owner)
                .param("subjects", subjects.stream().map(Id::value).toArray(UUID[]::new))
                .query(SheetStore::revision)
                .list();
    }

    private static SheetRevision revision(ResultSet row, int number) throws SQLException {
        return new SheetRevision(
                new SheetId(row.getObject("sheet_id", UUID.class)),
                row.getInt("revision"),
                SheetJson.read(row.getString("answers")),
                Optional.ofNullable(row.getString("device")),
                new UserId(row.getObject("saved_by", UUID.class)),
                row.getTimestamp("saved_at").toInstant());
    }
}
