package vn.chungtay.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.GoldenCases.GoldenCase;
import vn.chungtay.survey.model.Evaluator;
import vn.chungtay.survey.store.QuestionnaireJson;
import vn.chungtay.survey.store.SheetJson;

/** The evaluator in the browser says the same as the one on the server. Skipped where there is no Node. */
class BrowserEvaluatorTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int RANDOM_SHEETS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void it_gives_what_the_golden_cases_say() throws Exception {
        var cases = GoldenCases.all().toList();

        assertThat(agree(cases)).isEqualTo("agreed " + cases.size());
    }

    /** Sheets that nobody would think of: answers of wrong kinds, members without answers, days of every exactness. */
    @Test
    void it_agrees_with_the_server_on_sheets_filled_in_at_random() throws Exception {
        var questionnaires = GoldenCases.questionnaires().toList();
        var random = new Random(20261122);
        var cases = IntStream.range(0, RANDOM_SHEETS).mapToObj(it -> atRandom(random, questionnaires.get(it % questionnaires.size()), it)).toList();

        assertThat(cases.stream().flatMap(it -> Stream.of(it.expect().path("complete").asBoolean())).distinct()).hasSize(2);
        assertThat(agree(cases)).isEqualTo("agreed " + RANDOM_SHEETS);
    }

    private static GoldenCase atRandom(Random random, Questionnaire questionnaire, int number) {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(320));
        int share = random.nextInt(11);
        var sheet = new Filled(questionnaire.id(), day, new UserId(new UUID(0, 1)), answers(random, questionnaire, day, share), Map.of());
        var before = answers(random, questionnaire, day.minusYears(1), 5);
        var expect = GoldenCases.written(Evaluator.judge(questionnaire, sheet, before));
        return new GoldenCase("random " + number, questionnaire, sheet, before, expect);
    }

    private static Answers answers(Random random, Questionnaire questionnaire, LocalDate day, int share) {
        var answers = Answers.NONE;
        boolean sane = random.nextInt(3) > 0;
        int people = questionnaire.roster() == null ? 0 : random.nextInt(4);
        for (int i = 0; i < people; i++) answers = answers.withMember(new MemberId("m" + i));
        for (var section : questionnaire.sections()) {
            for (var question : section.questions()) {
                var whom = section.perMember() ? answers.memberIds() : Collections.<MemberId>singletonList(null);
                for (var member : whom) {
                    if (random.nextInt(10) >= share) continue;
                    var kind = sane || random.nextInt(10) > 0 ? question.kind() : Question.Kind.values()[random.nextInt(Question.Kind.values().length)];
                    answers = answers.with(new AnswerPlace(question.code(), member), answer(random, question, kind, day, sane));
                }
            }
        }
        return answers;
    }

    private static Answer answer(Random random, Question question, Question.Kind kind, LocalDate day, boolean sane) {
        if (random.nextInt(10) == 0 && (!sane || question.rule().dontKnow())) return new Answer.DontKnow();
        var codes = Stream.concat(question.form().choices().stream().map(Question.Choice::code), sane ? Stream.empty() : Stream.of("NO_SUCH")).toList();
        if (codes.isEmpty()) codes = List.of("NO_SUCH");
        var some = codes.stream().filter(_ -> random.nextInt(3) == 0).toList();
        return switch (kind) {
            case YES_NO -> new Answer.YesNo(random.nextBoolean());
            case ONE -> new Answer.One(codes.get(random.nextInt(codes.size())));
            case MANY -> Answer.Many.of(some);
            case WHOLE -> Answer.Number.of(random.nextInt(sane ? 30 : 3_000) - (sane ? 0 : 20));
            case DECIMAL -> new Answer.Number(BigDecimal.valueOf(random.nextInt(4_000), random.nextInt(3)));
            case MONEY -> Answer.Number.of((random.nextInt(5) == 0 ? 1_000_000_000L : 1) * random.nextInt(60_000_000));
            case DAY -> new Answer.Day(BirthDate.onDay(day.plusDays(random.nextInt(60) - 50)));
            case BIRTH -> new Answer.Day(born(random, day));
            case TEXT -> new Answer.Text(List.of("An", "{who} \"x\"", " ", "\u00a0", "Nguyễn $1", "dài".repeat(167)).get(random.nextInt(sane ? 1 : 6)));
            case PHOTO -> new Answer.Photo("p" + random.nextInt(9));
            case POSITION -> new Answer.Position(new BigDecimal("21.5"), new BigDecimal("105.8"), 9);
        };
    }

    private static BirthDate born(Random random, LocalDate day) {
        var born = day.minusDays(random.nextInt(32_000) - 20);
        return switch (random.nextInt(3)) {
            case 0 -> BirthDate.inYear(born.getYear());
            case 1 -> BirthDate.inMonth(born.getYear(), born.getMonthValue());
            default -> BirthDate.onDay(born);
        };
    }

    private String agree(List<GoldenCase> cases) throws IOException, InterruptedException {
        var root = MAPPER.createObjectNode();
        var questionnaires = root.putObject("questionnaires");
        var known = new LinkedHashMap<Questionnaire, String>();
        cases.forEach(it -> known.putIfAbsent(it.questionnaire(), it.questionnaire().id() + " " + known.size()));
        known.forEach((it, name) -> questionnaires.set(name, MAPPER.readTree(QuestionnaireJson.write(it))));
        var all = root.putArray("cases");
        for (var it : cases) {
            var node = all.addObject().put("name", it.name()).put("questionnaire", known.get(it.questionnaire()));
            node.set("sheet", MAPPER.readTree(SheetJson.write(it.sheet())));
            node.set("before", MAPPER.readTree(SheetJson.write(it.sheet().with(it.before()))));
            node.set("expect", it.expect());
        }
        var file = Files.writeString(folder.resolve("cases.json"), MAPPER.writeValueAsString(root));
        return node("src/test/js/survey/agree.mjs", "src/main/resources/static/field/core", file.toString());
    }

    private static String node(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(it -> Files.isExecutable(Path.of(it, "node"))), "no Node here");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
