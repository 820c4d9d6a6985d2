package vn.chungtay.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chungtay.shared.NationalId.Doubt.BIRTH_YEAR_DISAGREES;
import static vn.chungtay.shared.NationalId.Doubt.SEX_DISAGREES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

class NationalIdTest {

    private static final NationalId WOMAN_OF_1999 = new NationalId("035199000123");

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "035099000123, MALE, 1999",
        "035199000123, FEMALE, 1999",
        "019200000001, MALE, 2000",
        "019324000001, FEMALE, 2024",
        "019400000001, MALE, 2100",
    })
    void the_fourth_digit_tells_century_and_sex(String digits, Sex sex, int year) {
        var id = new NationalId(digits);

        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.birthYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03519900012", "0351990001234", "03519900012a", "0351 9900012", "٠٣٥١٩٩٠٠٠١٢٣"})
    void anything_but_twelve_digits_is_no_number(String text) {
        assertThat(NationalId.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new NationalId(text));
    }

    @Test
    void what_disagrees_with_the_number_is_a_doubt_and_no_refusal() {
        assertThat(WOMAN_OF_1999.doubtsAbout(BirthDate.inYear(1999), Sex.FEMALE)).isEmpty();
        assertThat(WOMAN_OF_1999.doubtsAbout(BirthDate.inYear(1998), Sex.MALE))
                .containsExactly(SEX_DISAGREES, BIRTH_YEAR_DISAGREES);
    }

    @Test
    @Requirement("SEC-04")
    void the_number_is_masked_wherever_it_is_written_by_accident() {
        assertThat(WOMAN_OF_1999.masked()).isEqualTo("••••••••0123");
        assertThat("" + WOMAN_OF_1999).doesNotContain("035199");
    }
}
