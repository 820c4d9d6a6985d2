package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.usecase.ImportLists;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.shared.DateRange;

@StoryTest
@Requirement("DAT-07")
class ExportStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final DateRange SINCE = DateRange.startingOn(GivenUnits.LAST_DAY_OF_DISTRICTS.plusDays(1));

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ImportLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    private UnitId province;
    private UnitId commune;
    private UserId officer;
    private final String code = "X" + UUID.randomUUID().toString().substring(0, 8);
    private final String number = "0" + (10_000_000_000L + ThreadLocalRandom.current().nextLong(80_000_000_000L));

    @BeforeEach
    void a_commune_whose_list_was_written() throws IOException {
        province = units.province("Thái Nguyên");
        commune = communeOf("Thần Sa");
        units.unit(commune, "Xuyên Sơn", UnitKind.XOM, SINCE);
        units.unit(communeOf("Nghinh Tường"), "Xuyên Sơn", UnitKind.XOM, SINCE);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        var id = brought("a.csv", GivenLists.csv(
                code + "1,Xuyên Sơn,=Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày," + number + ",Hộ nghèo,120,1; 5",
                code + "1,,Hoàng Thị Bình,Vợ,09/1978,Nữ,Nùng,,",
                code + "2,Xuyên Sơn,\"Lý Văn \"\"Ba\"\"\",Chủ hộ,1990,Nam,Dao,,Hộ cận nghèo"));
        users.runAs(officer, () -> lists.apply(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> report(id).list().state() == ImportState.APPLIED);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_is_exported_and_brought_back_says_the_same_as_the_register(SheetFormat format) throws IOException {
        var report = report(brought("b." + format.extension(), exported(officer, commune, format)));

        assertThat(report.mistakes()).filteredOn(it -> !it.kind().isDoubt()).isEmpty();
        assertThat(report.changes()).isEmpty();
        assertThat(report.list().counts()).satisfies(it -> {
            assertThat(it.rows()).isEqualTo(3);
            assertThat(it.same()).isEqualTo(2);
            assertThat(it.fresh()).isZero();
        });
        assertThat(report.list().isApplicable()).isFalse();
        assertThat(browser.get().uri("/imports/" + report.list().id().value()).with(users.signedIn(officer)))
                .bodyText()
                .contains("không có gì để ghi")
                .doesNotContain("/application");
    }

    @Test
    void a_list_of_more_than_one_commune_names_the_commune_of_each_village() {
        var text = csv(users.user(Role.PROVINCE_OFFICER, province), province);

        assertThat(text).contains("Xuyên Sơn, Thần Sa").contains("Hoàng Thị Bình");
    }

    @Test
    void identity_numbers_leave_only_with_those_who_may_see_them() {
        assertThat(csv(officer, commune)).contains(number).contains("1; 5").contains("Hộ nghèo");
        assertThat(csv(users.user(Role.PROVINCE_OFFICER, province), commune)).doesNotContain(number).contains("Nguyễn Văn An");
    }

    @Test
    void every_export_is_in_the_trail_and_a_stranger_gets_nothing() throws IOException {
        csv(officer, commune);

        assertThat(jdbc.sql("select count(*) from audit.entry where user_id = ? and action = 'interop.list.export'").param(officer.value()).query(Integer.class).single())
                .isEqualTo(1);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Bình Yên"));
        assertThat(browser.get().uri(file(commune, SheetFormat.CSV)).with(users.signedIn(stranger))).hasStatus(403);
    }

    @Test
    void the_export_is_reached_from_the_imports() {
        assertThat(browser.get().uri("/imports").with(users.signedIn(officer))).bodyText().contains("/exports/households").contains("\"/jobs\"");
        assertThat(browser.get().uri("/exports/households").with(users.signedIn(officer))).hasStatusOk().bodyText().contains("Thần Sa");
        assertThat(browser.get().uri("/poverty/households?unit=" + commune.value()).with(users.signedIn(officer))).bodyText().contains("/exports/households/file");
    }

    @Test
    @Requirement("SEC-02")
    void the_lists_sent_so_far_leave_as_a_file_with_a_line_in_the_trail() {
        var file = browser.get().uri("/imports/file?format=CSV").with(users.signedIn(officer)).exchange();

        assertThat(file).hasStatusOk();
        assertThat(new String(file.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("a.csv", "Thần Sa", "Đã ghi vào sổ");
        assertThat(browser.get().uri("/imports").with(users.signedIn(officer))).bodyText().contains("/imports/file?format=XLSX");
        assertThat(jdbc.sql("select rows from audit.entry where user_id = ? and kind = 'EXPORTED' and action = 'interop.list.import'").param(officer.value()).query(Long.class).list())
                .containsExactly(1L);
        assertThat(browser.get().uri("/imports/file?format=XLSX").with(users.signedIn(users.user(Role.OBSERVER, commune)))).hasStatus(403);
    }

    private UnitId communeOf(String name) {
        return units.unit(province, name, UnitKind.XA, SINCE);
    }

    private String csv(UserId user, UnitId unit) {
        return new String(exported(user, unit, SheetFormat.CSV), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] exported(UserId user, UnitId unit, SheetFormat format) {
        var response = browser.get().uri(file(unit, format)).with(users.signedIn(user)).exchange();
        assertThat(response).hasStatusOk();
        return response.getResponse().getContentAsByteArray();
    }

    private static String file(UnitId unit, SheetFormat format) {
        return "/exports/households/file?unit=" + unit.value() + "&format=" + format;
    }

    private ImportId brought(String name, byte[] file) throws IOException {
        var id = users.as(officer, () -> lists.bring(name, file.length, new ByteArrayInputStream(file), commune, DAY));
        await().atMost(Duration.ofSeconds(30)).until(() -> report(id).list().state() != ImportState.CHECKING);
        return id;
    }

    private ImportLists.Report report(ImportId id) {
        return users.as(officer, () -> lists.report(id));
    }
}
