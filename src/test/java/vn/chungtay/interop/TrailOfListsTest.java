package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.usecase.UndoImport;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.registry.GivenTrail;
import vn.chungtay.registry.HouseholdRow;

/** A list is one change: one line that names the list and every household and person that it wrote, revised or took out. */
@StoryTest
@Requirement("SEC-02")
class TrailOfListsTest {

    private static final String IMPORT = "interop.list.import";

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenTrail trail;

    @Autowired
    private UndoImport undo;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DatabaseOwner owner;

    private GivenImports.Desk desk;
    private GivenTrail.Watch watch;
    private final String code = "N" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_commune() {
        desk = imports.desk("Cúc Đường");
        watch = trail.of(List.of(units.village(desk.commune(), "Tân Sơn"), units.village(desk.commune(), "Mỏ Chì")));
    }

    @Test
    void every_household_and_person_of_a_new_list_finds_it_and_its_undo_in_the_trail() {
        var list = desk.brought(rows(30, "Hộ nghèo"));
        var written = watch.during(() -> assertThat(desk.applied(list)).isEqualTo(ImportState.APPLIED));

        assertThat(written.households()).hasSize(30);
        assertThat(written.people()).hasSize(60);
        assertThat(written.line().count()).as("the list, its households, their people").isEqualTo(91);
        var second = known(2).id().value();
        var last = known(30).id().value();
        var person = known(30).members().getLast().id().value();
        assertThat(written.line().subjects()).containsKeys(list.value(), person)
                .containsEntry(second, Arrays.asList(null, "POOR")).containsEntry(last, Arrays.asList(null, "POOR"));

        var undone = watch.during(() -> users.runAs(desk.officer(), () -> undo.undo(list)));

        assertThat(undone.households()).hasSize(30);
        assertThat(undone.line().subjects().keySet()).isEqualTo(written.line().subjects().keySet());
        for (var subject : List.of(second, last, person)) {
            assertThat(trail.about(subject)).extracting(GivenTrail.Line::action).containsExactly(IMPORT, IMPORT);
        }
    }

    @Test
    void a_second_list_names_the_revised_beside_the_new_with_the_class_before_and_after() {
        desk.applied(desk.brought(rows(3, "Hộ nghèo")));
        var list = desk.brought(rows(4, "Hộ cận nghèo"));

        var written = watch.during(() -> assertThat(desk.applied(list)).isEqualTo(ImportState.APPLIED));
        var undone = watch.during(() -> users.runAs(desk.officer(), () -> undo.undo(list)));

        assertThat(written.households()).hasSize(4);
        assertThat(written.line().after()).contains("\"fresh\": 1", "\"revised\": 3");
        assertThat(written.line().subjects()).containsEntry(known(2).id().value(), List.of("POOR", "NEAR_POOR"));
        assertThat(undone.line().subjects()).containsEntry(known(2).id().value(), List.of("NEAR_POOR", "POOR"));
        assertThat(undone.households()).isEqualTo(written.households());
    }

    @Test
    void what_the_check_of_a_list_shows_of_known_people_is_a_look_at_them_whether_it_is_written_or_not() {
        desk.applied(desk.brought(rows(3, "Hộ nghèo")));
        var differing = rows(3, "Hộ nghèo");
        differing[0] = differing[0].replace("1975", "1980");

        desk.brought(rows(3, "Hộ nghèo"));
        assertThat(looks()).as("a list that says the same shows nobody").isEmpty();
        desk.brought(differing);

        assertThat(looks()).containsExactlyInAnyOrder(
                known(1).id().value(), known(1).members().getFirst().id().value(), known(1).members().getLast().id().value());
    }

    /** At whom the officer looked by lists, on this day and in this commune. */
    private List<UUID> looks() {
        return JdbcClient.create(owner.dataSource()).sql("""
                select s.id from audit.entry e join audit.subject s on s.line = e.number
                where e.kind = 'LOOKED' and e.action = ? and e.user_id = ? and e.as_of = '2026-11-21' and ? = any (e.units)
                """)
                .params(IMPORT, desk.officer().value(), desk.commune().value())
                .query(UUID.class)
                .list();
    }

    @Test
    void whoever_answers_for_the_commune_asks_what_happened_to_a_household_and_gets_the_lists() {
        var leader = users.user(Role.COMMUNE_LEADER, desk.commune());
        var stranger = users.user(Role.COMMUNE_LEADER, units.commune("Xã khác"));
        desk.applied(desk.brought(rows(2, "Hộ nghèo")));
        desk.applied(desk.brought(rows(2, "Hộ cận nghèo")));
        var last = known(2);

        assertThat(page("/households/" + last.id().value(), leader)).contains("/audit?subject=" + last.id().value());
        assertThat(page("/households/" + last.id().value(), desk.officer())).doesNotContain("/audit?subject=");
        var household = page("/audit?subject=" + last.id().value(), leader);
        assertThat(household).contains("Nhập danh sách từ tệp", "chưa có → Hộ nghèo", "Hộ nghèo → Hộ cận nghèo");
        assertThat(household.split(">Sửa</td>", -1)).as("two lists").hasSize(3);
        assertThat(page("/audit?subject=" + last.members().getLast().id().value(), leader)).contains("Nhập danh sách từ tệp");
        assertThat(page("/audit?subject=" + last.id().value(), stranger)).doesNotContain("Nhập danh sách từ tệp");
    }

    private String[] rows(int count, String povertyClass) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(it -> List.of(
                                "%s%d,%s,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,%s".formatted(code, it, it % 2 == 0 ? "Tân Sơn" : "Mỏ Chì", povertyClass),
                                "%s%d,,Hoàng Thị Bình,Vợ,1978,Nữ,Nùng,,".formatted(code, it)).stream())
                .toArray(String[]::new);
    }

    private HouseholdRow known(int number) {
        return desk.known(code + number).getFirst();
    }

    private String page(String address, UserId user) {
        var answer = browser.get().uri(address).with(users.signedIn(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
