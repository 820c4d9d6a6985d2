package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.shared.BirthDate;

@Requirement("HHD-11")
class AgesTest {

    @ParameterizedTest(name = "born {0}, on {1}: under 5 {2}, 5 to under 16 {3}, up to 16 {4}")
    @CsvSource({
        "2021-11-22, 2026-11-21, true, false, true",
        "2021-11-21, 2026-11-21, false, true, true",
        "2010-11-22, 2026-11-21, false, true, true",
        "2010-11-21, 2026-11-21, false, false, true", // 16 on the birthday itself
        "2009-11-22, 2026-11-21, false, false, true",
        "2009-11-21, 2026-11-21, false, false, false",
        "2026-11-22, 2026-11-21, false, false, false", // not born yet
    })
    void a_group_ends_on_the_day_before_the_birthday(
            LocalDate born, LocalDate day, boolean underFive, boolean fiveToSixteen, boolean upToSixteen) {
        var birth = BirthDate.onDay(born);

        assertThat(Ages.underFive(birth, day)).isEqualTo(underFive);
        assertThat(Ages.fiveToUnderSixteen(birth, day)).isEqualTo(fiveToSixteen);
        assertThat(Ages.underSixteen(birth, day)).isEqualTo(underFive || fiveToSixteen);
        if (!born.isAfter(day)) assertThat(Ages.upToSixteen(birth, day)).isEqualTo(upToSixteen);
    }

    @Test
    void a_child_born_on_the_day_is_counted() {
        var day = LocalDate.of(2026, 11, 21);

        assertThat(Ages.underFive(BirthDate.onDay(day), day)).isTrue();
    }
}
