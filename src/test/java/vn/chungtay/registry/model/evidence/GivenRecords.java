package vn.chungtay.registry.model.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Soundness;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.WorkingAge;
import vn.chungtay.standards.store.StandardsConfiguration;

/** Records of a household in which nothing is known, until a test says what is. */
final class GivenRecords {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final @Nullable WorkingAge WORKING = StandardsConfiguration.workingAges()
            .on(LocalDate.of(2026, 11, 21))
            .orElse(null);
    private static final Indicators STANDARDS = StandardsConfiguration.standardsBook();

    private final List<MemberView> members = new ArrayList<>();
    private HouseholdProfile profile = HouseholdProfile.UNKNOWN;

    static GivenRecords records() {
        return new GivenRecords();
    }

    GivenRecords member(BirthDate born, PersonProfile known) {
        var details = new PersonDetails("Nông Thị Xuân", born, Sex.FEMALE, "02", null);
        members.add(new MemberView(PersonId.next(), details, "Tày", true, Relation.OTHER, DAY, known, WORKING, DAY));
        return this;
    }

    /** Somebody whose last birthday, the one of this age, is the day itself. */
    GivenRecords aged(int years, PersonProfile known) {
        return member(BirthDate.onDay(DAY.minusYears(years)), known);
    }

    GivenRecords home(UnaryOperator<HouseholdProfile> change) {
        profile = change.apply(profile);
        return this;
    }

    RecordedEvidence evidence() {
        return evidence(DAY);
    }

    RecordedEvidence evidence(LocalDate day) {
        return RecordedEvidence.of(profile, members, day, STANDARDS.indicatorsOn(day));
    }

    Known lacks(int number) {
        return evidence().reading(number).lacking();
    }

    static PersonProfile work(@Nullable Job job, @Nullable Boolean stable, @Nullable Boolean able, @Nullable Boolean wanted) {
        return new PersonProfile(Education.UNKNOWN, new Work(job, stable, able, wanted, null, null), Health.UNKNOWN, Social.UNKNOWN);
    }

    static PersonProfile learning(@Nullable Schooling finished, @Nullable Schooling attending, @Nullable Training training) {
        return new PersonProfile(new Education(finished, attending, training), Work.UNKNOWN, Health.UNKNOWN, Social.UNKNOWN);
    }

    static PersonProfile growth(@Nullable Boolean stunted, @Nullable Boolean wasted) {
        return health(new Health(null, null, null, null, stunted, wasted, null, null, null));
    }

    static PersonProfile insured(@Nullable Boolean insured, @Nullable LocalDate until) {
        return health(new Health(null, insured, null, until, null, null, null, null, null));
    }

    static PersonProfile allowance(@Nullable Boolean allowance, @Nullable Disability disability) {
        return new PersonProfile(
                Education.UNKNOWN,
                Work.UNKNOWN,
                new Health(disability, null, null, null, null, null, null, null, null),
                new Social(allowance, null, null, null, null));
    }

    static PersonProfile online(@Nullable Boolean usesInternet) {
        return new PersonProfile(
                Education.UNKNOWN, Work.UNKNOWN, Health.UNKNOWN, new Social(null, null, null, usesInternet, null));
    }

    private static PersonProfile health(Health health) {
        return new PersonProfile(Education.UNKNOWN, Work.UNKNOWN, health, Social.UNKNOWN);
    }

    static UnaryOperator<HouseholdProfile> parts(@Nullable Boolean wall, @Nullable Boolean frame, @Nullable Boolean roof) {
        return it -> house(it, new House(it.house().floorAreaM2(), wall, frame, roof, null, null, Soundness.UNKNOWN));
    }

    static UnaryOperator<HouseholdProfile> floor(String m2) {
        return it -> house(it, new House(new BigDecimal(m2), null, null, null, null, null, Soundness.UNKNOWN));
    }

    private static HouseholdProfile house(HouseholdProfile it, House house) {
        return new HouseholdProfile(house, it.sanitation(), it.information(), it.living());
    }

    static UnaryOperator<HouseholdProfile> sanitation(@Nullable Water water, @Nullable Latrine latrine) {
        return it -> new HouseholdProfile(it.house(), new Sanitation(water, latrine), it.information(), it.living());
    }

    static UnaryOperator<HouseholdProfile> information(
            @Nullable Boolean internet, @Nullable Boolean television, @Nullable Boolean radio, @Nullable Boolean phone, @Nullable Boolean computer) {
        var told = new Information(internet, null, television, radio, phone, computer, null);
        return it -> new HouseholdProfile(it.house(), it.sanitation(), told, it.living());
    }

    static UnaryOperator<HouseholdProfile> livelihood(@Nullable Livelihood livelihood) {
        return it -> new HouseholdProfile(it.house(), it.sanitation(), it.information(), new Living(livelihood, null));
    }
}
