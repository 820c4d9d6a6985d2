package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.figures.model.PovertyChange;
import vn.chungtay.figures.model.Stock;
import vn.chungtay.figures.usecase.ComparePoverty;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

@StoryTest
class ComparePovertyTest {

    private static final LocalDate START = LocalDate.of(2024, 12, 31);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
    private static final LocalDate DURING = LocalDate.of(2025, 9, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private UnitRegister register;

    @Autowired
    private ComparePoverty comparePoverty;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    /** Ten households: three poor at the start, of which one leaves, and one that becomes poor. */
    @BeforeEach
    void a_year_of_a_village() {
        commune = units.commune("Vũ Chấn");
        village = units.village(commune, "Khe Rạc");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        households.in(village).poor(BEFORE, Set.of(1)).stored();
        households.in(village).ethnicity("02").poor(BEFORE, Set.of(1)).stored();
        households.in(village).ethnicity("02").poor(BEFORE, Set.of(1)).classed(PovertyClass.NEAR_POOR, DURING, Set.of()).stored();
        households.in(village).ethnicity("02").poor(DURING, Set.of(1)).stored();
        households.in(village).nearPoor(BEFORE, Set.of()).classed(PovertyClass.NOT_POOR, DURING, Set.of()).stored();
        for (int n = 0; n < 5; n++) households.in(village).stored();
    }

    @Test
    @Requirement("IND-04")
    void who_left_is_kept_apart_from_the_change_of_the_stock() {
        var poor = compare(Measure.POOR, Group.ALL).total();
        var nearPoor = compare(Measure.NEAR_POOR, Group.ALL).total();

        assertThat(poor.before()).isEqualTo(new Stock(10, 3, 1));
        assertThat(poor.now()).isEqualTo(new Stock(10, 3, 1));
        assertThat(poor.left()).as("thoát nghèo").isOne();
        assertThat(poor.fewer()).as("giảm số hộ nghèo").isZero();
        assertThat(nearPoor.left()).isOne();
        assertThat(nearPoor.fewer()).isZero();
    }

    @Test
    @Requirement("IND-01")
    void a_poor_household_that_becomes_near_poor_has_left_the_poor_but_not_both() {
        var both = compare(Measure.BOTH, Group.ALL).total();

        assertThat(both.left()).isOne();
        assertThat(both.cut()).hasValue(new BigDecimal("0.00"));
    }

    @Test
    @Requirement("IND-05")
    void numerator_and_denominator_are_of_minority_households_alone() {
        var total = compare(Measure.POOR, Group.MINORITY).total();

        assertThat(total.before()).isEqualTo(new Stock(3, 2, 0));
        assertThat(total.now()).isEqualTo(new Stock(3, 2, 1));
        assertThat(total.left()).isOne();
    }

    @Test
    @Requirement("IND-05")
    void or_of_households_in_especially_difficult_villages_and_communes() {
        assertThat(compare(Measure.POOR, Group.HARDSHIP).total().now()).isEqualTo(Stock.NONE);
        households.in(units.village(commune, "Na Đồng")).poor(BEFORE, Set.of()).stored();
        flag(village);

        var total = compare(Measure.POOR, Group.HARDSHIP).total();

        assertThat(total.before()).isEqualTo(new Stock(10, 3, 1));
        assertThat(total.cut()).hasValue(new BigDecimal("0.00"));
        assertThat(total.left()).isOne();
        flag(commune);
        assertThat(compare(Measure.POOR, Group.HARDSHIP).total().before()).isEqualTo(new Stock(11, 4, 1));
    }

    @Test
    @Requirement({"IND-02", "IND-03", "DAT-10"})
    void a_year_across_the_reform_compares_a_place_with_itself() {
        var province = units.province("Thái Nguyên");
        var district = units.district(province, "Võ Nhai");
        var joined = units.commune(district, "Sảng Mộc");
        households.in(units.village(joined, "Nà Lay")).poor(BEFORE, Set.of()).classed(PovertyClass.NEAR_POOR, DURING, Set.of()).stored();
        var observer = users.user(Role.OBSERVER, province);

        var poor = users.as(observer, () -> comparePoverty.between(province, START, END, Measure.POOR, Group.ALL));

        assertThat(poor.rows()).extracting(it -> it.unit().id()).containsExactly(joined);
        assertThat(poor.rows().getFirst().shift().cut()).hasValue(new BigDecimal("100.00"));
        assertThat(poor.total().left()).isOne();
    }

    @Test
    @Requirement("IND-02")
    void the_page_says_in_words_which_way_it_went() {
        households.in(village).poor(DURING, Set.of()).stored();

        assertThat(browser.get()
                        .uri("/poverty/changes?unit=" + commune.value() + "&from=" + START + "&to=" + END)
                        .with(users.signedIn(officer)))
                .hasStatusOk().bodyText().contains("▲", "tăng 9,09", "tăng 1");
        assertThat(browser.get()
                        .uri("/poverty/changes?unit=" + commune.value() + "&from=" + END + "&to=" + START)
                        .with(users.signedIn(officer)))
                .hasStatusOk().bodyText().contains("phải trước ngày cuối kỳ");
    }

    private void flag(UnitId unit) {
        register.flag(List.of(new Flagging(unit, AreaFlag.DAC_BIET_KHO_KHAN, DateRange.startingOn(DURING), "861/QĐ-TTg", false)));
    }

    private PovertyChange compare(Measure measure, Group group) {
        return users.as(officer, () -> comparePoverty.between(commune, START, END, measure, group));
    }
}
