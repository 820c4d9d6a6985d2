package vn.chungtay.targets.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.Requirement;
import vn.chungtay.shared.Percentage;

class QuotasTest {

    private static final long[][] VO_NHAI = {
        {984, 31, 9}, {1539, 131, 141}, {654, 40, 21}, {1755, 235, 200}, {2181, 68, 47}, {1850, 58, 46}, {1157, 106, 35},
        {700, 280, 195}, {1267, 26, 44}, {1086, 141, 106}, {665, 261, 83}, {657, 184, 55}, {520, 183, 59}, {2151, 200, 287},
        {715, 212, 67}
    };

    @Property
    void shares_add_up_exactly_and_nobody_gets_more_than_there_are(
            @ForAll @LongRange(max = 100_000) long total, @ForAll("claims") List<Allotment.Claim> claims) {
        var shares = Allotment.share(total, claims);
        var most = claims.stream().mapToLong(Allotment.Claim::most).sum();

        assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(Math.min(total, most));
        for (int i = 0; i < claims.size(); i++) assertThat(shares.get(i)).isBetween(0L, claims.get(i).most());
    }

    @Property
    void more_weight_never_gets_less(
            @ForAll @LongRange(max = 100_000) long total, @ForAll("claims") List<Allotment.Claim> claims) {
        var shares = Allotment.share(total, claims);
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                var one = claims.get(i);
                var other = claims.get(j);
                if (one.weight() > other.weight() && one.most() >= other.most()) {
                    assertThat(shares.get(i)).isGreaterThanOrEqualTo(shares.get(j));
                }
            }
        }
    }

    @Property
    void nobody_is_further_than_one_household_from_the_exact_share_while_there_are_enough(
            @ForAll @LongRange(max = 1000) long total, @ForAll("weights") List<Long> weights) {
        var all = weights.stream().mapToLong(Long::longValue).sum();
        var claims = weights.stream().map(it -> new Allotment.Claim(it, 1_000_000)).toList();
        var shares = Allotment.share(total, claims);
        for (int i = 0; i < claims.size(); i++) {
            assertThat(Math.abs(shares.get(i) * all - total * weights.get(i))).isLessThan(all);
        }
    }

    @Property
    void a_locked_row_stays_and_the_others_take_up_the_rest(
            @ForAll("claims") List<Allotment.Claim> claims, @ForAll @LongRange(max = 5000) long total, @ForAll QuotaMethod method) {
        var stocks = claims.stream().map(it -> new QuotaStock(it.most() + 10, it.most(), it.weight() % (it.most() + 1))).toList();
        var first = Quotas.proposed(total, stocks, method);
        var rows = new ArrayList<>(first.rows());
        var locked = new Quotas.Row(stocks.getFirst(), stocks.getFirst().low() / 2, true);
        rows.set(0, locked);
        var balanced = new Quotas(rows).rebalanced(total, method);

        assertThat(balanced.rows().getFirst()).isEqualTo(locked);
        var possible = locked.exits() + stocks.stream().skip(1).mapToLong(QuotaStock::low).sum();
        assertThat(balanced.exits()).isEqualTo(Math.max(locked.exits(), Math.min(total, possible)));
    }

    @Provide
    Arbitrary<List<Allotment.Claim>> claims() {
        var one = Combinators.combine(Arbitraries.longs().between(0, 1_000_000), Arbitraries.longs().between(0, 3000))
                .as(Allotment.Claim::new);
        return one.list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 100_000).list().ofMinSize(1).ofMaxSize(40);
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("TGT-16")
    void every_method_gives_the_district_its_headline_in_whole_households(QuotaMethod method) {
        var proposed = Quotas.proposed(640, stocks(1), method);

        assertThat(proposed.exits()).isEqualTo(640);
        assertThat(proposed.total().points()).hasValue(new Percentage(new BigDecimal("3.58")));
        assertThat(proposed.beyond(Headline.households(new BigDecimal("3.58"), 17_881))).isZero();
    }

    @Test
    @Requirement("TGT-16")
    void the_sum_of_quotas_is_held_against_points_and_parts() {
        var poor = new QuotaStock(30_519, 762, 0);
        var both = new QuotaStock(30_519, 762 + 723, 0);
        var points = TargetSentence.read("giảm 0,8% năm 2024").quantity();
        var fifth = TargetSentence.read("giảm 1/5 số hộ").quantity();

        assertThat(Headline.households(points, TargetUnit.PERCENTAGE_POINTS, poor)).hasValue(243);
        assertThat(Headline.households(fifth, TargetUnit.FRACTION_OF_HOUSEHOLDS, both)).hasValue(297);
        var quota = new Quotas(List.of(new Quotas.Row(poor, 154, false)));
        assertThat(quota.total().points()).hasValue(new Percentage(new BigDecimal("0.50")));
        assertThat(quota.beyond(243)).isEqualTo(-89);
    }

    @Test
    void a_headline_in_points_is_met_by_the_fewest_households_that_print_it() {
        assertThat(Percentage.of(243, 30_519)).hasValue(new Percentage(new BigDecimal("0.80")));
        assertThat(Percentage.of(242, 30_519)).hasValue(new Percentage(new BigDecimal("0.79")));
        assertThat(Headline.households(BigDecimal.ZERO, 100)).isZero();
    }

    @Test
    @Requirement("TGT-15")
    void households_are_whole_and_never_more_than_there_are() {
        var stock = new QuotaStock(520, 183, 0);

        assertThatThrownBy(() -> new Quotas.Row(stock, 184, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quotas.Row(stock, -1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Quotas.Row(stock, 183, false).remaining()).isZero();
        assertThat(new Quotas.Row(stock, 58, false).points()).hasValue(new Percentage(new BigDecimal("11.15")));
    }

    @Test
    @Requirement("TGT-17")
    void phuong_giao_is_marked_and_no_other_commune() {
        int[] exits = {1, 20, 1, 20, 3, 3, 3, 10, 4, 56, 5, 5, 5, 30, 4};
        var stocks = stocks(2);
        var quotas = new Quotas(IntStream.range(0, 15).mapToObj(it -> new Quotas.Row(stocks.get(it), exits[it], false)).toList());

        assertThat(IntStream.range(0, 15).filter(quotas::isOutlier)).containsExactly(9);
    }

    @Test
    void registrations_are_met_before_others_are_asked() {
        var stocks = List.of(new QuotaStock(100, 50, 10), new QuotaStock(100, 50, 0));

        assertThat(Quotas.proposed(8, stocks, QuotaMethod.BY_REGISTRATIONS).rows()).extracting(Quotas.Row::exits).containsExactly(8L, 0L);
        assertThat(Quotas.proposed(19, stocks, QuotaMethod.BY_REGISTRATIONS).rows()).extracting(Quotas.Row::exits).containsExactly(14L, 5L);
    }

    @Test
    void the_poorer_unit_takes_the_larger_share_by_poverty() {
        var stocks = List.of(new QuotaStock(1000, 400, 0), new QuotaStock(1000, 100, 0));

        assertThat(Quotas.proposed(100, stocks, QuotaMethod.EQUAL_SHARE).rows()).extracting(Quotas.Row::exits).containsExactly(80L, 20L);
        assertThat(Quotas.proposed(100, stocks, QuotaMethod.BY_POVERTY).rows()).extracting(Quotas.Row::exits).containsExactly(94L, 6L);
        assertThat(Quotas.proposed(100, stocks, QuotaMethod.EQUAL_POINTS).rows()).extracting(Quotas.Row::exits).containsExactly(50L, 50L);
    }

    private static List<QuotaStock> stocks(int column) {
        return java.util.Arrays.stream(VO_NHAI).map(it -> new QuotaStock(it[0], it[column], it[column] / 5)).toList();
    }
}
