package vn.chungtay.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.programme.TargetGroup.Standing;
import vn.chungtay.programme.TargetGroup.Verdict;
import vn.chungtay.programme.TargetGroup.Who;
import vn.chungtay.shared.DateRange;

class ProgrammesTest {

    private static final Programmes PROGRAMMES = Programmes.shipped();
    private static final Programme PROGRAMME = PROGRAMMES.of(2024).orElseThrow();

    @Test
    @Requirement("PRJ-01")
    void seven_projects_have_eleven_subprojects_under_their_official_numbers() {
        assertThat(PROGRAMME.components()).extracting(it -> it.code().value()).containsExactly(
                "DA1", "DA1-TDA1", "DA1-TDA2", "DA2", "DA3", "DA3-TDA1", "DA3-TDA2", "DA4", "DA4-TDA1", "DA4-TDA2",
                "DA4-TDA3", "DA5", "DA6", "DA6-TDA1", "DA6-TDA2", "DA7", "DA7-TDA1", "DA7-TDA2");
        assertThat(PROGRAMME.leavesOf(new ComponentCode("DA4"))).hasSize(3);
        assertThat(PROGRAMME.leavesOf(new ComponentCode("DA2"))).hasSize(1);
    }

    @Test
    void the_merged_programme_says_what_is_not_known_of_it() {
        var merged = PROGRAMMES.of(2026).orElseThrow();

        assertThat(merged.components()).isEmpty();
        assertThat(merged.missing()).hasSizeGreaterThan(3).first().asString().contains("dự án thành phần");
        assertThat(PROGRAMMES.of(2020)).isEmpty();
    }

    @Test
    void no_value_claims_to_be_compared_with_an_official_text_that_nobody_had() {
        assertThat(PROGRAMME.norms()).extracting(it -> it.source().certainty()).containsOnly(Certainty.FULL_TEXT_COPY);
        assertThat(PROGRAMME.components()).extracting(it -> it.source().certainty()).doesNotContain(Certainty.OFFICIAL);
    }

    @Test
    void every_norm_of_the_circular_is_there_as_printed() throws IOException {
        for (var row : SharedTable.rows("legal_support_norms_tt55_2023.csv")) {
            assertThat(PROGRAMME.norms())
                    .as(row.get("item_vi"))
                    .anyMatch(it -> it.item().equals(row.get("item_vi"))
                            && (row.get("value").isEmpty()
                                    ? it.kind() == NormKind.REFERENCE
                                    : new BigDecimal(row.get("value")).equals(it.value())));
        }
    }

    @Test
    @Requirement("BUD-02")
    void every_source_that_the_plans_name_is_one_of_ours() throws IOException {
        var names = new SourceNames(PROGRAMME);
        for (var row : SharedTable.rows("capital_sources.csv")) {
            assertThat(names.find(row.get("source_vi"))).as(row.get("source_vi")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ngân sách Trung ương, NSTW",
        "NGÂN SÁCH TỈNH, NST",
        "ngan sach huyen, NSH",
        "Ngân sách xã đối ứng, NSX",
        "Vốn huy động hợp pháp khác, HUY_DONG",
        "Quỹ Vì người nghèo, QUY_VNN",
    })
    void a_source_is_found_however_it_is_written(String printed, String code) {
        assertThat(new SourceNames(PROGRAMME).find(printed)).map(CapitalSource::code).contains(code);
    }

    @Test
    @Requirement("BUD-02")
    void credit_and_gifts_are_not_the_states_money() {
        assertThat(PROGRAMME.sources()).filteredOn(it -> it.tier().ofTheState()).extracting(CapitalSource::code)
                .containsExactlyInAnyOrder("NSTW", "NSDP", "NST", "NSH", "NSX", "CHUA_PHAN");
    }

    @Test
    @Requirement("PRJ-03")
    void a_child_of_fifteen_is_served_and_one_of_sixteen_is_not_and_a_mother_always() {
        var groups = PROGRAMME.groupsOf(new ComponentCode("DA3-TDA2"));
        var children = groups.getFirst();

        assertThat(children.admits(Who.CHILD, Standing.POOR, 15)).isEqualTo(Verdict.YES);
        assertThat(children.admits(Who.CHILD, Standing.POOR, 16)).isEqualTo(Verdict.NO);
        assertThat(children.admits(Who.CHILD, Standing.ANY, 5)).isEqualTo(Verdict.NO);
        assertThat(children.admits(Who.CHILD, null, 5)).isEqualTo(Verdict.UNDECIDED);
        assertThat(children.admits(Who.CHILD, Standing.POOR, null)).isEqualTo(Verdict.UNDECIDED);
        assertThat(children.admits(Who.CHILD, null, 16)).isEqualTo(Verdict.NO);
        assertThat(groups).anyMatch(it -> it.admits(Who.MOTHER, null, null) == Verdict.YES);
    }

    @Test
    @Requirement("PRJ-03")
    void every_component_that_a_plan_describes_has_its_groups() throws IOException {
        for (var row : SharedTable.rows("target_groups.csv")) {
            assertThat(PROGRAMME.groupsOf(code(row.get("official_project_code"), row.get("official_subproject_code"))))
                    .as(row.toString())
                    .isNotEmpty();
        }
    }

    @Test
    @Requirement("LEG-06")
    void a_norm_that_changes_on_the_first_of_july_does_not_touch_what_was_before() {
        var before = norm("40000000", LocalDate.of(2023, 8, 15), LocalDate.of(2024, 6, 30));
        var after = norm("60000000", LocalDate.of(2024, 7, 1), null);
        var programme = with(List.of(before, after));

        assertThat(programme.norm("nha", LocalDate.of(2024, 6, 30)).flatMap(Norm::dong)).contains(40_000_000L);
        assertThat(programme.norm("nha", LocalDate.of(2024, 7, 1)).flatMap(Norm::dong)).contains(60_000_000L);
        assertThat(programme.norm("nha", LocalDate.of(2023, 8, 14))).isEmpty();
    }

    @Test
    @Requirement("PRJ-08")
    void of_two_norms_for_the_same_the_higher_amount_is_proposed() {
        var low = norm("20000000", LocalDate.of(2023, 8, 15), null);
        var high = norm("40000000", LocalDate.of(2023, 8, 15), null);

        assertThat(Programme.preferred(List.of(low, high))).contains(high);
        assertThat(Programme.preferred(List.of())).isEmpty();
    }

    @Test
    @Requirement("PRJ-11")
    void a_special_mechanism_says_what_it_changes() {
        assertThat(PROGRAMME.mechanisms()).isNotEmpty().allMatch(it -> !it.effect().isBlank());
    }

    private static Norm norm(String dong, LocalDate from, LocalDate to) {
        var source = PROGRAMME.source();
        return new Norm(
                "nha", new ComponentCode("DA5"), "Xây mới nhà ở", NormKind.CEILING, new BigDecimal(dong), "đồng/hộ", null,
                new DateRange(from, to), source);
    }

    private static Programme with(List<Norm> norms) {
        return new Programme(
                "2021-2025", "Chương trình", 2021, 2025, PROGRAMME.source(), List.of(), PROGRAMME.components(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), norms);
    }

    static ComponentCode code(String project, String subproject) {
        return new ComponentCode(subproject.isEmpty() ? project : project + "-" + subproject);
    }

    @Test
    void kinds_of_capital_are_known_for_every_component() {
        assertThat(PROGRAMME.components()).allMatch(it -> !it.kinds().isEmpty());
        assertThat(PROGRAMME.component(new ComponentCode("DA2")).orElseThrow().kinds())
                .isEqualTo(Set.of(CapitalKind.RECURRENT));
    }
}
