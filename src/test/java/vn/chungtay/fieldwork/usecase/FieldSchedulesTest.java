package vn.chungtay.fieldwork.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.fieldwork.NodeProcess;

/**
 * The code of the devices in Node against the intake of the server, over a pipe, by schedules at random: requests and
 * receipts lost, cut, repeated and late, power cut before any writing, a server that breaks or is busy, two devices on one
 * household, the office at work in between, which chooses between answers, tries again what waits, lets it lie, and gives
 * sheets back. Afterwards, with a good network, every answer that anybody gave is at the server exactly once, on its sheet, on
 * a conflict card or in quarantine, or a person decided against it; nobody has replaced an answer that they had not seen; no
 * sheet was handed in by a wish from before it was given back; nothing is left on a device, and each knows what still waits.
 * Skipped without Node.
 */
class FieldSchedulesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int FIRST_SEED = Integer.getInteger("chungtay.schedules.first", 1);
    private static final int SCHEDULES = Integer.getInteger("chungtay.schedules", 10_000);

    /** In one of so many schedules receipts are signed as in life. */
    private static final int BY_CONTRACT = 20;

    private final Map<Integer, ScheduleOffice> worlds = new HashMap<>();
    private final ScheduleKey known = ScheduleKey.known();
    private final ScheduleKey contract = ScheduleKey.ofTheContract();
    private final Logger log = (Logger) LoggerFactory.getLogger(PacketLine.class);

    FieldSchedulesTest() throws GeneralSecurityException {}

    /** What breaks on purpose needs not be told ten thousand times. */
    @BeforeEach
    void silence() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void speech() {
        log.setLevel(null);
    }

    @Test
    @Requirement("SEC-06")
    void whatever_goes_wrong_every_answer_arrives_exactly_once() throws Exception {
        var keys = MAPPER.writeValueAsString(Map.of("contract", contract.published(), "known", known.published()));
        var script = NodeProcess.TESTS.resolve("schedules.mjs").toString();
        var node = NodeProcess.start(List.of(script, String.valueOf(FIRST_SEED), String.valueOf(SCHEDULES), String.valueOf(BY_CONTRACT), keys), false);

        var last = serve(node);

        assertThat(last.path("op").stringValue()).as(last.path("seed") + " " + last.path("why").asString()).isEqualTo("held");
        assertThat(last.path("answers").intValue()).isGreaterThan(SCHEDULES);
        // Else the schedules were too tame to prove anything.
        for (var it : List.of("cards", "office", "device", "settled", "quarantined", "broken", "past")) {
            assertThat(last.path(it).intValue()).as("%s of %s", it, last).isGreaterThan(SCHEDULES / 1_000);
        }
        assertThat(node.waitFor()).isZero();
    }

    /** Until the devices are done; returns what they said last. */
    private JsonNode serve(Process node) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
                var out = new BufferedWriter(new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8))) {
            while (true) {
                var question = MAPPER.readTree(in.readLine());
                if (!question.has("world")) return question;
                out.write(MAPPER.writeValueAsString(answer(question)));
                out.write('\n');
                if (!in.ready()) out.flush();
            }
        }
    }

    private JsonNode answer(JsonNode question) {
        int world = question.path("world").intValue();
        switch (question.path("op").stringValue()) {
            case "reset" -> worlds.put(world, new ScheduleOffice(world % BY_CONTRACT == 0 ? contract : known, question));
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
