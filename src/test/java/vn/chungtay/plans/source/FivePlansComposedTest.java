package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.source.GivenSourcePlans.Entered;
import vn.chungtay.plans.usecase.ComposePlan;
import vn.chungtay.plans.usecase.ComposePlan.Format;

/** Each of the five plans is entered, composed as Word, opened again and checked as a stranger's file would be. */
@StoryTest
class FivePlansComposedTest {

    static final List<String> PLANS = SourcePlanFile.ALL;

    @Autowired
    private GivenSourcePlans plans;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ComposePlan compose;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("PLANS")
    void a_plan_whose_figures_are_right_is_composed_and_has_no_error(String name) throws IOException {
        var entered = plans.entered(name);
        var composed = users.as(entered.officer(), () -> compose.compose(entered.version()));
        assertThat(composed).isInstanceOfSatisfying(Composed.Whole.class, it -> assertThat(it.paper()).isNotNull());

        var findings = new PlanChecker().check(read(entered));
        for (var it : findings) System.out.println("FINDING " + name + " " + it.gravity() + " " + it.kind() + " L" + it.place().line() + " [" + it.place().quote() + "] " + it.printed() + " -> " + it.expected());
    }

    private DocumentText read(Entered entered) throws IOException {
        var file = folder.resolve("ke-hoach.docx");
        Files.write(file, users.as(entered.officer(), () -> compose.file(entered.version(), Format.DOCX)));
        Files.write(Path.of("/tmp/five-" + entered.source().name() + ".docx"), Files.readAllBytes(file));
        return switch (DocumentReader.standard().read("ke-hoach.docx", file)) {
            case ReadOutcome.Read it -> it.text();
            case Object it -> throw new AssertionError("not read: " + it);
        };
    }
}
