package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plans.store.MeasureFile;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.TargetProposal;
import vn.chungtay.targets.model.TargetSentence;
import vn.chungtay.targets.store.CatalogueFile;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenTarget;
import vn.chungtay.trainingworld.model.WrittenPlanFile;

/** What is proposed of the five papers against what somebody wrote down of them by hand. */
class StatedTargetsOfPapersTest {

    private static final Path PAPERS = Stream.of(Path.of("../shared/plans"), Path.of("../../shared/plans"))
            .filter(Files::isDirectory).findFirst().orElse(Path.of("../shared/plans"));
    private static final Catalogue CATALOGUE = CatalogueFile.indicatorCatalogue();

    /**
     * @param missed BY-T02 is the second number of its sentence, which is told as a doubt; TB-T01 is printed as the rate of
     *     poor households and meant as that of all; the others stand in the parts of the programme and in tables
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            000 | vo-nhai-2024    | -
            001 | binh-yen-2025   | BY-T02
            002 | tinh-bien-2024  | TB-T01 TB-T24 TB-T25 TB-T26
            003 | tu-mo-rong-2024 | TMR-T01 TMR-T03 TMR-T06 TMR-T08 TMR-T09
            004 | ha-tinh-2023    | -
            """)
    void every_target_with_a_number_is_proposed_with_its_indicator_its_unit_and_its_number(String paper, String name, String missed) throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "the source plans are not there");
        var proposals = proposals(paper);

        var not = WrittenPlanFile.read(name).targets().stream()
                .filter(it -> TargetSentence.read(it.sentence()).quantity() != null)
                .filter(it -> proposals.stream().noneMatch(one -> isProposed(one, it)))
                .map(WrittenTarget::id)
                .toList();

        assertThat(not).isEqualTo(missed == null ? List.of() : List.of(missed.split(" ")));
    }

    private static List<TargetProposal> proposals(String paper) throws IOException {
        var measures = new MeasureFile().measures();
        try (var files = Files.list(PAPERS)) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(paper)).findFirst().orElseThrow();
            var read = (ReadOutcome.Read) DocumentReader.standard().read(file.getFileName().toString(), Files.newInputStream(file));
            return new PlanChecker().targets(read.text()).stream()
                    .map(it -> TargetProposal.of(
                            it.words(), CATALOGUE.find(measures.indicator(it.measure(), it.words())).orElse(null), "", 2024))
                    .toList();
        }
    }

    private static boolean isProposed(TargetProposal it, WrittenTarget written) {
        var one = TargetSentence.read(it.draft().sentence()).quantity();
        var other = TargetSentence.read(written.sentence()).quantity();
        return one != null && other != null && it.draft().indicator().equals(written.indicator()) && it.draft().unit() == written.unit()
                && one.low().value().compareTo(other.low().value()) == 0;
    }
}
