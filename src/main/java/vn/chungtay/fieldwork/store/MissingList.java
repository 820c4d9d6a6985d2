package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SheetId;

/** What is known to be on devices and has not come: pictures that packets name, and packets before others that came. */
@Repository
public class MissingList {

    private static final String PICTURES =
            """
            from fieldwork.named_picture n
            where n.arrived_at is null and n.taken_back_at is null
                and (cast(:village as uuid) is null or n.unit_id = :village)
                and (cast(:device as uuid) is null or n.device_id = :device)
            """;

    private final JdbcClient jdbc;
    private final Everywhere everywhere;
    private final DeviceNames names;

    MissingList(JdbcClient jdbc, Everywhere everywhere, DeviceNames names) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
        this.names = names;
    }

    /**
     * Null: all of them.
     *
     * @param village where the household lies
     */
    public record Question(@Nullable UnitId village, @Nullable DeviceId device) {

        public static final Question ALL = new Question(null, null);
    }

    /** @param question of the picture's answer, in this version */
    public record Picture(
            DeviceId device, String name, String user, UnitId unit, Visited about, QuestionnaireId version, String question, Instant since) {}

    /** @param numbers of the packets that are missing, from the smallest */
    public record Gap(DeviceId device, String name, String user, UnitId unit, Visited about, List<Integer> numbers, Instant since) {}

    /** Those that were named first at the front. */
    public List<Picture> pictures(Question asked, int offset, int limit) {
        var found = asking("select n.* " + PICTURES + " order by n.named_at, n.id offset :offset limit :limit", asked)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Picture(
                        device(row, "device_id"), "", "", unit(row), about(row), new QuestionnaireId(row.getString("questionnaire"), row.getInt("version")),
                        row.getString("question"), row.getTimestamp("named_at").toInstant()))
                .list();
        var named = names.of(found.stream().map(it -> it.device().value()).distinct().toList());
        return found.stream()
                .map(it -> {
                    var whose = Objects.requireNonNull(named.get(it.device().value()));
                    return new Picture(it.device(), whose.device(), whose.user(), it.unit(), it.about(), it.version(), it.question(), it.since());
                })
                .toList();
    }

    public int countPictures(Question asked) {
        return asking("select count(*) " + PICTURES, asked).query(Integer.class).single();
    }

    /** Those of which something came that waits for them; that which waited longest at the front. */
    public List<Gap> gaps(Question asked) {
        return named(asking(
                        """
                        select p.line_device_id, p.owner, p.subject_id, min(p.unit_id::text)::uuid as unit_id, p.sheet_id, max(p.number) as top,
                               min(p.received_at) as since
                        from fieldwork.packet p
                        where p.outcome = 'HELD' and p.settled_at is null
                            and (cast(:village as uuid) is null or p.unit_id = :village)
                            and (cast(:device as uuid) is null or p.line_device_id = :device)
                        group by p.line_device_id, p.owner, p.subject_id, p.sheet_id
                        order by min(p.received_at), p.sheet_id
                        """,
                        asked)
                .query((row, _) -> new Held(
                        new LineId(device(row, "line_device_id"), new SheetId(row.getObject("sheet_id", UUID.class))),
                        row.getInt("top"), unit(row), about(row), row.getTimestamp("since").toInstant()))
                .list());
    }

    private record Held(LineId line, int top, UnitId unit, Visited about, Instant since) {}

    private List<Gap> named(List<Held> lines) {
        var named = names.of(lines.stream().map(it -> it.line().device().value()).distinct().toList());
        var gaps = new ArrayList<Gap>();
        for (var it : lines) {
            var missing = missing(it.line(), it.top());
            var whose = Objects.requireNonNull(named.get(it.line().device().value()));
            if (!missing.isEmpty()) gaps.add(new Gap(it.line().device(), whose.device(), whose.user(), it.unit(), it.about(), missing, it.since()));
        }
        return gaps;
    }

    /** Numbers tell of nobody; those before may lie where the household lived then. */
    private List<Integer> missing(LineId line, int top) {
        return everywhere.work(() -> jdbc.sql(
                        """
                        select n from generate_series(1, ?) n
                        where not exists (
                            select from fieldwork.packet p where p.line_device_id = ? and p.sheet_id = ? and p.number = n and p.in_line)
                        order by n
                        """)
                .params(top, line.device().value(), line.sheet().value())
                .query(Integer.class)
                .list());
    }

    /** Pictures that each of these devices has named and not sent. */
    public Map<DeviceId, Integer> picturesOf(Collection<DeviceId> devices) {
        var counted = new HashMap<DeviceId, Integer>();
        jdbc.sql(
                        """
                        select device_id, count(*) as pictures from fieldwork.named_picture
                        where arrived_at is null and taken_back_at is null and device_id = any (:devices) group by device_id
                        """)
                .param("devices", devices.stream().map(DeviceId::value).toArray(UUID[]::new))
                .query(row -> {
                    counted.put(device(row, "device_id"), row.getInt("pictures"));
                });
        return counted;
    }

    private JdbcClient.StatementSpec asking(String sql, Question asked) {
        var village = asked.village();
        var device = asked.device();
        return jdbc.sql(sql)
                .param("village", village == null ? null : village.value(), Types.OTHER)
                .param("device", device == null ? null : device.value(), Types.OTHER);
    }

    private static DeviceId device(ResultSet row, String column) throws SQLException {
        return new DeviceId(row.getObject(column, UUID.class));
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static Visited about(ResultSet row) throws SQLException {
        return new Visited(row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class)));
    }
}
