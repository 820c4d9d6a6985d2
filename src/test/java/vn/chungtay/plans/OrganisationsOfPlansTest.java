package vn.chungtay.plans;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Duty;
import vn.chungtay.plans.model.DutyMatrix;
import vn.chungtay.plans.model.DutyRules;
import vn.chungtay.plans.model.DutySubject;
import vn.chungtay.plans.model.HeldDuty;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.platform.Vietnamese;

/** The catalogue of organisations against all 38 requirements about them, and against the plans line by line. */
@StoryTest
class OrganisationsOfPlansTest {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    @Autowired
    private OfficeCatalogue catalogue;

    /**
     * @param codes of the offices, divided by blanks
     * @param lines of the plans that give them their duties
     * @param words that must stand in what they do or receive, divided by strokes
     */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/plans/organisations_of_rol.csv", numLinesToSkip = 1, maxCharsPerColumn = 4000)
    void each_organisation_is_there_with_its_duties_and_the_lines_that_say_so(String requirement, String codes, String lines, String words) {
        var offices = Arrays.stream(codes.split(" ")).map(this::office).toList();

        assertThat(offices).allSatisfy(it -> assertThat(it.usual().isEmpty() && it.receives().isEmpty()).isFalse());
        if (lines != null)
            assertThat(offices.stream().flatMap(OrganisationsOfPlansTest::lines)).contains(lines.split(" "));
        var said = Vietnamese.fold(offices.stream().map(OrganisationsOfPlansTest::said).collect(joining("\n")));
        assertThat(Arrays.stream(words.split("\\|"))).allSatisfy(it -> assertThat(said).contains(Vietnamese.fold(it)));
    }

    @Test
    void the_file_of_the_requirements_names_all_of_them_once() throws IOException {
        try (var in = OrganisationsOfPlansTest.class.getResourceAsStream("/plans/organisations_of_rol.csv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(it -> it.split(",")[0]))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 38).mapToObj("ROL-%02d"::formatted).toList());
        }
    }

    @Test
    void no_line_of_the_five_plans_that_gives_a_duty_is_left_out() throws IOException {
        var file = Path.of("../shared/reference/data/organisation_duties.csv");
        assumeThat(file).exists();
        var covered = catalogue.all().stream().flatMap(OrganisationsOfPlansTest::lines).collect(Collectors.toSet());

        var left = Files.readAllLines(file).stream()
                .skip(1)
                .filter(it -> it.matches("[a-z_]+_20\\d\\d,.*"))
                .flatMap(it -> Arrays.stream(it.substring(it.lastIndexOf(',') + 1).split("\\+"))
                        .map(line -> it.substring(0, it.indexOf(',')) + ":" + line))
                .filter(it -> !covered.contains(it))
                .toList();

        assertThat(left).isEmpty();
    }

    @Test
    void offices_that_the_two_levels_left_without_a_place_end_the_day_before_and_their_successors_were_there_then() {
        var byCode = catalogue.all().stream().collect(Collectors.toMap(Office::code, Function.identity()));

        assertThat(catalogue.of(UnitLevel.DISTRICT)).isNotEmpty()
                .allSatisfy(it -> assertThat(it.days().lastDay()).hasValue(TWO_LEVELS.minusDays(1)));
        assertThat(catalogue.all()).filteredOn(it -> it.takenOverBy().isPresent()).hasSizeGreaterThan(10).allSatisfy(it -> {
            var after = byCode.get(it.takenOverBy().orElseThrow());
            assertThat(after.days().contains(it.days().lastDay().orElseThrow().plusDays(1))).isTrue();
        });
    }

    @Test
    @Requirement("ROL-03")
    void the_economic_office_of_a_commune_holds_what_three_offices_of_the_district_held() {
        var held = HeldDuty.of(office("C-ECONOMY"), catalogue.all(), 2026);

        assertThat(held.stream().filter(it -> it.leftTo(office("C-ECONOMY"))).map(it -> it.from().name()))
                .contains(
                        "Phòng Lao động - Thương binh và Xã hội", "Phòng Nông nghiệp và Phát triển nông thôn",
                        "Phòng Tài chính - Kế hoạch", "Công chức Địa chính nông nghiệp");
        assertThat(held.stream().map(it -> it.duty().about()))
                .contains("DA2; DA7", "DA3-TDA1", "Phân bổ kinh phí", "Rà soát hộ nghèo, hộ cận nghèo", "Chỉ tiêu nước sạch và vệ sinh");
        assertThat(HeldDuty.of(office("C-ECONOMY"), catalogue.all(), 2025)).noneMatch(it -> it.leftTo(office("C-ECONOMY")));
    }

    @Test
    void what_offices_of_the_commune_lead_in_their_own_words_stays_with_them() {
        var held = HeldDuty.of(office("C-ECONOMY"), catalogue.all(), 2026);

        assertThat(held).extracting(it -> it.duty().about()).noneMatch(it -> it.contains("DA4-TDA3") || it.contains("DA6-TDA2"));
        assertThat(DutyRules.check(DutyMatrix.of(held(catalogue.of(UnitLevel.COMMUNE), 2026)), List.of(), List.of(), 2026)).isEmpty();
        assertThat(DutyRules.check(DutyMatrix.of(held(catalogue.of(UnitLevel.PROVINCE), 2026)), List.of(), List.of(), 2026)).isEmpty();
    }

    private List<Duty> held(Collection<Office> offices, int year) {
        return offices.stream()
                .filter(it -> it.thereIn(year))
                .flatMap(office -> HeldDuty.of(office, catalogue.all(), year).stream().map(it -> duty(office, it.duty())))
                .toList();
    }

    private static Duty duty(Office office, Office.UsualDuty it) {
        return new Duty(office.name(), office.level(), it.role(), it.task(), DutySubject.read(it.about(), Optional.empty()), false);
    }

    private Office office(String code) {
        return catalogue.all().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(() -> new AssertionError(code));
    }

    private static Stream<String> lines(Office it) {
        return Stream.concat(Stream.of(it.seenIn()), it.usual().stream().flatMap(duty -> Arrays.stream(duty.seenIn().split("; "))));
    }

    private static String said(Office it) {
        return it.receives() + "\n" + it.usual().stream().map(duty -> duty.about() + "\n" + duty.task()).collect(joining("\n"));
    }
}
