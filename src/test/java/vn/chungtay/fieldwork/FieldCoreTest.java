package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.platform.Vietnamese;

/** The field app without a browser: its own tests, and that it searches as the server does. Skipped without Node. */
class FieldCoreTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int RANDOM_TEXTS = 20_000;
    private static final String SPECIAL = "ĐđƠơƯưẤỹ  \u00a0\u2003\t\nİıßﬁ\u0301\u0323\u031b";

    @TempDir
    private Path folder;

    @Test
    void its_own_tests_pass() throws Exception {
        var command = new ArrayList<>(List.of("--test", "--test-reporter=spec"));
        try (var files = Files.list(NodeProcess.TESTS)) {
            files.map(Path::toString).filter(it -> it.endsWith(".test.mjs")).sorted().forEach(command::add);
        }
        assertThat(command).hasSizeGreaterThan(2);

        var result = NodeProcess.run(command);

        assertThat(result.status()).as(result.said()).isZero();
        assertThat(result.said()).containsPattern("pass [1-9]").contains("fail 0");
    }

    /** Names that people have, and texts that nobody would type. */
    @Test
    void it_searches_without_accents_as_the_server_does() throws Exception {
        var random = new Random(20261122);
        var texts = Stream.concat(
                Stream.of("Tịnh  Biên", "NGUYỄN THỊ ĐÀO", "Lò Thị Ỏn\u00a0", " Bản Rã\u3000", "Hoa\u0300 Bi\u0300nh", "ĐẮK LẮK"),
                Stream.generate(() -> atRandom(random)).limit(RANDOM_TEXTS)).toList();
        var cases = MAPPER.createArrayNode();
        texts.forEach(it -> cases.addObject().put("text", it).put("folded", Vietnamese.fold(it)));
        var file = Files.writeString(folder.resolve("folded.json"), MAPPER.writeValueAsString(cases));

        var result = NodeProcess.run(List.of(NodeProcess.TESTS.resolve("folded.mjs").toString(), file.toString()));

        assertThat(result.said()).isEqualTo("agreed " + texts.size());
    }

    private static String atRandom(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
                case 1 -> text.append((char) (' ' + random.nextInt(0x300)));
                default -> text.append((char) (0x1ea0 + random.nextInt(0x60)));
            }
        }
        return text.toString();
    }
}
