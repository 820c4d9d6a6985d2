package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.UnitAct.Merger;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.ReadYear;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetStanding;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;

/** A commune that four went into in March 2026, and whose plan of 2026 is signed in November. */
@StoryTest
class MergedCommuneYearTest {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 1);
    private static final LocalDate EARLIER = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private UnitRegister register;

    @Autowired
    private KeepTargets keep;

    @Autowired
    private ReadYear year;

    @Autowired
    private CheckPlan check;

    @Test
    @Requirement("PLN-15")
    void its_year_begins_on_the_first_of_january_with_the_counts_of_the_four_former_communes() {
        var province = units.province("Thái Nguyên");
        var former = new UnitId[4];
        for (var at = 0; at < 4; at++) {
            former[at] = units.commune(province, "Xã cũ " + at);
            var village = units.village(former[at], "Thôn " + at);
            households.in(village).stored();
            var poor = households.in(village).poor(EARLIER, Set.of());
            switch (at) {
                case 0 -> poor.classed(PovertyClass.NOT_POOR, LocalDate.of(2026, 1, 20), Set.of()).stored();
                case 1 -> poor.classed(PovertyClass.NOT_POOR, LocalDate.of(2026, 7, 1), Set.of()).stored();
                default -> poor.stored();
            }
        }
        var merged = merged(former, province);
        var commune = plans.commune(merged);
        var plan = plans.draft(commune, 2026);
        var set = users.as(commune.maker(), () -> keep.open(merged, 2026));
        for (var draft : List.of(
                draft("IND-02", "Giảm 25% tỷ lệ hộ nghèo", TargetUnit.PERCENTAGE_POINTS),
                draft("IND-04", "Giảm 1/2 số hộ nghèo, hộ cận nghèo so với đầu năm", TargetUnit.FRACTION_OF_HOUSEHOLDS))) {
            users.as(commune.maker(), () -> keep.add(set, draft));
        }

        var standing = users.as(commune.leader(), () -> year.of(plan)).targets();

        assertThat(standing).extracting(TargetStanding::result).containsExactly("25,00 điểm % (2/8)", "2");
        assertThat(standing).extracting(TargetStanding::outcome).containsExactly("Đạt", "Đạt");
    }

    @Test
    @Requirement("DAT-10")
    void its_text_counts_the_households_of_the_four_on_the_last_day_before_its_year() {
        var province = units.province("Thái Nguyên");
        var former = new UnitId[4];
        for (var at = 0; at < 4; at++) {
            former[at] = units.commune(province, "Xã cũ " + at);
            var village = units.village(former[at], "Thôn " + at);
            households.in(village).stored();
            households.in(village).poor(EARLIER, Set.of()).classed(PovertyClass.NOT_POOR, LocalDate.of(2026, 1, 20), Set.of()).stored();
        }
        var elsewhere = units.village(units.commune(province, "Xã khác"), "Thôn khác");
        households.in(elsewhere).poor(EARLIER, Set.of()).stored();
        var commune = plans.commune(merged(former, province));
        var plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.SECTION, List.of(
                List.of("ĐẶC ĐIỂM", "Đến 31/12/2025 có {{so_lieu ho}} hộ, {{so_lieu ho_ngheo}} hộ nghèo ({{so_lieu ty_le_ngheo}})."),
                GivenPlans.WITHOUT_FIGURES.getLast()));

        var checked = users.as(commune.maker(), () -> check.check(plans.newest(commune, plan).id()));

        assertThat(((CheckPlan.Checked.Read) checked).text().lines()).extracting(TextLine::text)
                .contains("Đến 31/12/2025 có 8 hộ, 4 hộ nghèo (50,00%).");
    }

    private UnitId merged(UnitId[] former, UnitId province) {
        var naming = new Naming("M" + UUID.randomUUID().toString().substring(0, 8), "Bình Yên", UnitKind.XA);
        return switch (register.carryOut(new Merger(List.of(former), province, naming), new Decision(BEGINNING, "NQ 1/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units().getFirst();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };
    }

    private static TargetDraft draft(String indicator, String sentence, TargetUnit unit) {
        return new TargetDraft(
                indicator, indicator, sentence, unit, null, null, "", null, null, false, 2026, Accumulation.SUM_OF_YEARS,
                "Phòng Kinh tế", "DA1", null);
    }
}
