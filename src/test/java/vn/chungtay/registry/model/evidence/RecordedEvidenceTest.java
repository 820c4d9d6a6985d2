package vn.chungtay.registry.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.registry.model.evidence.GivenRecords.DAY;
import static vn.chungtay.registry.model.evidence.GivenRecords.allowance;
import static vn.chungtay.registry.model.evidence.GivenRecords.floor;
import static vn.chungtay.registry.model.evidence.GivenRecords.growth;
import static vn.chungtay.registry.model.evidence.GivenRecords.information;
import static vn.chungtay.registry.model.evidence.GivenRecords.insured;
import static vn.chungtay.registry.model.evidence.GivenRecords.learning;
import static vn.chungtay.registry.model.evidence.GivenRecords.livelihood;
import static vn.chungtay.registry.model.evidence.GivenRecords.online;
import static vn.chungtay.registry.model.evidence.GivenRecords.parts;
import static vn.chungtay.registry.model.evidence.GivenRecords.records;
import static vn.chungtay.registry.model.evidence.GivenRecords.sanitation;
import static vn.chungtay.standards.Evidence.Known.NO;
import static vn.chungtay.standards.Evidence.Known.UNKNOWN;
import static vn.chungtay.standards.Evidence.Known.YES;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.Requirement;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.store.StandardsConfiguration;

/** Each of the twelve indicators on both sides of its threshold, and where something is not recorded. */
class RecordedEvidenceTest {

    @Test
    void of_a_household_of_which_nothing_is_recorded_nothing_is_known() {
        var evidence = records().aged(8, PersonProfile.UNKNOWN).aged(25, PersonProfile.UNKNOWN).evidence();

        // A child and an adult: half of them are dependants, or both, and that is not known either.
        assertThat(evidence.deprivations()).isEqualTo(Deprivations.allUnknown());
        assertThat(evidence.madeInAgriculture()).isEqualTo(UNKNOWN);
        assertThat(evidence.readings()).allSatisfy(it -> assertThat(it.because()).isNotEmpty());
    }

    @Test
    void a_household_without_anybody_on_the_day_has_no_answers_about_people() {
        var evidence = records().evidence();

        assertThat(evidence.deprivations().unknown()).contains(1, 2, 3, 4, 5, 6, 8);
    }

    @ParameterizedTest(name = "{0}, stable {1}, able {2}, wants {3}: {4}")
    @CsvSource({
        "NONE, , true, true, YES",
        "HOME, , true, true, YES",
        "HOME, , true, false, NO",
        "NONE, , false, true, NO",
        "NONE, , , true, UNKNOWN",
        "NONE, , true, , UNKNOWN",
        ", , true, true, UNKNOWN",
        "WAGE_WITHOUT_CONTRACT, false, true, true, YES",
        "WAGE_WITHOUT_CONTRACT, false, , true, UNKNOWN",
        "WAGE_WITHOUT_CONTRACT, false, false, , NO",
        "WAGE_WITHOUT_CONTRACT, true, true, true, NO",
        "WAGE_WITHOUT_CONTRACT, , true, true, UNKNOWN",
        "WAGE_WITH_CONTRACT, false, true, true, NO",
        "OWN_FARM, , , , NO",
    })
    void work(@Nullable Job job, @Nullable Boolean stable, @Nullable Boolean able, @Nullable Boolean wants, Known lacks) {
        assertThat(records().aged(30, GivenRecords.work(job, stable, able, wants)).lacks(1)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "aged {0}: {1}")
    @CsvSource({"14, NO", "15, YES", "50, YES", "70, NO"})
    void work_is_asked_of_people_of_working_age(int age, Known lacks) {
        assertThat(records().aged(age, GivenRecords.work(Job.NONE, null, true, true)).lacks(1)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "children {0}, adults {1}: {2}")
    @CsvSource({"1, 1, NO", "2, 1, YES", "2, 2, NO", "3, 2, YES", "0, 1, NO"})
    void more_than_half_of_the_members_depend_on_the_others(int children, int adults, Known lacks) {
        var household = records();
        for (int i = 0; i < children; i++) household.aged(15, PersonProfile.UNKNOWN);
        for (int i = 0; i < adults; i++) household.aged(16, allowance(false, Disability.NONE));

        assertThat(household.lacks(2)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "aged {0}, allowance {1}, disability {2}: {3}")
    @CsvSource({
        "60, true, NONE, YES",
        "59, true, NONE, NO",
        "59, true, SEVERE, YES",
        "59, true, , UNKNOWN",
        "60, , NONE, UNKNOWN",
        "59, , NONE, NO",
        "40, , LIGHT, UNKNOWN",
        "60, false, SEVERE, NO",
        "15, , , YES",
    })
    void who_is_a_dependant(int age, @Nullable Boolean allowance, @Nullable Disability disability, Known lacks) {
        assertThat(records().aged(age, allowance(allowance, disability)).lacks(2)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "aged {0}, stunted {1}, too light {2}: {3}")
    @CsvSource({
        "15, true, false, YES",
        "15, false, true, YES",
        "15, true, , YES",
        "15, false, false, NO",
        "15, false, , UNKNOWN",
        "16, true, true, NO",
        "16, , , NO",
    })
    void nutrition(int age, @Nullable Boolean stunted, @Nullable Boolean light, Known lacks) {
        assertThat(records().aged(age, growth(stunted, light)).lacks(3)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "aged {0}, insured {1} until {2}: {3}")
    @CsvSource({
        "6, false, , YES",
        "5, false, , NO",
        "6, true, , NO",
        "6, true, 2026-11-21, NO",
        "6, true, 2026-11-20, UNKNOWN",
        "6, , , UNKNOWN",
    })
    void insurance(int age, @Nullable Boolean insured, @Nullable LocalDate until, Known lacks) {
        assertThat(records().aged(age, insured(insured, until)).lacks(4)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "aged {0}, finished {1}, attends {2}, trained {3}: {4}")
    @CsvSource({
        "15, PRIMARY, NONE, NONE, NO",
        "16, PRIMARY, NONE, NONE, YES",
        "17, LOWER_SECONDARY, NONE, NONE, NO",
        "18, LOWER_SECONDARY, NONE, NONE, YES",
        "17, PRIMARY, LOWER_SECONDARY, NONE, NO",
        "18, LOWER_SECONDARY, LOWER_SECONDARY, NONE, YES",
        "18, LOWER_SECONDARY, VOCATIONAL, NONE, NO",
        "30, UPPER_SECONDARY, NONE, NONE, NO",
        "30, LOWER_SECONDARY, NONE, ELEMENTARY, NO",
        "30, LOWER_SECONDARY, NONE, WITHOUT_CERTIFICATE, YES",
        "30, LOWER_SECONDARY, , NONE, UNKNOWN",
        "30, , , CERTIFICATE, NO",
        "30, LOWER_SECONDARY, NONE, NONE, YES",
        "31, LOWER_SECONDARY, NONE, NONE, NO",
    })
    @Requirement("MDP-06")
    void adult_education(
            int age, @Nullable Schooling finished, @Nullable Schooling attends, @Nullable Training trained, Known lacks) {
        assertThat(records().aged(age, learning(finished, attends, trained)).lacks(5)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "born {0}, attends {1}: {2}")
    @CsvSource({
        "2023-11-22, NONE, NO",
        "2023-11-21, NONE, YES",
        "2023-11-21, PRESCHOOL, NO",
        "2020-09-01, PRESCHOOL, YES",
        "2020-09-01, PRIMARY, NO",
        "2020-09-02, PRESCHOOL, NO",
        "2020-09-02, PRIMARY, NO",
        "2014-09-01, PRIMARY, YES",
        "2014-09-01, LOWER_SECONDARY, NO",
        "2014-09-02, PRIMARY, NO",
        "2010-11-22, NONE, YES",
        "2010-11-21, NONE, NO",
        "2015-05-05, , UNKNOWN",
    })
    @Requirement("MDP-06")
    void schooling_at_the_age_of_the_school_year(LocalDate born, @Nullable Schooling attends, Known lacks) {
        assertThat(records().member(BirthDate.onDay(born), learning(null, attends, null)).lacks(6)).isEqualTo(lacks);
    }

    @Test
    @Requirement("MDP-06")
    void before_september_the_school_year_of_last_autumn_still_runs() {
        var child = records().member(BirthDate.onDay(LocalDate.of(2014, 3, 1)), learning(null, Schooling.PRIMARY, null));

        assertThat(child.evidence(LocalDate.of(2026, 8, 31)).reading(6).lacking()).isEqualTo(NO);
        assertThat(child.evidence(LocalDate.of(2026, 9, 1)).reading(6).lacking()).isEqualTo(YES);
    }

    @ParameterizedTest(name = "wall {0}, frame {1}, roof {2}: {3}")
    @CsvSource({
        "false, false, true, YES",
        "false, false, , YES",
        "false, true, true, NO",
        "true, true, , NO",
        "false, true, , UNKNOWN",
        "false, false, false, YES",
        ", , , UNKNOWN",
    })
    void house(@Nullable Boolean wall, @Nullable Boolean frame, @Nullable Boolean roof, Known lacks) {
        assertThat(records().home(parts(wall, frame, roof)).lacks(7)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "{0} m² for three: {1}")
    @CsvSource({"23.9, YES", "24, NO", "24.1, NO"})
    void floor_area_each(String area, Known lacks) {
        var three = records().aged(40, PersonProfile.UNKNOWN).aged(38, PersonProfile.UNKNOWN).aged(2, PersonProfile.UNKNOWN);

        assertThat(three.home(floor(area)).lacks(8)).isEqualTo(lacks);
    }

    @ParameterizedTest
    @EnumSource(Water.class)
    void water(Water source) {
        boolean clean = source != Water.UNPROTECTED && source != Water.SURFACE;

        assertThat(records().home(sanitation(source, null)).lacks(9)).isEqualTo(clean ? NO : YES);
        assertThat(records().home(sanitation(source, null)).lacks(10)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Latrine.class)
    void latrine(Latrine kind) {
        boolean hygienic = kind != Latrine.UNHYGIENIC && kind != Latrine.NONE;

        assertThat(records().home(sanitation(null, kind)).lacks(10)).isEqualTo(hygienic ? NO : YES);
        assertThat(records().home(sanitation(null, kind)).lacks(9)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "household {0}, one member {1}, other {2}: {3}")
    @CsvSource({
        "false, true, , NO",
        "true, false, false, NO",
        "false, , , YES",
        ", false, false, YES",
        ", false, , UNKNOWN",
        ", , , UNKNOWN",
    })
    void internet(@Nullable Boolean household, @Nullable Boolean one, @Nullable Boolean other, Known lacks) {
        var records = records().aged(40, online(one)).aged(70, online(other));

        assertThat(records.home(information(household, null, null, null, null)).lacks(11)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "television {0}, radio {1}, phone {2}, computer {3}: {4}")
    @CsvSource({
        "false, false, false, false, YES",
        "false, false, false, , UNKNOWN",
        ", , true, , NO",
        "false, true, false, false, NO",
    })
    void means_of_information(
            @Nullable Boolean television, @Nullable Boolean radio, @Nullable Boolean phone, @Nullable Boolean computer, Known lacks) {
        assertThat(records().home(information(null, television, radio, phone, computer)).lacks(12)).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({"AGRICULTURE, YES", "FORESTRY, YES", "FISHERY, YES", "SALT, YES", "TRADE, NO", "WAGE, NO", ", UNKNOWN"})
    void livelihood_of_the_band_of_average_standard(@Nullable Livelihood livelihood, Known agriculture) {
        assertThat(records().home(livelihood(livelihood)).evidence().madeInAgriculture()).isEqualTo(agriculture);
    }

    @Test
    void one_who_lacks_is_enough_and_is_named_although_of_another_nothing_is_known() {
        var evidence = records().aged(30, insured(false, null)).aged(60, PersonProfile.UNKNOWN).evidence();

        assertThat(evidence.reading(4).lacking()).isEqualTo(YES);
        assertThat(evidence.reading(4).because()).extracting(Because::fact).containsExactly("uninsured");
    }

    @Test
    void of_a_year_of_birth_only_what_holds_for_every_day_of_it_is_known() {
        var sixteenOrNot = records().member(BirthDate.inYear(2010), growth(true, true)).evidence();
        var certainlyAChild = records().member(BirthDate.inYear(2011), growth(true, true)).evidence();

        assertThat(sixteenOrNot.reading(3).lacking()).isEqualTo(UNKNOWN);
        assertThat(sixteenOrNot.reading(3).because()).extracting(Because::fact).containsExactly("birth_date_inexact");
        assertThat(certainlyAChild.reading(3).lacking()).isEqualTo(YES);
    }

    @Test
    void from_2027_what_the_draft_leaves_open_stays_open() {
        var evidence = records().aged(30, insured(false, null)).home(floor("5")).evidence(LocalDate.of(2027, 1, 1));

        assertThat(evidence.reading(3).because()).extracting(Because::fact).containsExactly("no_threshold");
        assertThat(evidence.deprivations().unknown()).contains(3, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void every_answer_that_a_standard_accepts_is_a_word_of_the_register() {
        var words = Stream.of(Water.values(), Latrine.values(), Job.values(), Training.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .toList();
        var book = StandardsConfiguration.standardsBook();

        assertThat(Stream.of(DAY, LocalDate.of(2027, 1, 1))
                        .flatMap(day -> book.indicatorsOn(day).stream())
                        .flatMap(it -> it.measure().accepted().stream()))
                .isNotEmpty()
                .isSubsetOf(words);
    }
}
