package vn.chungtay.staff.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.StaffMemberId;
import vn.chungtay.staff.model.Attendance;
import vn.chungtay.staff.model.StaffFilter;
import vn.chungtay.staff.model.StaffKind;
import vn.chungtay.staff.model.StaffMember;

/** The register of staff. Row-level security shows only those of the caller's areas. */
@Repository
public class StaffStore {

    private static final String COLUMNS =
            "select m.id, m.unit_id, m.full_name, m.position, m.kind, m.sex, m.minority, m.valid_from, m.valid_to, m.version";

    /** Each unit is asked once, however many work there. */
    private static final String WITHIN =
            """
             from staff.member m
            join (select u.unit_id from (select distinct unit_id from staff.member) u
                  where staff.unit_within(u.unit_id, array[cast(:place as uuid)], :day)) here on here.unit_id = m.unit_id
            where m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day) and m.folded like all (:words)
              and (cast(:sex as text) is null or m.sex = :sex)
              and (cast(:trained as boolean) is null or :trained = exists (
                  select from staff.attendance a
                  where a.member_id = m.id and a.last_day between date_trunc('year', cast(:day as timestamp))::date and :day))
            """;

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a unit with everything below it, as it is on that day, by name. */
    public List<StaffMember> on(UnitId place, LocalDate day, StaffFilter filter, int offset, int limit) {
        return members(where(COLUMNS + WITHIN + " order by m.folded, m.id limit :limit offset :offset", place, day, filter)
                .param("limit", limit)
                .param("offset", offset));
    }

    public int count(UnitId place, LocalDate day, StaffFilter filter) {
        return where("select count(*)" + WITHIN, place, day, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec where(String sql, UnitId place, LocalDate day, StaffFilter filter) {
        return jdbc.sql(sql)
                .param("place", place.value())
                .param("day", day)
                .param("words", patterns(filter.words()))
                .param("trained", filter.trained(), Types.BOOLEAN)
                .param("sex", filter.sex() == null ? null : filter.sex().name(), Types.VARCHAR);
    }

    private static String[] patterns(String words) {
        return java.util.Arrays.stream(Vietnamese.fold(words).split(" "))
                .map(it -> "%" + it.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    public Optional<StaffMember> find(StaffMemberId id) {
        return members(jdbc.sql(COLUMNS + " from staff.member m where m.id = :id").param("id", id.value())).stream().findFirst();
    }

    /** Who is there under this unit, name, position and first day. */
    public Optional<StaffMember> same(StaffMember it) {
        return members(jdbc.sql(COLUMNS
                                + " from staff.member m where m.unit_id = :unit and m.valid_from = :from"
                                + " and m.folded = platform.fold(cast(:name as text) || ' ' || cast(:position as text))")
                        .param("unit", it.unit().value())
                        .param("from", it.days().from())
                        .param("name", it.post().name())
                        .param("position", it.post().position()))
                .stream().findFirst();
    }

    private List<StaffMember> members(JdbcClient.StatementSpec asked) {
        var bare = asked.query((row, _) -> member(row)).list();
        var courses = courses(bare.stream().map(it -> it.id().value()).toArray(UUID[]::new));
        return bare.stream()
                .map(it -> new StaffMember(
                        it.id(), it.unit(), it.post(), it.days(), it.version(), courses.getOrDefault(it.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Attendance>> courses(UUID[] members) {
        var all = new HashMap<UUID, List<Attendance>>();
        jdbc.sql("""
                select id, member_id, course, organiser, first_day, last_day from staff.attendance
                where member_id = any (:members) order by last_day, course
                """)
                .param("members", members)
                .query(row -> {
                    all.computeIfAbsent(row.getObject("member_id", UUID.class), _ -> new ArrayList<>()).add(new Attendance(
                            row.getObject("id", UUID.class), row.getString("course"), row.getString("organiser"),
                            row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
                });
        return all;
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new StaffMember(
                new StaffMemberId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new StaffMember.Post(
                        row.getString("full_name"), row.getString("position"), StaffKind.valueOf(row.getString("kind")),
                        sex == null ? null : Sex.valueOf(sex), row.getObject("minority", Boolean.class)),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getInt("version"),
                List.of());
    }

    /**
     * False if the unit has such a member from that day already. The constraint is not named: if it were, the row would
     * have to be among those that the caller sees, and the first of a unit is not yet.
     */
    public boolean add(StaffMember it) {
        return written(jdbc.sql("""
                insert into staff.member (id, unit_id, full_name, position, kind, sex, minority, valid_from, valid_to)
                values (:id, :unit, :name, :position, :kind, :sex, :minority, :from, :to)
                on conflict do nothing
                """), it).param("unit", it.unit().value()).update() == 1;
    }

    /** False if somebody changed them since that version. */
    public boolean change(StaffMember it) {
        return written(jdbc.sql("""
                update staff.member set full_name = :name, position = :position, kind = :kind, sex = :sex,
                    minority = :minority, valid_from = :from, valid_to = :to, version = version + 1
                where id = :id and version = :version
                """), it).param("version", it.version()).update() == 1;
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, StaffMember it) {
        var post = it.post();
        return sql.param("id", it.id().value())
                .param("name", post.name())
                .param("position", post.position())
                .param("kind", post.kind().name())
                .param("sex", post.sex() == null ? null : post.sex().name(), Types.VARCHAR)
                .param("minority", post.minority(), Types.BOOLEAN)
                .param("from", it.days().from())
                .param("to", it.days().to(), Types.DATE);
    }

    /** False if they attended a course of this name from that day already. */
    public boolean attend(StaffMemberId member, Attendance it) {
        return jdbc.sql("""
                insert into staff.attendance (id, member_id, course, organiser, first_day, last_day)
                values (:id, :member, :course, :organiser, :first, :last)
                on conflict on constraint "uniq$attendance_once" do nothing
                """)
                .param("id", it.id())
                .param("member", member.value())
                .param("course", it.course())
                .param("organiser", it.organiser())
                .param("first", it.firstDay())
                .param("last", it.lastDay())
                .update() == 1;
    }

    /** False if it is not there. */
    public boolean forget(StaffMemberId member, UUID attendance) {
        return jdbc.sql("delete from staff.attendance where member_id = :member and id = :id")
                .param("member", member.value())
                .param("id", attendance)
                .update() == 1;
    }
}
