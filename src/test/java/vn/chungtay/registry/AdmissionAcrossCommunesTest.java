package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

/** Somebody leaves a household of one commune, and one of another commune takes in the same person. */
@StoryTest
class AdmissionAcrossCommunesTest {

    private static final String BORN = "15/03/1995";
    private static final String LEFT = "01/06/2025";
    private static final String CAME = "02/06/2025";
    private static final String UNKNOWN = "không có ai mang số định danh này với ngày sinh này";
    private static final String STILL_THERE = "đang là thành viên của một hộ khác";

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenTrail trail;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DatabaseOwner owner;

    private final String number = number();
    private UnitId there;
    private UserId officer;
    private UserId newOfficer;
    private HouseholdRow from;
    private HouseholdRow to;
    private UUID wife;

    @BeforeEach
    void a_woman_of_one_commune_and_a_household_of_another() {
        var here = villages.commune();
        there = villages.commune();
        officer = users.user(Role.COMMUNE_OFFICER, here);
        newOfficer = users.user(Role.COMMUNE_OFFICER, there);
        var details = new PersonDetails(
                "Trần Thị Bình", BirthDate.onDay(LocalDate.of(1995, 3, 15)), Sex.FEMALE, PersonDetails.KINH, new NationalId(number));
        from = households.in(villages.villageIn(here)).head("Mông Văn Sùng").member(details, Relation.CHILD, null).stored();
        to = households.in(villages.villageIn(there)).head("Lý Văn Tâm").stored();
        wife = from.members().get(1).id().value();
    }

    @Test
    @Requirement("HHD-15")
    void who_left_a_household_there_is_taken_in_here_as_the_same_person() {
        leaves();

        assertThat(admission(number, BORN)).hasStatus3xxRedirection();

        assertThat(page(newOfficer, "/households/" + to.id().value())).contains("Trần Thị Bình", "Lý Văn Tâm");
        assertThat(kept("select id::text from registry.person where national_id = ?", number)).containsExactly(wife.toString());
        assertThat(kept("select household_id::text from registry.membership where person_id = ?::uuid order by valid_from", wife.toString()))
                .containsExactly(from.id().value().toString(), to.id().value().toString());
    }

    @Test
    @Requirement("SEC-02")
    void the_trail_has_the_look_and_the_admission_with_the_person_as_subject() {
        leaves();
        admission(number, BORN);

        assertThat(trail.about(wife).getLast().action()).isEqualTo("registry.household.admit");
        assertThat(trail.about(wife).getLast().subjects()).containsKeys(wife, to.id().value()).doesNotContainKey(from.id().value());
        assertThat(kept(
                        "select e.action from audit.entry e join audit.subject s on s.line = e.number where e.kind = 'LOOKED' and s.id = ?::uuid",
                        wife.toString()))
                .contains("registry.person.by_number");
    }

    @Test
    @Requirement("SEC-04")
    void the_new_commune_sees_the_person_and_nothing_of_the_household_that_they_left() {
        leaves();
        assertThat(countAs(there, "person where id = ?", wife)).isZero();
        admission(number, BORN);

        assertThat(countAs(there, "person where id = ?", wife)).isOne();
        assertThat(countAs(there, "membership where person_id = ?", wife)).isOne();
        assertThat(countAs(there, "membership where household_id = ?", from.id().value())).isZero();
        assertThat(countAs(there, "household where id = ?", from.id().value())).isZero();
        assertThat(page(newOfficer, "/households/" + to.id().value())).doesNotContain("Mông Văn Sùng", from.id().value().toString());
        assertThat(page(newOfficer, "/households/" + to.id().value() + "?on=2025-01-31")).doesNotContain("Trần Thị Bình");
        assertThat(browser.get().uri("/households/" + from.id().value()).with(users.signedIn(newOfficer))).hasStatus(404);
    }

    @Test
    @Requirement("SEC-04")
    void the_old_commune_neither_sees_where_they_went_nor_goes_on_offering_them() {
        leaves();
        var form = "/households/" + from.id().value() + "/acts/admission";
        assertThat(page(officer, form)).contains("Trần Thị Bình (15/03/1995)");
        admission(number, BORN);

        assertThat(page(officer, form)).doesNotContain("Trần Thị Bình (15/03/1995)");
        assertThat(page(officer, "/households/" + from.id().value() + "?on=2025-01-31"))
                .contains("Trần Thị Bình")
                .doesNotContain("Lý Văn Tâm", to.id().value().toString());
    }

    @Test
    void whoever_is_still_a_member_must_first_leave_and_it_is_not_said_who_or_where() {
        var answer = text(admission(number, BORN));

        assertThat(answer).contains(STILL_THERE, "ghi nhận người này rời hộ trước").contains("value=\"" + number + "\"");
        assertThat(answer).doesNotContain("Trần Thị Bình", "Mông Văn Sùng", wife.toString(), from.id().value().toString());
        assertThat(attempts()).containsExactly("member_elsewhere");
    }

    @Test
    void on_a_day_before_they_left_they_were_a_member_still() {
        leaves();

        assertThat(text(admission(number, BORN, "31/05/2025"))).contains(STILL_THERE, "vào ngày 31/05/2025");
        assertThat(admission(number, BORN, LEFT)).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"16/03/1995", "03/1995", "1995"})
    @Requirement("SEC-04")
    void another_birth_date_is_answered_as_a_number_that_nobody_has_and_the_attempt_is_kept(String born) {
        assertThat(text(admission(number, born))).contains(UNKNOWN).doesNotContain(STILL_THERE, "Trần Thị Bình");
        leaves();

        assertThat(text(admission(number, born))).contains(UNKNOWN).doesNotContain("Trần Thị Bình");
        assertThat(text(admission(number(), BORN))).contains(UNKNOWN);
        assertThat(attempts()).hasSize(3).containsOnly("number_or_birth_unknown");
        assertThat(kept("select household_id::text from registry.membership where person_id = ?::uuid", wife.toString()))
                .containsExactly(from.id().value().toString());
    }

    @Test
    void a_number_without_a_birth_date_is_not_looked_up() {
        leaves();

        assertThat(text(admission(number, ""))).contains("id=\"born-fault\"").doesNotContain(UNKNOWN);
        assertThat(attempts()).isEmpty();
    }

    /** A record with a year only was kept from old papers; the identity card has the day. */
    @ParameterizedTest
    @CsvSource({"15/03/1988, true", "1988, true", "15/03/1989, false"})
    void a_day_fits_a_record_that_has_only_the_year(String born, boolean fits) {
        var other = number();
        var alone = households
                .in(villages.villageIn(villages.commune()))
                .member(
                        new PersonDetails("Giàng Thị Dợ", BirthDate.inYear(1988), Sex.FEMALE, PersonDetails.KINH, new NationalId(other)),
                        Relation.CHILD,
                        null)
                .stored();

        assertThat(text(admission(other, born))).contains(fits ? STILL_THERE : UNKNOWN).doesNotContain(alone.id().value().toString());
    }

    @Test
    @Requirement("SEC-04")
    void the_database_tells_the_person_only_to_those_who_know_both_and_nobody_to_no_one() {
        leaves();
        var both = "known_by_number('" + number + "', '1995-03-15', '1995-03-15', '2025-06-02') where person_id = ?";
        var otherDate = "known_by_number('" + number + "', '1995-03-16', '1995-03-16', '2025-06-02') where person_id = ?";

        assertThat(countAs(there, both, wife)).isOne();
        assertThat(countAs(there, otherDate, wife)).isZero();
        assertThat(count(Caller.NOBODY, both, wife)).isZero();
    }

    @Test
    @Requirement("SEC-04")
    void the_officer_of_another_commune_cannot_ask_for_a_household_that_is_not_theirs() {
        leaves();

        assertThat(act(officer, to, "admission", Map.of("number", number, "born", BORN, "relation", "OTHER", "on", CAME)))
                .hasStatus(404);
    }

    private void leaves() {
        assertThat(act(officer, from, "leaving", Map.of("person", wife.toString(), "on", LEFT))).hasStatus3xxRedirection();
    }

    private MvcTestResult admission(String number, String born) {
        return admission(number, born, CAME);
    }

    private MvcTestResult admission(String number, String born, String on) {
        return act(newOfficer, to, "admission", Map.of("number", number, "born", born, "relation", "SPOUSE", "on", on));
    }

    private List<String> attempts() {
        return kept("select reason from audit.refusal where action = 'registry.person.by_number' and user_id = ?::uuid", newOfficer.value().toString());
    }

    private MvcTestResult act(UserId user, HouseholdRow row, String kind, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", kept("select version::text from registry.household where id = ?::uuid", row.id().value().toString()).getFirst());
        var form = browser.post().uri("/households/" + row.id().value() + "/acts/" + kind);
        all.forEach(form::param);
        return form.with(users.signedIn(user)).with(csrf()).exchange();
    }

    private String page(UserId user, String address) {
        var answer = browser.get().uri(address).with(users.signedIn(user)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> kept(String sql, String of) {
        return JdbcClient.create(owner.dataSource()).sql(sql).param(of).query(String.class).list();
    }

    private long countAs(UnitId area, String rowsOf, UUID id) {
        return count(new Caller(UUID.randomUUID(), Set.of(area.value()), false), rowsOf, id);
    }

    private long count(Caller caller, String rowsOf, UUID id) {
        var result = new AtomicReference<Long>();
        caller.run(() -> transaction.executeWithoutResult(_ -> result.set(
                jdbc.sql("select count(*) from registry." + rowsOf).param(id).query(Long.class).single())));
        return result.get();
    }

    private static String number() {
        return "0190" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode() % 100_000_000));
    }
}
