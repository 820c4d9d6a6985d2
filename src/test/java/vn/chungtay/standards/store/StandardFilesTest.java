package vn.chungtay.standards.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.standards.Basis;
import vn.chungtay.standards.model.StandardsBook;

class StandardFilesTest {

    @Test
    void every_value_says_why_it_holds_and_when_somebody_looked() {
        var parameters = new StandardFiles(StandardFilesTest::text).read();

        assertThat(parameters.all().flatMap(parameter -> parameter.history().stream()).map(it -> it.basis()))
                .allSatisfy(basis -> assertThat(basis.document()).isNotBlank())
                .allSatisfy(basis -> assertThat(basis.checkedOn()).isNotNull());
    }

    @Test
    void nothing_is_called_verified_as_long_as_nobody_had_the_official_text() {
        var parameters = new StandardFiles(StandardFilesTest::text).read();

        assertThat(parameters.all().flatMap(parameter -> parameter.history().stream()).map(it -> it.basis()))
                .noneMatch(Basis::verified);
    }

    @Test
    void every_file_of_the_folder_is_read() throws IOException {
        var read = new HashSet<String>();
        new StandardFiles(path -> {
                    read.add(path.substring(StandardFiles.FOLDER.length()));
                    return text(path);
                })
                .read();

        assertThat(new PathMatchingResourcePatternResolver().getResources("classpath:standards/classification/*"))
                .extracting(file -> file.getFilename())
                .containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    income_line | rural: 1500000   | rural: 1.500.000  | line 8, values.2022-01-01.rural: "1.500.000" is not a whole number
                    income_line | urban: 2000000   | town: 2000000     | line 9, values.2022-01-01.town: unknown name
                    income_line | 2027-01-01:      | 2021-01-01:       | days do not ascend at 2021-01-01
                    income_line | 2027-01-01:      | 2022-01-01:       | values.2022-01-01: stands twice
                    income_line | 2027-01-01:      | 2027-13-01:       | "2027-13-01" is not a day
                    income_line | keyed_by: area_type | keyed_by: region | only area_type is known as a key
                    income_line | place: Điều 3    | palce: Điều 3     | basis.palce: unknown name
                    income_line | verified: false  | verified: true    | verified means: the place in the official text is known
                    income_line | verified: false  | verified: no      | "no" is neither true nor false
                    income_line | known_in_force_until: 2030-12-31 | known_in_force_until: 2026-12-31 | before the last value begins
                    income_line | parameter: classification.income_line | parameter: classification.b1_line | must be classification.income_line
                    indicators  | number: 12       | number: 13        | numbers run from 1 without a gap
                    indicators  | code: "BHYT"     | code: "DINH_DUONG" | DINH_DUONG stands twice
                    indicators  | confidence: draft | confidence: sure | "sure" is none of official, secondary, draft, own_reading
                    b2_minimum  | value: 30        | value: thirty     | line 7, values.2022-01-01.value: "thirty" is not a whole number
                    b2_minimum  | basis:           | base:             | unknown name
                    b2_minimum  | term_vi: Ngưỡng điểm phiếu B2 | term_vi: [ | line
                    """)
    void a_bad_file_stops_the_program_and_the_place_is_named(String file, String good, String bad, String says) {
        var spoilt = new StandardFiles(spoil(file, good, bad));

        assertThatThrownBy(spoilt::read)
                .isInstanceOf(BadDataFile.class)
                .hasMessageContaining("standards/classification/" + file + ".yaml")
                .hasMessageContaining(says);
    }

    @Test
    void a_missing_indicator_is_noticed() {
        var spoilt = new StandardFiles(StandardFilesTest::withoutTheTwelfthIndicator);

        assertThatThrownBy(spoilt::read).isInstanceOf(BadDataFile.class).hasMessageContaining("11 indicators");
    }

    @Test
    void the_two_ways_of_counting_what_is_lacking_say_the_same() {
        var standard = new StandardsBook(new StandardFiles(StandardFilesTest::text).read())
                .standardOn(LocalDate.of(2024, 1, 1))
                .orElseThrow();

        assertThat(standard.b2Minimum().value())
                .isEqualTo(standard.minimumDeprived().value() * standard.b2PointsPerIndicator().value());
    }

    private static UnaryOperator<String> spoil(String file, String good, String bad) {
        return path -> {
            var text = text(path);
            if (!path.endsWith("/" + file + ".yaml")) return text;
            assertThat(text).contains(good);
            return text.replaceFirst(Pattern.quote(good), bad);
        };
    }

    private static String withoutTheTwelfthIndicator(String path) {
        var text = text(path);
        if (!path.endsWith("/indicators.yaml")) return text;
        int from = text.indexOf("      - number: 12");
        return text.substring(0, from) + text.substring(text.indexOf("    basis:", from));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
