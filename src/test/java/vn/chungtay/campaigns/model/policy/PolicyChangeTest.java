package vn.chungtay.campaigns.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.ClassMovement;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.policy.PolicyChange.Move;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/** What a result begins and ends. */
class PolicyChangeTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 12, 10);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final Decision.Act ACT = new Decision.Act("9/QĐ-UBND", DECIDED, FROM);
    private static final Policy CARD = policy("CARD", BenefitGroup.POOR, BenefitGroup.NEAR_POOR, BenefitGroup.AVERAGE_STANDARD);
    private static final Policy SUPPORT = policy("SUPPORT", BenefitGroup.POOR, BenefitGroup.NEAR_POOR, BenefitGroup.NEWLY_ESCAPED);
    private static final PolicyBook BOOK = new PolicyBook(List.of(CARD, SUPPORT), List.of());

    @Test
    void who_became_poor_has_both_from_the_first_day_of_the_class() {
        assertThat(changes(null, PovertyClass.POOR)).allSatisfy(it -> {
            assertThat(it.move()).isEqualTo(Move.BEGINS);
            assertThat(it.on()).isEqualTo(FROM);
        });
    }

    @Test
    void who_escaped_loses_the_card_and_keeps_the_support_for_36_months_from_the_decision() {
        var changes = changes(PovertyClass.POOR, PovertyClass.NOT_POOR);

        assertThat(changes.getFirst().move()).isEqualTo(Move.ENDS);
        assertThat(changes.getLast()).satisfies(it -> {
            assertThat(it.move()).isEqualTo(Move.OTHER_GROUP);
            assertThat(it.after()).isEqualTo(BenefitGroup.NEWLY_ESCAPED);
            assertThat(it.until()).isEqualTo(DECIDED.plusMonths(36));
        });
    }

    @Test
    void poor_to_near_poor_changes_the_group_and_ends_nothing() {
        assertThat(changes(PovertyClass.POOR, PovertyClass.NEAR_POOR)).extracting(PolicyChange::move).containsOnly(Move.OTHER_GROUP);
        assertThat(changes(PovertyClass.POOR, PovertyClass.POOR)).extracting(PolicyChange::move).containsOnly(Move.STAYS);
    }

    @Test
    void whoever_belongs_to_two_groups_has_it_by_the_better_one() {
        var both = policy("BOTH", BenefitGroup.AVERAGE_STANDARD, BenefitGroup.NEWLY_ESCAPED);
        var it = PolicyChange.of(decided(PovertyClass.POOR, PovertyClass.AVERAGE_STANDARD), ACT, Optional.empty(), new PolicyBook(List.of(both), List.of()));

        assertThat(it.getFirst().after()).isEqualTo(BenefitGroup.AVERAGE_STANDARD);
    }

    @Test
    void an_earlier_escape_counts_to_its_last_day() {
        assertThat(support(new PastEscape(FROM))).isEqualTo(Move.STAYS);
        assertThat(support(new PastEscape(FROM.minusDays(1)))).as("it held on the day before and not on the first day").isEqualTo(Move.ENDS);
        assertThat(changes(PovertyClass.NOT_POOR, PovertyClass.NOT_POOR)).allSatisfy(it -> assertThat(it.isNothing()).isTrue());
    }

    @Test
    void an_escape_without_a_date_is_not_known_and_nobody_guesses() {
        assertThat(support(new PastEscape(null))).isEqualTo(Move.UNKNOWN);
        var card = PolicyChange.of(decided(PovertyClass.NOT_POOR, PovertyClass.NOT_POOR), ACT, Optional.of(new PastEscape(null)), BOOK).getFirst();
        assertThat(card.move()).as("the card does not hang on it").isEqualTo(Move.STAYS);
    }

    @Test
    void a_policy_that_does_not_hold_on_the_first_day_says_nothing() {
        var over = new Policy("OVER", "", List.of(BenefitGroup.POOR), DateRange.until(FROM.minusDays(1)), new Policy.Source("", "", ""), false);

        assertThat(PolicyChange.of(decided(null, PovertyClass.POOR), ACT, Optional.empty(), new PolicyBook(List.of(over), List.of()))).isEmpty();
    }

    private static Move support(PastEscape past) {
        return PolicyChange.of(decided(PovertyClass.NOT_POOR, PovertyClass.NOT_POOR), ACT, Optional.of(past), BOOK).getLast().move();
    }

    private static List<PolicyChange> changes(@Nullable PovertyClass before, PovertyClass after) {
        return PolicyChange.of(decided(before, after), ACT, Optional.empty(), BOOK);
    }

    private static DecidedHousehold decided(@Nullable PovertyClass before, PovertyClass after) {
        var id = new UUID(1, 1);
        return new DecidedHousehold(
                new EntryId(id), new AssessmentId(id), new UnitId(id), new HouseholdId(id), "H1", "Lò Văn Đầu", 4, before, after,
                ClassMovement.of(before, after, false, false));
    }

    private static Policy policy(String code, BenefitGroup... groups) {
        return new Policy(code, code, List.of(groups), DateRange.startingOn(LocalDate.of(2022, 1, 1)), new Policy.Source("", "", ""), false);
    }
}
