package vn.chungtay.registry.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HelperId;
import vn.chungtay.registry.HelperKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedId;
import vn.chungtay.registry.NeedOutcome;
import vn.chungtay.registry.Relation;
import vn.chungtay.standards.WorkingAge;

/** Everything that the page of a household shows, as on one day. */
public record HouseholdView(
        HouseholdId id,
        String code,
        int version,
        LocalDate asOf,
        @Nullable Residence residence,
        List<MemberView> members,
        HouseholdProfile profile,
        List<ClassRow> classes,
        @Nullable AssessmentRow assessment,
        List<Event> events,
        Support support,
        List<Correction> corrections) {

    /** Where it lives on the day. */
    public record Residence(UnitId village, @Nullable String address, LocalDate since) {}

    /**
     * Something that happened, with the other household and the person it concerns.
     *
     * @param what name of the {@link vn.chungtay.registry.HouseholdRecord}, if something became known
     */
    public record Event(
            EventKind kind,
            LocalDate on,
            @Nullable HouseholdId other,
            @Nullable String otherCode,
            @Nullable String person,
            @Nullable String what,
            Instant recordedAt) {}

    /** Needs, helpers, registrations to escape and workers of low income, those that ended before the day among them. */
    public record Support(
            List<NeedRow> needs, List<HelperRow> helpers, List<EscapeRow> escapes, List<LowIncomeRow> lowIncome) {

        public List<NeedRow> openNeeds() {
            return needs.stream().filter(it -> it.until() == null).toList();
        }

        public List<NeedRow> endedNeeds() {
            return needs.stream().filter(it -> it.until() != null).toList();
        }

        public List<HelperRow> helpersNow() {
            return helpers.stream().filter(it -> it.until() == null).toList();
        }

        public List<HelperRow> formerHelpers() {
            return helpers.stream().filter(it -> it.until() != null).toList();
        }
    }

    /**
     * @param person name, if it is the need of one person
     * @param until its last day, if that lies before the day of the page
     * @param outcome how it ended
     */
    public record NeedRow(
            NeedId id,
            Need need,
            @Nullable String person,
            @Nullable String note,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable NeedOutcome outcome) {}

    /** @param until the last day of the help, if that lies before the day of the page */
    public record HelperRow(
            HelperId id, HelperKind kind, String name, @Nullable String help, LocalDate since, @Nullable LocalDate until) {}

    public record EscapeRow(int year, LocalDate registeredOn, @Nullable String officer) {}

    /** A member with low income outside the poor classes, with the paper that shows it (HHD-13). */
    public record LowIncomeRow(String person, String proof, LocalDate since) {}

    /**
     * A value of a person that was put right.
     *
     * @param field {@code name}, {@code born}, {@code sex}, {@code ethnicity} or {@code number}
     * @param before as it stood in the register; of an identity number only the masked form
     */
    public record Correction(
            String person, String field, @Nullable String before, @Nullable String after, String reason, LocalDate on) {}

    /**
     * The same without anything that came after its day: a class that ended later was running then. A name or birth date
     * that was put right later stands as it is known now, here as in the lists of those days: it was never another one.
     */
    public HouseholdView knownThen() {
        return new HouseholdView(
                id,
                code,
                version,
                asOf,
                residence,
                members,
                profile,
                classes.stream().filter(it -> isThen(it.days().from())).map(it -> it.asKnownOn(asOf)).toList(),
                assessment,
                events.stream().filter(it -> isThen(it.on())).toList(),
                new Support(
                        support.needs(),
                        support.helpers(),
                        support.escapes().stream().filter(it -> isThen(it.registeredOn())).toList(),
                        support.lowIncome()),
                corrections.stream().filter(it -> isThen(it.on())).toList());
    }

    private boolean isThen(@Nullable LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    public Optional<MemberView> head() {
        return members.stream().filter(it -> it.relation() == Relation.HEAD).findFirst();
    }

    /** The class on the day; empty if none was decided. */
    public Optional<ClassRow> classNow() {
        return classes.stream().filter(it -> it.days().contains(asOf)).findFirst();
    }

    public Optional<NewlyEscaped> newlyEscaped() {
        return NewlyEscaped.of(classes, asOf);
    }

    /** Whether the decision of an escape has no date, so that nobody can say until when it counts. */
    public boolean escapeUndated() {
        return NewlyEscaped.isUndated(classes, asOf);
    }

    /** The bounds of working age behind the attributes; empty where no file says what holds. */
    public Optional<WorkingAge> workingAge() {
        return members.stream().findFirst().map(MemberView::working);
    }

    public Set<Attribute> attributes() {
        return Attribute.of(members);
    }
}
