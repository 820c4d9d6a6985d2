package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.platform.database.DatabaseOwner;

/** The register is not alone: what others have, or do meanwhile, is seen before anything is written. */
@StoryTest
@Requirement("DAT-07")
class ImportClashTest {

    @Autowired
    private GivenImports imports;

    @Autowired
    private DatabaseOwner owner;

    private GivenImports.Desk desk;
    private final String code = "C" + UUID.randomUUID().toString().substring(0, 8);
    private final String number = "0" + (10_000_000_000L + ThreadLocalRandom.current().nextLong(80_000_000_000L));

    @BeforeEach
    void a_commune() {
        desk = imports.desk("Thần Sa", "Xuyên Sơn");
    }

    @Test
    void a_code_that_a_household_of_another_area_has_is_found_by_the_check() {
        var elsewhere = imports.desk("Nghinh Tường", "Bản Nhàu");
        elsewhere.applied(elsewhere.brought(code + ",Bản Nhàu,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,"));

        var report = desk.report(desk.brought(code + ",Xuyên Sơn,Lý Văn Ba,Chủ hộ,1975,Nam,Dao,,"));

        assertThat(report.mistakes()).containsExactly(new Mistake(2, Field.HOUSEHOLD_CODE, Mistake.Kind.CODE_TAKEN, code));
        assertThat(report.list().isApplicable()).isFalse();
    }

    @Test
    void a_number_that_somebody_has_is_marked_at_the_member_who_bears_it() {
        desk.applied(desk.brought(code + "1,Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày," + number));

        var report = desk.report(desk.brought(
                code + "2,Xuyên Sơn,Lý Văn Ba,Chủ hộ,1975,Nam,Dao,,", code + "2,,Lý Văn Tư,Con,1999,Nam,Dao," + number));

        assertThat(report.mistakes()).filteredOn(it -> !it.kind().isDoubt()).singleElement().satisfies(it -> {
            assertThat(it.row()).isEqualTo(3);
            assertThat(it.field()).isEqualTo(Field.NATIONAL_ID);
            assertThat(it.kind()).isEqualTo(Mistake.Kind.NUMBER_TAKEN);
            assertThat(it.value()).doesNotContain(number).endsWith(number.substring(8));
        });
    }

    @Test
    void a_number_that_was_taken_after_the_check_sends_the_list_back_to_its_check() {
        var late = desk.brought(code + "1,Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày," + number);
        desk.applied(desk.brought(code + "2,Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày," + number));

        assertThat(desk.applied(late)).isEqualTo(ImportState.CHECKED);

        assertThat(desk.report(late).mistakes()).extracting(Mistake::kind).contains(Mistake.Kind.NUMBER_TAKEN);
        assertThat(desk.known(code + "1")).isEmpty();
    }

    @Test
    void a_difference_that_was_not_shown_is_not_written() {
        desk.applied(desk.brought(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ nghèo"));
        var late = desk.brought(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ không nghèo");
        desk.applied(desk.brought(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ cận nghèo"));

        assertThat(desk.applied(late)).isEqualTo(ImportState.CHECKED);

        assertThat(desk.report(late).changes()).singleElement().satisfies(it ->
                assertThat(it.differences()).containsExactly("Phân loại hộ: Hộ cận nghèo → Hộ không nghèo"));
        assertThat(desk.applied(late)).as("seen and asked for once more").isEqualTo(ImportState.APPLIED);
    }

    @Test
    void what_the_database_forgot_of_a_checked_list_is_read_again_from_its_original() {
        var id = desk.brought(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ nghèo");
        var database = JdbcClient.create(owner.dataSource());
        database.sql("delete from registry.waiting_household where list_id = ?").param(id.value()).update();

        assertThat(desk.applied(id)).isEqualTo(ImportState.APPLIED);

        assertThat(desk.known(code)).singleElement().satisfies(it -> assertThat(it.classes()).hasSize(1));
        assertThat(database.sql("select count(*) from registry.waiting_person where list_id = ?").param(id.value()).query(Integer.class).single())
                .as("nothing of a written list waits")
                .isZero();
    }
}
