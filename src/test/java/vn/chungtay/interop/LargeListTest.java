package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.chungtay.Requirement;
import vn.chungtay.interop.model.ImportState;

/** A hundred thousand people come in by a program that has less memory than bin/run gives it. */
@Tag("own-database")
class LargeListTest {

    private static final Path DATA = Path.of("target/large-test");
    private static final int ROWS = 100_000;

    @BeforeEach
    void an_empty_directory() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
    }

    @Test
    @Requirement("DAT-07")
    void a_hundred_thousand_rows_of_a_spreadsheet_come_in_with_little_memory() throws Exception {
        var list = DATA.resolve("large.xlsx");
        LargeList.xlsx(list, ROWS);

        assertThat(outcome(list, ImportState.APPLIED)).startsWith("APPLIED rows=100000 fresh=25000 mistakes=0 ");
    }

    /** Only as far as formats differ: writing is the same for both, and takes long. */
    @Test
    @Requirement("DAT-07")
    void a_hundred_thousand_rows_of_a_text_are_checked_with_little_memory() throws Exception {
        var list = DATA.resolve("large.csv");
        LargeList.csv(list, ROWS);

        assertThat(outcome(list, ImportState.CHECKED)).startsWith("CHECKED rows=100000 fresh=25000 mistakes=0 ");
    }

    private static String outcome(Path list, ImportState wanted) throws IOException, InterruptedException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var outcome = DATA.resolve("outcome.txt");
        var process = new ProcessBuilder(List.of(
                        java, "-Xmx160m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-cp", classes, ApplicationWithList.class.getName(),
                        DATA.resolve("database").toString(), list.toString(), outcome.toString(), wanted.name()))
                .redirectErrorStream(true)
                .redirectOutput(DATA.resolve("application.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("see target/large-test/application.log").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.exists(outcome) ? Files.readString(outcome) : "ended with " + process.exitValue();
    }
}
