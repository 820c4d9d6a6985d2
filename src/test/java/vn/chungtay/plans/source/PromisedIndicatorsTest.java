package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.model.WrittenPlanFile;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenTarget;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Indicator;
import vn.chungtay.targets.model.Judgement;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.TargetSentence;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.model.Verdict.Outcome;
import vn.chungtay.targets.store.CatalogueFile;

/** What the five plans promise of each indicator, and when it is kept: the boundary on both sides. */
class PromisedIndicatorsTest {

    private static final Catalogue CATALOGUE = CatalogueFile.indicatorCatalogue();

    @Test
    @Requirement("IND-06")
    void models_are_counted_and_some_plans_promise_no_number_of_them() {
        kept("VN-T04", count(8), count(7));
        kept("VN-T23", count(11), count(10));
        assertThat(judged("VN-T24", count(12))).as("2023: 12 of 10").isEqualTo(Outcome.EXCEEDED);
        kept("HT-T02", count(31), count(30));
        assertThat(judged("BY-T03", count(3))).isEqualTo(Outcome.UNQUANTIFIED);
        assertThat(judged("TB-T04", count(3))).isEqualTo(Outcome.UNQUANTIFIED);
        assertThat(of("VN-T04").unit()).isEqualTo(TargetUnit.MODELS);
    }

    @Test
    @Requirement("IND-07")
    void households_with_somebody_in_lasting_work_are_counted_among_those_with_somebody_able() {
        kept("VN-T27", Result.rate(410, 410), Result.rate(409, 410));
        for (var it : List.of("VN-T05", "BY-T04", "TB-T06")) {
            assertThat(of(it).population()).contains("hộ nghèo, hộ cận nghèo có người có khả năng lao động");
        }
        assertThat(indicator("IND-07").numerator()).startsWith("hộ nghèo, hộ cận nghèo");
        assertThat(indicator("IND-07").denominator()).startsWith("hộ nghèo, hộ cận nghèo");
    }

    @Test
    @Requirement("IND-09")
    void those_who_need_advice_on_work_get_it() {
        for (var it : List.of("VN-T07", "BY-T06", "TB-T08")) kept(it, Result.rate(312, 312), Result.rate(311, 312));
        kept("HT-T05", Result.rate(90, 100), Result.rate(89, 100));
        for (var it : List.of("VN-T07", "BY-T06", "TB-T08", "HT-T05")) {
            assertThat(of(it).population()).endsWith("có nhu cầu");
            assertThat(judged(it, Result.rate(0, 0))).as("nobody needs it").isEqualTo(Outcome.NOTHING_NEEDED);
        }
    }

    @Test
    @Requirement("IND-10")
    void those_who_found_work_are_counted_or_a_share_of_those_who_need_it() {
        kept("TB-T09", count(201), count(200));
        kept("HT-T06", Result.rate(80, 100), Result.rate(79, 100));
        assertThat(of("TB-T09").unit()).isEqualTo(TargetUnit.PERSONS);
        assertThat(of("HT-T06").population()).endsWith("có nhu cầu");
    }

    @Test
    @Requirement("IND-11")
    void about_twenty_learn_a_language_which_is_so_many_more_or_less() {
        kept("TB-T10", count(18), count(17));
        assertThat(judged("TB-T10", count(22))).isEqualTo(Outcome.REACHED);
        assertThat(judged("TB-T10", count(23))).isEqualTo(Outcome.EXCEEDED);
    }

    @Test
    @Requirement("IND-12")
    void everybody_poor_or_near_poor_is_insured() {
        for (var it : List.of("VN-T08", "BY-T07", "TB-T11", "HT-T07")) {
            kept(it, Result.rate(5200, 5200), Result.rate(5199, 5200));
            assertThat(of(it).population()).isEqualTo("người thuộc hộ nghèo, hộ cận nghèo");
        }
        assertThat(of("HT-T07").sentence()).contains("khám, chữa bệnh");
    }

    @Test
    @Requirement("IND-13")
    void stunting_in_the_hard_communes_sinks_below_a_tenth_or_as_the_rules_say() {
        kept("VN-T09", Result.rate(99, 1000), Result.rate(100, 1000));
        assertThat(of("VN-T09").population()).isEqualTo("trẻ em dưới 16 tuổi tại các xã đặc biệt khó khăn");
        assertThat(judged("TB-T12", Result.rate(99, 1000))).isEqualTo(Outcome.UNQUANTIFIED);
    }

    @Test
    @Requirement("IND-14")
    void children_go_to_the_school_of_their_age() {
        kept("VN-T10", Result.rate(9701, 10_000), Result.rate(9700, 10_000));
        kept("BY-T08", Result.rate(996, 1000), Result.rate(995, 1000));
        kept("TB-T13", Result.rate(90, 100), Result.rate(89, 100));
        kept("HT-T08", Result.rate(100, 100), Result.rate(99, 100));
    }

    @Test
    @Requirement("IND-15")
    void trained_workers_are_of_other_people_in_every_plan() {
        kept("VN-T11", Result.rate(65, 100), Result.rate(64, 100));
        assertThat(judged("VN-T39", Result.told(new BigDecimal("59.47")))).as("2023: 59,47 of 63").isEqualTo(Outcome.NOT_REACHED);
        kept("VN-T38", Result.rate(50, 100), Result.rate(49, 100));
        kept("BY-T09", Result.rate(666, 1000), Result.rate(665, 1000));
        kept("TB-T14", Result.rate(25, 100), Result.rate(24, 100));
        kept("HT-T09", Result.rate(40, 100), Result.rate(39, 100));
        assertThat(List.of("VN-T11", "BY-T09", "TB-T14", "HT-T09"))
                .extracting(it -> of(it).population())
                .as("X-01")
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement("IND-16")
    void those_with_a_certificate_are_among_the_same_people() {
        kept("VN-T12", Result.rate(2962, 10_000), Result.rate(2961, 10_000));
        kept("BY-T10", Result.rate(334, 1000), Result.rate(333, 1000));
        kept("TB-T15", Result.rate(20, 100), Result.rate(19, 100));
        kept("HT-T10", Result.rate(20, 100), Result.rate(19, 100));
        for (var it : List.of("VN-T12", "BY-T10", "TB-T15", "HT-T10")) {
            assertThat(of(it).population()).as(it).isEqualTo(of(of(it).whole()).population());
        }
    }

    @Test
    @Requirement("IND-17")
    void those_who_need_a_skill_are_taught_it() {
        for (var it : List.of("VN-T13", "BY-T11", "TB-T16")) kept(it, Result.rate(50, 50), Result.rate(49, 50));
        kept("HT-T11", Result.rate(80, 100), Result.rate(79, 100));
        for (var it : List.of("VN-T13", "BY-T11", "TB-T16", "HT-T11")) {
            if (it.equals("HT-T11")) assertThat(of(it).sentence()).contains("thu nhập thấp có nhu cầu");
            assertThat(of(it).population()).endsWith("có thu nhập thấp có nhu cầu");
        }
    }

    @Test
    @Requirement("IND-18")
    void houses_are_counted_when_they_are_taken_over_or_the_share_of_the_poor_in_sound_ones() {
        kept("VN-T14", count(164), count(163));
        assertThat(judged("VN-T43", count(54))).as("2023: 54 of 220").isEqualTo(Outcome.NOT_REACHED);
        kept("VN-T42", count(250), count(249));
        kept("TB-T17", count(51), count(50));
        kept("HT-T12", Result.rate(90, 100), Result.rate(89, 100));
        assertThat(judged("BY-T12", count(0))).isEqualTo(Outcome.UNQUANTIFIED);
        assertThat(of("BY-T12").conditional()).isTrue();
        assertThat(of("HT-T12").population()).isEqualTo("hộ nghèo");
    }

    @Test
    @Requirement({"IND-19", "MDP-08"})
    void water_of_all_poor_and_near_poor_households() {
        kept("VN-T15", Result.rate(94, 100), Result.rate(93, 100));
        assertThat(judged("VN-T46", Result.told(new BigDecimal("69.11")))).isEqualTo(Outcome.NOT_REACHED);
        kept("BY-T13", Result.rate(96, 100), Result.rate(95, 100));
        kept("TB-T18", Result.rate(90, 100), Result.rate(89, 100));
        kept("HT-T13", Result.rate(95, 100), Result.rate(94, 100));
    }

    @Test
    @Requirement({"IND-20", "MDP-08"})
    void latrines_of_all_poor_and_near_poor_households() {
        kept("VN-T16", Result.rate(63, 100), Result.rate(62, 100));
        assertThat(judged("VN-T49", Result.told(new BigDecimal("14.01")))).isEqualTo(Outcome.NOT_REACHED);
        kept("BY-T14", Result.rate(705, 1000), Result.rate(704, 1000));
        kept("TB-T19", Result.rate(60, 100), Result.rate(59, 100));
        kept("HT-T14", Result.rate(82, 100), Result.rate(81, 100));
    }

    @Test
    @Requirement("IND-21")
    void telecom_of_those_who_need_it_and_not_of_all() {
        kept("VN-T17", Result.rate(90, 100), Result.rate(89, 100));
        assertThat(judged("VN-T52", Result.told(new BigDecimal("66.65")))).isEqualTo(Outcome.NOT_REACHED);
        kept("BY-T15", Result.rate(90, 100), Result.rate(89, 100));
        kept("TB-T20", Result.rate(90, 100), Result.rate(89, 100));
        kept("HT-T15", Result.rate(85, 100), Result.rate(84, 100));
        for (var it : List.of("VN-T17", "BY-T15", "TB-T20", "HT-T15")) {
            assertThat(of(it).population()).isEqualTo("hộ nghèo, hộ cận nghèo có nhu cầu");
        }
        assertThat(indicator("IND-21").denominator()).contains("có nhu cầu");
    }

    @Test
    @Requirement("IND-22")
    void households_that_something_about_the_programme_reached() {
        kept("VN-T18", Result.rate(95, 100), Result.rate(94, 100));
        assertThat(judged("VN-T55", Result.told(new BigDecimal("84")))).isEqualTo(Outcome.NOT_REACHED);
        kept("BY-T16", Result.rate(95, 100), Result.rate(94, 100));
        kept("TB-T21", Result.rate(95, 100), Result.rate(94, 100));
        kept("HT-T16", Result.rate(92, 100), Result.rate(91, 100));
        assertThat(of("VN-T18").population()).contains("đặc biệt khó khăn");
        assertThat(of("HT-T16").population()).contains("biên giới, bãi ngang, ven biển");
    }

    @Test
    @Requirement("IND-23")
    void able_persons_of_poor_households_who_produce_more() {
        kept("HT-T03", Result.rate(70, 100), Result.rate(69, 100));
        assertThat(judged("TB-T05", count(12))).isEqualTo(Outcome.UNQUANTIFIED);
    }

    @Test
    @Requirement("IND-24")
    void half_of_the_poor_households_in_a_project_escape() {
        kept("TB-T24", Result.rate(25, 50), Result.rate(24, 50));
        assertThat(of("TB-T24").population()).startsWith("hộ nghèo tham gia dự án");
        assertThat(indicator("IND-24").denominator()).isEqualTo("hộ nghèo tham gia dự án");
    }

    @Test
    @Requirement({"IND-25", "IND-26"})
    void every_hard_commune_has_a_radio_that_works_and_a_place_for_information() {
        for (var it : List.of("TB-T25", "TB-T26")) {
            kept(it, Result.rate(3, 3), Result.rate(2, 3));
            assertThat(judged(it, Result.rate(0, 0))).as("no hard commune").isEqualTo(Outcome.NOTHING_NEEDED);
        }
    }

    @Test
    @Requirement("IND-27")
    void all_eight_villages_were_told() {
        kept("TMR-T09", count(1), new Result(7L, 8L, new BigDecimal("0.875")));
    }

    private static void kept(String id, Result just, Result notQuite) {
        assertThat(judged(id, just)).as(id + " at " + just.value()).isIn(Outcome.REACHED, Outcome.EXCEEDED);
        assertThat(judged(id, notQuite)).as(id + " at " + notQuite.value()).isEqualTo(Outcome.NOT_REACHED);
    }

    private static Outcome judged(String id, Result result) {
        var target = of(id);
        var quantity = TargetSentence.read(target.sentence()).quantity();
        var promised = quantity == null ? null : quantity.within(target.tolerance());
        return Judgement.of(promised, target.unit(), target.base(), result).outcome();
    }

    private static Result count(long number) {
        return Result.told(BigDecimal.valueOf(number));
    }

    private static Indicator indicator(String code) {
        return CATALOGUE.find(code).orElseThrow();
    }

    private static WrittenTarget of(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<WrittenTarget> all() {
        var all = new ArrayList<WrittenTarget>();
        for (var name : GivenSourcePlans.FIVE_PLANS) {
            var plan = WrittenPlanFile.read(name);
            all.addAll(plan.targets());
            all.addAll(plan.ofPeriod());
            plan.before().forEach(it -> all.add(it.planned()));
        }
        return all;
    }
}
