package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;

/**
 * A kind of organisation that plans of a level give duties to.
 *
 * @param code stable
 * @param aliases other spellings, short and long
 * @param level of the plans in which it has duties
 * @param days on which there are such organisations
 * @param daysConfirmed whether these days were compared with the document that says so
 * @param successor code of the one that took its work over; absent if none did, or nobody knows
 * @param seenIn the plan and line where it has its duties
 * @param receives what plans and reports bring to it, such as to the party committee and the council; empty if nothing
 * @param reports to whom it reports what; absent where no plan says more than that it reports
 * @param usual what plans usually ask of it
 */
public record Office(
        String code,
        String name,
        List<String> aliases,
        UnitLevel level,
        DateRange days,
        boolean daysConfirmed,
        @Nullable String successor,
        String seenIn,
        String receives,
        @Nullable Reports reports,
        List<UsualDuty> usual) {

    /**
     * What it reports, where plans say so.
     *
     * @param to code of the office that gets it
     * @param indicators codes of those that it tells of; empty for all targets that it leads
     * @param seenIn plan and line
     */
    public record Reports(String to, List<String> indicators, String seenIn) {

        public Reports {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * @param about the component by its code, or a thing in words; empty for the plan as a whole
     * @param task in our own words
     * @param seenIn plans and lines, divided by semicolons
     */
    public record UsualDuty(Assignment.Role role, String about, String task, String seenIn) {}

    public Office {
        aliases = List.copyOf(aliases);
        usual = List.copyOf(usual);
    }

    public Optional<String> takenOverBy() {
        return Optional.ofNullable(successor);
    }

    /** Whether there is such an organisation on any day of the year; one that ends with June has half of its duties. */
    public boolean thereIn(int year) {
        return days.overlaps(DateRange.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    public boolean thereOn(LocalDate day) {
        return days.contains(day);
    }

    /** Whether a plan means this one: its name or an alias, alone or with the name of a place behind it. */
    public boolean isCalled(String written) {
        return Stream.concat(Stream.of(name), aliases.stream()).anyMatch(it -> begins(key(written), key(it)));
    }

    /** Whether two names mean the same office: equal, or one is the other with the name of a place behind it. */
    public static boolean same(String one, String other) {
        return begins(key(one), key(other)) || begins(key(other), key(one));
    }

    private static boolean begins(String longer, String shorter) {
        return longer.equals(shorter) || longer.startsWith(shorter + " ") && isPlace(longer.substring(shorter.length() + 1));
    }

    private static boolean isPlace(String rest) {
        return rest.matches("(xa|phuong|thi xa|thi tran|huyen|quan|thanh pho|tinh|khu vuc)\\b.*");
    }

    /** The same for the same name, whatever dashes and capitals it has. */
    public static String key(String written) {
        return Vietnamese.fold(written).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
