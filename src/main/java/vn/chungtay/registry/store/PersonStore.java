package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.Person;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

/** People, one by one. */
@Repository
public class PersonStore {

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select * from registry.person where id = :id")
                .param("id", id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    public void markDead(PersonId id, LocalDate on) {
        jdbc.sql("update registry.person set died_on = :on, version = version + 1 where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    /** Puts the details right; what stood there before is kept by the caller as a correction. */
    public void correct(PersonId id, PersonDetails details) {
        NationalId number = details.nationalId();
        jdbc.sql(
                        """
                        update registry.person
                        set full_name = :name, birth_date = :born, birth_precision = :precision, sex = :sex,
                            ethnicity_code = :ethnicity, national_id = :number, version = version + 1
                        where id = :id
                        """)
                .param("name", details.name())
                .param("born", details.born().date())
                .param("precision", details.born().precision().name())
                .param("sex", details.sex().name())
                .param("ethnicity", details.ethnicity())
                .param("number", number == null ? null : number.digits())
                .param("id", id.value())
                .update();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                details(row),
                row.getObject("died_on", LocalDate.class),
                row.getInt("version"));
    }

    static PersonDetails details(ResultSet row) throws SQLException {
        return new PersonDetails(
                row.getString("full_name"),
                new BirthDate(
                        row.getObject("birth_date", LocalDate.class),
                        BirthDate.Precision.valueOf(row.getString("birth_precision"))),
                Sex.valueOf(row.getString("sex")),
                row.getString("ethnicity_code"),
                number(row.getString("national_id")));
    }

    private static @Nullable NationalId number(@Nullable String digits) {
        return digits == null ? null : new NationalId(digits);
    }
}
