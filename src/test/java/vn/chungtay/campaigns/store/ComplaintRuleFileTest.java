package vn.chungtay.campaigns.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.campaigns.model.complaint.ComplaintRule;
import vn.chungtay.campaigns.model.complaint.ComplaintRule.Term;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.platform.YamlPart;

class ComplaintRuleFileTest {

    private static final LocalDate ANSWERED = LocalDate.of(2026, 1, 1);

    @Test
    void a_value_that_nobody_has_loaded_is_absent_and_makes_nothing_late() {
        var rule = read("""
                rules:
                  - {from: "2012-07-01", basis: "Luật", deciders: "Luật", verified: false}
                """);

        assertThat(rule.accept()).isEmpty();
        assertThat(rule.decide(false, Term.ORDINARY)).isEmpty();
        assertThat(rule.isLate(ANSWERED, ANSWERED.plusYears(9), false)).isFalse();
    }

    @Test
    void a_complaint_on_the_last_day_is_in_time_and_on_the_next_it_is_not() {
        var rule = read("""
                rules:
                  - from: "2012-07-01"
                    bring_days: 90
                    bring_again_days: 30
                    first_days: {ordinary: 30}
                    second_days: {remote_complex: 70}
                    basis: "Luật"
                    deciders: "Luật"
                    verified: true
                """);

        assertThat(rule.isLate(ANSWERED, ANSWERED.plusDays(90), false)).isFalse();
        assertThat(rule.isLate(ANSWERED, ANSWERED.plusDays(91), false)).isTrue();
        assertThat(rule.isLate(ANSWERED, ANSWERED.plusDays(31), true)).isTrue();
        assertThat(rule.decide(false, Term.ORDINARY)).hasValue(30);
        assertThat(rule.decide(false, Term.COMPLEX)).isEmpty();
        assertThat(rule.decide(true, Term.REMOTE_COMPLEX)).hasValue(70);
    }

    @Test
    void a_number_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> read("""
                rules:
                  - {from: "2012-07-01", accept_days: 0, basis: "Luật", deciders: "Luật", verified: false}
                """)).isInstanceOf(BadDataFile.class);
    }

    private static ComplaintRule read(String yaml) {
        return ComplaintRuleFile.read(YamlPart.parse("complaints.yaml", yaml)).getFirst();
    }
}
