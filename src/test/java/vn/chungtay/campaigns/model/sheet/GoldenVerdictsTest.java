package vn.chungtay.campaigns.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import vn.chungtay.Requirement;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.model.evidence.Because;
import vn.chungtay.registry.model.evidence.Reading;

/** The rules of the server give what the golden cases say; {@link BrowserVerdictTest} holds the device to the same cases. */
class GoldenVerdictsTest {

    @TestFactory
    Stream<DynamicTest> a_sheet_gives_what_its_case_says() {
        return GoldenVerdicts.all().map(it -> DynamicTest.dynamicTest(it.sheet().name(), () -> check(it)));
    }

    @Test
    @Requirement("REV-04")
    void there_is_a_case_at_each_side_of_every_line_and_of_every_indicator() {
        var all = GoldenVerdicts.all().toList();

        assertThat(all.stream().map(it -> NextClass.of(it.sheet().verdict().outcome())).distinct())
                .containsExactlyInAnyOrder(NextClass.values());
        for (int number = 1; number <= 12; number++) {
            int one = number;
            assertThat(all.stream()
                            .filter(it -> it.sheet().day().getYear() == 2026)
                            .map(it -> it.sheet().verdict().readings().get(one - 1).lacking())
                            .distinct())
                    .as("indicator " + number)
                    .hasSize(3);
        }
    }

    private static void check(GoldenVerdicts.Golden it) {
        var verdict = it.sheet().verdict();
        var expect = it.expect();
        assertThat(NextClass.of(verdict.outcome()).name()).isEqualTo(expect.path("class").asString());
        if (expect.has("complete")) assertThat(it.sheet().judgement().isComplete()).isEqualTo(expect.path("complete").asBoolean());
        if (expect.has("lacking")) assertThat(verdict.evidence().deprivations().lacking()).containsExactlyElementsOf(numbers(expect.path("lacking")));
        if (expect.has("unknown")) assertThat(verdict.evidence().deprivations().unknown()).containsExactlyElementsOf(numbers(expect.path("unknown")));
        expect.path("because").properties().forEach(one -> assertThat(facts(verdict.readings(), Integer.parseInt(one.getKey())))
                .isEqualTo(one.getValue().asString()));
    }

    private static String facts(List<Reading> readings, int number) {
        var because = readings.get(number - 1).because();
        return String.join(" ", because.stream().map(GoldenVerdictsTest::written).toList());
    }

    private static String written(Because it) {
        return it.value().isEmpty() ? it.fact() : it.fact() + "=" + it.value();
    }

    private static List<Integer> numbers(JsonNode node) {
        return Stream.iterate(0, it -> it < node.size(), it -> it + 1).map(it -> node.get(it).asInt()).toList();
    }
}
