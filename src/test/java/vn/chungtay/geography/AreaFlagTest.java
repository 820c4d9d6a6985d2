package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitChange.Done;
import vn.chungtay.shared.DateRange;

@StoryTest
class AreaFlagTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final String BASIS = "QĐ của Thủ tướng Chính phủ";

    @Autowired
    private GivenUnits given;

    @Autowired
    private Geography geography;

    @Autowired
    private UnitRegister register;

    @Test
    @Requirement("ORG-04")
    void a_flag_holds_from_its_first_to_its_last_day() {
        var commune = given.commune("Sảng Mộc");
        flag(commune, AreaFlag.DAC_BIET_KHO_KHAN, DateRange.startingOn(FIRST));
        flag(commune, AreaFlag.DTTS_MIEN_NUI, DateRange.startingOn(FIRST));

        assertThat(register.endFlag(commune, AreaFlag.DAC_BIET_KHO_KHAN, LAST)).isInstanceOf(Done.class);

        assertThat(geography.flags(commune, FIRST.minusDays(1))).isEmpty();
        assertThat(geography.flags(commune, LAST))
                .containsExactlyInAnyOrder(AreaFlag.DAC_BIET_KHO_KHAN, AreaFlag.DTTS_MIEN_NUI);
        assertThat(geography.flags(commune, LAST.plusDays(1))).containsExactly(AreaFlag.DTTS_MIEN_NUI);
    }

    @Test
    @Requirement("ORG-04")
    void the_same_flag_is_not_recorded_twice_for_one_day() {
        var commune = given.commune("Sảng Mộc");
        flag(commune, AreaFlag.BIEN_GIOI, DateRange.between(FIRST, LAST));

        assertThat(register.flag(List.of(flagging(commune, AreaFlag.BIEN_GIOI, DateRange.startingOn(LAST)))))
                .isEqualTo(new UnitChange.Refused(List.of(new UnitRefusal.FlagHeld(AreaFlag.BIEN_GIOI, BASIS))));
        assertThat(register.flag(List.of(flagging(commune, AreaFlag.BIEN_GIOI, DateRange.startingOn(LAST.plusDays(1))))))
                .isInstanceOf(Done.class);
    }

    @Test
    @Requirement("ORG-04")
    void a_village_is_urban_or_rural_by_its_own_flag_then_its_commune_s_then_its_kind() {
        var district = given.district(given.province("An Giang"), "Tịnh Biên");
        var ward = given.ward(district, "Nhơn Hưng");
        var commune = given.commune(district, "An Cư");
        var ofWard = given.village(ward, "Tây Hưng");
        var ofCommune = given.village(commune, "Pô Thi");
        var exception = given.village(ward, "Đông Hưng");
        flag(exception, AreaFlag.RURAL, DateRange.startingOn(FIRST));

        assertThat(geography.areaType(ofWard, FIRST)).isEqualTo(AreaType.URBAN);
        assertThat(geography.areaType(ofCommune, FIRST)).isEqualTo(AreaType.RURAL);
        assertThat(geography.areaType(exception, FIRST)).isEqualTo(AreaType.RURAL);
        assertThat(geography.areaType(exception, FIRST.minusDays(1))).isEqualTo(AreaType.URBAN);

        flag(commune, AreaFlag.URBAN, DateRange.startingOn(FIRST));
        assertThat(geography.areaTypes(List.of(ofCommune, commune), FIRST).values()).containsOnly(AreaType.URBAN);
    }

    private void flag(UnitId unit, AreaFlag flag, DateRange days) {
        assertThat(register.flag(List.of(flagging(unit, flag, days)))).isInstanceOf(Done.class);
    }

    private static Flagging flagging(UnitId unit, AreaFlag flag, DateRange days) {
        return new Flagging(unit, flag, days, BASIS, false);
    }
}
