package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.standards.GivenEvidence.household;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.Requirement;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.StandardsConfiguration;

class ExplanationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final StandardsBook BOOK = StandardsConfiguration.standardsBook();
    private static final Properties TEXTS = texts();

    @Test
    @Requirement({"MDP-02", "MDP-03"})
    void the_worked_example_of_the_domain_page() {
        var why = explain(household()
                .income(1_200_000)
                .deprivations(new Deprivations(Set.of(4, 7, 9), Set.of(11)))
                .evidence());

        assertThat(why.verdict()).isEqualTo("standards.class.POOR");
        assertThat(sentences(why))
                .containsExactly(
                        "Thu nhập bình quân 1.200.000 đồng/người/tháng, không quá chuẩn 1.500.000 đồng của khu vực nông"
                                + " thôn. (Điều 3 NĐ 07/2021/NĐ-CP)",
                        "Thiếu hụt 3 trong 12 chỉ số, đạt mức từ 3 chỉ số trở lên của hộ nghèo."
                                + " (Điều 3 NĐ 07/2021/NĐ-CP)");
        assertThat(why.lacking().stream().map(TEXTS::getProperty))
                .containsExactly("Bảo hiểm y tế", "Chất lượng nhà ở", "Nguồn nước sinh hoạt");
    }

    @Test
    void the_example_with_one_less_names_the_one_thing_to_look_at() {
        var why = explain(household()
                .income(1_200_000)
                .deprivations(new Deprivations(Set.of(4, 7), Set.of(11)))
                .evidence());

        assertThat(why.badge()).isEqualTo("UNDECIDED");
        assertThat(why.lines().getLast().items()).containsExactly("standards.indicator.VIEN_THONG");
        assertThat(why.excluded()).containsExactly("standards.class.AVERAGE_STANDARD", "standards.class.NOT_POOR");
    }

    @Test
    void above_the_points_line_the_open_question_of_average_living_standard_stays_visible() {
        var why = explain(household().points(141).evidence());

        assertThat(why.verdict()).isEqualTo("standards.class.NOT_POOR");
        assertThat(sentences(why).getLast()).startsWith("Chưa xét hộ có mức sống trung bình");
    }

    @Test
    void what_nobody_compared_with_the_official_text_is_marked() {
        assertThat(explain(household().income(1).lacking(1, 2, 3).evidence()).lines()).noneMatch(it -> it.verified());
    }

    @Test
    void a_reason_kept_by_an_older_program_is_still_told() {
        var old = new Decided(
                PovertyClass.POOR,
                new StandardId("2016-2020"),
                List.of(new Finding("old_line", 5, 7, true, "QĐ 59/2015/QĐ-TTg", true)));

        var why = Explanation.of(old, household().evidence(), List.of());

        assertThat(sentences(why)).containsExactly("old_line: đo được 5, mức quy định 7. (QĐ 59/2015/QĐ-TTg)");
    }

    @Property(tries = 1000)
    void whatever_the_answer_there_are_words_for_it(
            @ForAll AreaType area,
            @ForAll @IntRange(max = 4) int kind,
            @ForAll @LongRange(max = 4_000_000) long amount,
            @ForAll @IntRange(max = 4095) int lacking,
            @ForAll @IntRange(max = 4095) int unknown,
            @ForAll Known work,
            @ForAll @IntRange(min = 2021, max = 2031) int year) {
        var household = household()
                .in(area)
                .agriculture(work)
                .deprivations(new Deprivations(lacking & ~unknown, unknown));
        if ((kind & 1) != 0) household.points((int) (amount % 300));
        if ((kind & 2) != 0) household.income(amount);
        var day = LocalDate.of(year, 6, 1);
        var evidence = household.evidence();

        var why = Explanation.of(BOOK.classify(evidence, day), evidence, BOOK.indicatorsOn(day));

        assertThat(TEXTS.stringPropertyNames()).contains(why.verdict()).containsAll(why.excluded());
        assertThat(why.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(TEXTS.stringPropertyNames()).contains(line.key()).containsAll(line.items());
        });
    }

    private static Explanation explain(Evidence evidence) {
        return Explanation.of(BOOK.classify(evidence, TODAY), evidence, BOOK.indicatorsOn(TODAY));
    }

    private static List<String> sentences(Explanation why) {
        return why.lines().stream()
                .map(line -> MessageFormat.format(TEXTS.getProperty(line.key()), line.argumentArray()) + " ("
                        + line.clause() + ")")
                .toList();
    }

    private static Properties texts() {
        var texts = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("messages/standards.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
