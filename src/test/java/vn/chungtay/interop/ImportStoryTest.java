package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.KnownHousehold;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.usecase.ImportLists;
import vn.chungtay.interop.usecase.UndoImport;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;

@StoryTest
@Requirement("DAT-07")
class ImportStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ImportLists lists;

    @Autowired
    private UndoImport undo;

    @Autowired
    private BulkRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UserId officer;
    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_commune_with_two_villages_and_an_officer() {
        commune = units.commune("Thần Sa");
        units.village(commune, "Xuyên Sơn");
        units.village(commune, "Kim Sơn");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void a_sound_list_is_checked_first_and_written_when_asked() throws IOException {
        var id = brought("a.csv", GivenLists.csv(
                code + ",Xóm Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo",
                code + ",,Hoàng Thị Bình,Vợ,1978,Nữ,Nùng,,"));

        assertThat(report(id).list().counts()).satisfies(it -> {
            assertThat(it.rows()).isEqualTo(2);
            assertThat(it.fresh()).isEqualTo(1);
            assertThat(it.mistakes()).isZero();
        });
        assertThat(known()).isEmpty();

        apply(id);

        assertThat(known()).singleElement().satisfies(it -> {
            assertThat(it.members()).extracting(member -> member.details().name()).containsExactlyInAnyOrder("Nguyễn Văn An", "Hoàng Thị Bình");
            assertThat(it.classes()).hasSize(1);
        });
    }

    @Test
    void a_list_with_one_mistake_is_not_written_at_all_and_comes_back_with_the_cell_marked() throws IOException {
        var id = brought("a.xlsx", GivenLists.xlsx(GivenLists.table(
                List.of(List.of("DANH SÁCH HỘ"), List.of("")),
                code + "1,Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,",
                code + "2,Kim Sơn,Nguyễn Văn Bảy,Chủ hộ,30/02/1990,Nam,Tày,,")));

        assertThat(report(id).mistakes()).extracting(Mistake::kind).containsExactly(Mistake.Kind.UNREADABLE_DATE);
        users.runAs(officer, () -> lists.apply(id));
        assertThat(report(id).list().state()).isEqualTo(ImportState.CHECKED);

        var response = browser.get().uri("/imports/" + id.value() + "/returned.xlsx").with(users.signedIn(officer)).exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(response.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            int behind = GivenLists.HEADER.size();
            assertThat(rows.get(1).getCellText(behind)).isEqualTo("Lỗi");
            assertThat(rows.get(2).getCellCount()).isLessThanOrEqualTo(behind);
            assertThat(rows.get(3).getCellText(behind)).contains("30/02/1990").contains("không phải là ngày có thật");
        }
    }

    @Test
    void every_kind_of_mistake_is_found_at_its_row() throws IOException {
        var number = "0" + (10_000_000_000L + ThreadLocalRandom.current().nextLong(80_000_000_000L));
        var id = brought("a.csv", GivenLists.csv(
                code + "1,Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày," + number,
                code + "1,,Nguyễn Văn Em,Chủ hộ,1977,Nam,Tày,",
                code + "2,Không Có,,Chủ hộ,1975,Nam,Người Hỏa,123",
                code + "3,Kim Sơn,Lý Thị Ba,Con,1975,Nữ,Dao," + number,
                code + "1,Kim Sơn,Lý Thị Tư,Chủ hộ,2030,Nữ,Dao,"));

        assertThat(report(id).mistakes()).extracting(Mistake::row, Mistake::kind).contains(
                tuple(3, Mistake.Kind.TWO_HEADS),
                tuple(4, Mistake.Kind.UNKNOWN_VILLAGE),
                tuple(4, Mistake.Kind.MISSING),
                tuple(4, Mistake.Kind.UNKNOWN_WORD),
                tuple(4, Mistake.Kind.NOT_TWELVE_DIGITS),
                tuple(5, Mistake.Kind.NO_HEAD),
                tuple(5, Mistake.Kind.NUMBER_TWICE),
                tuple(6, Mistake.Kind.HOUSEHOLD_APART),
                tuple(6, Mistake.Kind.DATE_IN_FUTURE));
    }

    @Test
    void a_class_that_the_points_do_not_give_is_shown_as_a_doubt() throws IOException {
        var id = brought("a.csv", GivenLists.csv(
                code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ không nghèo,100,\"1;2;3\""), LocalDate.of(2023, 12, 31));

        assertThat(report(id).mistakes()).extracting(Mistake::kind).containsExactly(Mistake.Kind.CLASS_DIFFERS);
        assertThat(report(id).list().isApplicable()).isTrue();
    }

    @Test
    void the_same_list_again_changes_nothing_and_another_shows_before_and_after() throws IOException {
        var row = code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo";
        apply(brought("a.csv", GivenLists.csv(row)));

        assertThat(report(brought("b.csv", GivenLists.csv(row))).list().counts().same()).isEqualTo(1);
        var other = report(brought("c.csv", GivenLists.csv(row.replace("Hộ nghèo", "Hộ cận nghèo"))));
        assertThat(other.changes()).singleElement().satisfies(it ->
                assertThat(it.differences()).containsExactly("Phân loại hộ: Hộ nghèo → Hộ cận nghèo"));
    }

    @Test
    void a_second_list_writes_what_has_changed_and_its_undo_brings_back_what_was() throws IOException {
        apply(brought("a.csv", GivenLists.csv(
                code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo",
                code + ",,Hoàng Thị Bình,Vợ,1978,Nữ,Nùng,,",
                code + ",,Nguyễn Văn Cả,Con,2001,Nam,Tày,,")));
        var former = known();

        var second = brought("b.csv", GivenLists.csv(
                code + ",Kim Sơn,Hoàng Thị Bình,Chủ hộ,09/1978,Nữ,Tày,,Hộ cận nghèo",
                code + ",,Nguyễn Văn An,Vợ/chồng,02/09/1975,Nam,Tày,,",
                code + ",,Nguyễn Thị Út,Con,01/02/2026,Nữ,Tày,,"), DAY.plusMonths(3));
        assertThat(report(second).changes()).singleElement().satisfies(it -> assertThat(it.differences()).hasSize(8));
        apply(second);

        assertThat(known()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(former.getFirst().id());
            assertThat(it.village()).isNotEqualTo(former.getFirst().village());
            assertThat(it.from()).isEqualTo(DAY.plusMonths(3));
            assertThat(it.classes()).singleElement().satisfies(given -> assertThat(given.days().from()).isEqualTo(DAY.plusMonths(3)));
            assertThat(it.members()).extracting(member -> member.details().name(), MemberRow::relation).containsExactlyInAnyOrder(
                    tuple("Hoàng Thị Bình", Relation.HEAD), tuple("Nguyễn Văn An", Relation.SPOUSE), tuple("Nguyễn Thị Út", Relation.CHILD));
        });
        assertThat(report(brought("b.csv", GivenLists.csv(
                code + ",Kim Sơn,Hoàng Thị Bình,Chủ hộ,09/1978,Nữ,Tày,,Hộ cận nghèo",
                code + ",,Nguyễn Văn An,Vợ/chồng,02/09/1975,Nam,Tày,,",
                code + ",,Nguyễn Thị Út,Con,01/02/2026,Nữ,Tày,,"), DAY.plusMonths(3))).list().counts().same()).isEqualTo(1);

        users.runAs(officer, () -> assertThat(undo.undo(second)).isEqualTo(new UndoImport.Outcome.Undone(1)));
        assertThat(known()).isEqualTo(former);
    }

    @Test
    void a_changed_birth_date_and_name_are_kept_as_corrections() throws IOException {
        apply(brought("a.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ nghèo")));
        apply(brought("b.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn Ân,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo")));

        var household = known().getFirst();
        assertThat(household.members()).singleElement().satisfies(it -> assertThat(it.details().name()).isEqualTo("Nguyễn Văn Ân"));
        var corrections = users.as(officer, () -> transaction.execute(_ -> jdbc.sql(
                        "select field || ': ' || old_value || ' → ' || new_value || ' (' || reason || ')' from registry.correction where household_id = ?")
                .param(household.id().value())
                .query(String.class)
                .list()));
        assertThat(corrections).containsExactlyInAnyOrder(
                "name: Nguyễn Văn An → Nguyễn Văn Ân (theo danh sách “b.csv” ngày 01/01/2026)",
                "born: 1975-01-01 YEAR → 1975-09-02 DAY (theo danh sách “b.csv” ngày 01/01/2026)");
    }

    @Test
    void a_list_older_than_the_register_is_refused_before_anything_is_written() throws IOException {
        apply(brought("a.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ nghèo")));

        var older = report(brought("b.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ cận nghèo"), DAY.minusDays(1)));
        assertThat(older.mistakes()).extracting(Mistake::kind).containsExactly(Mistake.Kind.REGISTER_NEWER);
        assertThat(older.list().isApplicable()).isFalse();
    }

    @Test
    void an_import_that_was_built_upon_is_not_undone_halfway() throws IOException {
        var first = brought("a.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ nghèo"));
        apply(first);
        var second = brought("b.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ cận nghèo"));
        apply(second);
        var third = brought("c.csv", GivenLists.csv(code + ",Kim Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ cận nghèo"));
        apply(third);
        var present = known();

        users.runAs(officer, () -> assertThat(undo.undo(first)).isEqualTo(new UndoImport.Outcome.BuiltUpon(List.of(new KnownHousehold(present.getFirst().id(), code)))));
        users.runAs(officer, () -> assertThat(undo.undo(second)).isEqualTo(new UndoImport.Outcome.BuiltUpon(List.of(new KnownHousehold(present.getFirst().id(), code)))));
        assertThat(known()).isEqualTo(present);
    }

    @Test
    void an_import_can_be_undone() throws IOException {
        var id = brought("a.csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,"));
        apply(id);

        users.runAs(officer, () -> assertThat(undo.undo(id)).isEqualTo(new UndoImport.Outcome.Undone(1)));
        assertThat(known()).isEmpty();
        users.runAs(officer, () -> assertThat(undo.undo(id)).isInstanceOf(UndoImport.Outcome.NotApplied.class));
    }

    @Test
    void the_pages_show_the_list_to_its_officer_and_to_nobody_else() throws IOException {
        assertThat(browser.post().uri("/imports").multipart()
                        .file(new MockMultipartFile("file", "a.csv", "text/csv", GivenLists.csv(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,")))
                        .param("unit", commune.value().toString())
                        .param("from", "2026-01-01")
                        .with(users.signedIn(officer))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus3xxRedirection();
        var id = users.as(officer, () -> lists.newest().getFirst().id());
        await().atMost(Duration.ofSeconds(30)).until(() -> report(id).list().state() == ImportState.CHECKED);

        assertThat(browser.get().uri("/imports").with(users.signedIn(officer))).hasStatusOk().bodyText().contains("a.csv");
        assertThat(browser.get().uri("/imports/" + id.value()).with(users.signedIn(officer))).hasStatusOk().bodyText().contains("Ghi vào sổ hộ");
        assertThat(browser.get().uri("/jobs").with(users.signedIn(officer))).hasStatusOk().bodyText().contains("Kiểm tra danh sách nhập");
        assertThat(browser.get().uri("/imports/template.xlsx").with(users.signedIn(officer))).hasStatusOk();
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Bình Yên"));
        assertThat(browser.get().uri("/imports/" + id.value()).with(users.signedIn(stranger))).hasStatus(404);
    }

    private ImportId brought(String name, byte[] file) throws IOException {
        return brought(name, file, DAY);
    }

    private ImportId brought(String name, byte[] file, LocalDate day) {
        var id = users.as(officer, () -> lists.bring(name, file.length, new ByteArrayInputStream(file), commune, day));
        await().atMost(Duration.ofSeconds(30)).until(() -> report(id).list().state() != ImportState.CHECKING);
        return id;
    }

    private void apply(ImportId id) {
        users.runAs(officer, () -> lists.apply(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> report(id).list().state() == ImportState.APPLIED);
    }

    private ImportLists.Report report(ImportId id) {
        return users.as(officer, () -> lists.report(id));
    }

    private List<HouseholdRow> known() {
        return users.as(officer, () -> register.byCodes(Set.of(code)));
    }
}
