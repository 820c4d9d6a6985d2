package vn.chungtay.campaigns.model.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.PointTable;
import vn.chungtay.standards.model.PointTableFile;
import vn.chungtay.standards.model.ReadTable;
import vn.chungtay.survey.GoldenCases;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.store.SheetJson;

/**
 * Sheets at both sides of every boundary, and the class each gives. A file has one whole sheet ({@code base}); a case says
 * what is otherwise ({@code null} takes away).
 */
final class GoldenVerdicts {

    private static final Path FOLDER = Path.of("src/test/resources/fieldwork/golden");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Questionnaire REVIEW_B =
            GoldenCases.questionnaires().filter(it -> it.id().code().equals("review-b")).findFirst().orElseThrow();

    static final B1Questions TABLE = read();
    private static final Questionnaire WITH_TABLE =
            REVIEW_B.withPart(B1Questions.PART, TABLE.questions(new B1Questions.Texts("Cột", "Chọn cột", "Bảng thử")));

    private GoldenVerdicts() {}

    /** @param expect as it stands in the file */
    record Golden(VerdictCase sheet, JsonNode expect) {}

    static Stream<Golden> all() {
        return files().flatMap(file -> {
            var root = MAPPER.readTree(text(file));
            var cases = root.path("cases");
            return Stream.iterate(0, it -> it < cases.size(), it -> it + 1)
                    .map(it -> golden(file.getFileName().toString(), root.path("base"), cases.get(it)));
        });
    }

    private static Golden golden(String file, JsonNode base, JsonNode changed) {
        var node = (ObjectNode) base.deepCopy();
        lay(node, changed);
        var table = node.path("b1").asBoolean(false) ? TABLE : null;
        var sheet = new VerdictCase(
                file + ": " + node.path("name").asString(),
                questionnaire(table),
                LocalDate.parse(node.path("day").asString()),
                AreaType.valueOf(node.path("area").asString()),
                SheetJson.answers(sheet(node)),
                GivenKnown.by(SheetJson.answers(sheet(node.path("before")))),
                table);
        return new Golden(sheet, node.path("expect"));
    }

    /** What is an object in both is laid over it; everything else takes its place. */
    private static void lay(ObjectNode below, JsonNode above) {
        above.properties().forEach(it -> {
            var name = it.getKey();
            if (it.getValue().isNull()) below.remove(name);
            else if (it.getValue().isObject() && below.path(name).isObject() && it.getValue().size() > 0 && !isAnswer(below.path(name))) {
                lay((ObjectNode) below.path(name), it.getValue());
            } else below.set(name, it.getValue());
        });
    }

    private static boolean isAnswer(JsonNode node) {
        return node.size() == 1 && Stream.of("yes", "one", "many", "number", "day", "text", "dont_know").anyMatch(node::has);
    }

    /** Members by identity, as a case changes them, in the list that a sheet has. */
    private static ObjectNode sheet(JsonNode node) {
        var sheet = MAPPER.createObjectNode();
        sheet.set("answers", node.path("answers"));
        var members = sheet.putArray("members");
        node.path("members").properties().forEach(it -> members.addObject().put("id", it.getKey()).set("answers", it.getValue()));
        return sheet;
    }

    static Questionnaire questionnaire(@Nullable B1Questions table) {
        return table == null ? REVIEW_B : WITH_TABLE;
    }

    /** As a province would load it; the points are made up. */
    private static B1Questions read() {
        var read = (ReadTable.Whole) PointTableFile.read(text(FOLDER.resolve("points.csv")));
        return new B1Questions(((PointTable) read.content()).sheet(new LocalTableId(new UUID(0, 7)), "QĐ thử", LocalDate.of(2026, 9, 1)));
    }

    private static Stream<Path> files() {
        try (var paths = Files.list(FOLDER)) {
            return paths.filter(it -> it.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
