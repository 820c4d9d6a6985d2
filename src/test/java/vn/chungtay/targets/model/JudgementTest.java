package vn.chungtay.targets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.targets.model.Verdict.Outcome;

class JudgementTest {

    @ParameterizedTest
    @Requirement({"TGT-03", "TGT-04", "TGT-19"})
    @CsvSource(delimiter = '|', textBlock = """
            trên 97%            | 97,00 | NOT_REACHED
            trên 97%            | 97,01 | REACHED
            trên 30 mô hình     | 30    | NOT_REACHED
            trên 30 mô hình     | 31    | REACHED
            ít nhất 164 hộ      | 163   | NOT_REACHED
            ít nhất 164 hộ      | 164   | REACHED
            ít nhất 164 hộ      | 165   | EXCEEDED
            tối thiểu 80%       | 79,99 | NOT_REACHED
            tối thiểu 80%       | 80    | REACHED
            94% trở lên         | 93,99 | NOT_REACHED
            94% trở lên         | 94,00 | REACHED
            đạt 65%             | 64,99 | NOT_REACHED
            đạt 65%             | 65    | REACHED
            xuống dưới 10%      | 10,0  | NOT_REACHED
            xuống dưới 10%      | 9,99  | REACHED
            không quá 5%        | 5     | REACHED
            không quá 5%        | 5,01  | NOT_REACHED
            không quá 5%        | 4,99  | EXCEEDED
            từ 0,6 - 0,7%       | 0,55  | NOT_REACHED
            từ 0,6 - 0,7%       | 0,59  | NOT_REACHED
            từ 0,6 - 0,7%       | 0,60  | REACHED
            từ 0,6 - 0,7%       | 0,65  | REACHED
            từ 0,6 - 0,7%       | 0,70  | REACHED
            từ 0,6 - 0,7%       | 0,71  | EXCEEDED
            từ 0,6 - 0,7%       | 0,75  | EXCEEDED
            220 hộ              | 54    | NOT_REACHED
            từ 3,66%            | 4,22  | EXCEEDED
            10 mô hình          | 12    | EXCEEDED
            59%                 | 14,01 | NOT_REACHED
            """)
    void a_result_is_held_against_the_words(String promised, String actual, Outcome outcome) {
        var quantity = TargetSentence.read(promised).quantity();

        assertThat(Judgement.compare(quantity, Amount.read(actual).value()).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement("TGT-03")
    @CsvSource({"9.99, NOT_REACHED", "10, REACHED", "11, REACHED", "11.01, EXCEEDED"})
    void about_is_as_near_as_the_target_says(BigDecimal actual, Outcome outcome) {
        var about = TargetSentence.read("khoảng 10,5%").quantity();

        assertThat(Judgement.compare(about, actual).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(Judgement.compare(about.within(new BigDecimal("0.5")), actual).outcome()).isEqualTo(outcome);
    }

    @Test
    @Requirement("TGT-03")
    void words_that_contradict_each_other_need_a_choice() {
        var both = TargetSentence.read("trên 1,14% trở lên").quantity();
        var exactly = new BigDecimal("1.14");

        assertThat(Judgement.compare(both, exactly).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(Judgement.compare(both.meant(Meaning.ABOVE), exactly).outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(Judgement.compare(both.meant(Meaning.AT_LEAST), exactly).outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    @Requirement({"TGT-11", "TGT-19"})
    void no_number_no_result_and_no_need_are_three_things() {
        var all = TargetSentence.read("100%").quantity();

        assertThat(Judgement.of(null, TargetUnit.MODELS, null, Result.count(3)).outcome()).isEqualTo(Outcome.UNQUANTIFIED);
        assertThat(Judgement.of(all, TargetUnit.PERCENT, null, null).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(Judgement.of(all, TargetUnit.PERCENT, null, Result.rate(0, 0)).outcome()).isEqualTo(Outcome.NOTHING_NEEDED);
        assertThat(Judgement.of(all, TargetUnit.PERCENT, null, Result.rate(0, 1)).outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(Judgement.of(all, TargetUnit.PERCENT, null, Result.rate(7, 7)).outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    @Requirement("TGT-07")
    void a_part_of_a_base_is_a_number_of_whole_households() {
        var fifth = TargetSentence.read("giảm 1/5 số hộ nghèo và hộ cận nghèo so với đầu năm").quantity();
        var half = TargetSentence.read("giảm trên 1/2 số hộ so với đầu kỳ").quantity();
        var base = new Base(2023, 762 + 723, null);

        assertThat(Judgement.needed(fifth, 1485)).isEqualTo(297);
        assertThat(Judgement.needed(fifth, 1486)).isEqualTo(298);
        assertThat(Judgement.needed(half, 100)).isEqualTo(51);
        assertThat(Judgement.needed(half, 101)).isEqualTo(51);
        assertThat(judged(fifth, base, 296)).isEqualTo(Outcome.NOT_REACHED);
        assertThat(judged(fifth, base, 297)).isEqualTo(Outcome.REACHED);
        assertThat(judged(fifth, null, 297)).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    @Requirement("TGT-08")
    void points_are_taken_off_a_rate_and_percent_are_not() {
        assertThat(Base.after(new BigDecimal("12.06"), new BigDecimal("3.58"))).isEqualByComparingTo("8.48");
    }

    @Test
    @Requirement("TGT-06")
    void a_number_and_its_share_tell_how_many_there_are() {
        assertThat(Base.impliedWhole(46, new BigDecimal("1.14"))).isEqualTo(4035);
    }

    @Test
    @Requirement("TGT-20")
    void years_add_up_by_the_kind_of_the_indicator() {
        var years = List.of(BigDecimal.valueOf(54), BigDecimal.valueOf(164));

        assertThat(Accumulation.SUM_OF_YEARS.of(years, BigDecimal.ZERO)).hasValue(BigDecimal.valueOf(218));
        assertThat(Accumulation.LAST_VALUE.of(years, BigDecimal.ZERO)).hasValue(BigDecimal.valueOf(164));
        assertThat(Accumulation.AGAINST_START.of(List.of(BigDecimal.valueOf(900), BigDecimal.valueOf(700)), BigDecimal.valueOf(1485)))
                .hasValue(BigDecimal.valueOf(785));
        assertThat(Accumulation.SUM_OF_YEARS.of(List.of(), BigDecimal.ZERO)).isEmpty();
    }

    private static Outcome judged(Quantity promised, Base base, long households) {
        return Judgement.of(promised, TargetUnit.FRACTION_OF_HOUSEHOLDS, base, Result.count(households)).outcome();
    }
}
