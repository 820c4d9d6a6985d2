package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;

/** Every page and file that shows people says so in the trail, with who looked and how far back. */
@StoryTest
@Requirement("SEC-02")
class TrailOfLooksTest {

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private HouseholdRow row;
    private UserId officer;

    @BeforeEach
    void aHouseholdAndItsOfficer() {
        commune = villages.commune();
        var village = villages.villageIn(commune);
        row = households.in(village).head("Mông Văn Sùng").poor(LocalDate.of(2024, 12, 12), Set.of(9)).stored();
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/households/{household}",
        "/households/{household}?on=2025-01-31",
        "/households/{household}/acts/joining",
        "/households/{household}/acts/leaving",
        "/households/{household}/records/living",
        "/households/{household}/records/correction?person={person}",
        "/households/{household}/assessments/new",
        "/households?q=sung mong",
        "/households?unit={unit}",
        "/poverty/households?unit={unit}&class=POOR",
        "/people?unit={unit}&target=POOR_PERSONS",
    })
    void a_page_with_people_on_it_leaves_a_look_at_them(String address) {
        var line = lineAfter(address, "LOOKED");

        assertThat(line.subjects()).containsAnyOf(row.id().value().toString(), person());
        assertThat(line.day()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/households/file?q=sung mong&format=XLSX",
        "/poverty/households/file?unit={unit}&class=POOR&format=CSV",
        "/exports/households/file?unit={unit}&format=XLSX",
        "/people/file?unit={unit}&target=POOR_HOUSEHOLDS&format=XLSX",
    })
    void a_file_with_people_in_it_leaves_an_export_with_its_number_of_rows(String address) {
        assertThat(lineAfter(address, "EXPORTED").rows()).isEqualTo(1);
    }

    private Line lineAfter(String address, String kind) {
        var answer = browser.get()
                .uri(address.replace("{household}", row.id().value().toString())
                        .replace("{person}", person())
                        .replace("{unit}", commune.value().toString()))
                .with(users.signedIn(officer))
                .exchange();
        assertThat(answer).hasStatusOk();
        var lines = new ArrayList<Line>();
        Caller.SYSTEM.run(() -> lines.addAll(lines(kind)));
        return lines.getLast();
    }

    private List<Line> lines(String kind) {
        return jdbc.sql("select array_to_string(array(select id from audit.subject where line = number), ',') as subjects, as_of, rows"
                        + " from audit.entry where user_id = ? and kind = ? order by number")
                .params(officer.value(), kind)
                .query((line, _) -> new Line(
                        List.of(line.getString("subjects").split(",")),
                        line.getObject("as_of", LocalDate.class),
                        line.getLong("rows")))
                .list();
    }

    private String person() {
        return row.members().getFirst().id().value().toString();
    }

    private record Line(List<String> subjects, LocalDate day, long rows) {}
}
