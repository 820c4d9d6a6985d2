package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.model.HouseholdView.Correction;
import vn.chungtay.registry.model.HouseholdView.EscapeRow;
import vn.chungtay.registry.model.HouseholdView.Event;
import vn.chungtay.registry.model.HouseholdView.Support;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

@Requirement("SEC-04")
class HouseholdViewTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate NEXT = DAY.plusDays(1);

    @Test
    void what_was_known_on_a_day_ends_with_that_day() {
        var then = view(
                        List.of(poor(DateRange.between(DAY.minusYears(1), DAY)), poor(DateRange.startingOn(NEXT))),
                        List.of(event(DAY), event(NEXT)),
                        List.of(new EscapeRow(2025, DAY, null), new EscapeRow(2025, NEXT, null)),
                        List.of(correction(DAY), correction(NEXT)))
                .knownThen();

        assertThat(then.classes()).containsExactly(poor(DateRange.between(DAY.minusYears(1), DAY)));
        assertThat(then.events()).containsExactly(event(DAY));
        assertThat(then.support().escapes()).containsExactly(new EscapeRow(2025, DAY, null));
        assertThat(then.corrections()).containsExactly(correction(DAY));
    }

    @Test
    void a_class_that_ended_later_was_running_then() {
        var then = view(List.of(poor(DateRange.between(DAY, NEXT))), List.of(), List.of(), List.of()).knownThen();

        assertThat(then.classes()).containsExactly(poor(DateRange.startingOn(DAY)));
    }

    private static HouseholdView view(
            List<ClassRow> classes, List<Event> events, List<EscapeRow> escapes, List<Correction> corrections) {
        var support = new Support(List.of(), List.of(), escapes, List.of());
        return new HouseholdView(
                HouseholdId.next(), "H1", 0, DAY, null, List.of(), HouseholdProfile.UNKNOWN, classes, null, events, support, corrections);
    }

    private static ClassRow poor(DateRange days) {
        return new ClassRow(PovertyClass.POOR, days, null, null, null);
    }

    private static Event event(LocalDate on) {
        return new Event(EventKind.BORN, on, null, null, null, null, Instant.EPOCH);
    }

    private static Correction correction(LocalDate on) {
        return new Correction("An", "name", "Ân", "An", "viết sai", on);
    }
}
