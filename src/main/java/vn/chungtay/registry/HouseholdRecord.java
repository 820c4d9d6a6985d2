package vn.chungtay.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that becomes known of a household or one of its people and leaves members and place as they are. */
public sealed interface HouseholdRecord {

    /** The day from which it holds; for a correction the day of correcting. */
    LocalDate on();

    /** Of which member; null if of the household as a whole. */
    default @Nullable PersonId person() {
        return null;
    }

    /** How the household lives (MDP-07 to MDP-09); the whole profile, absent values are not known. */
    record Living(HouseholdProfile profile, LocalDate on) implements HouseholdRecord {}

    /** What is known of a member (HHD-02); the whole profile, absent values are not known. */
    record Life(PersonId person, PersonProfile profile, LocalDate on) implements HouseholdRecord {}

    /** @param person absent if the household as a whole is in need (HHD-07) */
    record InNeed(NeedId id, Need need, @Nullable PersonId person, @Nullable String note, LocalDate on)
            implements HouseholdRecord {

        public InNeed(Need need, @Nullable PersonId person, @Nullable String note, LocalDate on) {
            this(NeedId.next(), need, person, note, on);
        }
    }

    /** The need is there no more from that day on; one that arose on the same day never was. */
    record NeedEnded(NeedId need, NeedOutcome outcome, LocalDate on) implements HouseholdRecord {}

    /** Somebody stands by the household; it may have several such helpers (HHD-09). */
    record Helped(HelperKind kind, String name, @Nullable String help, LocalDate on) implements HouseholdRecord {}

    /** The help is there no more from that day on; one that began on the same day never was. */
    record HelpEnded(HelperId helper, LocalDate on) implements HouseholdRecord {}

    /** @param year in which the household means to leave its class; once a year (HHD-08) */
    record Escape(int year, @Nullable String officer, LocalDate on) implements HouseholdRecord {}

    /** @param proof the paper that shows the low income of a worker outside the poor classes (HHD-13) */
    record LowIncome(PersonId person, String proof, LocalDate on) implements HouseholdRecord {}

    /** The papers say something else than the register. An absent number leaves the number as it is. */
    record Corrected(PersonId person, PersonDetails details, String reason, LocalDate on) implements HouseholdRecord {}
}
