package vn.chungtay.campaigns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.shared.DateRange;

/** Whether enough people came, where a text says how many that is. */
class MeetingRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final DateRange SINCE = DateRange.startingOn(LocalDate.of(2021, 9, 1));

    @ParameterizedTest
    @CsvSource({"26, 40, false", "27, 40, true", "1, 1, true", "66, 100, false", "67, 100, true"})
    @Requirement("REV-03")
    void two_thirds_are_counted_to_the_last_person(int present, int invited, boolean enough) {
        var refusal = rule(67).refusal(present, invited);

        assertThat(refusal).isEqualTo(enough ? Optional.empty() : Optional.of(new VillageRefusal.NoQuorum(present, invited, 67)));
    }

    @Test
    void a_meeting_without_quorum_has_no_minutes() {
        var minutes = new Minutes(DAY, "Nhà văn hóa", "Trưởng xóm", "Thư ký", 40, 20, "", List.of(), List.of());

        assertThat(new MinutesCheck(rule(67), List.of()).refusal(minutes, DAY)).contains(new VillageRefusal.NoQuorum(20, 40, 67));
    }

    @Test
    void where_no_text_names_a_quorum_whoever_came_decides_if_anybody_came() {
        var rule = new MeetingRule(SINCE, OptionalInt.empty(), "chưa có", false);

        assertThat(rule.refusal(1, 200)).isEmpty();
        assertThat(rule.refusal(0, 200)).contains(new VillageRefusal.NobodyPresent());
        assertThat(rule.refusal(41, 40)).contains(new VillageRefusal.MorePresentThanInvited(41, 40));
    }

    private static MeetingRule rule(int percent) {
        return new MeetingRule(SINCE, OptionalInt.of(percent), "văn bản thử", false);
    }
}
