package vn.chungtay.accompaniment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.accompaniment.model.DutyEnd.Why;
import vn.chungtay.accompaniment.model.HouseholdFacts.Departure;
import vn.chungtay.accompaniment.model.HouseholdFacts.Home;
import vn.chungtay.accompaniment.model.HouseholdFacts.Life;
import vn.chungtay.accompaniment.model.HouseholdFacts.Line;
import vn.chungtay.accompaniment.model.HouseholdFacts.Met;
import vn.chungtay.accompaniment.model.HouseholdFacts.Needed;
import vn.chungtay.accompaniment.model.HouseholdFacts.Seen;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.shared.DateRange;

/** Signs in the records of a household that was recognised as escaped on 15/12/2024. */
class SignsTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2024, 12, 15);
    private static final LocalDate LATER = RECOGNISED.plusDays(100);
    private static final PersonId PERSON = PersonId.next();
    private static final WatchRules RULES = rules();

    @Test
    void a_death_counts_from_the_day_after_the_recognition_and_tells_what_the_person_worked() {
        var job = life(RECOGNISED.minusYears(1), Job.WAGE_WITH_CONTRACT, true);

        assertThat(signs(new Given().lives(job).departures(died(RECOGNISED)))).isEmpty();
        assertThat(signs(new Given().lives(job).departures(died(RECOGNISED.plusDays(1)))))
                .containsExactly(new Warning(WatchRule.MEMBER_DIED, PERSON, List.of("WAGE_WITH_CONTRACT"), RECOGNISED.plusDays(1)));
        assertThat(signs(new Given().departures(new Departure(PERSON, false, LATER))))
                .containsExactly(new Warning(WatchRule.MEMBER_LEFT, PERSON, List.of(""), LATER));
    }

    @Test
    void work_is_lost_when_a_known_job_ends_or_is_no_longer_lasting_and_not_when_nothing_was_known() {
        var before = life(RECOGNISED, Job.WAGE_WITH_CONTRACT, true);

        assertThat(signs(new Given().lives(before, life(LATER, Job.NONE, null))))
                .containsExactly(new Warning(WatchRule.JOB_LOST, PERSON, List.of("WAGE_WITH_CONTRACT", "NONE"), LATER));
        assertThat(signs(new Given().lives(before, life(LATER, Job.WAGE_WITH_CONTRACT, false))))
                .containsExactly(new Warning(WatchRule.JOB_LOST, PERSON, List.of("WAGE_WITH_CONTRACT", "UNSTABLE"), LATER));
        assertThat(signs(new Given().lives(before, life(LATER, null, null)))).as("not known").isEmpty();
        assertThat(signs(new Given().lives(life(RECOGNISED, null, null), life(LATER, Job.NONE, null)))).as("never known").isEmpty();
        assertThat(signs(new Given().lives(life(RECOGNISED, Job.STUDENT, null), life(LATER, Job.NONE, null)))).isEmpty();
        assertThat(signs(new Given().lives(before, life(LATER, Job.RETIRED, null)))).as("old age is no loss of work").isEmpty();
    }

    @Test
    void a_child_that_leaves_school_is_a_sign_until_the_day_before_the_sixteenth_birthday() {
        var born = LATER.minusYears(16);

        assertThat(signs(new Given().lives(pupil(born, RECOGNISED, "LOWER_SECONDARY"), pupil(born, LATER, "NOT_ATTENDING")))).isEmpty();
        assertThat(signs(new Given().lives(
                        pupil(born.plusDays(1), RECOGNISED, "LOWER_SECONDARY"), pupil(born.plusDays(1), LATER, "NOT_ATTENDING"))))
                .containsExactly(new Warning(WatchRule.LEFT_SCHOOL, PERSON, List.of("LOWER_SECONDARY", "15"), LATER));
        assertThat(signs(new Given().lives(
                        pupil(born.plusDays(1), RECOGNISED, "PRESCHOOL"), pupil(born.plusDays(1), LATER, "NOT_ATTENDING"))))
                .as("nobody has to go to kindergarten").isEmpty();
    }

    @Test
    void a_heavier_disability_and_a_lost_insurance_are_signs_and_a_lighter_or_new_one_is_not() {
        assertThat(rulesOf(new Given().lives(body(RECOGNISED, Disability.NONE, true), body(LATER, Disability.SEVERE, false))))
                .containsExactly(WatchRule.DISABLED, WatchRule.INSURANCE_LOST);
        assertThat(rulesOf(new Given().lives(body(RECOGNISED, Disability.SEVERE, null), body(LATER, Disability.LIGHT, true)))).isEmpty();
        assertThat(rulesOf(new Given().lives(body(RECOGNISED, null, null), body(LATER, Disability.SEVERE, false)))).isEmpty();
    }

    @Test
    void a_worse_home_is_one_sign_whatever_else_is_wrong_with_it() {
        var good = new Home(RECOGNISED, HouseState.SEMI_SOLID, true, Water.PIPED, Latrine.SEPTIC);

        assertThat(signs(new Given().homes(good, new Home(LATER, HouseState.DILAPIDATED, false, Water.SURFACE, Latrine.NONE))))
                .containsExactly(new Warning(WatchRule.HOUSE_WORSE, null, List.of("HOUSE", "SEMI_SOLID", "DILAPIDATED"), LATER));
        assertThat(signs(new Given().homes(good, new Home(LATER, null, null, Water.SURFACE, null))).getFirst().facts())
                .containsExactly("WATER", "PIPED", "SURFACE");
        assertThat(signs(new Given().homes(good, new Home(LATER, HouseState.SOLID, true, Water.RAIN, Latrine.VIP)))).isEmpty();
        assertThat(signs(new Given().homes(
                        new Home(RECOGNISED, HouseState.SOLID, null, null, null), new Home(LATER, HouseState.SEMI_SOLID, null, null, null))))
                .as("still no temporary house").isEmpty();
        assertThat(signs(new Given().homes(new Home(LATER, HouseState.DILAPIDATED, false, null, null)))).as("known for the first time").isEmpty();
    }

    @Test
    void near_the_line_is_up_to_the_margin_included() {
        assertThat(rulesOf(new Given().looks(look(LATER, 0, 1_650_000)))).containsExactly(WatchRule.NEAR_LINE);
        assertThat(rulesOf(new Given().looks(look(LATER, 0, 1_650_001)))).isEmpty();
        assertThat(rulesOf(new Given().looks(look(LATER, 0, 1_000_000)))).as("below the line").containsExactly(WatchRule.NEAR_LINE);
        assertThat(rulesOf(new Given().looks(look(RECOGNISED, 0, 1_000_000)))).as("known when it was recognised").isEmpty();
    }

    @Test
    void what_the_last_look_found_lacking_is_new_if_the_recognition_knew_that_it_was_not() {
        var before = new Seen(AssessmentId.next(), RECOGNISED, "2022-2026", 0b0001, 0b0010, "NOT_POOR", null);

        var found = signs(new Given().looks(before, look(LATER, 0b1111, 9_000_000)));

        assertThat(found).extracting(Warning::rule).containsExactly(WatchRule.NEW_LACK);
        assertThat(found.getFirst().facts()).as("standard and numbers; 1 was lacking before, of 2 nobody knew").containsExactly("2022-2026", "3", "4");
    }

    @Test
    void only_the_last_look_counts_and_a_look_answers_what_happened_until_its_day() {
        var poor = new Seen(AssessmentId.next(), LATER, "2022-2026", 0, 0, "NEAR_POOR", null);

        assertThat(rulesOf(new Given().looks(poor))).containsExactly(WatchRule.LOOKED_POOR);
        assertThat(rulesOf(new Given().looks(poor, look(LATER.plusDays(1), 0, 9_000_000)))).isEmpty();
        assertThat(rulesOf(new Given().departures(died(LATER)).looks(look(LATER, 0, 9_000_000)))).isEmpty();
        assertThat(rulesOf(new Given().departures(died(LATER)).looks(look(LATER.minusDays(1), 0, 9_000_000)))).containsExactly(WatchRule.MEMBER_DIED);
    }

    @Test
    void a_visit_answers_what_happened_until_its_day_and_nothing_later() {
        var given = new Given().departures(died(LATER));
        given.needs = List.of(new Needed(Need.JOB, LATER));

        given.visits = List.of(new Met(LATER.minusDays(1), Visit.Result.STABLE));
        assertThat(rulesOf(given)).containsExactly(WatchRule.MEMBER_DIED, WatchRule.NEED);
        given.visits = List.of(new Met(LATER, Visit.Result.STABLE));
        assertThat(rulesOf(given)).isEmpty();
    }

    @Test
    void the_last_visit_that_found_a_household_at_risk_asks_for_another_until_somebody_found_it_safe_or_looked() {
        var risk = new Met(LATER, Visit.Result.AT_RISK);
        var given = new Given();
        given.visits = List.of(risk);

        assertThat(signs(given)).containsExactly(new Warning(WatchRule.VISIT_FOUND_RISK, null, List.of("AT_RISK"), LATER));
        assertThat(rulesOf(given.looks(look(LATER, 0, 9_000_000)))).as("a look of that day did not see it").containsExactly(WatchRule.VISIT_FOUND_RISK);
        assertThat(rulesOf(given.looks(look(LATER.plusDays(1), 0, 9_000_000)))).isEmpty();
        given.looks = List.of();
        given.visits = List.of(risk, new Met(LATER, Visit.Result.STABLE));
        assertThat(rulesOf(given)).as("what was written down last").isEmpty();
        given.visits = List.of(new Met(LATER.plusDays(9), Visit.Result.NEEDS_HELP), risk);
        assertThat(signs(given)).as("the last by day").extracting(Warning::on).containsExactly(LATER.plusDays(9));
        given.visits = List.of(new Met(RECOGNISED, Visit.Result.AT_RISK));
        assertThat(rulesOf(given)).as("known when it was recognised").isEmpty();
    }

    @Test
    void why_a_duty_is_over_is_told_apart() {
        assertThat(DutyChanges.overBecause(WatchState.WATCHED)).isEmpty();
        assertThat(DutyChanges.overBecause(WatchState.ENDED)).contains(Why.TERM_OVER);
        assertThat(DutyChanges.overBecause(WatchState.UNDATED)).contains(Why.UNDATED);
        assertThat(DutyChanges.overBecause(WatchState.POOR_AGAIN)).contains(Why.POOR_AGAIN);
        assertThat(DutyChanges.overBecause(null)).contains(Why.NOT_ESCAPED);
    }

    @Test
    void a_duty_is_opened_once_and_ends_with_a_reason() {
        var died = new Given().departures(died(LATER)).made();
        var sign = Signs.of(died, RULES);
        var duty = new Duty(DutyId.next(), died.household(), sign.getFirst(), LATER, LATER.plusDays(7), null);

        assertThat(DutyChanges.watched(List.of(), sign, died, LATER).opened()).isEqualTo(sign);
        assertThat(DutyChanges.watched(List.of(duty), sign, died, LATER)).isEqualTo(new DutyChanges(List.of(), List.of()));
        assertThat(why(duty, new Given().departures(died(LATER)).looks(look(LATER, 0, 9_000_000)).made())).isEqualTo(Why.LOOKED_AT);
        assertThat(why(duty, new Given().made())).as("the register says it no more").isEqualTo(Why.NOT_SO);
        assertThat(DutyChanges.over(List.of(duty), Why.POOR_AGAIN, LATER).ended().getFirst().end())
                .isEqualTo(new DutyEnd(Why.POOR_AGAIN, LATER, null, null));
    }

    @Test
    void the_day_to_go_there_is_the_last_one_that_is_not_late() {
        var duty = new Duty(DutyId.next(), HouseholdId.next(), new Warning(WatchRule.NEED, null, List.of("JOB"), LATER), LATER, RULES.due(WatchRule.NEED, LATER), null);

        assertThat(duty.due()).isEqualTo(LATER.plusDays(15));
        assertThat(duty.isLate(LATER.plusDays(15))).isFalse();
        assertThat(duty.isLate(LATER.plusDays(16))).isTrue();
    }

    private static Why why(Duty duty, HouseholdFacts facts) {
        return DutyChanges.watched(List.of(duty), Signs.of(facts, RULES), facts, LATER).ended().getFirst().end().why();
    }

    private static List<Warning> signs(Given given) {
        return Signs.of(given.made(), RULES);
    }

    private static List<WatchRule> rulesOf(Given given) {
        return signs(given).stream().map(Warning::rule).toList();
    }

    private static Departure died(LocalDate on) {
        return new Departure(PERSON, true, on);
    }

    private static Life life(LocalDate from, @Nullable Job job, @Nullable Boolean stable) {
        return new Life(PERSON, LocalDate.of(1980, 1, 1), from, null, job, stable, null, null);
    }

    private static Life pupil(LocalDate born, LocalDate from, String attending) {
        return new Life(PERSON, born, from, attending, null, null, null, null);
    }

    private static Life body(LocalDate from, @Nullable Disability disability, @Nullable Boolean insured) {
        return new Life(PERSON, LocalDate.of(1980, 1, 1), from, null, null, null, disability, insured);
    }

    private static Seen look(LocalDate on, int lacking, long income) {
        return new Seen(AssessmentId.next(), on, "2022-2026", lacking, 0, "NOT_POOR", new Line("income_line", income, 1_500_000));
    }

    private static WatchRules rules() {
        var days = new HashMap<WatchRule, Integer>();
        for (var rule : WatchRule.values()) days.put(rule, 15);
        return new WatchRules(DateRange.ALWAYS, days, 10, 16, "", false);
    }

    /** The facts of one household, each kind only if it is given. */
    private static final class Given {

        private List<Departure> departures = List.of();
        private List<Life> lives = List.of();
        private List<Home> homes = List.of();
        private List<Seen> looks = List.of();
        private List<Needed> needs = List.of();
        private List<Met> visits = List.of();

        Given departures(Departure... all) {
            departures = Arrays.asList(all);
            return this;
        }

        Given lives(Life... all) {
            lives = Arrays.asList(all);
            return this;
        }

        Given homes(Home... all) {
            homes = Arrays.asList(all);
            return this;
        }

        Given looks(Seen... all) {
            looks = Arrays.asList(all);
            return this;
        }

        HouseholdFacts made() {
            return new HouseholdFacts(HouseholdId.next(), RECOGNISED, departures, lives, homes, looks, needs, visits);
        }
    }
}
