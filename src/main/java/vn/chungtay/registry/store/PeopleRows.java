package vn.chungtay.registry.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.shared.Id;
import vn.chungtay.shared.NationalId;

/** Writes people and the households they are members of. */
@Repository
public class PeopleRows {

    private static final int BATCH = 1000;

    private static final String CORRECT =
            """
            update registry.person
            set full_name = ?, birth_date = ?, birth_precision = ?, sex = ?, ethnicity_code = ?, national_id = ?,
                version = version + 1
            where id = ?
            """;

    private final JdbcTemplate jdbc;

    PeopleRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** People and their memberships, in this order. */
    static List<Rows> of(List<HouseholdRow> households) {
        var people = people();
        var memberships = memberships();
        for (var household : households) {
            for (var member : household.members()) {
                add(people, member);
                add(memberships, household.id(), member);
            }
        }
        return List.of(people, memberships);
    }

    /** People who are new in the register. */
    public void insertPeople(List<MemberRow> members) {
        var people = people();
        for (var member : members) add(people, member);
        people.insert(jdbc);
    }

    /** From their day on these people are members, whether new or known before. */
    public void insertMemberships(HouseholdId household, List<MemberRow> members) {
        var memberships = memberships();
        for (var member : members) add(memberships, household, member);
        memberships.insert(jdbc);
    }

    /** As above for many households at once. */
    public void insertMemberships(Map<HouseholdId, List<MemberRow>> members) {
        var memberships = memberships();
        members.forEach((household, joined) -> joined.forEach(it -> add(memberships, household, it)));
        memberships.insert(jdbc);
    }

    /**
     * Gives known people other details. Numbers that change are taken from everybody first, because two people may
     * have each other's.
     */
    public void correct(List<MemberRow> corrected) {
        jdbc.update(
                """
                update registry.person p set national_id = null
                from unnest(?, ?) as c (id, number)
                where p.id = c.id and p.national_id is distinct from c.number
                """,
                statement -> {
                    var numbers = corrected.stream().map(PeopleRows::number).toArray();
                    var ids = corrected.stream().map(it -> it.id().value()).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
                    statement.setArray(2, statement.getConnection().createArrayOf("text", numbers));
                });
        jdbc.batchUpdate(CORRECT, corrected, BATCH, (statement, it) -> {
            var details = it.details();
            statement.setString(1, details.name());
            statement.setObject(2, details.born().date());
            statement.setString(3, details.born().precision().name());
            statement.setString(4, details.sex().name());
            statement.setString(5, details.ethnicity());
            statement.setString(6, number(it));
            statement.setObject(7, it.id().value());
        });
    }

    private static @Nullable String number(MemberRow member) {
        NationalId number = member.details().nationalId();
        return number == null ? null : number.digits();
    }

    private static Rows people() {
        return new Rows(
                "registry.person",
                "id uuid",
                "full_name text",
                "birth_date date",
                "birth_precision text",
                "sex text",
                "ethnicity_code text",
                "national_id text");
    }

    private static Rows memberships() {
        return new Rows(
                "registry.membership", "id uuid", "household_id uuid", "person_id uuid", "relation text", "valid_from date");
    }

    private static void add(Rows people, MemberRow member) {
        var details = member.details();
        people.add(
                member.id().value(),
                details.name(),
                details.born().date(),
                details.born().precision(),
                details.sex(),
                details.ethnicity(),
                number(member));
    }

    private static void add(Rows memberships, HouseholdId household, MemberRow member) {
        memberships.add(
                Id.newUuid(), household.value(), member.id().value(), member.relation(), member.from());
    }
}
