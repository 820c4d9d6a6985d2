package vn.chungtay.registry.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HelperKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.Relation;

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
        Support support) {

    /** Where it lives on the day. */
    public record Residence(UnitId village, @Nullable String address, LocalDate since) {}

    /** Something that happened, with the other household and the person it concerns. */
    public record Event(
            EventKind kind,
            LocalDate on,
            @Nullable HouseholdId other,
            @Nullable String otherCode,
            @Nullable String person,
            Instant recordedAt) {}

    /** Needs, helpers and registrations to escape. */
    public record Support(List<NeedRow> needs, List<HelperRow> helpers, List<EscapeRow> escapes) {}

    /** @param person name, if it is the need of one person */
    public record NeedRow(UUID id, Need need, @Nullable String person, @Nullable String note, LocalDate since) {}

    public record HelperRow(UUID id, HelperKind kind, String name, @Nullable String help, LocalDate since) {}

    public record EscapeRow(int year, LocalDate registeredOn, @Nullable String officer) {}

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

    public Set<Attribute> attributes() {
        return Attribute.of(members);
    }
}
