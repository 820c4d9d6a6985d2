package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;

/** A household as a test needs it; {@link #row()} for a value, {@link #stored()} for one in the database. */
public final class HouseholdBuilder {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final StandardId STANDARD = new StandardId("2022-2026");

    private final HouseholdId id = HouseholdId.next();
    private final UnitId village;
    private final UnaryOperator<HouseholdRow> store;
    private final List<MemberRow> others = new ArrayList<>();
    private final List<AssessmentRow> assessments = new ArrayList<>();
    private final List<ClassRow> classes = new ArrayList<>();
    private LocalDate since = LONG_AGO;
    private @Nullable String code;
    private @Nullable String address;
    private @Nullable HouseholdProfile profile;
    private @Nullable PersonProfile headProfile;
    private PersonId headId = PersonId.next();
    private PersonDetails head = details("Nguyễn Văn An", 1970, Sex.MALE, PersonDetails.KINH);

    HouseholdBuilder(UnitId village, UnaryOperator<HouseholdRow> store) {
        this.village = village;
        this.store = store;
    }

    public static PersonDetails details(String name, int bornIn, Sex sex, String ethnicity) {
        return new PersonDetails(name, BirthDate.inYear(bornIn), sex, ethnicity, null);
    }

    public HouseholdBuilder since(LocalDate day) {
        since = day;
        return this;
    }

    public HouseholdBuilder code(String code) {
        this.code = code;
        return this;
    }

    public HouseholdBuilder address(String address) {
        this.address = address;
        return this;
    }

    public HouseholdBuilder head(String name) {
        return head(new PersonDetails(name, head.born(), head.sex(), head.ethnicity(), head.nationalId()));
    }

    public HouseholdBuilder head(PersonDetails details) {
        head = details;
        return this;
    }

    public HouseholdBuilder headProfile(PersonProfile profile) {
        headProfile = profile;
        return this;
    }

    /** The head belongs to this ethnic group, by code. */
    public HouseholdBuilder ethnicity(String code) {
        return head(new PersonDetails(head.name(), head.born(), head.sex(), code, head.nationalId()));
    }

    public HouseholdBuilder nationalId(String digits) {
        return head(new PersonDetails(head.name(), head.born(), head.sex(), head.ethnicity(), new NationalId(digits)));
    }

    public HouseholdBuilder member(String name, Relation relation) {
        return member(details(name, 1995, Sex.FEMALE, head.ethnicity()), relation, null);
    }

    public HouseholdBuilder member(PersonDetails details, Relation relation, @Nullable PersonProfile profile) {
        others.add(new MemberRow(PersonId.next(), details, relation, since, profile));
        return this;
    }

    public HouseholdBuilder profile(HouseholdProfile profile) {
        this.profile = profile;
        return this;
    }

    public HouseholdBuilder poor(LocalDate from, Set<Integer> lacking, Cause... causes) {
        return classed(PovertyClass.POOR, from, lacking, causes);
    }

    public HouseholdBuilder nearPoor(LocalDate from, Set<Integer> lacking, Cause... causes) {
        return classed(PovertyClass.NEAR_POOR, from, lacking, causes);
    }

    /** From this day on it has this class, by a look at it on the same day; an earlier class ends the day before. */
    public HouseholdBuilder classed(PovertyClass result, LocalDate from, Set<Integer> lacking, Cause... causes) {
        endClassBefore(from);
        var evidence = new Evidence(
                AreaType.RURAL, OptionalInt.of(120), OptionalLong.empty(), new Deprivations(lacking, Set.of()), Known.YES);
        var outcome = new Decided(result, STANDARD, List.of());
        var assessment =
                new AssessmentRow(AssessmentId.next(), from, evidence, STANDARD, outcome, Set.of(causes));
        assessments.add(assessment);
        classes.add(new ClassRow(result, DateRange.startingOn(from), "01/QĐ-UBND", from, assessment.id()));
        return this;
    }

    /** The last decision was written down without its date. */
    public HouseholdBuilder undated() {
        var last = classes.removeLast();
        classes.add(new ClassRow(last.povertyClass(), last.days(), last.decisionNo(), null, last.assessment()));
        return this;
    }

    public HouseholdRow row() {
        var members = new ArrayList<MemberRow>();
        members.add(new MemberRow(headId, head, Relation.HEAD, since, headProfile));
        members.addAll(others);
        return new HouseholdRow(id, code, village, address, since, members, profile, assessments, classes);
    }

    public HouseholdRow stored() {
        return store.apply(row());
    }

    private void endClassBefore(LocalDate from) {
        if (classes.isEmpty()) return;
        var last = classes.removeLast();
        var days = DateRange.between(last.days().from(), from.minusDays(1));
        classes.add(new ClassRow(last.povertyClass(), days, last.decisionNo(), last.decidedOn(), last.assessment()));
    }
}
