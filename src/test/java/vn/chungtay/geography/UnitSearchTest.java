package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.shared.DateRange;

@StoryTest
class UnitSearchTest {

    private static final LocalDate OLD = LocalDate.of(2024, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    @Autowired
    private Geography geography;

    @Autowired
    private GivenUnits given;

    @ParameterizedTest
    @Requirement({"DAT-05", "DAT-09"})
    @CsvSource({
        "Nhon Hưng, 30511",
        "phuong nhon hung, 30511",
        "TT Đình Cả, 05716",
        "thị trấn đình cả, 05716",
        "An Hào xã, 30538",
        "05716, 05716",
    })
    void a_slip_a_missing_mark_or_a_code_finds_the_unit(String typed, String code) {
        assertThat(geography.search(typed, OLD, 5)).extracting(Unit::code).contains(code);
    }

    @Test
    @Requirement({"DAT-05", "DAT-09"})
    void tinh_bien_without_marks_finds_the_town_and_the_ward_as_two_units() {
        assertThat(geography.search("tinh bien", OLD, 5))
                .extracting(Unit::name, Unit::kind)
                .contains(tuple("Tịnh Biên", UnitKind.THI_XA), tuple("Tịnh Biên", UnitKind.PHUONG));
        assertThat(geography.search("phường Tịnh Biên", OLD, 5).getFirst().code()).isEqualTo("30520");
        assertThat(geography.search("thị xã Tịnh Biên", OLD, 5).getFirst().kind()).isEqualTo(UnitKind.THI_XA);
    }

    @Test
    @Requirement("DAT-05")
    void the_former_and_the_present_spelling_find_one_lineage_on_either_side() {
        assertThat(geography.search("xã Thần Xa", NOW, 50)).extracting(Unit::name).contains("Thần Sa");
        assertThat(geography.search("xã Thần Sa", NOW, 50)).extracting(Unit::name).contains("Thần Sa");
        assertThat(geography.search("xã Thần Sa", OLD, 50)).extracting(Unit::name).contains("Thần Xa");
    }

    @Test
    @Requirement("DAT-05")
    void a_former_name_finds_what_it_went_into() {
        assertThat(geography.search("xã Định Biên", NOW, 5)).extracting(Unit::code).contains("05587");
    }

    @Test
    @Requirement("DAT-09")
    void signs_of_the_query_language_are_only_letters() {
        assertThat(geography.search("%", NOW, 5)).isEmpty();
        assertThat(geography.search("  ", NOW, 5)).isEmpty();
        assertThat(geography.search("' or 1=1 --", NOW, 5)).isEmpty();
    }

    @Test
    @Requirement("ORG-03")
    void the_word_for_a_village_is_that_of_the_place() {
        var commune = given.commune("Nhơn Hưng");
        given.unit(commune, "Tây Hưng", UnitKind.AP, DateRange.ALWAYS);
        given.unit(commune, "Đông Hưng", UnitKind.AP, DateRange.ALWAYS);
        given.unit(commune, "1", UnitKind.KHOM, DateRange.ALWAYS);

        assertThat(geography.villageKinds(commune, NOW)).containsExactly(UnitKind.AP, UnitKind.KHOM);
    }
}
