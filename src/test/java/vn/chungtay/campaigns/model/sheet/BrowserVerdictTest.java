package vn.chungtay.campaigns.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.NodeHere;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.model.evidence.Because;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.store.QuestionnaireJson;

/** A device says of a sheet what the office says: the same class, for the same reasons, in the same words. */
class BrowserVerdictTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int RANDOM_SHEETS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void it_says_what_the_server_says_of_the_golden_cases() throws Exception {
        var cases = GoldenVerdicts.all().map(GoldenVerdicts.Golden::sheet).toList();

        assertThat(agree(cases)).isEqualTo("agreed " + cases.size());
    }

    @Test
    void it_agrees_with_the_server_on_sheets_filled_in_at_random() throws Exception {
        var cases = atRandom();

        assertThat(agree(cases)).isEqualTo("agreed " + RANDOM_SHEETS);
        assertThat(cases.stream().map(it -> NextClass.of(it.verdict().outcome())).collect(Collectors.toSet()))
                .as("every class, and every class between").containsExactlyInAnyOrder(NextClass.values());
        assertThat(cases.stream().map(it -> it.judgement().isComplete()).distinct()).hasSize(2);
    }

    /** What is never said is never compared. */
    @Test
    void the_random_sheets_give_every_reason_that_there_is() throws IOException {
        var said = atRandom().stream()
                .flatMap(it -> it.verdict().readings().stream())
                .flatMap(it -> it.because().stream())
                .map(Because::key)
                .collect(Collectors.toSet());
        var texts = Files.readAllLines(Path.of("src/main/resources/messages/registry-evidence.properties")).stream()
                .filter(it -> it.startsWith("registry.evidence.because."))
                .map(it -> it.substring(0, it.indexOf('=')))
                .collect(Collectors.toSet());

        assertThat(said).isSubsetOf(texts);
        texts.removeAll(said);
        assertThat(texts.stream().map(it -> it.substring(it.lastIndexOf('.') + 1)))
                .as("single dependants are counted and not named; no standard yet asks what nobody records")
                .containsExactlyInAnyOrder("child", "allowance", "not_recorded", "working_age_unknown");
    }

    private static List<VerdictCase> atRandom() {
        var random = new Random(20261122);
        return IntStream.range(0, RANDOM_SHEETS).mapToObj(it -> RandomVerdicts.sheet(random, it)).toList();
    }

    private String agree(List<VerdictCase> cases) throws IOException, InterruptedException {
        var root = MAPPER.createObjectNode();
        var questionnaires = root.putObject("questionnaires");
        var known = new IdentityHashMap<Questionnaire, String>();
        cases.forEach(it -> known.putIfAbsent(it.questionnaire(), it.questionnaire().id() + " " + known.size()));
        known.forEach((it, name) -> questionnaires.set(name, MAPPER.readTree(QuestionnaireJson.write(it))));
        var judgings = root.putArray("judgings");
        var numbers = new HashMap<String, Integer>();
        var all = root.putArray("cases");
        for (var it : cases) {
            var judging = it.judging();
            if (!numbers.containsKey(judging)) judgings.add(MAPPER.readTree(judging));
            numbers.putIfAbsent(judging, numbers.size());
            all.add(it.written().put("questionnaire", known.get(it.questionnaire())).put("judging", numbers.get(judging)));
        }
        var file = Files.writeString(folder.resolve("cases.json"), MAPPER.writeValueAsString(root));
        return NodeHere.run("src/test/js/fieldwork/verdicts.mjs", "src/main/resources/static/field/core", file.toString());
    }
}
