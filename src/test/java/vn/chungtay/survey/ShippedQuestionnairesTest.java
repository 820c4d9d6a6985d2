package vn.chungtay.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonProfile;

/** The questionnaires that come with the program: they stay as they were, and say what the register records. */
class ShippedQuestionnairesTest {

    private static final Path FOLDER = Path.of("src/main/resources/survey");
    private static final Path DOCUMENT = Path.of("docs/domain/questionnaires.md");
    private static final List<Class<?>> RECORDING = List.of(
            HouseholdProfile.House.class, HouseholdProfile.Soundness.class, HouseholdProfile.Sanitation.class,
            HouseholdProfile.Information.class, HouseholdProfile.Living.class, PersonProfile.Education.class,
            PersonProfile.Work.class, PersonProfile.Health.class, PersonProfile.Social.class);

    @Test
    void a_version_never_changes_after_it_was_shipped() throws Exception {
        var now = new TreeMap<String, String>();
        for (var file : yaml()) now.put(FOLDER.relativize(file).toString(), sha256(Files.readAllBytes(file)));
        var shipped = Files.readAllLines(FOLDER.resolve("versions.sha256")).stream()
                .map(it -> it.split(" {2}"))
                .collect(Collectors.toMap(it -> it[1], it -> it[0], (one, _) -> one, TreeMap::new));

        assertThat(now).as("a changed questionnaire is a new version, with a line of its own in versions.sha256").isEqualTo(shipped);
    }

    @Test
    void nothing_that_was_not_compared_with_the_official_text_claims_to_be() {
        assertThat(shipped()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.source().verified()).isFalse();
            assertThat(it.source().note()).contains("chưa đối chiếu");
        });
    }

    @Test
    @Requirement("REV-16")
    void every_question_has_its_help() {
        assertThat(shipped().flatMap(Questionnaire::questions)).isNotEmpty().allSatisfy(it -> assertThat(it.wording().help())
                .as(it.code())
                .hasSizeGreaterThan(10)
                .isNotEqualTo(it.wording().label()));
    }

    @Test
    void what_a_question_records_exists_in_the_register_and_has_the_same_choices() {
        shipped().flatMap(Questionnaire::questions).forEach(question -> question.records().ifPresent(it -> {
            var type = component(it);
            var kind = question.kind();
            if (type.isEnum()) {
                assertThat(question.form().choices()).as(it).extracting(Question.Choice::code)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
            } else if (type == Boolean.class) {
                assertThat(kind).as(it).isEqualTo(Question.Kind.YES_NO);
            } else if (Number.class.isAssignableFrom(type)) {
                assertThat(kind.isNumber()).as(it).isTrue();
            }
        }));
    }

    @Test
    void phieu_b_asks_for_everything_that_the_register_knows_of_how_people_live() {
        var asked = questionnaire("review-b").questions().flatMap(it -> it.records().stream()).collect(Collectors.toSet());
        var recorded = RECORDING.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(it -> it.getType() != HouseholdProfile.Soundness.class)
                        .map(it -> name(type) + "." + it.getName()))
                .collect(Collectors.toCollection(TreeSet::new));

        recorded.removeAll(asked);
        assertThat(recorded).isEmpty();
    }

    @Test
    void one_fact_is_asked_once() {
        var counts = questionnaire("review-b").questions()
                .flatMap(it -> it.records().stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));

        assertThat(counts.entrySet().stream().filter(it -> it.getValue() > 1).map(Map.Entry::getKey))
                .as("needs are those of the household and those of each person")
                .containsExactly("HouseholdRecord.InNeed.need");
    }

    @Test
    void the_page_about_questionnaires_names_every_fact_with_its_question() throws IOException {
        var page = Files.readString(DOCUMENT);

        assertThat(shipped().flatMap(Questionnaire::questions).filter(it -> it.records().isPresent()))
                .allSatisfy(it -> assertThat(page).contains("| `" + it.code() + "` | `" + it.records().orElseThrow() + "` |"));
    }

    private static Class<?> component(String written) {
        var component = written.substring(written.lastIndexOf('.') + 1);
        var types = Stream.concat(
                RECORDING.stream(),
                Stream.of(PersonDetails.class, MemberRow.class, Look.class, HouseholdRecord.InNeed.class));
        var found = types.filter(it -> written.equals(name(it) + "." + component))
                .flatMap(it -> Arrays.stream(it.getRecordComponents()))
                .filter(it -> it.getName().equals(component))
                .findFirst();
        assertThat(found).as(written).isPresent();
        boolean causes = written.equals("Look.causes");
        return causes ? Cause.class : found.get().getType();
    }

    /** HouseholdProfile.House; how sound it is belongs to the house, and is called by its own name. */
    private static String name(Class<?> type) {
        if (type == HouseholdProfile.Soundness.class) return "HouseholdProfile.Soundness";
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Questionnaire questionnaire(String code) {
        return shipped().filter(it -> it.id().code().equals(code)).findFirst().orElseThrow();
    }

    private static Stream<Questionnaire> shipped() {
        return GoldenCases.questionnaires().filter(it -> !it.id().code().equals("try-out"));
    }

    private static List<Path> yaml() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".yaml")).toList();
        }
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
