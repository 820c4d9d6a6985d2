package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.model.Verdict.Outcome;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.ShowTargets;

/** What plans promise of relapse and new poverty is counted by the register; the day of the stories is 21/11/2026. */
@StoryTest
@Requirement("IND-28")
class RelapseResultsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2023, 12, 31);
    private static final LocalDate ESCAPED = LocalDate.of(2024, 12, 31);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private KeepTargets keep;

    @Autowired
    private ShowTargets show;

    private UnitId commune;
    private UnitId village;
    private UserId officer;
    private TargetSetId set;

    @BeforeEach
    void a_commune_with_a_plan() {
        commune = units.commune("Bình Yên");
        village = units.village(commune, "Bản Thượng");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        set = users.as(officer, () -> keep.open(commune, 2026));
    }

    @Test
    void numbers_and_the_share_of_the_newly_escaped_come_from_the_register() {
        households.in(village).poor(LONG_AGO, Set.of()).classed(PovertyClass.NOT_POOR, ESCAPED, Set.of()).poor(SUMMER, Set.of()).stored();
        households.in(village).poor(LONG_AGO, Set.of()).classed(PovertyClass.NOT_POOR, ESCAPED, Set.of()).stored();
        households.in(village).classed(PovertyClass.NOT_POOR, LONG_AGO, Set.of()).poor(SUMMER, Set.of()).stored();
        households.in(village).poor(LONG_AGO, Set.of()).stored();
        var both = kept("IND-28", "không quá 2 hộ tái nghèo và phát sinh nghèo", TargetUnit.HOUSEHOLDS);
        var again = kept("IND-28-TAI", "không quá 1 hộ tái nghèo", TargetUnit.HOUSEHOLDS);
        var newly = kept("IND-28-MOI", "không quá 1 hộ phát sinh nghèo", TargetUnit.HOUSEHOLDS);
        var share = kept("IND-28-TYLE", "dưới 40% hộ mới thoát nghèo trở lại nghèo", TargetUnit.PERCENT);

        assertThat(line(both).result().value()).isEqualByComparingTo("2");
        assertThat(line(again).result().value()).isEqualByComparingTo("1");
        assertThat(line(newly).result().value()).isEqualByComparingTo("1");
        assertThat(line(share).result().numerator()).isEqualTo(1);
        assertThat(line(share).result().denominator()).isEqualTo(2);
        assertThat(line(both).verdict().outcome()).isEqualTo(Outcome.REACHED);
        assertThat(line(share).verdict().outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(line(both).list()).contains("/poverty/relapses?unit=" + commune.value(), "from=2025-12-31", "to=2026-11-21");
    }

    @Test
    void a_share_of_nobody_is_not_known_and_a_place_without_households_has_no_number() {
        var share = kept("IND-28-TYLE", "dưới 40% hộ mới thoát nghèo trở lại nghèo", TargetUnit.PERCENT);
        var both = kept("IND-28", "không quá 2 hộ tái nghèo và phát sinh nghèo", TargetUnit.HOUSEHOLDS);

        assertThat(line(both).result()).as("nobody lives there").isNull();

        households.in(village).poor(LONG_AGO, Set.of()).stored();

        assertThat(line(both).result().value()).isEqualByComparingTo("0");
        assertThat(line(share).result()).isNull();
    }

    private TargetId kept(String indicator, String sentence, TargetUnit unit) {
        var draft = new TargetDraft(
                indicator, sentence, sentence, unit, null, null, "", null, null, false, 2026, Accumulation.LAST_VALUE,
                "Phòng Kinh tế", "", null);
        return users.as(officer, () -> switch (keep.add(set, draft)) {
            case KeepTargets.Answer.Kept it -> it.id();
            case KeepTargets.Answer.Refused it -> throw new AssertionError(it.because().toString());
        });
    }

    private ShowTargets.Line line(TargetId target) {
        return users.as(officer, () -> show.show(set)).lines().stream()
                .filter(it -> it.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }
}
