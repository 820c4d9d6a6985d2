package vn.chungtay.fieldwork.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.fieldwork.NodeProcess;

/**
 * The code of the devices in Node against the intake of the server, over a pipe, by schedules at random: requests and
 * receipts lost, cut, repeated and late, power cut before any writing, two devices on one household, the office at work in
 * between, sheets closed and opened again. Afterwards, with a good network, every answer that anybody gave is at the server
 * exactly once, on its sheet, on a conflict card or in quarantine; no device has replaced an answer that it had not seen; and
 * nothing is left on a device. Skipped without Node.
 */
class FieldSchedulesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int FIRST_SEED = Integer.getInteger("chungtay.schedules.first", 1);
    private static final int SCHEDULES = Integer.getInteger("chungtay.schedules", 10_000);

    private final Map<Integer, ScheduleOffice> worlds = new HashMap<>();

    @Test
    @Requirement("SEC-06")
    void whatever_goes_wrong_every_answer_arrives_exactly_once() throws Exception {
        var key = new ScheduleKey();
        var keys = MAPPER.writeValueAsString(Map.of(ScheduleKey.ID, key.published()));
        var script = NodeProcess.TESTS.resolve("schedules.mjs").toString();
        var node = NodeProcess.start(List.of(script, String.valueOf(FIRST_SEED), String.valueOf(SCHEDULES), keys), false);

        var last = serve(node, key);

        assertThat(last.path("op").stringValue()).as(last.path("seed") + " " + last.path("why").asString()).isEqualTo("held");
        assertThat(last.path("answers").intValue()).isGreaterThan(SCHEDULES);
        assertThat(node.waitFor()).isZero();
    }

    /** Until the devices are done; returns what they said last. */
    private JsonNode serve(Process node, ScheduleKey key) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
                var out = new BufferedWriter(new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8))) {
            while (true) {
                var question = MAPPER.readTree(in.readLine());
                if (!question.has("world")) return question;
                out.write(MAPPER.writeValueAsString(answer(question, key)));
                out.write('\n');
                if (!in.ready()) out.flush();
            }
        }
    }

    private JsonNode answer(JsonNode question, ScheduleKey key) {
        int world = question.path("world").intValue();
        switch (question.path("op").stringValue()) {
            case "reset" -> worlds.put(world, new ScheduleOffice(key, question));
            case "dump" -> {
                return worlds.remove(world).answer(question);
            }
            default -> {
                return worlds.get(world).answer(question);
            }
        }
        return MAPPER.createObjectNode();
    }
}
