package vn.chungtay.interop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.model.Mistake.Kind;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.StandardId;

/**
 * Reads the rows of one household. The same rows give the same household whether they are only checked or applied.
 *
 * @param row the household; absent when a mistake stands in its way
 */
public record HouseholdReading(Optional<HouseholdRow> row, List<Mistake> mistakes) {

    /** What all households of a list have in common. */
    public record Setting(Places places, Classifier.Rule rule, StandardId standard, LocalDate from, LocalDate today) {}

    public static HouseholdReading of(List<Cells> rows, Setting setting) {
        var mistakes = new ArrayList<Mistake>();
        var head = head(rows, mistakes);
        var village = village(head, setting, mistakes);
        var reader = new MemberReader(setting.from(), setting.today(), mistakes);
        var members = rows.stream().map(reader::read).flatMap(Optional::stream).toList();
        var circumstances = new Circumstances(head, setting, mistakes);
        var assessment = village.flatMap(circumstances::assessment);
        var decided = circumstances.povertyClass(assessment);
        var profile = Profiles.household(head, setting.today(), mistakes);
        boolean wrong = mistakes.stream().anyMatch(it -> !it.kind().isDoubt());
        if (wrong || village.isEmpty() || !hasOneHead(members)) return new HouseholdReading(Optional.empty(), mistakes);
        return new HouseholdReading(Optional.of(row(head, village.get(), members, profile, assessment, decided, setting)), mistakes);
    }

    private static HouseholdRow row(
            Cells head, UnitId village, List<MemberRow> members, Optional<HouseholdProfile> profile,
            Optional<AssessmentRow> assessment, Optional<ClassRow> decided, Setting setting) {
        return new HouseholdRow(
                HouseholdId.next(),
                blankToNull(head.get(Field.HOUSEHOLD_CODE)),
                village,
                blankToNull(head.get(Field.ADDRESS)),
                setting.from(),
                members,
                profile.orElse(null),
                // What was seen belongs to the class that rests on it.
                decided.isPresent() ? assessment.stream().toList() : List.of(),
                decided.stream().toList());
    }

    private static Cells head(List<Cells> rows, List<Mistake> mistakes) {
        var heads = rows.stream().filter(Cells::isHead).toList();
        if (heads.isEmpty()) mistakes.add(new Mistake(rows.getFirst().row(), Field.RELATION, Kind.NO_HEAD, ""));
        heads.stream().skip(1).forEach(it -> mistakes.add(new Mistake(it.row(), Field.RELATION, Kind.TWO_HEADS, String.valueOf(heads.getFirst().row()))));
        return heads.isEmpty() ? rows.getFirst() : heads.getFirst();
    }

    private static Optional<UnitId> village(Cells head, Setting setting, List<Mistake> mistakes) {
        var written = head.get(Field.VILLAGE);
        if (written.isBlank()) {
            mistakes.add(new Mistake(head.row(), Field.VILLAGE, Kind.MISSING, ""));
            return Optional.empty();
        }
        var found = setting.places().villages(written);
        if (found.size() == 1) return Optional.of(found.getFirst());
        mistakes.add(new Mistake(head.row(), Field.VILLAGE, found.isEmpty() ? Kind.UNKNOWN_VILLAGE : Kind.SEVERAL_VILLAGES, written));
        return Optional.empty();
    }

    private static boolean hasOneHead(List<MemberRow> members) {
        return members.stream().filter(it -> it.relation() == Relation.HEAD).count() == 1;
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
