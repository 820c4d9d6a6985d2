package vn.chungtay.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.standards.GivenEvidence.household;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.platform.NotFound;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.store.StandardsConfiguration;

class StandardsBookTest {

    private static final LocalDate IN_THE_REVIEW = LocalDate.of(2026, 11, 21);
    private final StandardsBook book = StandardsConfiguration.standardsBook();

    @Test
    void each_standard_has_six_dimensions_with_twelve_indicators() {
        for (var id : List.of("2022-2026", "2027-2030")) {
            var indicators = book.of(new StandardId(id));

            assertThat(indicators).hasSize(12);
            assertThat(indicators.stream().map(Indicator::dimension).collect(Collectors.toSet())).hasSize(6);
        }
    }

    @Test
    void an_unknown_standard_has_no_indicators_to_offer() {
        assertThatThrownBy(() -> book.of(new StandardId("2016-2020"))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_draft_changes_the_list_and_is_marked_as_a_draft() {
        var next = book.of(new StandardId("2027-2030"));

        assertThat(next).extracting(Indicator::code).contains("XU_LY_CHAT_THAI").doesNotContain("PT_THONG_TIN");
        assertThat(next).extracting(it -> it.confidence().name()).containsOnly("DRAFT");
    }

    @Test
    void the_review_of_2026_classifies_by_the_standard_of_the_day_of_the_visit() {
        var household = household().income(2_000_000).lacking(1, 2, 3).evidence();

        assertThat(book.inReview(IN_THE_REVIEW).classify(household)).isEqualTo(book.classify(household, IN_THE_REVIEW));
    }

    @Test
    void should_a_text_say_so_the_review_can_use_the_standard_of_the_year_it_decides_for() {
        var household = household().income(2_000_000).lacking(1, 2, 3).evidence();

        var rule = withReview(ReviewDay.FIRST_DAY_OF_NEXT_YEAR).inReview(IN_THE_REVIEW);

        assertThat(rule.classify(household))
                .isInstanceOfSatisfying(Decided.class, it -> assertThat(it.result()).isEqualTo(PovertyClass.POOR));
    }

    private StandardsBook withReview(ReviewDay choice) {
        var all = book.parameters();
        var review = all.review();
        var changed = new Parameter<>(
                review.name(),
                review.term(),
                review.unit(),
                List.of(new Dated<>(
                        review.history().getFirst().from(),
                        choice,
                        review.history().getFirst().basis())),
                review.knownUntil());
        return new StandardsBook(new StandardParameters(
                all.governing(),
                changed,
                all.incomeLine(),
                all.minimumDeprived(),
                all.b1Line(),
                all.b2Minimum(),
                all.b2PointsPerIndicator(),
                all.averageCeiling(),
                all.averageLivelihood(),
                all.indicators()));
    }
}
