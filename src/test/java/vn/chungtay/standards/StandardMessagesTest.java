package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.store.StandardsConfiguration;

/** Every word that the data or a decision can ask for is there. */
class StandardMessagesTest {

    private static final Set<String> TEXTS = texts();

    @Test
    void every_indicator_and_dimension_of_every_standard_has_its_name() {
        var book = StandardsConfiguration.standardsBook();

        var indicators = Stream.of("2022-2026", "2027-2030").flatMap(id -> book.of(new StandardId(id)).stream()).toList();

        assertThat(indicators).hasSize(24).allSatisfy(it -> assertThat(TEXTS)
                .contains(it.nameKey(), it.shortNameKey(), it.dimensionKey(), "standards.confidence." + it.confidence()));
    }

    @Test
    void every_class_has_its_name() {
        assertThat(Arrays.stream(PovertyClass.values()).map(it -> "standards.class." + it)).isSubsetOf(TEXTS);
    }

    @Test
    void every_parameter_has_its_unit() {
        var parameters = StandardsConfiguration.standardsBook().parameters();

        assertThat(parameters.all()
                        .filter(it -> it != parameters.governing() && it != parameters.indicators())
                        .map(it -> "standards.unit." + it.unit()))
                .isSubsetOf(TEXTS);
    }

    @Test
    void every_area_has_its_name() {
        assertThat(Arrays.stream(AreaType.values()).map(it -> "standards.area." + it)).isSubsetOf(TEXTS);
    }

    private static Set<String> texts() {
        var texts = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("messages/standards.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts.stringPropertyNames();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
