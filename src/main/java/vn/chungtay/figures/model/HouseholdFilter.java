package vn.chungtay.figures.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chungtay.figures.PovertyEntry;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Need;
import vn.chungtay.standards.PovertyClass;

/**
 * Which households stand behind a figure.
 *
 * @param asOf the day of the figure
 * @param boundaries the day whose boundaries say what belongs to the unit; the same day for most figures
 * @param traits all of which a household must have
 */
public record HouseholdFilter(UnitId unit, LocalDate asOf, LocalDate boundaries, Part part, List<Trait> traits) {

    public HouseholdFilter {
        traits = List.copyOf(traits);
    }

    /** What of the unit a figure counts. */
    public enum Part {
        /** Households whose village has its place in the unit on the day of the boundaries. */
        PLACED,
        /** These, and those whose village has no place yet but comes from there: the total of a table. */
        WHOLE,
        /** What the whole has and none of the units directly below: the row without a unit. */
        REMAINDER
    }

    /** One thing that a household has or is on the day. */
    public sealed interface Trait {

        /** POOR, NEAR_POOR, UNCLASSIFIED and the others, by name, because the last is no class of a standard. */
        record OfClass(Set<String> classes) implements Trait {}

        /** Its head is of an ethnic minority. */
        record Minority() implements Trait {}

        /** Its head belongs to this ethnic group; the empty code is of heads whose group is not known. */
        record OfGroup(String ethnicity) implements Trait {}

        record CausedBy(Cause cause) implements Trait {}

        /** No cause of its poverty is written down. */
        record Uncaused() implements Trait {}

        /** @param indicator 1 to 12, in printed order */
        record Lacking(int indicator) implements Trait {}

        record InNeed(Need need) implements Trait {}

        /** It lives in a commune or village that is especially difficult on this day. */
        record InHardship(LocalDate flags) implements Trait {}

        /** It lives in a part of the unit that counts as this on the day. */
        record InArea(AreaFlag flag) implements Trait {}

        /** Name of the head, code or village contain these words, without marks. */
        record Named(String words) implements Trait {}

        /** It was in one of these classes on that day, in this unit and group, and is there in none of them now. */
        record Left(LocalDate since, Measure measure, Group group) implements Trait {}

        /** It came into the class in this unit or went, for this reason, since that day. */
        record Moved(LocalDate since, PovertyClass povertyClass, Movement movement) implements Trait {}

        /** It came into a class in one of these ways since that day, wherever it lived then (IND-28). */
        record Entered(LocalDate since, Set<PovertyEntry> entries) implements Trait {}

        /** It counted as newly escaped on that day. @param backOnly and is poor or near-poor again */
        record Escaped(LocalDate since, boolean backOnly) implements Trait {}

        record Among(Set<HouseholdId> households) implements Trait {}
    }

    public HouseholdFilter with(List<Trait> others) {
        return new HouseholdFilter(unit, asOf, boundaries, part, others);
    }

    public HouseholdFilter on(LocalDate day) {
        return new HouseholdFilter(unit, day, boundaries.equals(asOf) ? day : boundaries, part, traits);
    }
}
