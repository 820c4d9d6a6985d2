package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import vn.chungtay.Requirement;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Missing;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.StandardsConfiguration;

/** Every example in src/test/resources/standards: a lawyer can read, write and sign them. */
class WorkedExamplesTest {

    private static final StandardsBook CLASSIFIER = StandardsConfiguration.standardsBook();

    @TestFactory
    @Requirement("MDP-02")
    Stream<DynamicNode> a_household_is_classified_as_the_example_says() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:standards/*.yaml");
        return Arrays.stream(files).map(WorkedExamplesTest::examplesOf);
    }

    /** A change of the law without an example on each side of it would be a change that nobody has read. */
    @Test
    void every_change_of_a_parameter_has_an_example_on_its_day_and_on_the_day_before() throws IOException {
        var days = new HashSet<LocalDate>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:standards/*.yaml")) {
            read(file).forEach(example -> days.add(LocalDate.parse((String) example.get("as_of"))));
        }

        assertThat(CLASSIFIER.parameters().all().flatMap(parameter -> parameter.changes().stream()).distinct())
                .allSatisfy(change -> assertThat(days).contains(change, change.minusDays(1)));
    }

    private static DynamicNode examplesOf(Resource file) {
        return DynamicContainer.dynamicContainer(
                String.valueOf(file.getFilename()),
                read(file).stream().map(it -> DynamicTest.dynamicTest((String) it.get("name"), () -> check(it))));
    }

    @SuppressWarnings("unchecked")
    private static void check(Map<String, Object> example) {
        var evidence = evidence((Map<String, Object>) example.get("given"));

        var result = CLASSIFIER.classify(evidence, LocalDate.parse((String) example.get("as_of")));

        switch (result) {
            case Decided it -> assertThat(it.result().name()).isEqualTo(example.get("expect"));
            case Undecided it -> {
                assertThat(example.get("expect")).isEqualTo("UNDECIDED");
                assertThat(it.missing().stream().map(WorkedExamplesTest::word).toList()).isEqualTo(example.get("missing"));
                if (example.containsKey("possible")) {
                    assertThat(it.possible().stream().map(Enum::name))
                            .containsExactlyInAnyOrderElementsOf((List<String>) example.get("possible"));
                }
            }
        }
    }

    private static Evidence evidence(Map<String, Object> given) {
        var household = GivenEvidence.household()
                .in(AreaType.valueOf(given.get("area").toString().toUpperCase(Locale.ROOT)))
                .deprivations(new Deprivations(numbers(given, "lacking"), numbers(given, "unknown")));
        if (given.containsKey("b1")) household.points((Integer) given.get("b1"));
        if (given.containsKey("income")) household.income((Integer) given.get("income"));
        if (given.containsKey("agriculture")) household.agriculture(Known.valueOf((String) given.get("agriculture")));
        return household.evidence();
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> numbers(Map<String, Object> given, String name) {
        return (List<Integer>) given.getOrDefault(name, List.of());
    }

    private static String word(Missing missing) {
        return switch (missing) {
            case Missing.NoStandard _ -> "no_standard";
            case Missing.NoIncome _ -> "no_income";
            case Missing.IndicatorsUnknown _ -> "indicators_unknown";
            case Missing.LivelihoodUnknown _ -> "livelihood_unknown";
            case Missing.StandardIncomplete it -> it.parameter();
        };
    }

    private static List<Map<String, Object>> read(Resource file) {
        try (var text = file.getInputStream()) {
            return new ArrayList<>(new Yaml().<List<Map<String, Object>>>load(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
