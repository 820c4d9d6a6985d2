package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.usecase.RecordMoney;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.usecase.ReadYear;
import vn.chungtay.targets.TargetStanding;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;

/** A promise about money is judged by what was entered about the money of its plan. */
@StoryTest
class FundingTargetTest {

    private static final int YEAR = GivenWholePlans.YEAR;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenWholePlans given;

    @Autowired
    private KeepTargets keep;

    @Autowired
    private MoveBudget move;

    @Autowired
    private ReadBudget read;

    @Autowired
    private RecordMoney record;

    @Autowired
    private ReadYear year;

    private Agency commune;
    private UserId finance;
    private PlanId plan;
    private BudgetId budget;

    @BeforeEach
    void a_plan_that_promises_to_spend() {
        commune = plans.commune(units.commune(units.province("Thái Mẫu"), "Dân Mẫu"));
        finance = users.user(Role.FINANCE, commune.unit());
        plan = plans.draft(commune, YEAR);
        budget = given.money(finance, commune.unit(), plan);
        var set = users.as(commune.maker(), () -> keep.open(commune.unit(), YEAR));
        for (var draft : List.of(
                draft("Giải ngân ít nhất 90% kinh phí", TargetUnit.PERCENT, ""),
                draft("Giải ngân ít nhất 500 triệu đồng của Dự án 2", TargetUnit.MILLION_DONG, "DA2"),
                draft("Phân bổ 3.160 triệu đồng", TargetUnit.MILLION_DONG, ""),
                draft("Vận động 100 triệu đồng", TargetUnit.MILLION_DONG, "Quỹ Vì người nghèo"))) {
            users.as(commune.maker(), () -> keep.add(set, draft));
        }
    }

    private static TargetDraft draft(String sentence, TargetUnit unit, String component) {
        return new TargetDraft(
                "IND-29", sentence, sentence, unit, null, null, "", null, null, false, YEAR, Accumulation.LAST_VALUE,
                "Phòng Kinh tế", component, null);
    }

    private List<TargetStanding> standing() {
        return users.as(commune.leader(), () -> year.of(plan)).targets();
    }

    @Test
    @Requirement("IND-29")
    void nothing_is_said_before_money_is_allocated_and_then_what_was_paid_is_the_result() {
        assertThat(standing()).extracting(TargetStanding::result).allMatch(String::isEmpty);

        users.as(finance, () -> {
            for (var at = 0; at < 4; at++) {
                var seen = read.one(budget, null).budget().revision();
                assertThat(move.forward(budget, seen, "Văn bản " + at, LocalDate.of(YEAR, 1, 15))).isEqualTo(MoveBudget.Outcome.DONE);
            }
            var line = read.one(budget, null).lines().stream()
                    .filter(it -> it.axes().component().value().equals("DA2")).findFirst().orElseThrow();
            return record.record(budget, new MoneyEntry(
                    UUID.randomUUID(), line.id(), null, MoneyStage.PAID, LocalDate.of(YEAR, 6, 30), "12/UNC", 474_000_000, false, null, null));
        });

        assertThat(standing()).extracting(TargetStanding::result).satisfiesExactly(
                share -> assertThat(share).startsWith("15,00%"),
                paid -> assertThat(paid).startsWith("474"),
                allocated -> assertThat(allocated).startsWith("3.160"),
                ofAnotherFund -> assertThat(ofAnotherFund).isEmpty());
        assertThat(standing()).extracting(TargetStanding::outcome).startsWith("Chưa đạt", "Chưa đạt", "Đạt");
        assertThat(standing().getFirst().list()).hasValueSatisfying(it -> assertThat(it).startsWith("/budgets/" + budget.value() + "/progress"));
    }
}
