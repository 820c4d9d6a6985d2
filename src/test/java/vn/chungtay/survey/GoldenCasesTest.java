package vn.chungtay.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.chungtay.survey.model.Evaluator;

/** The evaluator of the server gives what the golden cases say. */
class GoldenCasesTest {

    @TestFactory
    Stream<DynamicTest> the_server_gives_what_the_case_says() {
        return GoldenCases.all().map(it -> DynamicTest.dynamicTest(it.name(), () -> {
            var judged = Evaluator.judge(it.questionnaire(), it.sheet(), it.before());

            assertThat(GoldenCases.written(judged)).isEqualTo(it.expect());
        }));
    }

    @Test
    void there_are_cases_for_every_questionnaire() {
        var covered = GoldenCases.all().map(it -> it.questionnaire().id()).toList();

        assertThat(covered).containsAll(GoldenCases.questionnaires().map(Questionnaire::id).toList());
        assertThat(covered).hasSizeGreaterThanOrEqualTo(12);
    }
}
