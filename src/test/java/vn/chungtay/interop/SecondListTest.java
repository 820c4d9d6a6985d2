package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.KnownHousehold;
import vn.chungtay.interop.usecase.UndoImport;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.usecase.ChangeHousehold;

/** A list of households that are known: what it says otherwise is shown first, then written, and can be taken back. */
@StoryTest
@Requirement("DAT-07")
class SecondListTest {

    private static final List<String> HEADER = List.of(
            "Mã hộ", "Thôn", "Họ và tên", "Quan hệ", "Ngày sinh", "Giới tính", "Dân tộc", "Số CCCD", "Loại hộ", "Điểm B1", "Chỉ số thiếu hụt",
            "Nguyên nhân nghèo", "Số quyết định", "Tình trạng nhà ở", "Nguồn nước", "Diện tích nhà ở (m2)", "Nghề nghiệp");

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUsers users;

    @Autowired
    private BulkRegister register;

    @Autowired
    private UndoImport undo;

    @Autowired
    private ChangeHousehold change;

    @Autowired
    private MockMvcTester browser;

    private GivenImports.Desk desk;
    private final String code = "S" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_commune() {
        desk = imports.desk("Thần Sa", "Xuyên Sơn", "Kim Sơn");
    }

    @Test
    void what_the_same_class_rests_on_is_shown_written_and_taken_back() {
        apply(head("120", "1; 5; 9", "Không có đất sản xuất", "12/QĐ-UBND"));
        var former = known();

        var second = brought(head("130", "1; 5; 9; 10", "Không có đất sản xuất; thiếu vốn", "15/QĐ-UBND"));
        assertThat(differences(second)).containsExactly(
                "Điểm B1: 120 → 130",
                "Chỉ số thiếu hụt: 1; 5; 9 → 1; 5; 9; 10",
                "Nguyên nhân nghèo: Không có đất sản xuất → Không có đất sản xuất; Không có vốn sản xuất, kinh doanh",
                "Số quyết định: 12/QĐ-UBND → 15/QĐ-UBND");
        assertThat(desk.applied(second)).isEqualTo(ImportState.APPLIED);

        assertThat(known().evidence().b1Score()).hasValue(130);
        assertThat(known().evidence().deprivations().lacking()).containsExactly(1, 5, 9, 10);
        assertThat(known().causes()).containsExactlyInAnyOrder(Cause.NO_LAND, Cause.NO_CAPITAL);
        assertThat(known().household().classes()).singleElement().satisfies(it -> assertThat(it.decisionNo()).isEqualTo("15/QĐ-UBND"));
        users.runAs(desk.officer(), () -> undo.undo(second));
        assertThat(known()).isEqualTo(former);
    }

    @Test
    void how_a_household_lives_is_read_shown_written_and_taken_back() {
        apply(head("120", "1; 5; 9", "", "", "Nhà tạm", "nước suối", "45,5", "làm ruộng").replace("nước suối", "sông suối"));
        var former = known();
        assertThat(former.household().profile()).satisfies(it -> {
            assertThat(it.house().state()).isEqualTo(HouseState.TEMPORARY);
            assertThat(it.sanitation().water()).isEqualTo(Water.SURFACE);
            assertThat(it.house().floorAreaM2()).isEqualByComparingTo("45.5");
        });

        var second = brought(head("120", "1; 5; 9", "", "", "Kiên cố", "", "45,5", "Công nhân"));
        assertThat(differences(second)).containsExactly(
                "Tình trạng nhà ở: Nhà tạm → Kiên cố", "Nguyễn Văn An, Việc làm: Tự làm nông nghiệp → Làm công có hợp đồng");
        assertThat(desk.applied(second)).isEqualTo(ImportState.APPLIED);

        assertThat(known().household().profile()).satisfies(it -> {
            assertThat(it.house().state()).isEqualTo(HouseState.SOLID);
            assertThat(it.sanitation().water()).as("an empty cell changes nothing").isEqualTo(Water.SURFACE);
        });
        assertThat(known().household().members()).singleElement().satisfies(it ->
                assertThat(it.profile().work().job()).isEqualTo(Job.WAGE_WITH_CONTRACT));
        users.runAs(desk.officer(), () -> undo.undo(second));
        assertThat(known()).isEqualTo(former);
    }

    @Test
    void two_people_with_each_others_numbers_are_put_right_and_back() {
        var one = number();
        var other = number();
        apply(head("", "").replace("##", one), member("Hoàng Thị Bình", "Vợ", "1978", "Nữ", other));
        var former = known();

        var second = brought(head("", "").replace("##", other), member("Hoàng Thị Bình", "Vợ", "1978", "Nữ", one));
        assertThat(differences(second)).as("two numbers, and nobody comes or goes").hasSize(2).allMatch(it -> it.contains("Số định danh cá nhân: ••••"));
        assertThat(desk.applied(second)).isEqualTo(ImportState.APPLIED);

        assertThat(known().household().members()).extracting(it -> it.details().name(), it -> it.details().nationalId().digits())
                .containsExactlyInAnyOrder(tuple("Nguyễn Văn An", other), tuple("Hoàng Thị Bình", one));
        assertThat(known().household().members()).extracting(MemberRow::id)
                .containsExactlyInAnyOrderElementsOf(former.household().members().stream().map(MemberRow::id).toList());
        users.runAs(desk.officer(), () -> undo.undo(second));
        assertThat(known()).isEqualTo(former);
    }

    @Test
    void households_of_the_same_village_that_the_list_does_not_have_are_told_and_stay() {
        apply(head("", ""), head("", "").replace(code, code + "B"), head("", "").replace(code, code + "C").replace("Xuyên Sơn", "Kim Sơn"));
        var missing = users.as(desk.officer(), () -> register.byCodes(Set.of(code + "B"))).getFirst();

        var second = brought(head("", ""));

        assertThat(desk.report(second).missing()).as("Kim Sơn is not in the list").containsExactly(new KnownHousehold(missing.id(), code + "B"));
        assertThat(desk.report(second).list().counts().missing()).isEqualTo(1);
        var page = browser.get().uri("/imports/" + second.value()).with(users.signedIn(desk.officer()));
        assertThat(page).hasStatusOk().bodyText().contains("1 hộ có trong sổ nhưng không có trong danh sách").contains("/households/" + missing.id().value());
        assertThat(desk.known(code + "B")).hasSize(1);
    }

    @Test
    @Requirement("REV-15")
    void new_changed_and_missing_households_are_told_before_anything_is_written() {
        var other = head("", "").replace(code, code + "B");
        apply(head("", ""), other);
        var former = known();

        var second = brought(head("120", "1; 5; 9", "Thiếu vốn", "15/QĐ-UBND"), head("", "").replace(code, code + "C"));

        var report = desk.report(second);
        assertThat(report.list().counts()).satisfies(it -> {
            assertThat(it.fresh()).isOne();
            assertThat(it.changed()).isOne();
            assertThat(it.missing()).isOne();
        });
        assertThat(report.changes()).filteredOn(it -> it.fresh()).singleElement().satisfies(it -> assertThat(it.code()).isEqualTo(code + "C"));
        assertThat(report.missing()).extracting(KnownHousehold::code).containsExactly(code + "B");
        assertThat(known()).as("nothing is written yet").isEqualTo(former);
        assertThat(desk.known(code + "C")).isEmpty();
        assertThat(file(second, "CHANGES", "CSV")).contains(code + "C", "Số quyết định");
        assertThat(file(second, "MISSING", "CSV")).contains(code + "B");

        assertThat(desk.applied(second)).isEqualTo(ImportState.APPLIED);
        assertThat(desk.known(code + "C")).hasSize(1);
        assertThat(desk.known(code + "B")).as("who is missing stays").hasSize(1);
    }

    @Test
    void everything_that_the_check_found_leaves_whole_as_xlsx_and_csv() {
        apply(head("", ""), head("", "").replace(code, code + "B"));
        var second = brought(head("", "").replace("1975", "02/09/1975"));

        assertThat(file(second, "MISSING", "CSV")).contains(code + "B");
        assertThat(file(second, "CHANGES", "CSV")).contains("Ngày sinh: 1975 → 02/09/1975");
        assertThat(file(brought(head("", "").replace("##", "12")), "MISTAKES", "CSV")).contains("không đủ 12 chữ số");
        assertThat(browser.get().uri("/imports/" + second.value() + "/findings/MISSING?format=XLSX").with(users.signedIn(desk.officer()))).hasStatusOk();
        var stranger = imports.desk("Nghinh Tường", "Bản Nhàu").officer();
        assertThat(browser.get().uri("/imports/" + second.value() + "/findings/MISSING?format=CSV").with(users.signedIn(stranger))).hasStatus(404);
    }

    @Test
    void a_list_is_not_undone_when_somebody_whom_it_left_out_lives_elsewhere_by_now() {
        apply(head("", ""), member("Hoàng Thị Bình", "Em", "1978", "Nữ", ""), head("", "").replace(code, code + "B"));
        var leaver = known().household().members().stream().filter(it -> it.relation() != Relation.HEAD).findFirst().orElseThrow();
        var second = brought(head("", ""));
        assertThat(desk.applied(second)).isEqualTo(ImportState.APPLIED);
        var other = desk.known(code + "B").getFirst();
        var admitted = new HouseholdAct.Admit(leaver.id(), Relation.OTHER, GivenImports.DAY.plusDays(5));
        assertThat(users.as(desk.officer(), () -> change.change(other.id(), 0, admitted))).isInstanceOf(Outcome.Done.class);

        users.runAs(desk.officer(), () -> assertThat(undo.undo(second))
                .isEqualTo(new UndoImport.Outcome.BuiltUpon(List.of(new KnownHousehold(known().household().id(), code)))));
    }

    private String file(ImportId id, String kind, String format) {
        var bytes = browser.get().uri("/imports/" + id.value() + "/findings/" + kind + "?format=" + format).with(users.signedIn(desk.officer()))
                .exchange().getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The head of a poor household; the rest are its cells from the points on. */
    private String head(String... rest) {
        return row(Stream.concat(
                Stream.of(code, "Xuyên Sơn", "Nguyễn Văn An", "Chủ hộ", "1975", "Nam", "Tày", "##", "Hộ nghèo"), Stream.of(rest)));
    }

    private String member(String... person) {
        return row(Stream.concat(Stream.of(code, "", person[0], person[1], person[2], person[3], "Nùng"), Stream.of(person[4])));
    }

    private static String row(Stream<String> cells) {
        return cells.map(it -> '"' + it + '"').collect(Collectors.joining(","));
    }

    private ImportId brought(String... rows) {
        var text = row(HEADER.stream()) + "\n" + String.join("\n", rows).replace("##", "") + "\n";
        return desk.brought("a.csv", text.getBytes(StandardCharsets.UTF_8), GivenImports.DAY);
    }

    private void apply(String... rows) {
        assertThat(desk.applied(brought(rows))).isEqualTo(ImportState.APPLIED);
    }

    private List<String> differences(ImportId id) {
        return desk.report(id).changes().getFirst().differences();
    }

    private Listed known() {
        return users.as(desk.officer(), () -> register.listedByCodes(Set.of(code))).getFirst();
    }

    private static String number() {
        return "0" + (10_000_000_000L + ThreadLocalRandom.current().nextLong(80_000_000_000L));
    }
}
