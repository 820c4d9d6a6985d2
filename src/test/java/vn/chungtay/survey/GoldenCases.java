package vn.chungtay.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.campaigns.model.sheet.B1Questions;
import vn.chungtay.identity.UserId;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.PointTable;
import vn.chungtay.standards.model.PointTableFile;
import vn.chungtay.standards.model.ReadTable;
import vn.chungtay.survey.store.QuestionnaireFile;
import vn.chungtay.survey.store.SheetJson;

/** The cases by which every evaluator is held to the same results, whatever language it is written in. */
public final class GoldenCases {

    public static final Path FOLDER = Path.of("src/test/resources/survey/golden");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Path> ROOTS = List.of(Path.of("src/main/resources/survey"), Path.of("src/test/resources/survey"));

    private GoldenCases() {}

    /** @param expect as it stands in the file */
    public record GoldenCase(String name, Questionnaire questionnaire, Filled sheet, Answers before, JsonNode expect) {}

    public static Stream<GoldenCase> all() {
        return files(FOLDER, ".json").flatMap(file -> {
            var root = MAPPER.readTree(text(file));
            return Stream.iterate(0, it -> it < root.size(), it -> it + 1).map(it -> golden(file, root.get(it)));
        });
    }

    public static Stream<Questionnaire> questionnaires() {
        return ROOTS.stream().flatMap(it -> files(it, ".yaml")).map(it -> QuestionnaireFile.read(it.toString(), text(it)));
    }

    private static GoldenCase golden(Path file, JsonNode node) {
        var id = new QuestionnaireId(node.path("questionnaire").asString(), node.path("version").asInt());
        var questionnaire = questionnaires().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        if (node.has("b1_table")) questionnaire = withTable(questionnaire, FOLDER.resolve(node.path("b1_table").asString()));
        var day = LocalDate.parse(node.path("day").asString());
        var sheet = new Filled(id, day, new UserId(new UUID(0, 1)), SheetJson.answers(node), Map.of());
        var before = node.has("before") ? SheetJson.answers(node.path("before")) : Answers.NONE;
        var name = file.getFileName() + ": " + node.path("name").asString();
        return new GoldenCase(name, questionnaire, sheet, before, node.path("expect"));
    }

    /** With the questions of a point table as a province would load it; the points are made up. */
    private static Questionnaire withTable(Questionnaire bare, Path csv) {
        var read = (ReadTable.Whole) PointTableFile.read(text(csv));
        var sheet = ((PointTable) read.content()).sheet(new LocalTableId(new UUID(0, 7)), "QĐ thử", LocalDate.of(2026, 9, 1));
        return bare.withPart(B1Questions.PART, new B1Questions(sheet).questions(new B1Questions.Texts("Cột", "Chọn cột", "Bảng thử")));
    }

    /** The result in the form of the files; relevance only of what is not simply asked. */
    public static JsonNode written(Judgement judgement) {
        var root = MAPPER.createObjectNode();
        var relevance = root.putObject("relevance");
        judgement.relevance().forEach((place, it) -> {
            if (it != Judgement.Relevance.ASKED) relevance.put(place.written(), it.name());
        });
        var missing = root.putArray("missing");
        judgement.missing().forEach(it -> missing.add(it.written()));
        var faults = root.putArray("faults");
        judgement.faults().forEach(it -> faults.addObject()
                .put("at", it.place().written())
                .put("code", it.code())
                .put("severity", it.severity().name())
                .put("message", it.message() == null ? "" : it.message()));
        var ignored = root.putArray("ignored");
        judgement.ignored().forEach(it -> ignored.add(it.written()));
        var changes = root.putArray("changes");
        judgement.changes().forEach(it -> changes.add(it.place().written()));
        root.put("complete", judgement.isComplete());
        return root;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
