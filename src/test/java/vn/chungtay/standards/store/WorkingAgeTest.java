package vn.chungtay.standards.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.Requirement;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.WorkingAges;

class WorkingAgeTest {

    private final WorkingAges ages = new StandardFiles(WorkingAgeTest::text).workingAge();

    @ParameterizedTest(name = "{1} born {0} on {2}: {3}")
    @CsvSource({
        "2011-11-21, MALE, 2026-11-21, true",
        "2011-11-22, MALE, 2026-11-21, false",
        "1965-06-01, MALE, 2026-11-21, true", // 61 years and 6 months in 2026
        "1965-05-21, MALE, 2026-11-21, false",
        "1969-11-22, FEMALE, 2026-11-21, true", // 57 years in 2026
        "1969-11-21, FEMALE, 2026-11-21, false",
        "1966-01-02, MALE, 2028-01-01, true", // 62 years from 2028 on
        "1975-01-02, FEMALE, 2035-01-01, true", // 60 years from 2035 on
        "1975-01-01, FEMALE, 2035-01-01, false",
    })
    @Requirement("HHD-11")
    void working_age_ends_with_the_retirement_age_of_the_year(LocalDate born, Sex sex, LocalDate day, boolean working) {
        assertThat(ages.on(day).orElseThrow().includes(BirthDate.onDay(born), sex, day)).isEqualTo(working);
    }

    @Test
    void it_cites_both_articles_and_says_that_neither_was_compared() {
        var age = ages.on(LocalDate.of(2026, 11, 21)).orElseThrow();

        assertThat(age.clauses()).containsExactly("Điều 3 Bộ luật Lao động 2019", "Điều 4 NĐ 135/2020/NĐ-CP");
        assertThat(age.verified()).isFalse();
    }

    @Test
    void before_the_first_and_after_the_last_known_day_nothing_is_assumed() {
        assertThat(ages.on(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(ages.on(LocalDate.of(2036, 1, 1))).isEmpty();
    }

    @Test
    void a_file_with_another_key_is_refused() {
        var spoilt = new StandardFiles(path -> text(path).replace("keyed_by: sex", "keyed_by: area_type"));

        assertThatThrownBy(spoilt::workingAge)
                .isInstanceOf(BadDataFile.class)
                .hasMessageContaining("standards/people/working_age_ends.yaml");
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
